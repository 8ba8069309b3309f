using SalesBot.Domain.Nudges;

namespace SalesBot.Domain.People;

/// <summary>When SalesBot speaks to a team on its own; times are the team's local time, on working days only.</summary>
/// <param name="DailyReminder">When each rep who still lacks something is told what.</param>
/// <param name="ManagerDigest">When the manager gets the summary of the day.</param>
/// <param name="WeeklyLeaderboardDay">The weekday of the leaderboard of the week before.</param>
/// <param name="WeeklyLeaderboard">The time of the leaderboard.</param>
/// <param name="ContestStandings">When the standings of running contests are shown, every working day.</param>
public sealed record TeamSchedule(
    TimeOnly DailyReminder, TimeOnly ManagerDigest, DayOfWeek WeeklyLeaderboardDay, TimeOnly WeeklyLeaderboard, TimeOnly ContestStandings)
{
    /// <summary>The schedule of a team that has chosen none.</summary>
    public static TeamSchedule Usual { get; } = new(new(17, 0), new(18, 30), DayOfWeek.Monday, new(9, 0), new(12, 0));

    /// <summary>When each rep is told what the day asks for; null for 08:45.</summary>
    public TimeOnly? MorningPlan { get; init; }

    /// <summary>When who is behind hears of it; null for 11:00.</summary>
    public TimeOnly? PaceWarning { get; init; }

    /// <summary>On which weekday who is behind with a week hears of it; null for Wednesday.</summary>
    public DayOfWeek? PaceWarningDay { get; init; }

    /// <summary>When each rep is told what a week or month has come to, on its last working day; null for 16:00.</summary>
    public TimeOnly? PeriodEnd { get; init; }

    /// <summary>The time of a kind of nudge.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind has none.</exception>
    public TimeOnly TimeOf(NudgeKind kind) => kind switch
    {
        NudgeKind.MorningPlan => MorningPlan ?? new(8, 45),
        NudgeKind.EveningReminder => DailyReminder,
        NudgeKind.BehindPace => PaceWarning ?? new(11, 0),
        NudgeKind.PeriodEnd => PeriodEnd ?? new(16, 0),
        NudgeKind.WelcomeFollowUp => new(10, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Due by an event, not by a time."),
    };
}
