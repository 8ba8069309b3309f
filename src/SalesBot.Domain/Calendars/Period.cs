namespace SalesBot.Domain.Calendars;

/// <summary>One run of a <see cref="PeriodKind"/>: this week, last month, the third quarter.</summary>
/// <param name="Kind">Its length.</param>
/// <param name="Range">Its days.</param>
public readonly record struct Period(PeriodKind Kind, DateRange Range)
{
    /// <summary>When weeks and fiscal years begin, by which it was found and finds its neighbours.</summary>
    public PeriodRules Rules { get; init; }

    /// <summary>The period of a kind in which a day lies; quarters and years are those of the fiscal year.</summary>
    public static Period Containing(DateOnly day, PeriodKind kind, PeriodRules rules = default) => new(kind, kind switch
    {
        PeriodKind.Day => new(day, day),
        PeriodKind.Week => Days(rules.WeekStart(day), 7),
        PeriodKind.Month => Months(rules.MonthsStart(day, 1), 1),
        PeriodKind.Quarter => Months(rules.MonthsStart(day, 3), 3),
        PeriodKind.Year => Months(rules.MonthsStart(day, 12), 12),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of period."),
    })
    { Rules = rules };

    /// <summary>Whether days are just one period of a kind, with whatever weekday and month a company's weeks and fiscal years begin.</summary>
    public static bool IsOne(DateRange days, PeriodKind kind) => Containing(days.Start, kind, new PeriodRules(
        days.Start.DayOfWeek == DayOfWeek.Sunday ? DayOfWeek.Sunday : DayOfWeek.Monday, days.Start.Month)).Range == days;

    /// <summary>The period just before this one; before days named by hand as many months where they are whole ones, else as many days.</summary>
    public Period Previous() => Kind == PeriodKind.Own ? Own(WholeMonths is { } months ? Months(Range.Start.AddMonths(-months), months) : Days(Range.Start.AddDays(-Range.Days), Range.Days))
        : Containing(Range.Start.AddDays(-1), Kind, Rules);

    /// <summary>The period just after this one, found like the one before.</summary>
    public Period Next() => Kind == PeriodKind.Own ? Own(WholeMonths is { } months ? Months(Range.Start.AddMonths(months), months) : Days(Range.End.AddDays(1), Range.Days))
        : Containing(Range.End.AddDays(1), Kind, Rules);

    /// <summary>Which half of the fiscal year days named by hand are, 1 or 2; null where they are none.</summary>
    public int? Half => Kind == PeriodKind.Own && WholeMonths == 6 && (Range.Start.Month - Rules.FirstFiscalMonth + 12) % 6 == 0
        ? ((Range.Start.Month - Rules.FirstFiscalMonth + 12) % 12 / 6) + 1 : null;

    /// <summary>Which quarter of the fiscal year it is or begins in, 1 to 4.</summary>
    public int Quarter => ((Range.Start.Month - Rules.FirstFiscalMonth + 12) % 12 / 3) + 1;

    // How many calendar months the days are; null where they are no whole ones.
    private int? WholeMonths => Range.Start.Day == 1 && Range.End.AddDays(1).Day == 1
        ? ((Range.End.Year - Range.Start.Year) * 12) + Range.End.Month - Range.Start.Month + 1 : null;

    private Period Own(DateRange range) => new(PeriodKind.Own, range) { Rules = Rules };

    private static DateRange Days(DateOnly start, int count) => new(start, start.AddDays(count - 1));

    private static DateRange Months(DateOnly start, int count) => new(start, start.AddMonths(count).AddDays(-1));
}
