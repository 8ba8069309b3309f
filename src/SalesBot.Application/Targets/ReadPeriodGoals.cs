using SalesBot.Application.Activities;
using SalesBot.Application.Forecasting;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Application.Targets;

/// <summary>What is to be reached of a metric in a period, and how far it is.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Target">What is to be reached: a count, or money in minor units.</param>
/// <param name="Done">What was reached so far.</param>
/// <param name="Longest">For how long the longest of the targets is that it comes from.</param>
public sealed record PeriodGoal(MetricCode Metric, long Target, long Done, PeriodKind Longest)
{
    /// <summary>What is lacking; 0 where nothing is.</summary>
    public long Left => Math.Max(0, Target - Done);

    /// <summary>How the condition of just that target stands; null where it has none.</summary>
    public ConditionState? Condition { get; init; }
}

/// <summary>Reads what a person, a team or the whole company is to reach in a period, whatever the targets it comes from are for.</summary>
public sealed class ReadPeriodGoals(PeriodTargets periods, ITargets targets, IGoals goals, ILedger ledger)
{
    /// <summary>One for each metric of which there is a target, those for the longest periods first.</summary>
    public async Task<IReadOnlyList<PeriodGoal>> OfAsync(GoalGroup group, Period period, MetricCode? only, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var people = group.People.ToList();
        if (people.Count == 0)
            return [];
        var ids = people.Select(person => person.Id).ToList();
        var own = (await goals.InAsync(people[0].OrganisationId, period.Range, cancellationToken)).Where(goal => goal.Owner == group.Owner).ToList();
        var held = (await targets.OfAsync(ids, period.Range.Start, period.Range.End, cancellationToken)).SelectMany(of => of)
            .Select(target => (target.Metric, target.Period))
            .Concat(own.Select(goal => (goal.Metric, goal.Period)));
        var found = new List<PeriodGoal>();
        foreach (var metric in held.Where(one => only is null || one.Metric == only).GroupBy(one => one.Metric, one => one.Period))
        {
            if (await periods.OfAsync(group, metric.Key, period, cancellationToken) is not { } target)
                continue;
            var done = (await ledger.ByPersonAsync(ids, metric.Key, period.Range, cancellationToken)).Values.Sum();
            found.Add(new PeriodGoal(metric.Key, target, done, metric.Max())
            {
                Condition = own.FindLast(goal => goal.Metric == metric.Key && goal.Start == period.Range.Start && goal.End == period.Range.End)?.Condition is { } condition
                    ? new ConditionState(condition, done, (await ledger.ByPersonAsync(ids, condition.Of, period.Range, cancellationToken)).Values.Sum()) : null,
            });
        }

        return [.. found.OrderByDescending(one => one.Longest).ThenByDescending(one => Metrics.UnitOf(one.Metric)).ThenByDescending(one => Metrics.OrderOf(one.Metric))];
    }
}
