using SalesBot.Application.Contests;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>What a rep still lacks today.</summary>
/// <param name="Person">The rep.</param>
/// <param name="Day">The local day.</param>
/// <param name="Missing">The targets with something missing, and how much: a count.</param>
/// <param name="Tasks">Every target as it stands.</param>
public sealed record DailyReminder(Person Person, DateOnly Day, IReadOnlyList<(TaskState Task, long Amount)> Missing, IReadOnlyList<TaskState> Tasks);

/// <summary>Words what SalesBot says on its own.</summary>
public interface INoticeWriter
{
    /// <summary>The same with the names of an organisation's own metrics.</summary>
    INoticeWriter Naming(MetricCatalogue catalogue);

    /// <summary>What a rep still lacks, with buttons that record it.</summary>
    Card DailyReminder(DailyReminder reminder);

    /// <summary>The manager's summary of a team's day.</summary>
    Card ManagerDigest(Person manager, TeamDay day);

    /// <summary>The manager's summary of a team's week.</summary>
    Card WeeklyDigest(Person manager, TeamWeek week);

    /// <summary>The leaderboard of a past week for a team's group chat.</summary>
    Card WeeklyLeaderboard(Team team, Board board);

    /// <summary>How the running contests stand, for a team's group chat.</summary>
    Card ContestStandings(Team team, IReadOnlyList<ContestView> contests);
}
