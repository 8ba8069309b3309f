using SalesBot.Application.Contests;
using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

/// <summary>A bot on the Monday morning of the demo week that looks after its contests only when a test says so.</summary>
public abstract class ContestBot : IAsyncLifetime
{
    internal BotHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(23, 10), DeliversByItself = false });
        await WatchAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal Task<Chat> ChatAsync(string person) => Chat.OfDemoAsync(Host, person);

    /// <summary>Looks after the contests at an instant.</summary>
    internal Task<NoticeRun> WatchAsync(DateTimeOffset at)
    {
        Host.Clock.SetUtcNow(at);
        return WatchAsync();
    }

    /// <summary>Looks after the contests now.</summary>
    internal Task<NoticeRun> WatchAsync() =>
        Host.UseAsync<WatchContests, NoticeRun>(watch => watch.ExecuteAsync(Host.Clock.GetUtcNow(), TestContext.Current.CancellationToken));

    /// <summary>Lets people report calls of the day.</summary>
    internal async Task ReportAsync(DateTimeOffset at, params (Chat Chat, int Calls)[] reports)
    {
        Host.Clock.SetUtcNow(at);
        foreach (var (chat, calls) in reports)
        {
            await chat.ReadAllAsync();
            await chat.SayAsync($"今天打了{calls}个电话");
        }
    }
}
