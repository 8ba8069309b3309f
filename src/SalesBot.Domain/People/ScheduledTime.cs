using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.People;

/// <summary>On which days something comes: the working days of the calendar, or fixed weekdays whatever the calendar says.</summary>
[Flags]
public enum FiringDays
{
    /// <summary>The working days of the calendar.</summary>
    WorkingDays = 0,

    /// <summary>Mondays.</summary>
    Monday = 1,

    /// <summary>Tuesdays.</summary>
    Tuesday = 2,

    /// <summary>Wednesdays.</summary>
    Wednesday = 4,

    /// <summary>Thursdays.</summary>
    Thursday = 8,

    /// <summary>Fridays.</summary>
    Friday = 16,

    /// <summary>Saturdays.</summary>
    Saturday = 32,

    /// <summary>Sundays.</summary>
    Sunday = 64,

    /// <summary>Every day.</summary>
    EveryDay = 127,

    /// <summary>The last working day of each week of the calendar; stands alone.</summary>
    LastOfWeek = 128,
}

/// <summary>When something comes that comes again and again.</summary>
/// <param name="Time">The local time.</param>
/// <param name="Days">The days.</param>
/// <param name="IsOn">Whether it comes at all; what is switched off keeps its time for when it is switched on again.</param>
public sealed record ScheduledTime(TimeOnly Time, FiringDays Days, bool IsOn = true)
{
    // Longer than any run of holidays.
    private const int FarthestDays = 400;

    /// <summary>Whether a day is one of its days.</summary>
    public bool Includes(DateOnly day, WorkCalendar calendar) => Days switch
    {
        FiringDays.WorkingDays => calendar.IsWorkingDay(day),
        FiringDays.LastOfWeek => IsLastOfWeek(day, calendar),
        _ => Days.HasFlag(DayOf(day.DayOfWeek)),
    };

    /// <summary>
    /// The next instants after one at which it comes, in order; fewer than asked for only where it comes that seldom, none where it is
    /// switched off. In the hour that a spring change skips, it comes at the change; in the hour that autumn repeats, in its first pass.
    /// </summary>
    public IEnumerable<DateTimeOffset> After(DateTimeOffset instant, TimeZoneInfo zone, WorkCalendar calendar)
    {
        var today = LocalTime.DayOf(instant, zone);
        for (var ahead = 0; IsOn && ahead <= FarthestDays; ahead++)
        {
            var day = today.AddDays(ahead);
            if (Includes(day, calendar) && LocalTime.InstantOf(day, Time, zone) is var at && at > instant)
                yield return at;
        }
    }

    private static bool IsLastOfWeek(DateOnly day, WorkCalendar calendar) => calendar.IsWorkingDay(day)
        && calendar.WorkingDays(new DateRange(day, Period.Containing(day, PeriodKind.Week, calendar.Periods).Range.End)) == 1;

    /// <summary>The flag of a weekday.</summary>
    public static FiringDays DayOf(DayOfWeek day) => day == DayOfWeek.Sunday ? FiringDays.Sunday : (FiringDays)(1 << ((int)day - 1));
}
