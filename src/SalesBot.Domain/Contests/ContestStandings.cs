using SalesBot.Domain.People;

namespace SalesBot.Domain.Contests;

/// <summary>One side of a contest as it stands.</summary>
/// <param name="Side">The side.</param>
/// <param name="Total">What its members did together: a count, or money in minor units.</param>
/// <param name="Heads">How many members count.</param>
public sealed record SideStanding(ContestSide Side, long Total, int Heads)
{
    /// <summary>One side of a contest of teams.</summary>
    public SideStanding(TeamId team, long total, int heads)
        : this(ContestSide.Of(team), total, heads)
    {
    }

    /// <summary>The side's target or baseline in thousandths; 0 where the measure needs none.</summary>
    public long Basis { get; init; }

    /// <summary>What the side is given before it has done anything; no part of its total.</summary>
    public long HeadStart { get; init; }

    /// <summary>The total divided by the heads; 0 for a side without members.</summary>
    public decimal PerHead => Heads == 0 ? 0 : (decimal)Total / Heads;

    /// <summary>What is compared; attainment and handicap in percent, 0 where there is nothing to compare with.</summary>
    public decimal Score(ContestMeasure measure) => measure switch
    {
        ContestMeasure.Total => Total + HeadStart,
        ContestMeasure.PerHead => Heads == 0 ? 0 : (decimal)(Total + HeadStart) / Heads,
        _ => Basis <= 0 ? 0 : Total * 100_000m / Basis,
    };
}

/// <summary>How a contest stands: in total and per head, which may have different leaders, and by its own measure.</summary>
/// <param name="Sides">Every side, in the order announced.</param>
public sealed record ContestStandings(IReadOnlyList<SideStanding> Sides)
{
    /// <summary>The side ahead in total; null while it is level.</summary>
    public SideStanding? LeaderByTotal => LeaderBy(ContestMeasure.Total);

    /// <summary>The side ahead per head; null while it is level.</summary>
    public SideStanding? LeaderPerHead => LeaderBy(ContestMeasure.PerHead);

    /// <summary>The side ahead by a measure; null while it is level.</summary>
    public SideStanding? LeaderBy(ContestMeasure measure)
    {
        var best = Sides.Max(side => side.Score(measure));
        var first = Sides.Where(side => side.Score(measure) == best).ToList();
        return first.Count == 1 ? first[0] : null;
    }

    /// <summary>Each side's rank by a measure, in the order of the sides; who is level shares a rank and the next one skips.</summary>
    public IReadOnlyList<int> Ranks(ContestMeasure measure) => RanksOf([.. Sides.Select(side => side.Score(measure))]);

    /// <summary>The ranks of scores, highest first; equal ones share a rank and the next one skips.</summary>
    public static IReadOnlyList<int> RanksOf(IReadOnlyList<decimal> scores) => [.. scores.Select(score => 1 + scores.Count(other => other > score))];
}
