using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Hosting;
using SalesBot.Channels.Tests.Pictures;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Kit;

/// <summary>The messaging endpoint on a real server, wired as a host wires it, with a bot that a test writes.</summary>
internal sealed class BotDoor : IAsyncDisposable
{
    private readonly WebApplication app;

    private BotDoor(WebApplication app, FakeTimeProvider clock, ScriptedBot bot)
    {
        this.app = app;
        Clock = clock;
        Bot = bot;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public FakeTimeProvider Clock { get; }

    public ScriptedBot Bot { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public static Task<BotDoor> StartAsync(TestIssuer issuer, Dictionary<string, string?>? settings = null) => StartAsync(
        new Dictionary<string, string?>(settings ?? [])
        {
            ["Bot:Auth:AppId"] = TestIssuer.AppId,
            ["Bot:Auth:Issuers:0:Issuer"] = TestIssuer.Name,
            ["Bot:Auth:Issuers:0:MetadataUrl"] = issuer.MetadataUrl,
        });

    public static async Task<BotDoor> StartAsync(
        Dictionary<string, string?> settings, string environment = "Production", Action<IServiceCollection>? services = null, IPAddress? listenOn = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });

        // The product's own settings lie beside the tests; here the door alone is to refuse a strange host, not a filter before it.
        builder.Configuration.AddInMemoryCollection([new("AllowedHosts", "*")]);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(listenOn ?? IPAddress.Loopback, 0));
        var clock = new FakeTimeProvider(TestIssuer.Now);
        var bot = new ScriptedBot();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IBot>(bot);
        PictureShelf.Put(builder.Services);
        services?.Invoke(builder.Services);
        builder.Services.AddBotFrameworkWires(builder.Configuration);
        var app = builder.Build();
        app.MapBotMessages();
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new BotDoor(app, clock, bot);
    }

    public async Task<HttpResponseMessage> PostAsync(string body, string? token = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        change?.Invoke(request);
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> StatusAsync(string body, string? token = null, Action<HttpRequestMessage>? change = null)
    {
        using var response = await PostAsync(body, token, change);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}

/// <summary>A bot that does what a test says and counts its turns.</summary>
internal sealed class ScriptedBot : IBot
{
    private int turns;

    public int Turns => turns;

    public Func<ITurnContext, CancellationToken, Task> Script { get; set; } = (_, _) => Task.CompletedTask;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref turns);
        return Script(turnContext, cancellationToken);
    }
}
