using System.Collections.Immutable;
using SalesBot.Application.Contests;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards that show tasks, boards, contests and teams.</summary>
internal static class StandingCards
{
    private const int MostBoardRows = 15;

    private static readonly ImmutableArray<MetricCode> OtherBoards = [Metrics.Visit, Metrics.Call, Metrics.Order, Metrics.Revenue];

    public static IEnumerable<CardBlock> TaskLines(IWording words, IEnumerable<TaskState> tasks, DateOnly today) =>
        tasks.Select(task => new ProgressBlock(
            words.Metric(task.Target.Metric) + (task.Target.IsPrivate ? " 🌱" : ""), task.Pace.AsksNothing ? null : task.Pace.Percent, words.TaskLine(task, today)));

    public static Card Board(IWording words, Board board, PersonId? viewer, DateOnly today)
    {
        var mine = viewer is { } id ? board.Rows.FirstOrDefault(row => row.Standing.PersonId == id) : null;
        var blocks = new List<CardBlock> { Table(words, board) };
        if (mine is not null)
        {
            var ahead = board.Rows.LastOrDefault(row => row.Standing.Rank < mine.Standing.Rank);
            var gap = ahead is null ? (long?)null : ahead.Standing.Amount - mine.Standing.Amount;
            blocks.Add(new TextBlock(words.YourRank(mine.Standing.Rank, board.Rows.Count, gap, board.Metric), TextTone.Strong));
        }

        blocks.Add(new TextBlock(words.BoardFoot(board.Metric, board.Total), TextTone.Subtle));
        return new Card(words.BoardTitle(board.TeamName, board.Metric, board.Period, today))
        {
            Blocks = blocks,
            Buttons =
            [
                .. OtherBoards.Where(metric => metric != board.Metric).Take(3)
                    .Select(metric => Buttons.Say(words.BoardButton(metric), words.BoardCommand(metric, board.Period, today))),
                Buttons.Say(words.Contest, words.Contest),
            ],
        };
    }

    public static TableBlock Table(IWording words, Board board) => new(
        words.BoardHeader(board.Metric),
        [
            .. board.Rows.Take(MostBoardRows).Select(row => (IReadOnlyList<string>)
            [
                Medal(row.Standing), row.Name, words.Amount(board.Metric, row.Standing.Amount),
                words.Movement(row.Standing.Rank, row.Standing.PreviousRank),
            ]),
        ]);

    private static string Medal(Domain.Leaderboards.Standing standing) => standing switch
    {
        { Amount: <= 0 } => $"{standing.Rank}",
        { Rank: 1 } => "🥇 1",
        { Rank: 2 } => "🥈 2",
        { Rank: 3 } => "🥉 3",
        _ => $"{standing.Rank}",
    };
}
