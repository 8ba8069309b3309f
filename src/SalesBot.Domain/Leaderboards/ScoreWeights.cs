using SalesBot.Domain.Activities;

namespace SalesBot.Domain.Leaderboards;

/// <summary>How much of a score a metric is worth.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Percent">Its share in whole percent, above 0.</param>
public sealed record ScoreWeight(MetricCode Metric, int Percent);

/// <summary>A part of somebody's score.</summary>
/// <param name="Weight">The metric and what it is worth.</param>
/// <param name="Done">How much was done: a count, or money in minor units.</param>
/// <param name="Goal">How much of it brings all of the weight; 0 where nobody did anything.</param>
/// <param name="Tenths">What that comes to, in tenths of a point.</param>
public sealed record ScorePart(ScoreWeight Weight, long Done, long Goal, long Tenths);

/// <summary>A score of several metrics, whose shares sum to 100 percent, so that whoever reaches every goal has 100 points.</summary>
public static class ScoreWeights
{
    /// <summary>The most metrics of a score.</summary>
    public const int Most = 6;

    /// <summary>The weights of whoever has set none: calls 20, visits 30, orders 50.</summary>
    public static IReadOnlyList<ScoreWeight> Usual { get; } =
        [new(Metrics.Call, 20), new(Metrics.Visit, 30), new(Metrics.Order, 50)];

    /// <summary>Whether weights make a score: each above 0, no metric twice, together 100.</summary>
    public static bool AreValid(IReadOnlyList<ScoreWeight> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return weights.Count is > 0 and <= Most && weights.All(weight => weight.Percent > 0) && weights.Sum(weight => (long)weight.Percent) == 100
            && weights.DistinctBy(weight => weight.Metric).Count() == weights.Count;
    }

    /// <summary>
    /// One metric's part: the share of the goal that was done times the weight, rounded to tenths of a point, halves up. A score is the sum of its
    /// rounded parts, so that what is shown adds up.
    /// </summary>
    public static ScorePart Part(ScoreWeight weight, long done, long goal)
    {
        ArgumentNullException.ThrowIfNull(weight);
        var counted = Math.Max(0, done);
        var tenths = goal <= 0 ? 0 : (((Int128)weight.Percent * 10 * counted * 2) + goal) / ((Int128)goal * 2);
        return new(weight, done, Math.Max(0, goal), (long)Int128.Min(tenths, long.MaxValue / Most));
    }
}
