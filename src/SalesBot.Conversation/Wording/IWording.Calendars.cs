using SalesBot.Application.Calendars;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about leave, holidays and working days.</summary>
internal interface ICalendarWording
{
    /// <summary>Leave was entered; <paramref name="whose"/> is the name where it is somebody else's.</summary>
    string LeaveTaken(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today);

    /// <summary>What leave changes.</summary>
    string LeaveMeans { get; }

    string LeaveCancelled(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today);

    /// <summary>A statement about leave was taken back; what it had cancelled is leave again.</summary>
    string LeaveUndone(DateOnly first, DateOnly last, bool wasCancellation, DateOnly today);

    string OffAlready(DateOnly day, DateOnly today);
    string FreeAnyway(DateOnly day, DateOnly today);
    string NoLeave { get; }
    string LeaveTooLongAgo(DateOnly day, DateOnly today);
    string LeaveTooFar(DateOnly day, DateOnly today);
    string LongLeave(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today);
    string TakeLongLeave { get; }
    string BetterNot { get; }
    string CannotEnterLeaveFor(string name);

    /// <summary>Who of a team is on leave, and until when.</summary>
    string TeamOnLeave(IReadOnlyList<(string Name, DateOnly Until)> people, DateOnly today);

    /// <summary>The title of one's tasks on a day without work; <paramref name="holiday"/> is its name, if it has one.</summary>
    string TasksOff(DayStatus status, string? holiday);

    string DayChangePreview(DateRange days, NamedDayKind kind, IReadOnlyList<string> teams, DateOnly today);
    string SettleDayChange { get; }
    string DayChanged(DateRange days, NamedDayKind kind, IReadOnlyList<string> teams, DateOnly today);
    string DayChangeUndone(DateRange days, DateOnly today);
    string DaysAreSoAlready(DateRange days, DateOnly today);
    string DayChangeOutOfReach { get; }

    /// <summary>No holidays are known for a year.</summary>
    string HolidaysUnknown(int year);
}
