using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Benchmarks.Servers;

namespace SalesBot.Benchmarks.Loading;

/// <summary>Stands in for the channel's connector: takes replies in and says when each came.</summary>
internal sealed class LoopbackConnector : IAsyncDisposable
{
    private static readonly byte[] Taken = """{"id":"1"}"""u8.ToArray();

    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> expected = new(StringComparer.Ordinal);
    private readonly WebApplication app;
    private int unexpected;
    private int typing;

    private LoopbackConnector()
    {
        ServiceUrl = $"http://127.0.0.1:{Loopback.FreePort()}/";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(ServiceUrl);
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(TakeAsync);
    }

    public string ServiceUrl { get; }

    /// <summary>How many messages came to which nothing, or nothing more, was to be said.</summary>
    public int Unexpected => unexpected;

    /// <summary>How many people had to wait so long that they were shown that the bot is at work.</summary>
    public int Typing => typing;

    public static async Task<LoopbackConnector> StartAsync()
    {
        var connector = new LoopbackConnector();
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>Ends with the timestamp at which the first reply to a message came.</summary>
    public Task<long> ReplyTo(string message)
    {
        var reply = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        expected[message] = reply;
        return reply.Task;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (await IsTypingAsync(context))
            Interlocked.Increment(ref typing);
        else if (expected.TryRemove(path[(path.LastIndexOf('/') + 1)..], out var reply))
            reply.SetResult(Stopwatch.GetTimestamp());
        else
            Interlocked.Increment(ref unexpected);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Taken.Length;
        await context.Response.Body.WriteAsync(Taken);
    }

    private static async Task<bool> IsTypingAsync(HttpContext context)
    {
        var body = new byte[context.Request.ContentLength ?? 0];
        await context.Request.Body.ReadExactlyAsync(body);
        return body.AsSpan().IndexOf("\"type\":\"typing\""u8) >= 0;
    }
}
