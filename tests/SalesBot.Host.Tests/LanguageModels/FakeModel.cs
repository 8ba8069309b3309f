using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SalesBot.Host.Tests.LanguageModels;

/// <summary>An endpoint for chat completions on this machine that says what a test wants it to say.</summary>
public sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<JsonElement> asked = Channel.CreateUnbounded<JsonElement>();
    private Func<HttpContext, Task> answer = context => SayAsync(context, "{\"items\":[]}");

    private FakeModel(WebApplication app) => this.app = app;

    public string Endpoint => $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/v1";

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var model = new FakeModel(builder.Build());
        model.app.MapPost("/v1/chat/completions", model.TakeAsync);
        await model.app.StartAsync();
        return model;
    }

    /// <summary>Waits for the next question, whose answer is settled then.</summary>
    public async Task<JsonElement> AskedAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await asked.Reader.ReadAsync(limit.Token);
    }

    /// <summary>Answers with a text of the model from now on.</summary>
    public void Says(string content) => answer = context => SayAsync(context, content);

    /// <summary>Answers in some other way from now on.</summary>
    public void Does(Func<HttpContext, Task> way) => answer = way;

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        var way = answer;
        asked.Writer.TryWrite(document.RootElement.Clone());
        await way(context);
    }

    private static Task SayAsync(HttpContext context, string content) => context.Response.WriteAsJsonAsync(new
    {
        id = "c-1",
        @object = "chat.completion",
        created = 1,
        model = "fake",
        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content } } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });
}
