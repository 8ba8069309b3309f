using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SalesBot.Testing;

/// <summary>A channel's connector on this machine: takes what the bot sends, and can be told to misbehave.</summary>
public sealed class LoopbackConnector : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly WebApplication app;
    private readonly ConcurrentQueue<RecordedCall> calls = new();
    private readonly SemaphoreSlim arrived = new(0);
    private int number;

    private LoopbackConnector(WebApplication app) => this.app = app;

    /// <summary>The address of the connector, with a path that must be kept.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>Every call so far, in order of arrival.</summary>
    public IReadOnlyList<RecordedCall> Calls => [.. calls];

    /// <summary>Decides the status of a call; null accepts it. Called with the call and how many came before it.</summary>
    public Func<RecordedCall, int, int?> Answer { get; set; } = (_, _) => null;

    /// <summary>Starts a connector on a free port.</summary>
    public static async Task<LoopbackConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new LoopbackConnector(app);
        app.Map("/emea/{**path}", connector.TakeAsync);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        connector.ServiceUrl = address + "/emea/";
        return connector;
    }

    /// <summary>Waits until a number of messages (typing left out) have arrived since the beginning.</summary>
    public async Task<IReadOnlyList<RecordedCall>> MessagesAsync(int count)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            var messages = Calls.Where(call => call.Type == "message").ToList();
            if (messages.Count >= count)
                return messages;
            try
            {
                await arrived.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"{count.ToString(CultureInfo.InvariantCulture)} messages were awaited, {messages.Count.ToString(CultureInfo.InvariantCulture)} came.");
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        arrived.Dispose();
    }

    private async Task TakeAsync(HttpContext context)
    {
        var body = context.Request.ContentLength is > 0 || context.Request.Headers.TransferEncoding.Count > 0
            ? (await JsonDocument.ParseAsync(context.Request.Body)).RootElement.Clone() : default;
        var place = Interlocked.Increment(ref number);
        var call = new RecordedCall(context.Request.Method, Uri.UnescapeDataString(context.Request.Path), body, $"sent-{place.ToString(CultureInfo.InvariantCulture)}");
        var status = Answer(call, place - 1);
        calls.Enqueue(call);
        context.Response.StatusCode = status ?? StatusCodes.Status201Created;
        if (status is null)
            await context.Response.WriteAsJsonAsync(new { id = call.AnsweredId });
        arrived.Release();
    }
}
