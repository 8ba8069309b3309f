using Quartz;
using SalesBot.Application.Calendars;
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
        WeeklyDigestJob.Group, HousekeepingJob.Group, NudgeSweepJob.Group,
    ];

    // In the morning, when people have arrived; and before the digest of the last day of the week.
    private static TimeOnly FollowUps => new(9, 30);

    private static TimeOnly WeeklyDigest => new(18, 0);

    /// <summary>Every job for a set of teams, and for the members who live in zones of their own. Each day: the calendars say which are worked.</summary>
    public static IReadOnlyList<PlannedJob> For(IReadOnlyList<Team> teams, IReadOnlyList<(TeamId Team, string Zone)> ownZones) =>
        [.. teams.SelectMany(Of), .. teams.SelectMany(team => InZones(team, ownZones)), Sweep, Housekeeping(teams)];

    // Reminders and follow-ups go to each person by the person's own clock.
    private static IEnumerable<PlannedJob> InZones(Team team, IReadOnlyList<(TeamId Team, string Zone)> ownZones) =>
        from own in ownZones
        where own.Team == team.Id
        let zone = Zones.Find(own.Zone)
        where zone is not null && zone.Id != team.Zone.Id
        from planned in new[]
        {
            (DailyReminderJob.Group, typeof(DailyReminderJob), team.Schedule.DailyReminder), (FollowUpJob.Group, typeof(FollowUpJob), FollowUps),
        }
        select new PlannedJob(new JobKey(TeamRun.NameOf(team.Id, own.Zone), planned.Item1), planned.Item2, Cron("*", planned.Item3, zone));

    private static IEnumerable<PlannedJob> Of(Team team)
    {
        PlannedJob Plan<TJob>(string group, string days, TimeOnly time)
            where TJob : IJob =>
            new(new JobKey(TeamRun.NameOf(team.Id), group), typeof(TJob), Cron(days, time, team.Zone));

        var schedule = team.Schedule;
        yield return Plan<DailyReminderJob>(DailyReminderJob.Group, "*", schedule.DailyReminder);
        yield return Plan<ManagerDigestJob>(ManagerDigestJob.Group, "*", schedule.ManagerDigest);
        yield return Plan<ContestStandingsJob>(ContestStandingsJob.Group, "*", schedule.ContestStandings);
        yield return Plan<FollowUpJob>(FollowUpJob.Group, "*", FollowUps);
        yield return Plan<WeeklyDigestJob>(WeeklyDigestJob.Group, "*", WeeklyDigest);
        yield return Plan<WeeklyLeaderboardJob>(WeeklyLeaderboardJob.Group, Day(schedule.WeeklyLeaderboardDay), schedule.WeeklyLeaderboard);
    }

    private static PlannedJob Sweep => new(NudgeSweepJob.Key, typeof(NudgeSweepJob), new CronExpression("0 * * * * ?", TimeZoneInfo.Utc));

    // At night where the people are: the first team's zone stands for all.
    private static PlannedJob Housekeeping(IReadOnlyList<Team> teams) => new(
        HousekeepingJob.Key, typeof(HousekeepingJob), Cron("*", new TimeOnly(3, 10), teams.Count == 0 ? TimeZoneInfo.Utc : teams[0].Zone));

    private static CronExpression Cron(string days, TimeOnly time, TimeZoneInfo zone) =>
        new(FormattableString.Invariant($"{time.Second} {time.Minute} {time.Hour} ? * {days}"), zone);

    private static string Day(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "MON",
        DayOfWeek.Tuesday => "TUE",
        DayOfWeek.Wednesday => "WED",
        DayOfWeek.Thursday => "THU",
        DayOfWeek.Friday => "FRI",
        DayOfWeek.Saturday => "SAT",
        _ => "SUN",
    };
}
