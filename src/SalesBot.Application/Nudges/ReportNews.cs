using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>A report that was made, changed, taken back or brought back.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Report">The report as it stands now.</param>
/// <param name="Calendar">When the person works.</param>
/// <param name="Today">The local day of whoever did it.</param>
/// <param name="Now">The instant.</param>
public sealed record ReportNews(Person Person, Report Report, WorkCalendar Calendar, DateOnly Today, DateTimeOffset Now)
{
    /// <summary>The report's revision before this; 0 where it is new.</summary>
    public required int Before { get; init; }

    /// <summary>Whether the person reported it and not somebody else for the person.</summary>
    public bool IsOwnReport => Report.ReportedBy == Person.Id;
}
