namespace SalesBot.Domain.Activities;

/// <summary>Why an item cannot be recorded.</summary>
public enum ItemRefusal
{
    /// <summary>A count with a fraction, or money finer than the minor unit.</summary>
    NotWhole,

    /// <summary>A negative quantity.</summary>
    Negative,

    /// <summary>More than anybody does in a day.</summary>
    Implausible,

    /// <summary>Longer ago than reports are taken for.</summary>
    TooLongAgo,

    /// <summary>A day that has not come yet.</summary>
    InTheFuture,
}

/// <summary>What may be recorded.</summary>
public static class ReportingRules
{
    /// <summary>How many days back a report is taken, today not counted.</summary>
    public const int LookbackDays = 31;

    /// <summary>The largest count that one item may have.</summary>
    public const long LargestCount = 1_000;

    /// <summary>The largest amount that one item may have, in minor units: ten billion units of currency.</summary>
    public const long LargestMoney = 10_000_000_000L * Metric.MinorUnitsPerUnit;

    /// <summary>Turns a quantity as said into an amount; the refusal where it cannot be one.</summary>
    /// <param name="unit">Whether the metric counts or is money.</param>
    /// <param name="quantity">A count, or money in units of currency.</param>
    /// <param name="amount">The count, or the money in minor units; 0 where refused.</param>
    public static ItemRefusal? ToAmount(MetricUnit unit, decimal quantity, out long amount)
    {
        amount = 0;
        if (quantity < 0)
            return ItemRefusal.Negative;
        if (quantity > (unit == MetricUnit.Money ? LargestMoney / Metric.MinorUnitsPerUnit : LargestCount))
            return ItemRefusal.Implausible;
        var exact = unit == MetricUnit.Money ? quantity * Metric.MinorUnitsPerUnit : quantity;
        if (exact != decimal.Truncate(exact))
            return ItemRefusal.NotWhole;
        amount = (long)exact;
        return null;
    }

    /// <summary>Whether a day may be reported today; the refusal where it may not.</summary>
    public static ItemRefusal? CheckDay(DateOnly day, DateOnly today)
    {
        if (day > today)
            return ItemRefusal.InTheFuture;
        return today.DayNumber - day.DayNumber > LookbackDays ? ItemRefusal.TooLongAgo : null;
    }
}
