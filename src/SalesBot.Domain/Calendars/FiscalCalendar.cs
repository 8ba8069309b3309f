namespace SalesBot.Domain.Calendars;

/// <summary>A business year that begins with any month; a quarter is three months of it.</summary>
public sealed class FiscalCalendar
{
    private readonly int firstMonth;

    /// <summary>Takes the first month of the business year, 1 to 12.</summary>
    public FiscalCalendar(int firstMonth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstMonth, 12);
        this.firstMonth = firstMonth;
    }

    /// <summary>The business year is the calendar year.</summary>
    public static FiscalCalendar January { get; } = new(1);

    /// <summary>The period of a kind in which a day lies; weeks, months and days are those of the calendar.</summary>
    public Period Containing(DateOnly day, PeriodKind kind)
    {
        if (kind is not (PeriodKind.Quarter or PeriodKind.Year))
            return Period.Containing(day, kind);
        var into = (day.Month - firstMonth + 12) % 12;
        var start = new DateOnly(day.Year, day.Month, 1).AddMonths(-(kind == PeriodKind.Year ? into : into % 3));
        return new Period(kind, new DateRange(start, start.AddMonths(kind == PeriodKind.Year ? 12 : 3).AddDays(-1)));
    }

    /// <summary>A quarter of the business year in which a day lies.</summary>
    /// <param name="day">A day of the year.</param>
    /// <param name="number">Which quarter, 1 to 4.</param>
    public Period Quarter(DateOnly day, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        return Containing(Containing(day, PeriodKind.Year).Range.Start.AddMonths((number - 1) * 3), PeriodKind.Quarter);
    }
}
