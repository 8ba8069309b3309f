namespace SalesBot.Domain.Calendars;

/// <summary>One run of a <see cref="PeriodKind"/>: this week, last month, the third quarter.</summary>
/// <param name="Kind">Its length.</param>
/// <param name="Range">Its days.</param>
public readonly record struct Period(PeriodKind Kind, DateRange Range)
{
    /// <summary>The period of a kind in which a day lies.</summary>
    public static Period Containing(DateOnly day, PeriodKind kind) => new(kind, kind switch
    {
        PeriodKind.Day => new(day, day),
        PeriodKind.Week => Days(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), 7),
        PeriodKind.Month => Months(new(day.Year, day.Month, 1), 1),
        PeriodKind.Quarter => Months(new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1), 3),
        PeriodKind.Year => Months(new(day.Year, 1, 1), 12),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of period."),
    });

    /// <summary>The period just before this one.</summary>
    public Period Previous() => Containing(Range.Start.AddDays(-1), Kind);

    /// <summary>The period just after this one.</summary>
    public Period Next() => Containing(Range.End.AddDays(1), Kind);

    private static DateRange Days(DateOnly start, int count) => new(start, start.AddDays(count - 1));

    private static DateRange Months(DateOnly start, int count) => new(start, start.AddMonths(count).AddDays(-1));
}
