namespace SalesBot.Domain.Calendars;

/// <summary>Local days from the first to the last, both included.</summary>
public readonly record struct DateRange
{
    /// <summary>Spans two days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start.</exception>
    public DateRange(DateOnly start, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; }

    /// <summary>How many days it spans, at least 1.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Whether a day lies within.</summary>
    public bool Contains(DateOnly day) => day >= Start && day <= End;

    /// <summary>Every day in order.</summary>
    public IEnumerable<DateOnly> Each()
    {
        for (var day = Start; day <= End; day = day.AddDays(1))
            yield return day;
    }
}
