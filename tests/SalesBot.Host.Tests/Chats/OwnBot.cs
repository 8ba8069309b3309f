using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>A program for the tests of one class, which may move its clock forward.</summary>
public abstract class OwnBot(BotHostOptions options) : IAsyncLifetime
{
    public BotHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await BotHost.StartAsync(options);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>It is Monday, ten in the morning.</summary>
public sealed class BotOnMonday() : OwnBot(new BotHostOptions { Now = new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.FromHours(8)) });

/// <summary>It is Wednesday, five in the afternoon: time for the reminders.</summary>
public sealed class BotAtFive() : OwnBot(new BotHostOptions { Now = new DateTimeOffset(2026, 11, 25, 17, 0, 0, TimeSpan.FromHours(8)) });

/// <summary>The same, and a test says when what is due is handed out.</summary>
public sealed class QuietBotAtFive() : OwnBot(
    new BotHostOptions { Now = new DateTimeOffset(2026, 11, 25, 17, 0, 0, TimeSpan.FromHours(8)), DeliversByItself = false });
