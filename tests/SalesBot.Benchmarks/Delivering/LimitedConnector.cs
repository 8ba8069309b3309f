using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Benchmarks.Servers;

namespace SalesBot.Benchmarks.Delivering;

/// <summary>Stands in for the connector of Teams and holds to its limits by the time of arrival: what is too much is refused with 429.</summary>
internal sealed class LimitedConnector : IAsyncDisposable
{
    /// <summary>How many messages it takes within any second.</summary>
    public const int MostPerSecond = 50;

    private static readonly byte[] Taken = """{"id":"1"}"""u8.ToArray();
    private readonly Lock gate = new();
    private readonly Queue<long> lastSecond = new();
    private readonly HashSet<string> conversations = new(StringComparer.Ordinal);
    private readonly WebApplication app;
    private readonly int expected;
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long first;
    private long last;

    private LimitedConnector(int expected)
    {
        this.expected = expected;
        ServiceUrl = $"http://127.0.0.1:{Loopback.FreePort()}/";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(ServiceUrl);
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(TakeAsync);
    }

    public string ServiceUrl { get; }

    /// <summary>How many messages were taken.</summary>
    public int Count { get; private set; }

    /// <summary>How many were refused as too many.</summary>
    public int Refused { get; private set; }

    /// <summary>How many came to a conversation that had its message already.</summary>
    public int Doubled { get; private set; }

    /// <summary>The most that came within any second.</summary>
    public int Busiest { get; private set; }

    /// <summary>The time from the first message taken to the last.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(first, last);

    /// <summary>Ends when every message has been taken.</summary>
    public Task All => all.Task;

    public static async Task<LimitedConnector> StartAsync(int expected)
    {
        var connector = new LimitedConnector(expected);
        await connector.app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var arrived = Stopwatch.GetTimestamp();
        if (!Take(context.Request.Path.Value ?? "", arrived))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
            return;
        }

        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Taken.Length;
        await context.Response.Body.WriteAsync(Taken);
    }

    private bool Take(string path, long arrived)
    {
        lock (gate)
        {
            while (lastSecond.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest, arrived) >= TimeSpan.FromSeconds(1))
                lastSecond.Dequeue();
            Busiest = Math.Max(Busiest, lastSecond.Count + 1);
            if (lastSecond.Count >= MostPerSecond)
            {
                Refused++;
                return false;
            }

            lastSecond.Enqueue(arrived);
            Doubled += conversations.Add(path) ? 0 : 1;
            first = Count == 0 ? arrived : first;
            last = arrived;
            if (++Count == expected)
                all.SetResult();
            return true;
        }
    }
}
