using SalesBot.Domain.People;

namespace SalesBot.Domain.Contests;

/// <summary>One side of a contest as it stands.</summary>
/// <param name="TeamId">The side.</param>
/// <param name="Total">What its members did together: a count, or money in minor units.</param>
/// <param name="Heads">How many members count.</param>
public sealed record SideStanding(TeamId TeamId, long Total, int Heads)
{
    /// <summary>The total divided by the heads; 0 for a side without members.</summary>
    public decimal PerHead => Heads == 0 ? 0 : (decimal)Total / Heads;
}

/// <summary>How a contest stands: in total and per head, which may have different leaders.</summary>
/// <param name="Sides">Every side, in the order announced.</param>
public sealed record ContestStandings(IReadOnlyList<SideStanding> Sides)
{
    /// <summary>The side ahead in total; null while it is level.</summary>
    public SideStanding? LeaderByTotal => Leader(side => side.Total);

    /// <summary>The side ahead per head; null while it is level.</summary>
    public SideStanding? LeaderPerHead => Leader(side => side.PerHead);

    private SideStanding? Leader(Func<SideStanding, decimal> by)
    {
        var best = Sides.Max(by);
        var first = Sides.Where(side => by(side) == best).ToList();
        return first.Count == 1 ? first[0] : null;
    }
}
