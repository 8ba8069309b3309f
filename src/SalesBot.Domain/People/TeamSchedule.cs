using System.Collections.Immutable;
using SalesBot.Domain.Nudges;

namespace SalesBot.Domain.People;

/// <summary>What SalesBot says to a team, or to each of its members, on its own, by the clock.</summary>
public enum ScheduledNotice
{
    /// <summary>Each rep who still lacks something is told what.</summary>
    DailyReminder,

    /// <summary>The manager gets the summary of the day.</summary>
    ManagerDigest,

    /// <summary>The group sees the leaderboard of a week.</summary>
    WeeklyLeaderboard,

    /// <summary>The group sees how the running contests stand.</summary>
    ContestStandings,

    /// <summary>Silences and open requests for help are followed up.</summary>
    FollowUps,

    /// <summary>The manager gets the summary of the week.</summary>
    WeeklyDigest,

    /// <summary>Each rep is told what the day asks for.</summary>
    MorningPlan,

    /// <summary>Who is behind hears of it: its day is that of a week; in a longer period it comes with three working days left.</summary>
    PaceWarning,

    /// <summary>Each rep is told what a week or month has come to, on its last working day whatever the days say.</summary>
    PeriodEnd,
}

/// <summary>When SalesBot speaks to a team on its own, in the team's local time. Two are equal when every notice has the same time.</summary>
public sealed class TeamSchedule : IEquatable<TeamSchedule>
{
    private static readonly ImmutableSortedDictionary<ScheduledNotice, ScheduledTime> UsualTimes = new Dictionary<ScheduledNotice, ScheduledTime>
    {
        [ScheduledNotice.DailyReminder] = new(new(17, 0), FiringDays.WorkingDays),
        [ScheduledNotice.ManagerDigest] = new(new(18, 30), FiringDays.WorkingDays),
        [ScheduledNotice.WeeklyLeaderboard] = new(new(9, 0), FiringDays.Monday),
        [ScheduledNotice.ContestStandings] = new(new(12, 0), FiringDays.WorkingDays),
        [ScheduledNotice.FollowUps] = new(new(9, 30), FiringDays.WorkingDays),
        [ScheduledNotice.WeeklyDigest] = new(new(18, 0), FiringDays.LastOfWeek),
        [ScheduledNotice.MorningPlan] = new(new(8, 45), FiringDays.WorkingDays),
        [ScheduledNotice.PaceWarning] = new(new(11, 0), FiringDays.Wednesday),
        [ScheduledNotice.PeriodEnd] = new(new(16, 0), FiringDays.LastOfWeek),
    }.ToImmutableSortedDictionary();

    private readonly ImmutableSortedDictionary<ScheduledNotice, ScheduledTime> times;

    /// <summary>A schedule of given times; a notice that has none comes at its usual time.</summary>
    public TeamSchedule(IEnumerable<KeyValuePair<ScheduledNotice, ScheduledTime>> times) => this.times = UsualTimes.SetItems(times);

    /// <summary>The schedule of a team that has chosen none.</summary>
    public static TeamSchedule Usual { get; } = new([]);

    /// <summary>Every notice with its time, in the order of the notices.</summary>
    public IReadOnlyDictionary<ScheduledNotice, ScheduledTime> Times => times;

    /// <summary>When a notice comes.</summary>
    public ScheduledTime Of(ScheduledNotice notice) => times[notice];

    /// <summary>The same schedule with another time for one notice.</summary>
    public TeamSchedule With(ScheduledNotice notice, ScheduledTime time) => new(times.SetItem(notice, time));

    /// <summary>The time of a kind of nudge.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is due by an event.</exception>
    public TimeOnly TimeOf(NudgeKind kind) => FixedTimeOf(kind) ?? Of(NoticeOf(kind)).Time;

    /// <summary>Whether a kind of nudge comes on a day; which days are worked is for the calendar of each person to say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is due by an event.</exception>
    public bool Includes(NudgeKind kind, DateOnly day)
    {
        if (FixedTimeOf(kind) is not null)
            return true;
        var notice = NoticeOf(kind);
        var time = Of(notice);
        return time.IsOn && (notice is ScheduledNotice.PaceWarning or ScheduledNotice.PeriodEnd || time.Days == FiringDays.WorkingDays || time.Days.HasFlag(ScheduledTime.DayOf(day.DayOfWeek)));
    }

    /// <inheritdoc/>
    public bool Equals(TeamSchedule? other) => other is not null && times.SequenceEqual(other.times);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TeamSchedule);

    /// <inheritdoc/>
    public override int GetHashCode() => times.Aggregate(0, HashCode.Combine);

    // In the middle of the morning, after the plan of the day.
    private static TimeOnly? FixedTimeOf(NudgeKind kind) => kind switch
    {
        NudgeKind.WelcomeFollowUp => new(10, 0),
        NudgeKind.StalledProject or NudgeKind.WaitingAgreement or NudgeKind.DevelopmentDue => new(10, 30),
        _ => null,
    };

    private static ScheduledNotice NoticeOf(NudgeKind kind) => kind switch
    {
        NudgeKind.MorningPlan => ScheduledNotice.MorningPlan,
        NudgeKind.EveningReminder => ScheduledNotice.DailyReminder,
        NudgeKind.BehindPace => ScheduledNotice.PaceWarning,
        NudgeKind.PeriodEnd => ScheduledNotice.PeriodEnd,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Due by an event, not by a time."),
    };
}
