using SalesBot.Domain.Activities;

namespace SalesBot.Domain.Forecasting;

/// <summary>An activity of which more in one week goes before more of a result some weeks later.</summary>
/// <param name="Metric">The activity.</param>
/// <param name="WeeksAhead">How many weeks before the result, 1 or more.</param>
/// <param name="Correlation">The rank correlation, above 0 and at most 1.</param>
/// <param name="Weeks">How many pairs of weeks it was seen in.</param>
public sealed record LeadingIndicator(MetricCode Metric, int WeeksAhead, double Correlation, int Weeks);

/// <summary>
/// Finds what goes before a result, and says nothing where chance would do as well. Each series is freed of its trend, for two things that both
/// grow would seem to belong together; what is left is compared by ranks (Spearman), which one large week does not sway. How good the best of
/// all activities and distances would be by chance alone is tried out by shuffling the weeks of the result, so that trying many of them is paid for.
/// </summary>
public static class LeadingIndicators
{
    /// <summary>How many whole weeks there must be.</summary>
    public const int LeastWeeks = 12;

    private const int FarthestWeeks = 4;
    private const int LeastPairs = 10;
    private const int Shuffles = 999;
    private const double MostChance = 0.05;
    private const int Seed = 20_261;

    /// <summary>The activities that go before the result, the surest first, each at its best distance; none where nothing stands out.</summary>
    /// <param name="result">The result, week by week.</param>
    /// <param name="activities">The activities in the same weeks.</param>
    /// <exception cref="ArgumentException">An activity has another number of weeks than the result.</exception>
    public static IReadOnlyList<LeadingIndicator> Of(IReadOnlyList<double> result, IReadOnlyList<(MetricCode Metric, IReadOnlyList<double> Weeks)> activities)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Any(activity => activity.Weeks.Count != result.Count))
            throw new ArgumentException("Every activity is told of the weeks of the result.", nameof(activities));
        if (result.Count < LeastWeeks || Ranks(result) is not { } outcome)
            return [];
        var known = activities.Select(activity => (activity.Metric, Ranks: Ranks(activity.Weeks))).Where(activity => activity.Ranks is not null).ToList();
        var found = known.Select(activity => Best(activity.Metric, activity.Ranks!, outcome)).Where(one => one.Correlation > 0).ToList();
        if (found.Count == 0)
            return [];
        var chance = ByChance([.. known.Select(activity => activity.Ranks!)], outcome);
        return [.. found.Where(one => chance.Count(best => best >= one.Correlation) + 1 <= MostChance * (Shuffles + 1)).OrderByDescending(one => one.Correlation)];
    }

    private static LeadingIndicator Best(MetricCode metric, double[] activity, double[] result)
    {
        var best = new LeadingIndicator(metric, 1, 0, 0);
        for (var ahead = 1; ahead <= FarthestWeeks && result.Length - ahead >= LeastPairs; ahead++)
        {
            var correlation = Correlation(activity.AsSpan(..^ahead), result.AsSpan(ahead..));
            if (correlation > best.Correlation)
                best = new LeadingIndicator(metric, ahead, correlation, result.Length - ahead);
        }

        return best;
    }

    // The best correlation of any activity at any distance, once for each way in which the weeks of the result were shuffled.
    private static List<double> ByChance(List<double[]> activities, double[] result)
    {
#pragma warning disable CA5394 // No secret: the same weeks must always say the same.
        var random = new Random(Seed);
        var shuffled = (double[])result.Clone();
        var best = new List<double>(Shuffles);
        for (var i = 0; i < Shuffles; i++)
        {
            random.Shuffle(shuffled);
            best.Add(activities.Max(activity => Best(Metrics.Call, activity, shuffled).Correlation));
        }
#pragma warning restore CA5394

        return best;
    }

    // The ranks of what a straight line does not explain; null where every week is the same.
    private static double[]? Ranks(IReadOnlyList<double> weeks)
    {
        var (mean, middle) = (weeks.Average(), (weeks.Count - 1) / 2.0);
        double rise = 0, run = 0;
        for (var i = 0; i < weeks.Count; i++)
        {
            rise += (i - middle) * (weeks[i] - mean);
            run += (i - middle) * (i - middle);
        }

        var rest = new double[weeks.Count];
        for (var i = 0; i < rest.Length; i++)
            rest[i] = Math.Round(weeks[i] - mean - (rise / run * (i - middle)), 9);
        if (Array.TrueForAll(rest, one => one == rest[0]))
            return null;
        var order = Enumerable.Range(0, rest.Length).OrderBy(i => rest[i]).ToArray();
        var ranks = new double[rest.Length];
        for (var from = 0; from < order.Length;)
        {
            var to = from;
            while (to < order.Length && rest[order[to]] == rest[order[from]])
                to++;
            for (var i = from; i < to; i++)
                ranks[order[i]] = (from + to - 1) / 2.0;
            from = to;
        }

        return ranks;
    }

    private static double Correlation(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        double sumOne = 0, sumOther = 0;
        for (var i = 0; i < one.Length; i++)
        {
            sumOne += one[i];
            sumOther += other[i];
        }

        var (meanOne, meanOther) = (sumOne / one.Length, sumOther / other.Length);
        double both = 0, ofOne = 0, ofOther = 0;
        for (var i = 0; i < one.Length; i++)
        {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            ofOne += (one[i] - meanOne) * (one[i] - meanOne);
            ofOther += (other[i] - meanOther) * (other[i] - meanOther);
        }

        return ofOne == 0 || ofOther == 0 ? 0 : both / Math.Sqrt(ofOne * ofOther);
    }
}
