namespace SalesBot.Domain.Calendars;

/// <summary>When weeks and fiscal years begin; the default is Monday and January.</summary>
public readonly record struct PeriodRules
{
    private readonly bool fromSunday;
    private readonly int monthsAfterJanuary;

    /// <summary>Chooses both.</summary>
    /// <param name="firstDayOfWeek">Monday or Sunday.</param>
    /// <param name="firstFiscalMonth">The month with which quarters and years begin, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another weekday, or no such month.</exception>
    public PeriodRules(DayOfWeek firstDayOfWeek, int firstFiscalMonth = 1)
    {
        if (firstDayOfWeek is not (DayOfWeek.Monday or DayOfWeek.Sunday))
            throw new ArgumentOutOfRangeException(nameof(firstDayOfWeek), firstDayOfWeek, "A week begins on Monday or Sunday.");
        ArgumentOutOfRangeException.ThrowIfLessThan(firstFiscalMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstFiscalMonth, 12);
        fromSunday = firstDayOfWeek == DayOfWeek.Sunday;
        monthsAfterJanuary = firstFiscalMonth - 1;
    }

    /// <summary>Monday or Sunday.</summary>
    public DayOfWeek FirstDayOfWeek => fromSunday ? DayOfWeek.Sunday : DayOfWeek.Monday;

    /// <summary>The month with which quarters and years begin, 1 to 12.</summary>
    public int FirstFiscalMonth => monthsAfterJanuary + 1;

    /// <summary>The first day of the week in which a day lies.</summary>
    internal DateOnly WeekStart(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + (fromSunday ? 0 : 6)) % 7));

    /// <summary>The first day of the run of so many months, counted from the fiscal year's first, in which a day lies.</summary>
    internal DateOnly MonthsStart(DateOnly day, int months) =>
        new DateOnly(day.Year, day.Month, 1).AddMonths(-((day.Month + 11 - monthsAfterJanuary) % 12 % months));
}
