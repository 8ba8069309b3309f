using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Targets;

/// <summary>When one person works, in half days: by the person's calendar with its leave, joining and leaving; whole or part time.</summary>
/// <param name="calendar">The person's calendar.</param>
/// <param name="percent">How much of the time is worked, 1 to 100.</param>
public sealed class TimeAtWork(WorkCalendar calendar, int percent = 100)
{
    /// <summary>How many half days of a day are worked, 0 to 2; part time is not in it.</summary>
    public int HalfDaysOn(DateOnly day) => calendar.PartOn(day).HalfDays;

    /// <summary>How much the person can carry of something in a range: half days in hundredths, part time counted as such.</summary>
    public long Capacity(DateRange range)
    {
        var halves = 0L;
        for (var day = range.Start; day <= range.End; day = day.AddDays(1))
            halves += HalfDaysOn(day);
        return halves * Math.Clamp(percent, 0, 100);
    }
}
