using SalesBot.Domain.Activities;

namespace SalesBot.Domain.Targets;

/// <summary>A floor for an average, such as "每家平均签约额不少于10万元": so much of one metric for each one of another.</summary>
/// <param name="Of">What is averaged.</param>
/// <param name="AtLeast">How much each must bring on average: a count, or money in minor units.</param>
public readonly record struct GoalCondition(MetricCode Of, long AtLeast)
{
    /// <summary>Whether a number of things and what they brought together meet it; nothing meets nothing.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="sum">What they brought together.</param>
    public bool IsMet(long count, long sum) => count > 0 && (Int128)sum >= (Int128)AtLeast * count;

    /// <summary>The average, rounded down; 0 where there is nothing.</summary>
    public static long Average(long count, long sum) => count > 0 ? sum / count : 0;
}
