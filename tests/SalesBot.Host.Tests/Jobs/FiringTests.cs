using Microsoft.Data.Sqlite;
using Quartz;
using SalesBot.Domain.People;
using SalesBot.Host.Jobs;

namespace SalesBot.Host.Tests.Jobs;

public sealed class FiringTests : IDisposable
{
    private static readonly DateTimeOffset TuesdayFive = Teams.Instant("2026-11-24T17:00:00+08:00");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Scheduler_WhenTheSetClockReachesTheTime_RunsTheJobForThatTime()
    {
        var notice = new RecordedNotice();
        await using var session = await StartAsync(TuesdayFive.AddSeconds(-1), Teams.In("Asia/Shanghai"), notice);

        Assert.Equal(TuesdayFive, await notice.NextAsync());
    }

    [Fact]
    public async Task Scheduler_WhenAFiringWasMissedWhileDown_RunsItOnceForTheTimeItWasPlanned()
    {
        // The only time between ten and a quarter past five is that of the reminder: the standings are moved out of the way.
        var team = Teams.In("Asia/Shanghai", TeamSchedule.Usual.With(ScheduledNotice.ContestStandings, new(new(20, 0), FiringDays.WorkingDays)));
        var notice = new RecordedNotice();
        await using (var first = await SchedulerSession.OpenAsync(folder, TuesdayFive.AddHours(-7), [team], notice))
            await first.Reconciler.ReconcileAsync(TestContext.Current.CancellationToken);

        await using (await StartAsync(TuesdayFive.AddMinutes(15), team, notice))
            Assert.Equal(TuesdayFive, await notice.NextAsync());
        await using (var third = await StartAsync(TuesdayFive.AddMinutes(20), team, notice))
        {
            Assert.Equal(TuesdayFive.AddDays(1), (await third.TriggerAsync(DailyReminderJob.Group, team))!.NextFireTimeUtc);
            Assert.False(notice.HasMore);
        }
    }

    [Fact]
    public async Task Scheduler_WhenFiringsOfDaysWereMissed_RunsOnceForTheLastOfThem()
    {
        var team = Teams.In("Asia/Shanghai");
        var notice = new RecordedNotice();
        await using (var first = await SchedulerSession.OpenAsync(folder, TuesdayFive.AddHours(-7), [team], notice))
            await first.Reconciler.ReconcileAsync(TestContext.Current.CancellationToken);

        await using var second = await SchedulerSession.OpenAsync(folder, TuesdayFive.AddDays(2).AddHours(15), [team], notice);
        await second.Reconciler.ReconcileAsync(TestContext.Current.CancellationToken);
        await RemoveAllButRemindersAsync(second, team);
        await (await second.SchedulerAsync()).Start(TestContext.Current.CancellationToken);

        Assert.Equal(TuesdayFive.AddDays(2), await notice.NextAsync());
        Assert.False(notice.HasMore);
    }

    [Fact]
    public async Task Scheduler_WhenARunFails_TriesAgainForTheSameTime()
    {
        var notice = new RecordedNotice(call => call <= 2 ? new InvalidOperationException("locked") : null);
        await using var session = await StartAsync(TuesdayFive.AddSeconds(-1), Teams.In("Asia/Shanghai"), notice);

        Assert.Equal([TuesdayFive, TuesdayFive, TuesdayFive], [await notice.NextAsync(), await notice.NextAsync(), await notice.NextAsync()]);
    }

    [Fact]
    public async Task Scheduler_WhenAJobIsTriggeredByHand_RunsItForNow()
    {
        var notice = new RecordedNotice();
        var team = Teams.In("Asia/Shanghai");
        await using var session = await StartAsync(TuesdayFive.AddHours(-3), team, notice);

        await (await session.SchedulerAsync()).TriggerJob(
            new JobKey(team.Id.Value.ToString("D"), DailyReminderJob.Group), null, TestContext.Current.CancellationToken);

        Assert.InRange(await notice.NextAsync(), TuesdayFive.AddHours(-3), TuesdayFive.AddHours(-2));
    }

    [Fact]
    public async Task QuartzFile_WhenPrepared_WritesAhead()
    {
        await using var session = await StartAsync(TuesdayFive.AddHours(-3), Teams.In("Asia/Shanghai"), new RecordedNotice());
        await using var connection = new SqliteConnection(QuartzFile.ConnectionString(folder.Path));
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode;";

        Assert.Equal("wal", await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    private static async Task RemoveAllButRemindersAsync(SchedulerSession session, Team team)
    {
        var scheduler = await session.SchedulerAsync();
        foreach (var group in JobSchedule.Groups.Where(group => group != DailyReminderJob.Group))
            await scheduler.DeleteJob(new JobKey(team.Id.Value.ToString("D"), group), TestContext.Current.CancellationToken);
    }

    private async Task<SchedulerSession> StartAsync(DateTimeOffset now, Team team, RecordedNotice notice)
    {
        var session = await SchedulerSession.OpenAsync(folder, now, [team], notice);
        await session.Reconciler.ReconcileAsync(TestContext.Current.CancellationToken);
        await (await session.SchedulerAsync()).Start(TestContext.Current.CancellationToken);
        return session;
    }
}
