namespace SalesBot.Domain.Incentives;

/// <summary>What a commission comes to.</summary>
public static class CommissionFormula
{
    /// <summary>The commission on a sum, rounded once, and no more than the cap.</summary>
    /// <param name="terms">A commission.</param>
    /// <param name="sum">The money, in minor units, 0 or more.</param>
    /// <returns>Minor units.</returns>
    public static long Of(IncentiveTerms terms, long sum)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfNegative(sum);
        Int128 millionths = 0;
        if (terms.OnWholeAmount)
            millionths = (Int128)sum * TierOf(terms, sum).PerMillion;
        else
            foreach (var tier in terms.Tiers.Where(tier => sum > tier.From))
                millionths += (Int128)(Math.Min(sum, tier.To ?? sum) - tier.From) * tier.PerMillion;
        var full = IncentiveRounding.Round(millionths, IncentiveTerms.Whole);
        return terms.Cap is { } cap ? Math.Min(full, cap) : full;
    }

    /// <summary>The tier that a sum has reached; exactly at a bound, the lower one.</summary>
    public static IncentiveTier TierOf(IncentiveTerms terms, long sum)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Tiers.LastOrDefault(tier => sum > tier.From) ?? terms.Tiers[0];
    }
}
