using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Targets;

/// <summary>When one person works, in half days: by the calendar, from joining to leaving, whole or part time.</summary>
/// <param name="calendar">The working days.</param>
/// <param name="joinedOn">The first day at work.</param>
/// <param name="leftOn">The last day at work; null while the person stays.</param>
/// <param name="percent">How much of the time is worked, 1 to 100.</param>
public sealed class WorkingTime(WorkCalendar calendar, DateOnly joinedOn, DateOnly? leftOn = null, int percent = 100)
{
    /// <summary>The half days of a whole working day.</summary>
    public const int WholeDay = 2;

    /// <summary>How many half days of a day are worked, 0 to 2; part time is not in it.</summary>
    public int HalfDaysOn(DateOnly day) =>
        day >= joinedOn && (leftOn is not { } last || day <= last) && calendar.IsWorkingDay(day) ? WholeDay : 0;

    /// <summary>The half days worked in a range.</summary>
    public int HalfDays(DateRange range)
    {
        var sum = 0;
        for (var day = range.Start; day <= range.End; day = day.AddDays(1))
            sum += HalfDaysOn(day);
        return sum;
    }

    /// <summary>How much the person can carry of something in a range: half days in hundredths, part time counted as such.</summary>
    public long Capacity(DateRange range) => (long)HalfDays(range) * Math.Clamp(percent, 0, 100);
}
