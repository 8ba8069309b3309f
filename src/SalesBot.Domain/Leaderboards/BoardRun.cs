using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Leaderboards;

/// <summary>A stretch of days over which totals are kept ready: a day, a week from Monday, a month, a quarter or a year of the calendar.</summary>
/// <param name="Kind">Its length; never <see cref="PeriodKind.Own"/>.</param>
/// <param name="Start">Its first day.</param>
public readonly record struct BoardRun(PeriodKind Kind, DateOnly Start)
{
    /// <summary>The longest first.</summary>
    private static ReadOnlySpan<PeriodKind> LongestFirst => [PeriodKind.Year, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Week, PeriodKind.Day];

    /// <summary>Its last day.</summary>
    public DateOnly End => Period.Containing(Start, Kind).Range.End;

    /// <summary>The five runs in which a day lies.</summary>
    public static IReadOnlyList<BoardRun> Around(DateOnly day)
    {
        var runs = new BoardRun[LongestFirst.Length];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = new(LongestFirst[i], Period.Containing(day, LongestFirst[i]).Range.Start);
        return runs;
    }

    /// <summary>
    /// The runs that make up a range, in order, each day in exactly one: one for any period of the calendar, four quarters or twelve months for a
    /// fiscal year of another beginning, seven days for a week from Sunday.
    /// </summary>
    public static IReadOnlyList<BoardRun> Covering(DateRange range)
    {
        var runs = new List<BoardRun>();
        for (var day = range.Start; day <= range.End; day = runs[^1].End.AddDays(1))
            runs.Add(LongestFrom(day, range.End));
        return runs;
    }

    private static BoardRun LongestFrom(DateOnly day, DateOnly last)
    {
        foreach (var kind in LongestFirst)
        {
            var run = Period.Containing(day, kind).Range;
            if (run.Start == day && run.End <= last)
                return new(kind, day);
        }

        return new(PeriodKind.Day, day);
    }
}
