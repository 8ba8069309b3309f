using System.Collections.Immutable;

namespace SalesBot.Domain.People;

/// <summary>What SalesBot says to a team on its own, by the clock.</summary>
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

    /// <inheritdoc/>
    public bool Equals(TeamSchedule? other) => other is not null && times.SequenceEqual(other.times);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TeamSchedule);

    /// <inheritdoc/>
    public override int GetHashCode() => times.Aggregate(0, HashCode.Combine);
}
