using System.Collections.Frozen;

namespace SalesBot.Domain.Calendars;

/// <summary>Which local days are worked: the weekdays of a week, with exceptions both ways (holidays, shifted working days 调休).</summary>
public sealed class WorkCalendar
{
    private readonly FrozenSet<DayOfWeek> weekdays;
    private readonly FrozenSet<DateOnly> holidays;
    private readonly FrozenSet<DateOnly> shiftedWorkdays;

    /// <summary>Builds a calendar; a day named both as holiday and as shifted working day is worked.</summary>
    public WorkCalendar(IEnumerable<DayOfWeek> weekdays, IEnumerable<DateOnly> holidays, IEnumerable<DateOnly> shiftedWorkdays)
    {
        this.weekdays = weekdays.ToFrozenSet();
        this.holidays = holidays.ToFrozenSet();
        this.shiftedWorkdays = shiftedWorkdays.ToFrozenSet();
    }

    /// <summary>Monday to Friday, no holidays.</summary>
    public static WorkCalendar MondayToFriday { get; } =
        new([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], [], []);

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        shiftedWorkdays.Contains(day) || (weekdays.Contains(day.DayOfWeek) && !holidays.Contains(day));

    /// <summary>How many days of a range are worked.</summary>
    public int WorkingDays(DateRange range) => range.Each().Count(IsWorkingDay);

    /// <summary>The last working day before a day, at most 60 days back; null where there is none.</summary>
    public DateOnly? WorkingDayBefore(DateOnly day)
    {
        for (var back = 1; back <= 60; back++)
            if (IsWorkingDay(day.AddDays(-back)))
                return day.AddDays(-back);
        return null;
    }
}
