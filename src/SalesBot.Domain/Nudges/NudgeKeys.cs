using System.Globalization;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;

namespace SalesBot.Domain.Nudges;

/// <summary>Makes the keys by which each nudge is sent once.</summary>
public static class NudgeKeys
{
    /// <summary>What the keys of all evening reminders of a person begin with.</summary>
    public static string EveningRemindersOf(PersonId person) => $"daily:{person.Value:N}:";

    /// <summary>The evening reminder of a day; with a time, the one to which it was put off.</summary>
    public static string EveningReminder(PersonId person, DateOnly day, TimeOnly? putOffTo = null) =>
        $"{EveningRemindersOf(person)}{Written(day)}" + (putOffTo is { } time ? time.ToString("':'HHmm", CultureInfo.InvariantCulture) : "");

    /// <summary>The morning plan of a day.</summary>
    public static string MorningPlan(PersonId person, DateOnly day) => $"plan:{person.Value:N}:{Written(day)}";

    /// <summary>The warning of a period in which somebody is behind.</summary>
    public static string BehindPace(PersonId person, Period period) => $"pace:{person.Value:N}:{Written(period)}";

    /// <summary>What was reached in a period.</summary>
    public static string PeriodEnd(PersonId person, Period period) => $"periodend:{person.Value:N}:{Written(period)}";

    /// <summary>A step of a target in one of its periods.</summary>
    public static string Milestone(PersonId person, Guid target, Period period, int step) =>
        $"{MilestonesOf(person, target, period)}{step.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>What the keys of all steps of a target in one of its periods begin with.</summary>
    public static string MilestonesOf(PersonId person, Guid target, Period period) => $"milestone:{person.Value:N}:{target:N}:{Written(period)}:";

    /// <summary>Being passed on a board, on a day.</summary>
    public static string Overtaken(PersonId person, MetricCode board, DateOnly day) => $"overtaken:{person.Value:N}:{board}:{Written(day)}";

    /// <summary>The celebration of what a report says.</summary>
    public static string Celebration(ReportId report) => $"celebrate:{report.Value:N}";

    /// <summary>A project that has stood at a stage since a day, told once for each full week of it.</summary>
    public static string StalledProject(Guid project, DateOnly since, int weeks) =>
        $"stalled:{project:N}:{Written(since)}:{weeks.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>An agreement that has waited since a day for somebody, told at each of the steps once.</summary>
    public static string WaitingAgreement(Guid agreement, DateOnly since, int step) =>
        $"waiting:{agreement:N}:{Written(since)}:{step.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A development task that is due on a day, told once at each moment before and after.</summary>
    public static string DevelopmentDue(Guid task, DateOnly due, DueMoment moment) => $"due:{task:N}:{Written(due)}:{moment}";

    /// <summary>The question how a newcomer gets on.</summary>
    public static string WelcomeFollowUp(PersonId person) => $"followup:{person.Value:N}";

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(Period period) => $"{period.Kind}:{Written(period.Range.Start)}";
}
