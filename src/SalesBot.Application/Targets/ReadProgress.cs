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
public sealed record TaskState(Target Target, Period Period, PaceReading Pace)
{
    /// <summary>How its condition stands; null where it has none.</summary>
    public ConditionState? Condition { get; init; }

    /// <summary>Where what it counts stands.</summary>
    public MetricState State => new(Target.Metric, Period, Pace.Done, Pace) { Condition = Condition };
}

/// <summary>How the condition of a target stands.</summary>
/// <param name="Condition">What each is to bring on average.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Sum">What they brought together.</param>
public sealed record ConditionState(GoalCondition Condition, long Count, long Sum)
{
    /// <summary>Whether it is met; nothing meets nothing.</summary>
    public bool IsMet => Condition.IsMet(Count, Sum);

    /// <summary>The average so far; 0 where there is nothing.</summary>
    public long Average => GoalCondition.Average(Count, Sum);
}

/// <summary>Where a metric stands in a period, with or without a target.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The period.</param>
/// <param name="Done">What was done in it: a count, or money in minor units.</param>
/// <param name="Pace">Where that is against the target; null where there is none.</param>
public sealed record MetricState(MetricCode Metric, Period Period, long Done, PaceReading? Pace)
{
    /// <summary>How the condition of the target stands; null where there is none.</summary>
    public ConditionState? Condition { get; init; }
}

/// <summary>Reads how far a person is.</summary>
public sealed class ReadProgress(ITargets targets, ILedger ledger, IGoals goals)
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
        var conditions = await goals.WithConditionAsync([person.Id], Cover(periods), cancellationToken);
        return [.. mine.Select((target, i) => State(target, periods[i], calendar, sums, conditions, today))];
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
        IReadOnlyList<Goal> conditions = periods.Count == 0 ? [] : await goals.WithConditionAsync(ids, Cover(periods), cancellationToken);
        return people.ToDictionary(p => p.Person, p => (IReadOnlyList<TaskState>)
            [.. mine[p.Person].Select(task => State(task.Target, task.Period, p.Calendar, [.. sums![p.Person]], conditions, p.Today))]);
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
        var days = Cover(chosen.Values.Select(c => c.period));
        var sums = await ledger.OfAsync(person.Id, days, cancellationToken);
        IReadOnlyList<Goal> conditions = chosen.Values.All(c => c.target is null) ? [] : await goals.WithConditionAsync([person.Id], days, cancellationToken);
        return chosen.ToDictionary(c => c.Key, c => new MetricState(
            c.Key.Metric, c.Value.period, Done(sums, c.Key.Metric, c.Value.period.Range),
            c.Value.target is { } target ? Pace(target, c.Value.period, calendar, sums, today) : null)
        {
            Condition = c.Value.target is { } of ? Condition(of, c.Value.period, sums, conditions) : null,
        });
    }

    private static TaskState State(Target target, Period period, WorkCalendar calendar, IReadOnlyList<DaySum> sums, IReadOnlyList<Goal> conditions, DateOnly today) =>
        new(target, period, Pace(target, period, calendar, sums, today)) { Condition = Condition(target, period, sums, conditions) };

    // The target that a goal put there is for its days, or for the same length of time again and again.
    private static ConditionState? Condition(Target target, Period period, IReadOnlyList<DaySum> sums, IReadOnlyList<Goal> conditions)
    {
        if (target.IsPrivate || conditions.LastOrDefault(goal => goal.OwnerId == target.PersonId.Value && goal.Metric == target.Metric && goal.Period == target.Period
            && (target.IsForOnePeriod ? goal.Start == target.Start && goal.End == target.End : goal.Amount == target.Amount && goal.Touches(period.Range)))?.Condition is not { } condition)
            return null;
        return new ConditionState(condition, Done(sums, target.Metric, period.Range), Done(sums, condition.Of, period.Range));
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
