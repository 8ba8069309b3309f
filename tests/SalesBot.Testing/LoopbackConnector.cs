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
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebApplication app;
    private readonly Lock gate = new();
    private readonly List<RecordedCall> calls = [];
    private TaskCompletionSource arrived = NewSignal();

    private LoopbackConnector(WebApplication app) => this.app = app;

    /// <summary>The address of the connector, with a path that must be kept.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>Every call so far, in order of arrival; refused ones too.</summary>
    public IReadOnlyList<RecordedCall> Calls
    {
        get
        {
            lock (gate)
                return [.. calls];
        }
    }

    /// <summary>Every message that was accepted so far, new or changed, in order of arrival.</summary>
    public IReadOnlyList<RecordedCall> Messages => [.. Calls.Where(call => call is { Type: "message", WasAccepted: true })];

    /// <summary>Decides how a call is refused; null accepts it. Called with the call and how many came before it.</summary>
    public Func<RecordedCall, int, Refusal?> Answer { get; set; } = (_, _) => null;

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

    /// <summary>Waits until a number of accepted messages (typing left out) have arrived since the beginning.</summary>
    public Task<IReadOnlyList<RecordedCall>> MessagesAsync(int count) => CallsAsync(count, call => call is { Type: "message", WasAccepted: true });

    /// <summary>Waits for a call.</summary>
    public async Task<RecordedCall> CallAsync(Func<RecordedCall, bool> wanted) => (await CallsAsync(1, wanted))[0];

    /// <summary>Waits until a number of calls of a kind have arrived since the beginning.</summary>
    /// <exception cref="TimeoutException">They did not come.</exception>
    public async Task<IReadOnlyList<RecordedCall>> CallsAsync(int count, Func<RecordedCall, bool> wanted)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            Task next;
            lock (gate)
            {
                var found = calls.Where(wanted).ToList();
                if (found.Count >= count)
                    return found;
                next = arrived.Task;
            }

            try
            {
                await next.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException(
                    $"{count.ToString(CultureInfo.InvariantCulture)} calls were awaited. These came: {string.Join(" | ", Calls.Select(c => $"{c.Method} {c.Path}"))}");
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task TakeAsync(HttpContext context)
    {
        var body = context.Request.ContentLength is > 0 || context.Request.Headers.TransferEncoding.Count > 0
            ? (await JsonDocument.ParseAsync(context.Request.Body)).RootElement.Clone() : default;
        var (call, refusal) = Take(context.Request, body);
        if (refusal is null)
        {
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsJsonAsync(new { id = call.AnsweredId });
        }
        else
        {
            await refusal.AnswerAsync(context);
        }
    }

    private (RecordedCall Call, Refusal? Refusal) Take(HttpRequest request, JsonElement body)
    {
        lock (gate)
        {
            var changed = request.Method == HttpMethods.Put ? request.Path.Value!.Split('/')[^1] : null;
            var call = new RecordedCall(
                request.Method, Uri.UnescapeDataString(request.Path), body,
                changed ?? $"sent-{(calls.Count + 1).ToString(CultureInfo.InvariantCulture)}");
            var refusal = Answer(call, calls.Count);
            if (refusal is not null)
                call = call with { WasAccepted = false };
            calls.Add(call);
            arrived.SetResult();
            arrived = NewSignal();
            return (call, refusal);
        }
    }
}
