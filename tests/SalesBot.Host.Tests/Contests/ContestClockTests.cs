using Quartz;
using SalesBot.Host.Jobs;
using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

/// <summary>Half-time and the end of a contest reach the teams' group by the program's own schedule.</summary>
public sealed class ContestClockTests
{
    [Fact]
    public async Task L7_TheScheduledWatch_TellsTheGroupOfHalfTimeAndOfTheEndInTheMorning()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(27, 15), DeliversByItself = false, JobsRunByTheClock = true });
        var (manager, li) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfDemoAsync(host, "李娜"));
        await li.LearnGroupAsync();
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 11月28日到11月29日 比电话"), "发起");

        // It is over at midnight, and nobody is woken for it.
        await RunAsync(host, DemoTeam.At(28, 11));
        await li.ReadAllAsync();
        await li.SayAsync("今天打了18个电话");
        Assert.Empty(Told(host, "⏱ 半场"));
        await RunAsync(host, DemoTeam.At(29, 0, 1));
        Assert.Empty(Told(host, "⏱ 半场"));
        await RunAsync(host, DemoTeam.At(29, 9));
        Assert.Contains("18", Assert.Single(Told(host, "⏱ 半场:⚔️ 华东组 vs 华南组")).Text, StringComparison.Ordinal);
        await RunAsync(host, DemoTeam.At(29, 23, 59));
        Assert.Empty(Told(host, "🏁"));
        await RunAsync(host, DemoTeam.At(30, 0, 1));
        await RunAsync(host, DemoTeam.At(30, 9));

        Assert.StartsWith("🏁 🏆 华东组赢了 · ⚔️ 华东组 vs 华南组", Assert.Single(Told(host, "🏁")).FirstLine, StringComparison.Ordinal);
        await RunAsync(host, DemoTeam.At(30, 9, 5));
        Assert.Single(Told(host, "🏁"));
        Assert.Single(Told(host, "⏱ 半场"));
    }

    // The clock stands until it is moved; the scheduler's own job runs, and what is due then is handed out.
    private static async Task RunAsync(BotHost host, DateTimeOffset at)
    {
        host.Clock.SetUtcNow(at);
        var (scheduler, listener) = (await host.SchedulerAsync(), new Ended());
        scheduler.ListenerManager.AddJobListener(listener);
        await scheduler.TriggerJob(ContestWatchJob.Key, null, TestContext.Current.CancellationToken);
        await listener.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        scheduler.ListenerManager.RemoveJobListener(listener.Name);
        await host.DeliverAsync();
    }

    private static IReadOnlyList<RecordedCall> Told(BotHost host, string begins) =>
        [.. host.InGroup().Where(call => call.FirstLine.StartsWith(begins, StringComparison.Ordinal) && call.FirstLine.Contains("11月28日–11月29日", StringComparison.Ordinal))];

    private sealed class Ended : IJobListener
    {
        private readonly TaskCompletionSource ended = new();

        public string Name { get; } = $"ended-{Guid.NewGuid():N}";

        public Task Task => ended.Task;

        public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => default;

        public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => default;

        public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
        {
            if (context.JobDetail.Key.Equals(ContestWatchJob.Key))
                ended.TrySetResult();
            return default;
        }
    }
}
