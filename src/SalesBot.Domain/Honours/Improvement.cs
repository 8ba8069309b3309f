namespace SalesBot.Domain.Honours;

/// <summary>How much more somebody has done than in the same part of the period before.</summary>
/// <typeparam name="TWho">Who, and of which metric.</typeparam>
/// <param name="Who">Who.</param>
/// <param name="Before">What was done in the period before, up to the same working day: a count, or money in minor units.</param>
/// <param name="Now">What was done in the period.</param>
public sealed record Improvement<TWho>(TWho Who, long Before, long Now)
{
    /// <summary>The gain in whole percent of what was done before, rounded down.</summary>
    public long Percent => (long)((decimal)(Now - Before) * 100 / Before);
}

/// <summary>Finds who has improved most, by the relative gain over a base that is worth something.</summary>
public static class Improvements
{
    /// <summary>The least that must have been done of something countable in the period before.</summary>
    public const long LeastBase = 3;

    /// <summary>
    /// The greatest relative gains first, equal ones by the greater gain. Left out is who has gained nothing, and whose base is below
    /// <see cref="LeastBase"/> or below half of the average of all who have done any: from 1 to 3 is 200 % of little.
    /// </summary>
    /// <param name="all">What each has done of one metric, before and now.</param>
    public static IReadOnlyList<Improvement<TWho>> Rank<TWho>(IReadOnlyCollection<Improvement<TWho>> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        List<Improvement<TWho>> based = [.. all.Where(one => one.Before > 0)];
        if (based.Count == 0)
            return [];
        var (sum, count) = (based.Sum(one => (decimal)one.Before), based.Count);
        return Order(based.Where(one => one.Before >= LeastBase && one.Before * 2m * count >= sum && one.Now > one.Before));
    }

    /// <summary>Several ranked gains in one order, the greatest first.</summary>
    public static IReadOnlyList<Improvement<TWho>> Order<TWho>(IEnumerable<Improvement<TWho>> ranked) =>
        [.. ranked.OrderByDescending(one => (decimal)one.Now / one.Before).ThenByDescending(one => one.Now - one.Before)];
}
