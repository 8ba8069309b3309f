using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Targets;

/// <summary>What came of dividing a target over days.</summary>
public abstract record DayPlanResult
{
    private DayPlanResult()
    {
    }

    /// <summary>It was divided.</summary>
    /// <param name="Plan">The days.</param>
    public sealed record Planned(DayPlan Plan) : DayPlanResult;

    /// <summary>There is something to do and no working time left in which to do it.</summary>
    /// <param name="Range">The days without any work.</param>
    public sealed record NoWorkingDay(DateRange Range) : DayPlanResult;
}

/// <summary>
/// A target of one person divided over the days of a range. Days run up to the target in step with the working time, each rounded up to
/// there, so that the days to date are exactly what pace asks for by then; equal days differ by one unit at most.
/// </summary>
public sealed class DayPlan
{
    private readonly long[] amounts;

    private DayPlan(DateRange range, long[] amounts)
    {
        Range = range;
        this.amounts = amounts;
    }

    /// <summary>The days.</summary>
    public DateRange Range { get; }

    /// <summary>What a day is to bring; 0 outside of the range and on days off.</summary>
    public long this[DateOnly day] => Range.Contains(day) ? amounts[day.DayNumber - Range.Start.DayNumber] : 0;

    /// <summary>Every day's part in order.</summary>
    public IReadOnlyList<long> Amounts => amounts;

    /// <summary>What the days of a range together are to bring.</summary>
    public long Sum(DateRange range)
    {
        var sum = 0L;
        for (var i = Math.Max(0, range.Start.DayNumber - Range.Start.DayNumber); i <= range.End.DayNumber - Range.Start.DayNumber && i < amounts.Length; i++)
            sum += amounts[i];
        return sum;
    }

    /// <summary>Divides an amount over a range.</summary>
    /// <param name="amount">The whole, 0 or more: a count, or money in minor units.</param>
    /// <param name="range">The days.</param>
    /// <param name="time">When the person works.</param>
    /// <param name="seasons">What a working day of each month counts.</param>
    public static DayPlanResult Of(long amount, DateRange range, TimeAtWork time, Seasons seasons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(seasons);
        var amounts = new long[range.Days];
        Int128 all = 0;
        for (var i = 0; i < amounts.Length; i++)
        {
            var day = range.Start.AddDays(i);
            var halves = time.HalfDaysOn(day);
            amounts[i] = halves == 0 ? 0 : (long)halves * seasons.Of(day);
            all += amounts[i];
        }

        if (all == 0)
            return amount == 0 ? new DayPlanResult.Planned(new DayPlan(range, amounts)) : new DayPlanResult.NoWorkingDay(range);
        Int128 weightToDate = 0;
        var given = 0L;
        for (var i = 0; i < amounts.Length; i++)
        {
            weightToDate += amounts[i];
            var toDate = (long)((((Int128)amount * weightToDate) + all - 1) / all);
            amounts[i] = toDate - given;
            given = toDate;
        }

        return new DayPlanResult.Planned(new DayPlan(range, amounts));
    }
}
