using System.Collections.Immutable;

namespace SalesBot.Domain.Targets;

/// <summary>One of the parts of a breakdown.</summary>
/// <param name="Weight">How much it counts against the others, 0 or more.</param>
public readonly record struct BreakdownPart(long Weight)
{
    /// <summary>The amount that was set by hand and stays; null where the weight decides.</summary>
    public long? Pin { get; init; }
}

/// <summary>What came of a breakdown.</summary>
public abstract record BreakdownResult
{
    private BreakdownResult()
    {
    }

    /// <summary>It was divided.</summary>
    /// <param name="Amounts">The parts in the order asked; they sum to the whole exactly.</param>
    public sealed record Divided(ImmutableArray<long> Amounts) : BreakdownResult;

    /// <summary>There is nobody among whom to divide.</summary>
    public sealed record NoParts : BreakdownResult;

    /// <summary>What was set by hand is more than the whole.</summary>
    /// <param name="Pinned">The sum of what was set by hand.</param>
    public sealed record PinsAboveWhole(long Pinned) : BreakdownResult;

    /// <summary>Everything was set by hand, or whoever is left has no weight, and it does not make up the whole.</summary>
    /// <param name="Left">What nobody can take.</param>
    public sealed record NobodyForTheRest(long Left) : BreakdownResult;
}

/// <summary>Divides a target over parts: people, teams, product lines.</summary>
public static class Breakdown
{
    /// <summary>Divides an amount; what was set by hand stays, the rest goes by weight and the largest remainder.</summary>
    /// <param name="amount">The whole, 0 or more: a count, or money in minor units.</param>
    /// <param name="parts">The parts; their order settles ties.</param>
    /// <param name="grain">The unit in which parts are counted; 1 for counts.</param>
    public static BreakdownResult Of(long amount, IReadOnlyList<BreakdownPart> parts, long grain = 1)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (parts.Count == 0)
            return new BreakdownResult.NoParts();
        Int128 pinned = 0;
        foreach (var part in parts)
            pinned += part.Pin is { } pin ? Math.Max(0, pin) : 0;
        if (pinned > amount)
            return new BreakdownResult.PinsAboveWhole((long)Int128.Min(pinned, long.MaxValue));
        var rest = amount - (long)pinned;
        var weights = parts.Select(part => part.Pin is null ? part.Weight : 0).ToArray();
        if (weights.All(weight => weight == 0))
        {
            return rest == 0
                ? new BreakdownResult.Divided([.. parts.Select(part => Math.Max(0, part.Pin ?? 0))])
                : new BreakdownResult.NobodyForTheRest(rest);
        }

        var shares = Apportionment.Divide(rest, weights, grain);
        return new BreakdownResult.Divided([.. parts.Select((part, i) => part.Pin is { } pin ? Math.Max(0, pin) : shares[i])]);
    }
}
