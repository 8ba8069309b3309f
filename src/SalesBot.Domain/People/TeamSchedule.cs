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
}
