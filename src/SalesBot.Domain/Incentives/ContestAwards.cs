using SalesBot.Domain.Contests;

namespace SalesBot.Domain.Incentives;

/// <summary>One side of a contest as its frozen result has it.</summary>
/// <param name="Name">What it was called.</param>
/// <param name="Total">What its members did together: a count, or money in minor units.</param>
/// <param name="Score">What was compared.</param>
/// <param name="Rank">The rank, from 1.</param>
public sealed record TracedSide(string Name, long Total, decimal Score, int Rank);

/// <summary>Where a prize comes from: the contest with its published rules and its frozen result.</summary>
/// <param name="Hash">The short hash of the rules.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day, included.</param>
/// <param name="Measure">What was compared.</param>
/// <param name="Day">The local day on which it ended.</param>
/// <param name="Side">The place of the side that is paid.</param>
/// <param name="Sides">Every side, in the order of the contest.</param>
public sealed record PrizeTrace(string Hash, DateOnly Start, DateOnly End, ContestMeasure Measure, DateOnly Day, int Side, IReadOnlyList<TracedSide> Sides)
{
    /// <summary>Whether each member gets the amount, and not the side as a whole.</summary>
    public bool IsForEach { get; init; }

    /// <summary>What each place gets, in minor units; empty where only the winner is paid.</summary>
    public IReadOnlyList<long> ByRank { get; init; } = [];

    /// <summary>The step that is paid; null where it is no step.</summary>
    public long? Step { get; init; }

    /// <summary>How many sides were level at the top.</summary>
    public int Winners => Sides.Count(side => side is { Rank: 1, Total: > 0 });
}

/// <summary>A decided contest that pays a prize.</summary>
/// <param name="Contest">The contest, with its result.</param>
/// <param name="Hash">The short hash of its rules.</param>
/// <param name="Names">The names of its sides, in their order.</param>
/// <param name="Work">The lines of the ledger of which the result was made, of the winners at least.</param>
public sealed record PaidContest(Contest Contest, string Hash, IReadOnlyList<string> Names, IReadOnlyList<LineSource> Work);

/// <summary>What a contest adds to the statements of its winners.</summary>
internal static class ContestAwards
{
    /// <summary>A line for each share of the prize.</summary>
    public static IEnumerable<StatementLine> Of(PaidContest paid)
    {
        var (contest, result, prize) = (paid.Contest, paid.Contest.Result!, paid.Contest.Rules.Prize!);
        List<TracedSide> sides = [.. result.Lines.Select((line, i) => new TracedSide(paid.Names[i], line.Total, line.Score, line.Rank))];
        foreach (var share in PrizeShares.Of(contest))
        {
            var side = result.Members![share.Side].ToHashSet();
            yield return new StatementLine(
                share.Person, contest.Id, contest.Id, 0, contest.Rules.Version, new(IncentiveKind.ContestPrize, contest.Metric) { Amount = prize.Amount }, prize.Currency, share.Amount)
            {
                Basis = result.Lines[share.Side].Total,
                TeamAmount = share.OfSide,
                Weight = 1,
                WeightOfAll = share.Heads,
                Sources = [.. paid.Work.Where(source => side.Contains(source.Person))],
                Contest = new(paid.Hash, contest.Start, contest.End, contest.Rules.Measure, contest.EndedOn, share.Side, sides)
                {
                    IsForEach = prize.IsForEach,
                    ByRank = prize.ByRank,
                    Step = prize.BySteps.Count > 0 ? result.Lines[share.Side].Step : null,
                },
            };
        }
    }
}
