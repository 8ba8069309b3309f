using SalesBot.Application.Honours;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
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
/// <param name="Traces">What the person's figure is made of; of points and badges nothing, which have lists of their own.</param>
public sealed record RankExplanation(Board Board, BoardRow Mine, IReadOnlyList<FigureTrace> Traces)
{
    /// <summary>What points come from, in the order written; empty for other figures.</summary>
    public IReadOnlyList<PointLine> Points { get; init; } = [];

    /// <summary>The badges that are counted, in the order given; empty for other figures.</summary>
    public IReadOnlyList<Honour> Badges { get; init; } = [];

    /// <summary>Who is ahead, nearest first.</summary>
    public IReadOnlyList<BoardRow> Ahead => [.. Board.Rows.Where(row => row.Standing.Rank < Mine.Standing.Rank).Reverse()];

    /// <summary>Who shares the rank.</summary>
    public IReadOnlyList<BoardRow> Equal => [.. Board.Rows.Where(row => row.Standing.Rank == Mine.Standing.Rank && row != Mine)];
}

/// <summary>Traces a rank to the lines of the ledger that it comes from.</summary>
public sealed class ExplainRank(ReadLeaderboard leaderboard, IBoardHistory history, IPoints points, IHonours honours)
{
    /// <summary>Why somebody has the rank that they have; null where they are not on the board.</summary>
    /// <param name="team">The person's team.</param>
    /// <param name="isOfAll">Whether the board is that of all teams together.</param>
    /// <param name="person">The person.</param>
    /// <param name="question">The board.</param>
    /// <param name="today">The local day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<RankExplanation?> OfAsync(
        Team team, bool isOfAll, PersonId person, BoardQuestion question, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(question);
        var board = isOfAll ? await leaderboard.OfEverybodyAsync(team.OrganisationId, question, today, cancellationToken) : await leaderboard.OfTeamAsync(team, question, today, cancellationToken);
        if (board.Rows.FirstOrDefault(row => row.Standing.PersonId == person) is not { Value: { } value } mine)
            return null;
        var traces = new List<FigureTrace>();
        bool Counts(DateTimeOffset at) => question.Period.Range.Contains(LocalTime.DayOf(at, question.Zone));
        if (question.By == BoardBy.Points)
        {
            var lines = (await points.LatestAsync(person, int.MaxValue, cancellationToken)).Where(line => line.Cause != PointCause.Reward && Counts(line.At));
            return new RankExplanation(board, mine, traces) { Points = [.. lines.Reverse()] };
        }

        if (question.By == BoardBy.Badges)
            return new RankExplanation(board, mine, traces) { Badges = [.. (await honours.BadgesHeldAsync([person], cancellationToken)).Where(badge => Counts(badge.At))] };
        var figures = value.Parts.Count > 0 ? value.Parts.Select(part => (part.Weight.Metric, part.Done)) : [(question.Metric, value.Done)];
        foreach (var (metric, done) in figures)
            traces.Add(new(metric, done, await history.LinesAsync([person], metric, question.Period.Range, null, cancellationToken)));
        return new RankExplanation(board, mine, traces);
    }
}
