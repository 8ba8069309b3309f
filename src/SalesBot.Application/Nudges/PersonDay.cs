using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Nudges;

/// <summary>Who somebody is and what time it is there.</summary>
/// <param name="Person">The person.</param>
/// <param name="Team">The team.</param>
/// <param name="Zone">The zone in which the person lives.</param>
/// <param name="Preferences">What the person wants to hear.</param>
/// <param name="Now">The instant.</param>
public sealed record PersonNow(Person Person, Team Team, TimeZoneInfo Zone, NudgePreferences Preferences, DateTimeOffset Now)
{
    /// <summary>What the person's company counts.</summary>
    public required MetricCatalogue Catalogue { get; init; }

    /// <summary>The local day.</summary>
    public DateOnly Today => LocalTime.DayOf(Now, Zone);

    /// <summary>The local time.</summary>
    public TimeOnly Time => LocalTime.TimeOf(Now, Zone);
}

/// <summary>Everything that says what somebody should hear at a moment.</summary>
/// <param name="Who">Who, where and when.</param>
/// <param name="Calendar">When the person works.</param>
/// <param name="Tasks">Every target as it stands.</param>
/// <param name="Plans">What the person said would be done today.</param>
/// <param name="HasReportedBefore">Whether anything was reported for the working day before today.</param>
/// <param name="HasEverReported">Whether the person has reported anything at all; true where it does not matter any more.</param>
public sealed record PersonDay(
    PersonNow Who, WorkCalendar Calendar, IReadOnlyList<TaskState> Tasks, IReadOnlyList<PlannedActivity> Plans, bool HasReportedBefore,
    bool HasEverReported)
{
    /// <summary>The projects of theirs that are under way.</summary>
    public IReadOnlyList<KeyProject> Projects { get; init; } = [];

    /// <summary>Their development tasks that are not complete.</summary>
    public IReadOnlyList<DevelopmentTask> Developments { get; init; } = [];

    /// <summary>The agreements that wait for the person's answer, each with the name of whoever waits.</summary>
    public IReadOnlyList<(Agreement Agreement, string Other)> Agreements { get; init; } = [];
}
