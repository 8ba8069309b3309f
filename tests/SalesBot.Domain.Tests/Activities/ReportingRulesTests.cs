using SalesBot.Domain.Activities;
using Xunit;

namespace SalesBot.Domain.Tests.Activities;

public sealed class ReportingRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<MetricUnit, decimal, ItemRefusal?, long> Quantities => new()
    {
        { MetricUnit.Count, 0m, null, 0 },
        { MetricUnit.Count, 1000m, null, 1000 },
        { MetricUnit.Count, 1001m, ItemRefusal.Implausible, 0 },
        { MetricUnit.Count, 1_000_000_000_000m, ItemRefusal.Implausible, 0 },
        { MetricUnit.Count, decimal.MaxValue, ItemRefusal.Implausible, 0 },
        { MetricUnit.Count, 3.7m, ItemRefusal.NotWhole, 0 },
        { MetricUnit.Count, -3m, ItemRefusal.Negative, 0 },
        { MetricUnit.Money, 80_000m, null, 8_000_000 },
        { MetricUnit.Money, 36_800.55m, null, 3_680_055 },
        { MetricUnit.Money, 0.001m, ItemRefusal.NotWhole, 0 },
        { MetricUnit.Money, 10_000_000_000m, null, 1_000_000_000_000 },
        { MetricUnit.Money, 10_000_000_001m, ItemRefusal.Implausible, 0 },
        { MetricUnit.Money, decimal.MinValue, ItemRefusal.Negative, 0 },
    };

    [Theory]
    [MemberData(nameof(Quantities))]
    public void ToAmount_OfAQuantity_IsItsAmountOrTheRefusal(MetricUnit unit, decimal quantity, ItemRefusal? refusal, long amount)
    {
        Assert.Equal(refusal, ReportingRules.ToAmount(unit, quantity, out var actual));
        Assert.Equal(amount, actual);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-31, null)]
    [InlineData(-32, ItemRefusal.TooLongAgo)]
    [InlineData(1, ItemRefusal.InTheFuture)]
    public void CheckDay_OfADay_RefusesTheFutureAndTheDistantPast(int days, ItemRefusal? refusal) =>
        Assert.Equal(refusal, ReportingRules.CheckDay(Today.AddDays(days), Today));
}
