using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Channels.DirectLine;
using SalesBot.Channels.Tests.Pictures;

namespace SalesBot.Channels.Tests.DirectLine;

/// <summary>The local chat on a real server, with a bot that answers what the test says.</summary>
internal sealed class LocalChat : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly WebApplication app;

    private LocalChat(WebApplication app, Uri address)
    {
        this.app = app;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public ScriptedBot Bot => app.Services.GetRequiredService<ScriptedBot>();

    public FakeTimeProvider Clock => (FakeTimeProvider)app.Services.GetRequiredService<TimeProvider>();

    public IChannelSender Sender => app.Services.GetRequiredService<IChannelSender>();

    public static async Task<LocalChat> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Start));
        builder.Services.AddSingleton<ScriptedBot>();
        builder.Services.AddScoped<ITurns>(services => services.GetRequiredService<ScriptedBot>());
        builder.Services.AddScoped<IReplyDelivery, StraightDelivery>();
        builder.Services.AddScoped<IDemoDirectory, DemoCompany>();
        PictureShelf.Put(builder.Services);
        builder.Services.AddDirectLine();
        var app = builder.Build();
        app.Use((http, next) =>
        {
            if (http.Request.Headers.TryGetValue("Test-Remote", out var remote))
                http.Connection.RemoteIpAddress = IPAddress.Parse(remote.ToString());
            return next(http);
        });
        app.MapDirectLine();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new LocalChat(app, new Uri(address));
    }

    /// <summary>Enters a room as a page does.</summary>
    public async Task<Visitor> EnterAsync(string personId, string room = "private")
    {
        var answer = await SendAsync(HttpMethod.Post, "tokens/generate", null, new JsonObject { ["user"] = new JsonObject { ["id"] = personId }, ["room"] = room });
        var ticket = answer.Json!;
        var visitor = new Visitor(this, (string)ticket["conversationId"]!, (string)ticket["token"]!);
        await SendAsync(HttpMethod.Post, "conversations", visitor.Token, null);
        return visitor;
    }

    public Task<Answer> SendAsync(HttpMethod method, string path, string? token, JsonNode? body, params (string Name, string Value)[] headers) =>
        SendRawAsync(method, path, token, body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), headers);

    public async Task<Answer> SendRawAsync(HttpMethod method, string path, string? token, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, $"/v3/directline/{path}") { Content = body };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    internal sealed record Answer(HttpStatusCode Status, JsonNode? Json)
    {
        public string? Code => (string?)Json?["error"]?["code"];
    }

    /// <summary>Somebody in a room.</summary>
    internal sealed record Visitor(LocalChat Chat, string Room, string Token)
    {
        public Task<Answer> PostAsync(JsonObject activity) => Chat.SendAsync(HttpMethod.Post, $"conversations/{Room}/activities", Token, activity);

        public Task<Answer> SayAsync(string text, string? clientId = null) => PostAsync(new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = "whoever" },
            ["locale"] = "en-US",
            ["channelData"] = clientId is null ? null : new JsonObject { ["clientActivityID"] = clientId, ["kept"] = true },
        });

        public async Task<(JsonArray Activities, string Watermark)> ReadAsync(string? watermark = null)
        {
            var answer = await Chat.SendAsync(HttpMethod.Get, $"conversations/{Room}/activities?watermark={watermark}", Token, null);
            return (answer.Json!["activities"]!.AsArray(), (string)answer.Json["watermark"]!);
        }

        public async Task<IReadOnlyList<string?>> TextsAsync(string? watermark = null)
        {
            var (activities, _) = await ReadAsync(watermark);
            return [.. activities.Select(activity => (string?)activity!["text"])];
        }
    }

    /// <summary>Delivers at once, as the real one does when the channel takes it.</summary>
    private sealed class StraightDelivery(IChannelSender sender) : IReplyDelivery
    {
        public async Task DeliverAsync(IReadOnlyList<OutboxMessage> replies, CancellationToken cancellationToken)
        {
            foreach (var reply in replies)
                await sender.SendAsync(new OutgoingMessage(reply.Address!, reply.Card, reply.RepliesTo, reply.Replaces), cancellationToken);
        }
    }

    private sealed class DemoCompany : IDemoDirectory
    {
        public Task<IReadOnlyList<DemoPerson>> PeopleAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<DemoPerson>>(
        [
            new DemoPerson("chen", "小陈", "rep", "east", "华东组", "zh"),
            new DemoPerson("amy", "Amy", "rep", "east", "华东组", "en"),
            new DemoPerson("zhou", "小周", "rep", "south", "华南组", "zh"),
            new DemoPerson("boss", "Ms Sun", "admin", null, null, "en"),
        ]);
    }
}

/// <summary>A bot that says what the test wants and remembers what it was told.</summary>
internal sealed class ScriptedBot : ITurns
{
    private readonly List<IncomingMessage> heard = [];

    public Func<IncomingMessage, Card?> Answer { get; set; } = _ => null;

    /// <summary>What it says when a room is opened.</summary>
    public Card? Greeting { get; set; }

    /// <summary>Where answers go: back, unless the test says that the way back is unknown.</summary>
    public Func<IncomingMessage, ConversationAddress?> AddressOf { get; set; } = message => message.Conversation;

    /// <summary>What people said or pressed; without the openings of rooms.</summary>
    public IReadOnlyList<IncomingMessage> Heard => [.. heard.Where(message => message.Kind != IncomingKind.Joined)];

    public IReadOnlyList<IncomingMessage> Openings => [.. heard.Where(message => message.Kind == IncomingKind.Joined)];

    public Task<TurnResult> TakeAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        heard.Add(message);
        if ((message.Kind == IncomingKind.Joined ? Greeting : Answer(message)) is not { } card)
            return Task.FromResult(TurnResult.Silence);

        var reply = new OutboxMessage(Guid.NewGuid(), $"reply:{message.Key}", MessageClass.Reply, card, LocalChat.Start, LocalChat.Start.AddDays(1))
        {
            Address = AddressOf(message),
            RepliesTo = message.MessageId,
        };
        return Task.FromResult(new TurnResult([reply], null));
    }
}
