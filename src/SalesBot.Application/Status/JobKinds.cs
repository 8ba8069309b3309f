using SalesBot.Domain.People;

namespace SalesBot.Application.Status;

/// <summary>The kinds of jobs.</summary>
public static class JobKinds
{
    /// <summary>See <see cref="ScheduledNotice.DailyReminder"/>.</summary>
    public const string DailyReminder = "daily-reminder";

    /// <summary>See <see cref="ScheduledNotice.ManagerDigest"/>.</summary>
    public const string ManagerDigest = "manager-digest";

    /// <summary>See <see cref="ScheduledNotice.WeeklyLeaderboard"/>.</summary>
    public const string WeeklyLeaderboard = "weekly-leaderboard";

    /// <summary>See <see cref="ScheduledNotice.ContestStandings"/>.</summary>
    public const string ContestStandings = "contest-standings";

    /// <summary>See <see cref="ScheduledNotice.FollowUps"/>.</summary>
    public const string FollowUps = "follow-up";

    /// <summary>See <see cref="ScheduledNotice.WeeklyDigest"/>.</summary>
    public const string WeeklyDigest = "weekly-digest";

    /// <summary>Looks every minute who is due by their own clock, for what no other job sends.</summary>
    public const string NudgeSweep = "nudge-sweep";

    /// <summary>Looks every minute what happens in contests.</summary>
    public const string ContestWatch = "contest-watch";

    /// <summary>Forgets at night what nobody asks for any more.</summary>
    public const string Housekeeping = "housekeeping";

    /// <summary>The kind of job that sends a notice.</summary>
    public static string Of(ScheduledNotice notice) => notice switch
    {
        ScheduledNotice.DailyReminder => DailyReminder,
        ScheduledNotice.ManagerDigest => ManagerDigest,
        ScheduledNotice.WeeklyLeaderboard => WeeklyLeaderboard,
        ScheduledNotice.ContestStandings => ContestStandings,
        ScheduledNotice.FollowUps => FollowUps,
        ScheduledNotice.WeeklyDigest => WeeklyDigest,
        _ => NudgeSweep,
    };

    /// <summary>Whether a notice has a job of its own for each team.</summary>
    public static bool HasOwnJob(ScheduledNotice notice) => Of(notice) != NudgeSweep;

    /// <summary>The notice that a kind of job sends to teams; null for one that sends none.</summary>
    public static ScheduledNotice? NoticeOf(string kind)
    {
        foreach (var notice in Enum.GetValues<ScheduledNotice>())
        {
            if (HasOwnJob(notice) && Of(notice) == kind)
                return notice;
        }

        return null;
    }
}

/// <summary>A job that is planned.</summary>
/// <param name="Kind">One of <see cref="JobKinds"/>.</param>
/// <param name="Name">Which one: the team's id in the form D, or another name.</param>
/// <param name="Next">When the scheduler starts it next.</param>
public sealed record PlannedRun(string Kind, string Name, DateTimeOffset Next);

/// <summary>Knows what the scheduler has planned.</summary>
public interface IJobPlan
{
    /// <summary>Every planned job.</summary>
    Task<IReadOnlyList<PlannedRun>> PlannedAsync(CancellationToken cancellationToken);
}
