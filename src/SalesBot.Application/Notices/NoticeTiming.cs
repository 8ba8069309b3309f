using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Decides whether a run that comes late is still of use.</summary>
internal static class NoticeTiming
{
    public const string NotAWorkingDay = "not a working day";
    public const string AnotherDay = "planned for another day";
    public const string TooLate = "too late";

    /// <summary>Why a run comes too late, by the clock of a zone; null where it is still of use.</summary>
    public static string? Staleness(TimeZoneInfo zone, DateTimeOffset scheduledFor, DateTimeOffset now, TimeSpan atMost)
    {
        if (LocalTime.DayOf(scheduledFor, zone) != LocalTime.DayOf(now, zone))
            return AnotherDay;
        return now - scheduledFor > atMost ? TooLate : null;
    }

    /// <summary>Whether a day is one on which the team hears of something: days that were chosen by name count whatever the calendar says.</summary>
    public static bool IsDay(Team team, ScheduledNotice notice, WorkCalendar calendar, DateOnly day) => team.Schedule.Of(notice).Includes(day, calendar);
}
