using SalesBot.Application.Notices;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Nudges;

/// <summary>Says what a time of day has to tell somebody; nothing where nothing is missing, late or worth a word.</summary>
internal static class NudgeContents
{
    private const int WorkingDaysOfSilence = 2;
    private const int WorkingDaysToAnswer = 2;
    private const int WorkingDaysToAnswerAtLast = 5;

    /// <summary>What is due at a time; a period each where several end or lag.</summary>
    public static IEnumerable<NudgeDue> Of(PersonDay day, NudgeTime time)
    {
        var who = day.Who;
        return time.Kind switch
        {
            NudgeKind.MorningPlan when Plan(day) is { } plan => [Due(NudgeKeys.MorningPlan(who.Person.Id, time.Day), plan)],
            NudgeKind.EveningReminder when Missing(day) is { } missing =>
                [Due(NudgeKeys.EveningReminder(who.Person.Id, time.Day, time.PutOffTo), missing)],
            NudgeKind.BehindPace => Warnings(day).Select(warning => Due(NudgeKeys.BehindPace(who.Person.Id, warning.Period), warning)),
            NudgeKind.PeriodEnd => Ends(day).Select(end => Due(NudgeKeys.PeriodEnd(who.Person.Id, end.Period), end)),
            NudgeKind.WaitingAgreement => Waiting(day).Select(one => Due(one.Key, one.Content)),
            NudgeKind.StalledProject => Stalled(day).Select(one => Due(one.Key, one.Content)),
            NudgeKind.DevelopmentDue => Developments(day).Select(one => Due(one.Key, one.Content)),
            NudgeKind.WelcomeFollowUp when IsSilentNewcomer(day) =>
                [Due(NudgeKeys.WelcomeFollowUp(who.Person.Id), new NudgeContent.WelcomeFollowUp())],
            _ => [],
        };

        NudgeDue Due(string key, NudgeContent content) => new(time.Kind, key, content, time.UsefulUntil, time.IsOwn);
    }

    /// <summary>What an event tells that waits to be told.</summary>
    public static NudgeContent? Of(NudgeEntry entry) => (entry.Kind, entry.Facts) switch
    {
        (NudgeKind.Milestone, { } facts) => new NudgeContent.Milestone(facts),
        (NudgeKind.Overtaken, { } facts) => new NudgeContent.Overtaken(facts),
        (NudgeKind.Honour, { } facts) => new NudgeContent.Honoured(facts),
        _ => null,
    };

    private static NudgeContent.MorningPlan? Plan(PersonDay day)
    {
        var tasks = day.Tasks.Where(task => MissingToday.IsAction(task.Target.Metric, day.Who.Catalogue)).Select(task => Planned(day, task))
            .Where(planned => planned.Amount > 0).ToList();
        return tasks.Count + day.Plans.Count == 0 ? null : new NudgeContent.MorningPlan(tasks, day.Plans);
    }

    // Who is behind is asked for the rate that gets there by the end, who is not for what is due by tonight.
    private static PlannedTask Planned(PersonDay day, TaskState task)
    {
        var pace = task.Pace;
        var last = LastWorkingDay(task.Period.Range, day.Calendar);
        if (task.Period.Kind == PeriodKind.Day)
            return new(task, Math.Min(pace.Remaining, pace.MissingToday), 0, 0, last);
        var left = Math.Max(0, pace.ExpectedSoFar - pace.Done);
        if (left == 0)
            return new(task, pace.MissingToday, 0, 0, last);
        var usual = Math.Max(1, pace.ExpectedByToday - pace.ExpectedSoFar);
        return new(task, pace.NeededPerDay, left, Math.Max(0, pace.NeededPerDay - usual), last);
    }

    private static NudgeContent.EveningReminder? Missing(PersonDay day)
    {
        var missing = MissingToday.Of(day.Tasks, day.Who.Catalogue);
        return missing.Count == 0 ? null : new NudgeContent.EveningReminder(missing, day.Tasks, day.HasReportedBefore);
    }

    private static IEnumerable<NudgeContent.BehindPace> Warnings(PersonDay day)
    {
        var days = day.Who.Team.Schedule.Of(ScheduledNotice.PaceWarning).Days;
        return Periods(day).Where(period => PaceMoments.IsWarning(day.Who.Today, period.Key, days, day.Calendar))
            .Select(period => new NudgeContent.BehindPace(period.Key, [.. period.Where(task => task.Pace.Status == PaceStatus.Behind)]))
            .Where(warning => warning.Tasks.Count > 0);
    }

    private static IEnumerable<NudgeContent.PeriodEnd> Ends(PersonDay day) =>
        Periods(day).Where(period => PaceMoments.IsLast(day.Who.Today, period.Key, day.Calendar))
            .Select(period => new NudgeContent.PeriodEnd(period.Key, [.. period]));

    private static IEnumerable<IGrouping<Period, TaskState>> Periods(PersonDay day) => day.Tasks.GroupBy(task => task.Period);

    // After two working days, and once more after five.
    private static IEnumerable<(string Key, NudgeContent Content)> Waiting(PersonDay day) =>
        from waiting in day.Agreements
        let since = LocalTime.DayOf(waiting.Agreement.AskedAt, day.Who.Zone)
        where since < day.Who.Today
        let days = day.Calendar.WorkingDays(new(since.AddDays(1), day.Who.Today))
        where days >= WorkingDaysToAnswer
        select (
            NudgeKeys.WaitingAgreement(waiting.Agreement.Id, since, days >= WorkingDaysToAnswerAtLast ? 2 : 1),
            (NudgeContent)new NudgeContent.WaitingAgreement(waiting.Agreement, waiting.Other, days));

    private static IEnumerable<(string Key, NudgeContent Content)> Stalled(PersonDay day) =>
        from project in day.Projects
        let since = LocalTime.DayOf(project.StageSince, day.Who.Zone)
        let days = day.Who.Today.DayNumber - since.DayNumber
        where days >= KeyProject.StalledAfterDays
        select (NudgeKeys.StalledProject(project.Id.Value, since, days / KeyProject.StalledAfterDays), (NudgeContent)new NudgeContent.StalledProject(project, days));

    // Whoever got it today knows.
    private static IEnumerable<(string Key, NudgeContent Content)> Developments(PersonDay day) =>
        from task in day.Developments
        where task.State == DevelopmentState.Open && LocalTime.DayOf(task.Since, day.Who.Zone) < day.Who.Today
        let moment = task.MomentOn(day.Who.Today, day.Calendar)
        where moment != DueMoment.Later
        select (NudgeKeys.DevelopmentDue(task.Id, task.Due, moment), (NudgeContent)new NudgeContent.DevelopmentDue(task, moment));

    private static bool IsSilentNewcomer(PersonDay day) =>
        !day.HasEverReported && day.Who.Person.JoinedOn < day.Who.Today
        && day.Calendar.WorkingDays(new(day.Who.Person.JoinedOn, day.Who.Today.AddDays(-1))) >= WorkingDaysOfSilence;

    private static DateOnly LastWorkingDay(DateRange range, WorkCalendar calendar) =>
        calendar.IsWorkingDay(range.End) ? range.End : calendar.WorkingDayBefore(range.End) ?? range.End;
}
