using SalesBot.Domain.Activities;

namespace SalesBot.Domain.Targets;

/// <summary>Tells a sum of money from a number whose unit was left out: whoever says 90 beside 3,000,000 thinks of 900,000.</summary>
public static class MoneyUnits
{
    private const int Apart = 1_000;

    /// <summary>Whether an amount can only be meant in another unit than the one it is set beside.</summary>
    /// <param name="metric">What is counted; only money has units to leave out.</param>
    /// <param name="said">The amount that was said, in minor units; 0 is meant as it is.</param>
    /// <param name="beside">The amount that it belongs to, in minor units.</param>
    public static bool AreLeftOut(MetricCode metric, long said, long beside) =>
        Metrics.UnitOf(metric) == MetricUnit.Money && said > 0 && said < beside / Apart;
}
