using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Nudges;

/// <summary>Says on which days a period is worth a word about how it goes.</summary>
public static class PaceMoments
{
    private const int DaysBeforeEnd = 3;

    /// <summary>
    /// Whether a day is the one on which somebody hears of being behind: the first of its days in a week, or the next one worked where it is not; in a
    /// longer period the working day with which three are left. Days have no such moment.
    /// </summary>
    public static bool IsWarning(DateOnly day, Period period, FiringDays days, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!period.Range.Contains(day) || !calendar.IsWorkingDay(day))
            return false;
        return period.Kind switch
        {
            PeriodKind.Day => false,
            PeriodKind.Week => day == period.Range.Each().SkipWhile(d => days != FiringDays.WorkingDays && !days.HasFlag(ScheduledTime.DayOf(d.DayOfWeek))).FirstOrDefault(calendar.IsWorkingDay),
            _ => calendar.WorkingDays(new(day, period.Range.End)) == DaysBeforeEnd,
        };
    }

    /// <summary>Whether a day is the last one worked in a week or a month.</summary>
    public static bool IsLast(DateOnly day, Period period, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return period.Kind is PeriodKind.Week or PeriodKind.Month && period.Range.Contains(day) && calendar.IsWorkingDay(day)
            && calendar.WorkingDays(new(day, period.Range.End)) == 1;
    }
}
