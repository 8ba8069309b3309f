using Quartz;
using SalesBot.Application.Calendars;
using SalesBot.Application.Status;
using SalesBot.Domain.People;

namespace SalesBot.Host.Jobs;

/// <summary>A job with the times at which it runs.</summary>
/// <param name="Key">Its kind as group; the team's id as name, where it is a team's, with the zone of members who live in one of their own.</param>
/// <param name="Type">The job itself.</param>
/// <param name="Times">When it runs, in its own time zone.</param>
internal sealed record PlannedJob(JobKey Key, Type Type, CronExpression Times)
{
    public TriggerKey TriggerKey => new(Key.Name, Key.Group);

    public IJobDetail ToJob() => JobBuilder.Create().OfType(Type).WithIdentity(Key).StoreDurably().RequestRecovery().Build();

    /// <summary>The trigger; a run that was missed is made up for once.</summary>
    public ITrigger ToTrigger(TimeProvider clock) => TriggerBuilder.Create(clock)
        .WithIdentity(TriggerKey).ForJob(Key).WithRetryPolicy(JobSchedule.Retries)
        .WithSchedule(CronScheduleBuilder.Create(Times).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();
}

/// <summary>Every job that runs by the clock, and when.</summary>
internal static class JobSchedule
{
    /// <summary>
    /// How a failed run is tried again: three times within ten seconds, for a database that was locked for a moment, then every minute
    /// for five minutes. What waits is stored, so a restart does not lose it.
    /// </summary>
    public static RetryPolicy Retries => RetryPolicy.Explicit(
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(6),
        .. Enumerable.Repeat(TimeSpan.FromMinutes(1), 5),
    ]);

    /// <summary>The groups whose jobs are all listed here; others in the scheduler's store are let be.</summary>
    public static IReadOnlyList<string> Groups { get; } =
    [
        DailyReminderJob.Group, ManagerDigestJob.Group, WeeklyLeaderboardJob.Group, ContestStandingsJob.Group, FollowUpJob.Group,
        WeeklyDigestJob.Group, HousekeepingJob.Group, NudgeSweepJob.Group, ContestWatchJob.Group,
    ];

    /// <summary>Every job for a set of teams, and for the members who live in zones of their own. Each day: the calendars say which are worked.</summary>
    public static IReadOnlyList<PlannedJob> For(IReadOnlyList<Team> teams, IReadOnlyList<(TeamId Team, string Zone)> ownZones) =>
        [.. teams.SelectMany(Of), .. teams.SelectMany(team => InZones(team, ownZones)), Sweep, ContestWatch, Housekeeping(teams)];

    // Reminders and follow-ups go to each person by the person's own clock.
    private static IEnumerable<PlannedJob> InZones(Team team, IReadOnlyList<(TeamId Team, string Zone)> ownZones) =>
        from own in ownZones
        where own.Team == team.Id
        let zone = Zones.Find(own.Zone)
        where zone is not null && zone.Id != team.Zone.Id
        from planned in JobsOf(team, zone, own.Zone)
        where JobKinds.NoticeOf(planned.Key.Group) is ScheduledNotice.DailyReminder or ScheduledNotice.FollowUps
        select planned;

    private static IEnumerable<PlannedJob> Of(Team team) => JobsOf(team, team.Zone, null);

    private static IEnumerable<PlannedJob> JobsOf(Team team, TimeZoneInfo zone, string? ownZone) =>
        from one in team.Schedule.Times
        where one.Value.IsOn && JobKinds.HasOwnJob(one.Key)
        select new PlannedJob(
            new JobKey(TeamRun.NameOf(team.Id, ownZone), JobKinds.Of(one.Key)), TypeOf(one.Key), Cron(Days(one.Value.Days), one.Value.Time, zone));

    private static Type TypeOf(ScheduledNotice notice) => notice switch
    {
        ScheduledNotice.DailyReminder => typeof(DailyReminderJob),
        ScheduledNotice.ManagerDigest => typeof(ManagerDigestJob),
        ScheduledNotice.WeeklyLeaderboard => typeof(WeeklyLeaderboardJob),
        ScheduledNotice.ContestStandings => typeof(ContestStandingsJob),
        ScheduledNotice.FollowUps => typeof(FollowUpJob),
        ScheduledNotice.WeeklyDigest => typeof(WeeklyDigestJob),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "Has no job of its own."),
    };

    private static PlannedJob Sweep => new(NudgeSweepJob.Key, typeof(NudgeSweepJob), new CronExpression("0 * * * * ?", TimeZoneInfo.Utc));

    // Half a minute after the sweep, so that the two do not wait for each other.
    private static PlannedJob ContestWatch => new(ContestWatchJob.Key, typeof(ContestWatchJob), new CronExpression("30 * * * * ?", TimeZoneInfo.Utc));

    // At night where the people are: the first team's zone stands for all.
    private static PlannedJob Housekeeping(IReadOnlyList<Team> teams) => new(
        HousekeepingJob.Key, typeof(HousekeepingJob), Cron("*", new TimeOnly(3, 10), teams.Count == 0 ? TimeZoneInfo.Utc : teams[0].Zone));

    private static CronExpression Cron(string days, TimeOnly time, TimeZoneInfo zone) =>
        new(FormattableString.Invariant($"{time.Second} {time.Minute} {time.Hour} ? * {days}"), zone);

    // Which days are worked is for the calendar to say, holidays and shifted working days included: the job asks it every day.
    private static string Days(FiringDays days) => days is FiringDays.WorkingDays or FiringDays.LastOfWeek
        ? "*"
        : string.Join(',', DayNames.Where((_, i) => days.HasFlag((FiringDays)(1 << i))));

    private static string[] DayNames => ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];
}
