using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Forecasting;

/// <summary>What was done on each of a run of days, beside the working time that there was for it; the basis of every forecast.</summary>
public sealed class DailySeries
{
    private readonly long[] amounts;
    private readonly long[] halfDays;

    /// <summary>Takes the days in order.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="amounts">What each day brought: a count, or money in minor units. Corrections may leave a day below 0.</param>
    /// <param name="halfDays">The half days of work of everybody together on each day, 0 or more.</param>
    /// <exception cref="ArgumentException">The two are not of the same length, or working time is below 0.</exception>
    public DailySeries(DateOnly start, IReadOnlyList<long> amounts, IReadOnlyList<long> halfDays)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        ArgumentNullException.ThrowIfNull(halfDays);
        if (amounts.Count != halfDays.Count || halfDays.Any(time => time < 0))
            throw new ArgumentException("Every day has an amount and a working time of 0 or more.", nameof(halfDays));
        Start = start;
        this.amounts = [.. amounts];
        this.halfDays = [.. halfDays];
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>How many days there are.</summary>
    public int Days => amounts.Length;

    /// <summary>The last day; the day before the first where there are none.</summary>
    public DateOnly End => Start.AddDays(Days - 1);

    /// <summary>Whether anything was ever done.</summary>
    public bool IsEmpty => Array.TrueForAll(amounts, amount => amount == 0);

    /// <summary>What a run of days brought; days outside of the series brought nothing.</summary>
    public long Amount(DateRange days) => Sum(amounts, days.Start.DayNumber - Start.DayNumber, days.Days);

    /// <summary>The half days of work in a run of days; days outside of the series had none.</summary>
    public long HalfDays(DateRange days) => Sum(halfDays, days.Start.DayNumber - Start.DayNumber, days.Days);

    internal long AmountAt(int place) => amounts[place];

    internal long HalfDaysAt(int place) => halfDays[place];

    internal DateOnly DayAt(int place) => Start.AddDays(place);

    private static long Sum(long[] values, int from, int count)
    {
        var sum = 0L;
        for (var i = Math.Max(0, from); i < Math.Min(values.Length, from + count); i++)
            sum += values[i];
        return sum;
    }
}
