using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>How far a person is with a target in one of its periods.</summary>
/// <param name="Target">The target.</param>
/// <param name="Period">The period.</param>
/// <param name="Pace">Where the person is and should be.</param>
public sealed record TaskState(Target Target, Period Period, PaceReading Pace);

/// <summary>Where a metric stands in a period, with or without a target.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The period.</param>
/// <param name="Done">What was done in it: a count, or money in minor units.</param>
/// <param name="Pace">Where that is against the target; null where there is none.</param>
public sealed record MetricState(MetricCode Metric, Period Period, long Done, PaceReading? Pace);

/// <summary>Reads how far a person is.</summary>
public sealed class ReadProgress(ITargets targets, ILedger ledger)
{
    /// <summary>Every target that holds on a day, in the period in which the day lies, as it stands today.</summary>
    public async Task<IReadOnlyList<TaskState>> TasksAsync(
        Person person, WorkCalendar calendar, DateOnly day, DateOnly today, CancellationToken cancellationToken)
    {
        var mine = await targets.OfAsync(person.Id, day, cancellationToken);
        if (mine.Count == 0)
            return [];
        var periods = mine.Select(t => t.PeriodOn(day, calendar.Periods)).ToList();
        var sums = await ledger.OfAsync(person.Id, Cover(periods), cancellationToken);
        return [.. mine.Select((target, i) => new TaskState(target, periods[i], Pace(target, periods[i], calendar, sums, today)))];
    }

    /// <summary>Every target of several people that holds on the local day of each, as it stands then, except what they set for themselves alone; read in one go.</summary>
    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<TaskState>>> TasksAsync(
        IReadOnlyCollection<(PersonId Person, WorkCalendar Calendar, DateOnly Today)> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Count == 0)
            return new Dictionary<PersonId, IReadOnlyList<TaskState>>();
        List<PersonId> ids = [.. people.Select(p => p.Person)];
        var all = await targets.OfAsync(ids, people.Min(p => p.Today), people.Max(p => p.Today), cancellationToken);
        var mine = people.ToDictionary(p => p.Person, p => all[p.Person].Where(target => target.HoldsOn(p.Today))
            .Select(target => (Target: target, Period: target.PeriodOn(p.Today, p.Calendar.Periods))).ToList());
        var periods = mine.Values.SelectMany(tasks => tasks.Select(task => task.Period)).ToList();
        var sums = periods.Count == 0 ? null : await ledger.OfAsync(ids, Cover(periods), cancellationToken);
        return people.ToDictionary(p => p.Person, p => (IReadOnlyList<TaskState>)
            [.. mine[p.Person].Select(task => new TaskState(task.Target, task.Period, Pace(task.Target, task.Period, p.Calendar, [.. sums![p.Person]], p.Today)))]);
    }

    /// <summary>
    /// Where each metric stands in the period of its shortest target around a day; in the week where it has no target.
    /// </summary>
    public async Task<IReadOnlyDictionary<(MetricCode Metric, DateOnly Day), MetricState>> MetricsAsync(
        Person person, WorkCalendar calendar, IReadOnlyCollection<(MetricCode Metric, DateOnly Day)> asked, DateOnly today,
        CancellationToken cancellationToken)
    {
        if (asked.Count == 0)
            return new Dictionary<(MetricCode, DateOnly), MetricState>();
        var mine = await targets.OfAsync(person.Id, today, cancellationToken);
        var chosen = asked.Distinct().ToDictionary(a => a, a =>
        {
            var target = mine.Where(t => t.Metric == a.Metric).MinBy(t => t.Period);
            return (target, period: target?.PeriodOn(a.Day, calendar.Periods) ?? Period.Containing(a.Day, PeriodKind.Week, calendar.Periods));
        });
        var sums = await ledger.OfAsync(person.Id, Cover(chosen.Values.Select(c => c.period)), cancellationToken);
        return chosen.ToDictionary(c => c.Key, c => new MetricState(
            c.Key.Metric, c.Value.period, Done(sums, c.Key.Metric, c.Value.period.Range),
            c.Value.target is { } target ? Pace(target, c.Value.period, calendar, sums, today) : null));
    }

    private static PaceReading Pace(Target target, Period period, WorkCalendar calendar, IReadOnlyList<DaySum> sums, DateOnly today)
    {
        var doneToday = period.Range.Contains(today) ? Done(sums, target.Metric, new DateRange(today, today)) : 0;
        var done = Done(sums, target.Metric, period.Range);
        var spread = target.SpreadIn(period.Range);

        // A target set in the middle asks nothing of the days before: it begins with what was reached by then.
        var carried = spread == period.Range ? 0 : Math.Clamp(target.Carried ?? 0, 0, target.Amount - 1);
        return PaceReading.Of(target.Amount - carried, done - carried, spread, calendar, today, doneToday).Above(carried);
    }

    private static long Done(IReadOnlyList<DaySum> sums, MetricCode metric, DateRange range) =>
        sums.Where(s => s.Metric == metric && range.Contains(s.Day)).Sum(s => s.Amount);

    private static DateRange Cover(IEnumerable<Period> periods)
    {
        var all = periods.ToList();
        return new DateRange(all.Min(p => p.Range.Start), all.Max(p => p.Range.End));
    }
}
