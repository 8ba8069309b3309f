namespace SalesBot.Domain.ActionMaps;

/// <summary>Where a conversion comes from.</summary>
public enum ConversionSource
{
    /// <summary>From what the person or team did.</summary>
    Own,

    /// <summary>For the most part or wholly from the team around: there is too little of one's own.</summary>
    Team,

    /// <summary>It was named.</summary>
    Stated,
}

/// <summary>How much of one step comes out of the step before: as a fraction, so that 10:3:1 stays exactly that.</summary>
/// <param name="Came">What came of it, above 0; for a deal size, money in minor units.</param>
/// <param name="OutOf">Out of how many, above 0.</param>
/// <param name="Source">Where it comes from.</param>
public readonly record struct Conversion(long Came, long OutOf, ConversionSource Source)
{
    private const long One = 1_000_000;

    // Nobody needs more of anything, and up to here products stay exact.
    private const long Most = 1_000_000_000_000_000;

    /// <summary>How much comes of one.</summary>
    public decimal Rate => (decimal)Came / OutOf;

    /// <summary>A fraction that somebody names, both parts above 0.</summary>
    public static Conversion Stated(long came, long outOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(came);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(outOf);
        return new Conversion(came, outOf, ConversionSource.Stated);
    }

    /// <summary>
    /// The own rate where there is enough to go by. Where there is less, so much of it counts as there is, and the team's makes up the rest.
    /// Null where nothing comes of it, or nobody knows.
    /// </summary>
    /// <param name="own">What came, and out of how many, for oneself.</param>
    /// <param name="team">The same for the team around.</param>
    /// <param name="enough">Out of how many at least the own rate counts alone, 1 or more.</param>
    public static Conversion? Of((long Came, long OutOf) own, (long Came, long OutOf) team, long enough)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(enough);
        if (own.OutOf >= enough || (team.OutOf <= 0 && own.OutOf > 0))
            return own.Came > 0 ? new Conversion(own.Came, own.OutOf, ConversionSource.Own) : null;
        if (team.OutOf <= 0)
            return null;
        var missing = enough - Math.Max(0, own.OutOf);
        var came = ((Int128)Math.Max(0, own.Came) * One) + (missing * ((Int128)Math.Max(0, team.Came) * One / team.OutOf));
        var outOf = (Int128)enough * One;
        for (; came > Most; came /= 10)
            outOf /= 10;
        return came > 0 && outOf > 0 ? new Conversion((long)came, (long)outOf, ConversionSource.Team) : null;
    }

    /// <summary>How many whole units it takes for an amount, rounded up; 0 for nothing.</summary>
    public long NeededFor(long amount) =>
        amount <= 0 ? 0 : (long)Int128.Min((((Int128)amount * OutOf) + Came - 1) / Came, Most);
}
