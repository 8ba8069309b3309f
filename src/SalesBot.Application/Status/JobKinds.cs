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

    /// <summary>Forgets at night what nobody asks for any more.</summary>
    public const string Housekeeping = "housekeeping";

    /// <summary>The kind of job that sends a notice.</summary>
    public static string Of(ScheduledNotice notice) => notice switch
    {
        ScheduledNotice.DailyReminder => DailyReminder,
        ScheduledNotice.ManagerDigest => ManagerDigest,
        ScheduledNotice.WeeklyLeaderboard => WeeklyLeaderboard,
        _ => ContestStandings,
    };

    /// <summary>The notice that a kind of job sends; null for one that sends none.</summary>
    public static ScheduledNotice? NoticeOf(string kind)
    {
        foreach (var notice in Enum.GetValues<ScheduledNotice>())
        {
            if (Of(notice) == kind)
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
