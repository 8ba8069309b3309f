using SalesBot.Domain.Calendars;

namespace SalesBot.Application.Calendars;

/// <summary>Says which calendar somebody works by.</summary>
public sealed class WorkCalendars
{
    /// <summary>The calendar of every team, as long as teams cannot choose their own.</summary>
    public WorkCalendar Usual { get; } = WorkCalendar.MondayToFriday;
}
