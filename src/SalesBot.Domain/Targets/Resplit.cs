namespace SalesBot.Domain.Targets;

/// <summary>What one of the parts of a goal was and has reached.</summary>
/// <param name="Before">The part before; 0 for one that is new.</param>
/// <param name="Done">What was reached of it so far.</param>
/// <param name="Weight">How much of a rise it takes against the others: what working time is left to it, say.</param>
public readonly record struct StandingPart(long Before, long Done, long Weight)
{
    /// <summary>The amount that was set by hand and stays; null where the change decides.</summary>
    public long? Pin { get; init; }
}

/// <summary>Changes a goal in the middle: what was reached stays, the difference is divided anew.</summary>
public static class Resplit
{
    /// <summary>
    /// The parts of a goal that rises or falls. A rise goes to the parts by weight. A fall is taken from what each still has open, in
    /// proportion, and never from what was reached. What was set by hand stays as it was set.
    /// </summary>
    /// <param name="amount">The new whole.</param>
    /// <param name="parts">The parts as they are; their order settles ties.</param>
    /// <param name="grain">The unit in which parts are counted; 1 for counts.</param>
    public static BreakdownResult Of(long amount, IReadOnlyList<StandingPart> parts, long grain = 1)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (parts.Count == 0)
            return new BreakdownResult.NoParts();
        return parts.Any(part => part.Pin is not null) ? WithPins(amount, parts, grain) : WithoutPins(amount, parts, grain);
    }

    private static BreakdownResult WithPins(long amount, IReadOnlyList<StandingPart> parts, long grain)
    {
        var pinned = parts.Sum(part => part.Pin ?? 0);
        if (pinned > amount)
            return new BreakdownResult.PinsAboveWhole(pinned);
        var free = parts.Where(part => part.Pin is null).ToList();
        if (free.Count == 0)
            return pinned == amount ? new BreakdownResult.Divided([.. parts.Select(part => part.Pin!.Value)]) : new BreakdownResult.NobodyForTheRest(amount - pinned);
        if (WithoutPins(amount - pinned, free, grain) is not BreakdownResult.Divided divided)
            return new BreakdownResult.PinsAboveWhole(pinned);
        var rest = new Queue<long>(divided.Amounts);
        return new BreakdownResult.Divided([.. parts.Select(part => part.Pin ?? rest.Dequeue())]);
    }

    private static BreakdownResult WithoutPins(long amount, IReadOnlyList<StandingPart> parts, long grain)
    {
        var change = amount - parts.Sum(part => part.Before);
        var open = parts.Select(part => Math.Max(0, part.Before - Math.Max(0, part.Done))).ToArray();
        var weights = change >= 0 ? parts.Select(part => part.Weight).ToArray() : open;
        if (change == 0)
            return new BreakdownResult.Divided([.. parts.Select(part => part.Before)]);
        if (weights.All(weight => weight == 0))
            return new BreakdownResult.NobodyForTheRest(change);
        if (change < 0 && open.Sum() < -change)
            return new BreakdownResult.PinsAboveWhole(parts.Select((part, i) => part.Before - open[i]).Sum());
        var shares = change < 0 ? Capped(-change, open, grain) : Apportionment.Divide(change, weights, grain);
        return new BreakdownResult.Divided([.. parts.Select((part, i) => part.Before + (change < 0 ? -shares[i] : shares[i]))]);
    }

    // A coarse grain may ask one more unit of somebody than is open; the finest cannot, since no share exceeds its weight then.
    private static long[] Capped(long fall, long[] open, long grain)
    {
        var shares = Apportionment.Divide(fall, open, grain);
        for (var i = 0; i < shares.Length; i++)
            if (shares[i] > open[i])
                return Apportionment.Divide(fall, open);
        return shares;
    }
}
