using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards of leaderboards.</summary>
internal static class BoardCards
{
    private const int MostRows = 15;
    private const int MostBars = 8;
    private const int MostLines = 10;
    private const int Around = 2;

    private static readonly ImmutableArray<MetricCode> OtherBoards = [Metrics.Visit, Metrics.Call, Metrics.Order, Metrics.Revenue];

    public static Card Board(IWording words, Board board, BoardRow? mine, BoardRow? next, DateOnly today)
    {
        var blocks = new List<CardBlock> { Table(words, board) };
        if (Chart(words, board) is { } chart)
            blocks.Add(chart);
        var isBlank = board.Rows.Count > 0 && board.Rows.All(row => row.Standing.Amount <= 0);
        if (isBlank)
            blocks.Add(new TextBlock(words.BoardNobodyYet(board), TextTone.Strong));
        else if (mine is not null)
            blocks.Add(new TextBlock(
                board.By == BoardBy.Amount
                    ? words.YourRank(mine.Standing.Rank, board.People, next is null ? null : next.Standing.Amount - mine.Standing.Amount, board.Metric)
                    : $"{words.MyRankTitle(board, mine, today)} · {words.RankGap(board, mine, next)}",
                TextTone.Strong));
        blocks.AddRange(Foot(words, board));
        return new Card(words.BoardTitle(board, today))
        {
            Blocks = blocks,
            Buttons =
            [
                .. OtherBoards.Where(metric => metric != board.Metric || board.By != BoardBy.Amount).Take(2)
                    .Select(metric => Buttons.Say(words.BoardButton(metric), OfTeam(words, mine is null ? board.TeamName : null, words.BoardCommand(metric, board.Period, today)))),
                Buttons.Say(words.TeamBoardButton, words.TeamBoardCommand(board.Metric, board.Period, today)),
                mine is null ? Buttons.Say(words.Contest, words.Contest) : Buttons.Say(words.MyRankButton, words.MyRankButton),
            ],
        };
    }

    // Whoever looks at one of several teams goes on with that one.
    private static string OfTeam(IWording words, string? team, string command) => team is null ? command : words.TeamOfBoardCommand(team, command);

    /// <summary>The rows of a board, with medals and movement.</summary>
    public static TableBlock Table(IWording words, Board board) => new(
        words.BoardHeader(board),
        [
            .. board.Rows.Take(MostRows).Select(row => (IReadOnlyList<string>)
            [
                Medal(row.Standing), row.Name, words.BoardCell(board, row), words.Movement(row.Standing.Rank, row.Standing.PreviousRank),
            ]),
        ]);

    /// <summary>The best as bars; null where nobody did anything.</summary>
    public static ChartBlock? Chart(IWording words, Board board) => board.Rows.Count(row => row.Standing.Amount > 0) < 2 ? null : new ChartBlock(
        words.BoardHeader(board)[2],
        [.. board.Rows.Take(MostBars).Select(row => new ChartBar(row.Name, Math.Max(0, row.Standing.Amount), words.Figure(board.By, board.Metric, row.Standing.Amount)))],
        Scale(board));

    /// <summary>What stands under a board.</summary>
    public static IEnumerable<CardBlock> Foot(IWording words, Board board) =>
        words.BoardNotes(board).Prepend(words.BoardRule(board)).Select(line => new TextBlock(line, TextTone.Subtle));

    /// <summary>How the figures and places of a board come about.</summary>
    public static Card HowMade(IWording words, BoardQuestion question, BoardRule rule, bool isOfTeams, DateOnly today)
    {
        var lines = words.BoardHowMade(question, rule.Weights, isOfTeams, today);
        return new Card(lines[0])
        {
            Blocks = [.. lines.Skip(1).Select(line => new TextBlock(line))],
            Buttons = [Buttons.Say(words.MyRankButton, words.MyRankButton), Buttons.Say(words.Leaderboard, words.BoardCommand(question.Metric, question.Period, today))],
        };
    }

    public static Card Teams(IWording words, TeamBoard board, DateOnly today) => new(words.TeamBoardTitle(board, today))
    {
        Blocks =
        [
            new TableBlock(
                words.TeamBoardHeader(board),
                [
                    .. board.Rows.Take(MostRows).Select(row => (IReadOnlyList<string>)
                    [
                        Medal(row.Rank, row.Total), row.Name, words.Figure(board.By, board.Metric, row.Total),
                        row.Against is { } against ? $"{words.Amount(board.Metric, against.Done)}/{words.Amount(board.Metric, against.Target)}"
                            : board.By == BoardBy.Amount ? words.PerHead(board.Metric, row.PerHead) : row.PerHead.ToString("0.#", CultureInfo.InvariantCulture),
                        words.Movement(row.Rank, row.PreviousRank),
                    ]),
                ]),
            .. board.Rows.All(row => row.Total <= 0) ? [new TextBlock(words.TeamBoardNobodyYet(board), TextTone.Strong)] : Array.Empty<CardBlock>(),
            new TextBlock(words.TeamBoardFoot(board), TextTone.Subtle),
        ],
        Buttons = [Buttons.Say(words.BoardButton(board.Metric), words.BoardCommand(board.Metric, board.Period, today)), Buttons.Say(words.Contest, words.Contest)],
    };

    /// <summary>Somebody's own place between the two above and the two below; names that are not shown to others stay out.</summary>
    public static Card MyRank(IWording words, Board board, BoardRow mine, HashSet<PersonId> shown, DateOnly today)
    {
        var rows = board.Rows.ToList();
        var place = rows.IndexOf(mine);
        var near = rows.Skip(Math.Max(0, place - Around)).Take(Math.Min(place, Around) + 1 + Around).ToList();
        var masked = board with
        {
            Rows = [.. near.Select(row => row with { Name = row == mine ? $"▶ {row.Name}" : shown.Contains(row.Standing.PersonId) ? row.Name : words.RankWithheld })],
        };
        var next = masked.Rows.LastOrDefault(row => row.Standing.Rank < mine.Standing.Rank);
        return new Card(words.MyRankTitle(board, mine, today))
        {
            Blocks = [Table(words, masked), new TextBlock(Gap(words, board, mine, next), TextTone.Strong)],
            Buttons = [Buttons.Say(words.WhyButton, WhyCommand(words, board, today)), Buttons.Say(words.Leaderboard, Command(words, board, today))],
        };
    }

    // Beside the next place also the first, where that is another.
    private static string Gap(IWording words, Board board, BoardRow mine, BoardRow? next)
    {
        var gap = words.RankGap(board, mine, next);
        return next is { Standing.Rank: > 1 } && board.Rows is [{ Standing: { Rank: 1 } first }, ..] && mine.Standing is not { Amount: <= 0, Rank: 1 }
            ? $"{gap}{words.RankGapToFirst(words.Figure(board.By, board.Metric, first.Amount - mine.Standing.Amount))}" : gap;
    }

    public static Card Why(IWording words, RankExplanation why, HashSet<PersonId> withheld, string? name, int? asked, Turn turn)
    {
        var masked = why with
        {
            Board = why.Board with
            {
                Rows = [.. why.Board.Rows.Select(row => withheld.Contains(row.Standing.PersonId) && row != why.Mine ? row with { Name = words.RankWithheld } : row)],
            },
        };
        var blocks = new List<CardBlock> { new TextBlock(words.WhyAhead(masked)) };
        if (why.Mine.Value is { Target: not null })
            blocks.Add(new TextBlock(words.WhyTarget(why.Mine, why.Board.Metric)));
        blocks.AddRange((why.Mine.Value?.Parts ?? []).Select(part => new TextBlock(words.WhyPart(part))));
        blocks.AddRange(Given(why, turn));
        foreach (var trace in why.Traces)
            blocks.AddRange(Trace(words, trace, why.Traces.Count > 1 ? MostLines / 2 : MostLines, turn));
        return new Card(words.WhyTitle(why, name, asked, turn.Today))
        {
            Blocks = blocks,
            Buttons = [Buttons.Say(words.Leaderboard, Command(words, why.Board, turn.Today)), Buttons.Say(words.MyLog, words.MyLog)],
        };
    }

    /// <summary>Why a team has its place: what it did beside the others, and what its members brought, as far as they may be named.</summary>
    public static Card WhyTeam(IWording words, TeamBoard board, TeamRow mine, IReadOnlyList<BoardRow> members, int? asked, DateOnly today) => new(words.WhyTeamTitle(board, mine, asked, today))
    {
        Blocks =
        [
            .. board.Rows.Where(row => row != mine).Take(MostRows).Select(row => new TextBlock(words.WhyTeamAgainst(board, mine, row))),
            .. members.Count == 0 ? [] : new[] { new TextBlock(words.WhyTeamMembers(board, [.. members.Take(MostRows).Select(row => (row.Name, row.Standing.Amount))])) },
            new TextBlock(words.TeamBoardFoot(board), TextTone.Subtle),
        ],
        Buttons = [Buttons.Say(words.TeamBoardButton, words.TeamBoardCommand(board.Metric, board.Period, today))],
    };

    // What points and badges come from is told line by line as well, the older of many points as their sum.
    private static IEnumerable<TextBlock> Given(RankExplanation why, Turn turn)
    {
        var words = turn.Words;
        foreach (var line in why.Points.TakeLast(2 * MostLines))
            yield return new TextBlock(words.PointLine(line, words.Day(LocalTime.DayOf(line.At, turn.Zone), turn.Today)), TextTone.Subtle);
        if (why.Points.Count > 2 * MostLines)
            yield return new TextBlock(words.EarlierPoints(why.Points.Count - (2 * MostLines), why.Points.SkipLast(2 * MostLines).Sum(line => line.Amount)), TextTone.Subtle);
        foreach (var kind in why.Badges.GroupBy(badge => badge.Name))
            yield return new TextBlock($"+{kind.Count()} {words.BadgeHeld(kind.Last(), kind.Count(), turn.Today)}", TextTone.Subtle);
    }

    public static Card Past(IWording words, PastBoard past, string at, bool changesOnly, DateOnly today)
    {
        var blocks = new List<CardBlock>();
        if (!changesOnly)
            blocks.Add(Table(words, past.Then));
        if (past.Changes.Count == 0)
            blocks.Add(new TextBlock(words.PastSame, TextTone.Subtle));
        blocks.AddRange(past.Changes.Take(MostLines).Select(change => new TextBlock(words.PastChange(change, past.Then.Metric))));
        return new Card(words.PastTitle(past, at, changesOnly, today))
        {
            Blocks = blocks,
            Buttons = [Buttons.Say(words.Leaderboard, Command(words, past.Now, today))],
        };
    }

    // The latest lines one by one, those before them as a sum, so that what is shown always adds up.
    internal static IEnumerable<CardBlock> Trace(IWording words, FigureTrace trace, int most, Turn turn)
    {
        yield return new TextBlock(words.WhyTotal(trace), TextTone.Strong);
        foreach (var line in trace.Lines.TakeLast(most))
        {
            var isUndone = !line.TakesBack && trace.Lines.Any(other => other.TakesBack && other.Report == line.Report && other.Day == line.Day && other.Amount == -line.Amount);
            var isLate = !line.TakesBack && LocalTime.DayOf(line.RecordedAt, turn.Zone) > line.Day;
            yield return new TextBlock(words.WhyLine(trace, line, isUndone, isLate, turn.Today), TextTone.Subtle);
        }

        if (trace.Lines.Count > most)
            yield return new TextBlock(words.WhyMore(trace, [.. trace.Lines.SkipLast(most)]), TextTone.Subtle);
    }

    internal static string Command(IWording words, Board board, DateOnly today) => board.By == BoardBy.Score
        ? words.ScoreButton : board.By == BoardBy.Points ? words.PointsBoard : board.By == BoardBy.Badges ? words.BadgeBoard : words.BoardCommand(board.Metric, board.Period, today);

    private static string WhyCommand(IWording words, Board board, DateOnly today) => words.Language == Language.Chinese
        ? $"为什么{Command(words, board, today)}我是这个名次" : $"why do I have this rank, {Command(words, board, today)}";

    // Money is kept in minor units, percentages and scores in tenths; a chart shows what people read.
    private static int Scale(Board board) => board.By is BoardBy.Attainment or BoardBy.Score ? 10 : board.By is BoardBy.Points or BoardBy.Badges ? 1 : Metrics.UnitOf(board.Metric) == MetricUnit.Money ? (int)Metric.MinorUnitsPerUnit : 1;

    private static string Medal(Standing standing) => Medal(standing.Rank, standing.Amount);

    private static string Medal(int rank, long amount) => (amount, rank) switch
    {
        ( <= 0, 1) => "–",
        ( <= 0, _) => $"{rank}",
        (_, 1) => "🥇 1",
        (_, 2) => "🥈 2",
        (_, 3) => "🥉 3",
        _ => $"{rank}",
    };
}
