using SalesBot.Application.Calendars;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Decides whether a run that comes late is still of use.</summary>
internal static class NoticeTiming
{
    public const string NotAWorkingDay = "not a working day";
    public const string AnotherDay = "planned for another day";
    public const string TooLate = "too late";

    /// <summary>Why a run is left out; null where it goes on.</summary>
    public static string? Staleness(
        Team team, ScheduledNotice notice, WorkCalendar calendar, DateTimeOffset scheduledFor, DateTimeOffset now, TimeSpan atMost)
    {
        var today = LocalTime.DayOf(now, team.Zone);
        if (LocalTime.DayOf(scheduledFor, team.Zone) != today)
            return AnotherDay;
        if (now - scheduledFor > atMost)
            return TooLate;
        return team.Schedule.Of(notice).Includes(today, calendar) ? null : NotAWorkingDay;
    }
}
