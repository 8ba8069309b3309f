using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

/// <summary>Rounds what is only expected: a projected amount to the cent would promise what nobody knows.</summary>
internal static class Roughly
{
    private const long ThreeDigits = 1_000;

    /// <summary>Money to three significant digits; counts as they are.</summary>
    public static long Of(MetricCode metric, long amount) => amount / UnitOf(metric, amount) * UnitOf(metric, amount);

    /// <summary>Money to three significant digits, rounded up: what is needed is not less than this.</summary>
    public static long AtLeast(MetricCode metric, long amount)
    {
        var unit = UnitOf(metric, amount);
        return amount % unit == 0 ? amount : ((amount / unit) + 1) * unit;
    }

    private static long UnitOf(MetricCode metric, long amount)
    {
        var unit = 1L;
        while (Metrics.UnitOf(metric) == MetricUnit.Money && amount / unit >= ThreeDigits)
            unit *= 10;
        return unit;
    }
}
