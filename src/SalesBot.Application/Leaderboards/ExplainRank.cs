using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>The lines that one figure is made of.</summary>
/// <param name="Metric">What was counted.</param>
/// <param name="Done">What they come to: a count, or money in minor units.</param>
/// <param name="Lines">Every line, those taken back and those that take them back too, in the order written; they sum to <paramref name="Done"/>.</param>
public sealed record FigureTrace(MetricCode Metric, long Done, IReadOnlyList<TracedLine> Lines);

/// <summary>Why somebody has the rank that they have.</summary>
/// <param name="Board">The board, with everybody.</param>
/// <param name="Mine">The person's row.</param>
/// <param name="Traces">What the person's figure is made of; of points nothing, which have a ledger of their own.</param>
public sealed record RankExplanation(Board Board, BoardRow Mine, IReadOnlyList<FigureTrace> Traces)
{
    /// <summary>Who is ahead, nearest first.</summary>
    public IReadOnlyList<BoardRow> Ahead => [.. Board.Rows.Where(row => row.Standing.Rank < Mine.Standing.Rank).Reverse()];

    /// <summary>Who shares the rank.</summary>
    public IReadOnlyList<BoardRow> Equal => [.. Board.Rows.Where(row => row.Standing.Rank == Mine.Standing.Rank && row != Mine)];
}

/// <summary>Traces a rank to the lines of the ledger that it comes from.</summary>
public sealed class ExplainRank(ReadLeaderboard leaderboard, IBoardHistory history)
{
    /// <summary>Why a member of a team has the rank that they have; null where they are not on the board.</summary>
    public async Task<RankExplanation?> OfAsync(
        Team team, PersonId person, BoardQuestion question, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var board = await leaderboard.OfTeamAsync(team, question, today, cancellationToken);
        if (board.Rows.FirstOrDefault(row => row.Standing.PersonId == person) is not { Value: { } value } mine)
            return null;
        var traces = new List<FigureTrace>();
        if (question.By == BoardBy.Points)
            return new RankExplanation(board, mine, traces);
        var figures = value.Parts.Count > 0 ? value.Parts.Select(part => (part.Weight.Metric, part.Done)) : [(question.Metric, value.Done)];
        foreach (var (metric, done) in figures)
            traces.Add(new(metric, done, await history.LinesAsync([person], metric, question.Period.Range, null, cancellationToken)));
        return new RankExplanation(board, mine, traces);
    }
}
