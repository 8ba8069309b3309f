namespace SalesBot.Domain.Targets;

/// <summary>Divides a whole amount by weights so that the parts add up to it exactly.</summary>
public static class Apportionment
{
    /// <summary>
    /// The parts by the largest remainder: everybody gets the whole units of the exact share, and the units left over go to the largest
    /// remainders; among equal ones to those named first. So the same input always gives the same parts, and equal weights differ by one
    /// unit at most.
    /// </summary>
    /// <param name="amount">What is divided, 0 or more.</param>
    /// <param name="weights">How much each part counts, 0 or more, not all 0.</param>
    /// <param name="grain">The unit in which parts are counted, 1 or more; what does not fill one goes to the first part that gets any.</param>
    /// <exception cref="ArgumentException">An amount, a weight or the grain is out of range, or there is no weight.</exception>
    public static long[] Divide(long amount, IReadOnlyList<long> weights, long grain = 1)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(grain);
        var all = Sum(weights);
        var units = amount / grain;
        var parts = new long[weights.Count];
        var remainders = new (Int128 Remainder, int Place)[weights.Count];
        var given = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            var exact = (Int128)units * weights[i];
            parts[i] = (long)(exact / all);
            remainders[i] = (exact % all, i);
            given += parts[i];
        }

        // Whoever has a remainder has a weight, and there are fewer units left than remainders.
        Array.Sort(remainders, static (a, b) => a.Remainder != b.Remainder ? b.Remainder.CompareTo(a.Remainder) : a.Place.CompareTo(b.Place));
        for (var left = 0; given < units; left++, given++)
            parts[remainders[left].Place]++;
        for (var i = 0; grain > 1 && i < parts.Length; i++)
            parts[i] *= grain;
        if (amount - (units * grain) is > 0 and var rest)
            parts[FirstWithWeight(weights)] += rest;
        return parts;
    }

    private static Int128 Sum(IReadOnlyList<long> weights)
    {
        Int128 all = 0;
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i] < 0)
                throw new ArgumentException("A weight is never below 0.", nameof(weights));
            all += weights[i];
        }

        return all > 0 ? all : throw new ArgumentException("At least one weight is above 0.", nameof(weights));
    }

    private static int FirstWithWeight(IReadOnlyList<long> weights)
    {
        var place = 0;
        while (weights[place] == 0)
            place++;
        return place;
    }
}
