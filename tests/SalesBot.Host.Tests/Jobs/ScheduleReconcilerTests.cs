using Quartz;
using SalesBot.Domain.People;
using SalesBot.Host.Jobs;

namespace SalesBot.Host.Tests.Jobs;

public sealed class ScheduleReconcilerTests : IDisposable
{
    private static readonly DateTimeOffset TuesdayTen = Teams.Instant("2026-11-24T10:00:00+08:00");
    private readonly TemporaryFolder folder = new();
    private readonly RecordedNotice notice = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Reconcile_WhenNothingIsStored_SchedulesEveryTeamsJobsTheSweepTheWatchAndHousekeeping()
    {
        await using var session = await SchedulerSession.OpenAsync(
            folder, TuesdayTen, [Teams.In("Asia/Shanghai"), Teams.In("Europe/Berlin")], notice);

        Assert.Equal(new Reconciliation(15, 0, 0), await ReconcileAsync(session));
        Assert.Equal(new Reconciliation(0, 0, 0), await ReconcileAsync(session));
    }

    [Fact]
    public async Task Reconcile_WhenATeamIsScheduled_ItsTimesAreItsZones()
    {
        var team = Teams.In("Asia/Shanghai");
        await using var session = await SchedulerSession.OpenAsync(folder, TuesdayTen, [team], notice);
        await ReconcileAsync(session);

        Assert.Equal(Teams.Instant("2026-11-24T17:00:00+08:00"), await NextAsync(session, DailyReminderJob.Group, team));
        Assert.Equal(Teams.Instant("2026-11-24T18:30:00+08:00"), await NextAsync(session, ManagerDigestJob.Group, team));
        Assert.Equal(Teams.Instant("2026-11-30T09:00:00+08:00"), await NextAsync(session, WeeklyLeaderboardJob.Group, team));
        Assert.Equal(Teams.Instant("2026-11-24T12:00:00+08:00"), await NextAsync(session, ContestStandingsJob.Group, team));
    }

    [Fact]
    public async Task Reconcile_WhenRestartedLaterWithTheSameTeams_LeavesMissedTimesAsStored()
    {
        var team = Teams.In("Asia/Shanghai");
        await using (var first = await SchedulerSession.OpenAsync(folder, TuesdayTen, [team], notice))
            await ReconcileAsync(first);

        await using var second = await SchedulerSession.OpenAsync(folder, TuesdayTen.AddHours(12), [team], notice);

        Assert.True((await ReconcileAsync(second)).IsNothing);
        Assert.Equal(Teams.Instant("2026-11-24T17:00:00+08:00"), await NextAsync(second, DailyReminderJob.Group, team));
    }

    [Fact]
    public async Task Reconcile_WhenAScheduleChanged_ReschedulesOnlyWhatChanged()
    {
        var before = Teams.In("Asia/Shanghai");
        var after = Teams.In("Asia/Shanghai", TeamSchedule.Usual.With(ScheduledNotice.DailyReminder, new(new(16, 45), FiringDays.WorkingDays)), before.Id.Value);
        List<Team> teams = [before];
        await using var session = await SchedulerSession.OpenAsync(folder, TuesdayTen, teams, notice);
        await ReconcileAsync(session);

        teams[0] = after;

        Assert.Equal(new Reconciliation(0, 1, 0), await ReconcileAsync(session));
        Assert.Equal(Teams.Instant("2026-11-24T16:45:00+08:00"), await NextAsync(session, DailyReminderJob.Group, after));
    }

    [Fact]
    public async Task Reconcile_WhenATeamMovedToAnotherZone_ReschedulesItsJobs()
    {
        var before = Teams.In("Asia/Shanghai");
        List<Team> teams = [before];
        await using var session = await SchedulerSession.OpenAsync(folder, TuesdayTen, teams, notice);
        await ReconcileAsync(session);

        teams[0] = Teams.In("Europe/Berlin", id: before.Id.Value);

        Assert.Equal(new Reconciliation(0, 7, 0), await ReconcileAsync(session));
        Assert.Equal(Teams.Instant("2026-11-24T17:00:00+01:00"), await NextAsync(session, DailyReminderJob.Group, before));
    }

    [Fact]
    public async Task Reconcile_WhenATeamIsGone_RemovesItsJobs()
    {
        var gone = Teams.In("Asia/Shanghai");
        List<Team> teams = [Teams.In("Asia/Shanghai"), gone];
        await using var session = await SchedulerSession.OpenAsync(folder, TuesdayTen, teams, notice);
        await ReconcileAsync(session);

        teams.Remove(gone);

        Assert.Equal(new Reconciliation(0, 0, 6), await ReconcileAsync(session));
        Assert.Null(await session.TriggerAsync(DailyReminderJob.Group, gone));
    }

    [Fact]
    public async Task Reconcile_WhenTheClockWentBackwards_ReschedulesWhatWouldSleepThrough()
    {
        var team = Teams.In("Asia/Shanghai");
        await using (var first = await SchedulerSession.OpenAsync(folder, TuesdayTen.AddMonths(1), [team], notice))
            await ReconcileAsync(first);

        await using var second = await SchedulerSession.OpenAsync(folder, TuesdayTen, [team], notice);

        Assert.Equal(new Reconciliation(0, 9, 0), await ReconcileAsync(second));
        Assert.Equal(Teams.Instant("2026-11-24T17:00:00+08:00"), await NextAsync(second, DailyReminderJob.Group, team));
    }

    [Fact]
    public async Task Reconcile_WhenAJobIsStoredUnderAnotherClass_StoresItAnew()
    {
        var team = Teams.In("Asia/Shanghai");
        await using var session = await SchedulerSession.OpenAsync(folder, TuesdayTen, [team], notice);
        await ReconcileAsync(session);
        var key = new JobKey(team.Id.Value.ToString("D"), DailyReminderJob.Group);
        var renamed = JobBuilder.Create<ManagerDigestJob>().WithIdentity(key).StoreDurably().Build();
        await (await session.SchedulerAsync()).AddJob(renamed, AddJobOptions.Replacing, TestContext.Current.CancellationToken);

        Assert.Equal(new Reconciliation(1, 0, 0), await ReconcileAsync(session));
        var mended = await (await session.SchedulerAsync()).GetJobDetail(key, TestContext.Current.CancellationToken);
        Assert.Equal(typeof(DailyReminderJob), mended!.JobType.Type);
    }

    private static Task<Reconciliation> ReconcileAsync(SchedulerSession session) =>
        session.Reconciler.ReconcileAsync(TestContext.Current.CancellationToken);

    private static async Task<DateTimeOffset?> NextAsync(SchedulerSession session, string group, Team team) =>
        (await session.TriggerAsync(group, team))!.NextFireTimeUtc;
}
