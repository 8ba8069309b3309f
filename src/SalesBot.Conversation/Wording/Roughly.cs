using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

/// <summary>Rounds what is only expected: a projected amount to the cent would promise what nobody knows.</summary>
internal static class Roughly
{
    private const long ThreeDigits = 1_000;

    /// <summary>Money to three significant digits; counts as they are.</summary>
    public static long Of(MetricCode metric, long amount)
    {
        if (Metrics.UnitOf(metric) == MetricUnit.Count)
            return amount;
        var unit = 1L;
        while (amount / unit >= ThreeDigits)
            unit *= 10;
        return amount / unit * unit;
    }
}
