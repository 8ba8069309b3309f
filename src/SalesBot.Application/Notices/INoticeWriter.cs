using SalesBot.Application.Contests;
using SalesBot.Application.Honours;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Words what SalesBot says on its own.</summary>
public interface INoticeWriter
{
    /// <summary>The same with the names of an organisation's own metrics.</summary>
    INoticeWriter Naming(MetricCatalogue catalogue);

    /// <summary>What is due for a person, in one card: the most valuable first, with the buttons that go with each.</summary>
    Card Nudges(NudgeMessage message);

    /// <summary>A signed deal for the team's group chat, as it stands now.</summary>
    Card Celebration(Team team, Person seller, NudgeFacts deal, DealState state);

    /// <summary>That a kind of nudge has gone quiet for a member, for the manager.</summary>
    Card WentQuiet(Person manager, Person member, NudgeKind kind);

    /// <summary>An honour of somebody's own that was told already: that it is none after all, or is one again.</summary>
    Card OwnHonour(Person person, NudgeFacts honour, bool isTakenBack);

    /// <summary>A record that a team has broken, for its group chat, or that it is none after all.</summary>
    Card TeamRecord(Team team, NudgeFacts record, bool isTakenBack);

    /// <summary>Who stood out in a week, for a team's group chat.</summary>
    Card HonourRoll(Team team, Standouts best, DateOnly today);

    /// <summary>The manager's summary of a team's day.</summary>
    Card ManagerDigest(Person manager, TeamDay day);

    /// <summary>The manager's summary of a team's week.</summary>
    Card WeeklyDigest(Person manager, TeamWeek week);

    /// <summary>The leaderboard of a week for a team's group chat, as it stands on a day.</summary>
    Card WeeklyLeaderboard(Team team, Board board, DateOnly today);

    /// <summary>The board of all teams for a team's group chat, in place of the one that compares people.</summary>
    Card TeamLeaderboard(Team team, TeamBoard board, DateOnly today);

    /// <summary>How the running contests stand, for a team's group chat.</summary>
    Card ContestStandings(Team team, IReadOnlyList<ContestView> contests);

    /// <summary>What happened to a contest, for a team's group chat or for one person.</summary>
    /// <param name="language">In which language.</param>
    /// <param name="reader">Who reads it in private; null for a group.</param>
    /// <param name="view">The contest.</param>
    /// <param name="what">What happened.</param>
    /// <param name="today">The reader's local day.</param>
    Card ContestNews(Language language, Person? reader, ContestView view, ContestEvent what, DateOnly today);
}
