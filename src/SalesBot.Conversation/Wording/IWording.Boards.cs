using SalesBot.Application.Leaderboards;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about boards beyond the plain one.</summary>
internal interface IBoardWording
{
    /// <summary>A figure of a board: an amount, a percentage or a score.</summary>
    string Figure(BoardBy by, MetricCode metric, long amount);

    string BoardTitle(Board board, DateOnly today);
    IReadOnlyList<string> BoardHeader(Board board);

    /// <summary>The figure of a row, with what it is made of where that is short.</summary>
    string BoardCell(Board board, BoardRow row);
    string BoardRule(Board board);
    IReadOnlyList<string> BoardNotes(Board board);
    string TeamBoardTitle(TeamBoard board, DateOnly today);
    IReadOnlyList<string> TeamBoardHeader(TeamBoard board);
    string TeamBoardFoot(TeamBoard board);
    string TeamBoardButton { get; }
    string TeamBoardCommand(MetricCode metric, Period period, DateOnly today);
    string MyRankButton { get; }
    string MyRankTitle(Board board, BoardRow mine, DateOnly today);
    /// <summary>Follows the gap to the next place.</summary>
    string RankGapToFirst(string figure);

    /// <summary>How a board comes about, its name first.</summary>
    IReadOnlyList<string> BoardHowMade(BoardQuestion question, IReadOnlyList<ScoreWeight> weights, bool isOfTeams, DateOnly today);
    string RankGap(Board board, BoardRow mine, BoardRow? next);

    /// <summary>The board of badges, as a button says it.</summary>
    string BadgeBoard { get; }

    /// <summary>The board of points, as a button says it.</summary>
    string PointsBoard { get; }
    string RankWithheld { get; }
    string NotOnBoard(bool forTarget);
    string SentInPrivate { get; }
    string WhyButton { get; }
    string WhyTitle(RankExplanation why, string? name, int? asked, DateOnly today);
    string WhyAhead(RankExplanation why);
    string WhyTarget(BoardRow row, MetricCode metric);
    string WhyPart(ScorePart part);
    string WhyTotal(FigureTrace trace);
    string WhyLine(FigureTrace trace, TracedLine line, bool isUndone, bool isLate, DateOnly today);
    string WhyMore(FigureTrace trace, IReadOnlyList<TracedLine> rest);
    string WhyNotYours(string name);
    string WhyTeamTitle(TeamBoard board, TeamRow mine, int? asked, DateOnly today);

    /// <summary>Another team beside the one that is asked about.</summary>
    string WhyTeamAgainst(TeamBoard board, TeamRow mine, TeamRow other);
    string WhyTeamMembers(TeamBoard board, IReadOnlyList<(string Name, long Amount)> members);

    /// <summary>A question for the place of a team that is none of these.</summary>
    string NoTeamOfBoard(string name, IReadOnlyList<string> teams);
    string BoardOfOtherTeam(string name, string? own);
    string BoardNobodyYet(Board board);
    string TeamBoardNobodyYet(TeamBoard board);
    string TeamOfBoardCommand(string team, string command);
    string WhichTeamsRank(IReadOnlyList<string> teams);
    string PastTitle(PastBoard past, string at, bool changesOnly, DateOnly today);
    string PastChange(BoardChange change, MetricCode metric);

    /// <summary>Who has gone past the reader since the day before, or past whom the reader has gone; with how many who are not named.</summary>
    string Passed(Board board, IReadOnlyList<BoardChange> passed, int unnamed, bool byMe, DateOnly today);

    /// <summary>Nobody has on any of some boards of one period.</summary>
    string NobodyPassed(IReadOnlyList<Board> boards, bool byMe, DateOnly today);

    /// <summary>Where the reader was and is, and who is next ahead, where that one is named.</summary>
    string PassedFrom(Board board, Standing then, Standing now, BoardRow? next);
    string PastSame { get; }
    string PastAhead { get; }
    string PastOnlyAmounts { get; }
    string At(DateOnly day, TimeOnly time, DateOnly today);
    string BoardsAreForManagers { get; }
    string BoardSettingHow { get; }
    string BoardSettingPreview(BoardWish.BoardSetting setting, int top, IReadOnlyList<string> teams);
    string BoardSettingDone(BoardWish.BoardSetting setting, int top, IReadOnlyList<string> teams);

    /// <summary>A setting names a team that the writer does not lead, with those that are led.</summary>
    string BoardsOfNoSuchTeam(string name, IReadOnlyList<string> led);

    /// <summary>What puts a setting back: the title of the button and what it says; for one team where one is named.</summary>
    (string Title, string Text) BoardSettingBack(BoardWish.BoardSetting setting, string? team);
    string WeightsAre(IReadOnlyList<ScoreWeight> weights);
    string WeightsPreview(IReadOnlyList<ScoreWeight> before, IReadOnlyList<ScoreWeight> after, IReadOnlyList<string> teams);
    string WeightsDone(IReadOnlyList<ScoreWeight> weights);
    string WeightsWrong(decimal sum);
    string ScoreButton { get; }
    string LeftOutOfBoards { get; }
    string BackOnBoards { get; }
    string NobodyHides { get; }
}
