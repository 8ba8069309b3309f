using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>One change that made a target what it is.</summary>
/// <param name="By">Who confirmed it.</param>
/// <param name="At">When.</param>
/// <param name="Why">What was said.</param>
/// <param name="Before">The amount before; 0 where there was none.</param>
/// <param name="After">The amount after.</param>
public sealed record GoalOriginStep(string By, DateTimeOffset At, string Why, long Before, long After);

/// <summary>Where a target comes from.</summary>
/// <param name="Metric">What is counted.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
/// <param name="Period">The period, or one of those in which it recurs.</param>
/// <param name="IsForOnePeriod">Whether it is for that period alone.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Steps">The changes that still stand, the latest first; none where it was never changed.</param>
public sealed record GoalOrigin(MetricCode Metric, long Amount, Period Period, bool IsForOnePeriod, DateOnly From, IReadOnlyList<GoalOriginStep> Steps)
{
    /// <summary>The condition that goes with it; null where there is none.</summary>
    public GoalCondition? Condition { get; init; }

    /// <summary>The goal of which it is a part; null where it stands alone.</summary>
    public Goal? Above { get; init; }

    /// <summary>What was done before.</summary>
    public required GoalPast Past { get; init; }
}

/// <summary>Reads who set a target, when, why and out of which larger one, and what was done before (D8, A7).</summary>
public sealed class ReadGoalOrigin(IGoals goals, ITargets targets, GoalHistory history, GoalOwners owners, IPeople people)
{
    private const int MostLookedAt = 200;
    private const int MostSteps = 3;
    private const int MostLatest = 6;

    /// <summary>Where the target of a group comes from that holds in a period; null where there is none.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="group">Whose target it is.</param>
    /// <param name="metric">What is counted; null where that is not said.</param>
    /// <param name="amount">How much it is said to be, in units of currency for money; null where that is not said.</param>
    /// <param name="period">The period.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<GoalOrigin?> OfAsync(
        Person actor, GoalGroup group, MetricCode? metric, decimal? amount, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(group);
        var standing = (await goals.InAsync(actor.OrganisationId, period.Range, cancellationToken)).Where(goal => goal.Owner == group.Owner && (metric is null || goal.Metric == metric)).ToList();
        var held = group.Person is not { } person ? []
            : (await targets.OfAsync([person.Id], period.Range.Start, period.Range.End, cancellationToken))[person.Id].Where(target => metric is null || target.Metric == metric).ToList();

        // What a goal has put there is told by the goal.
        var all = standing.Select(goal => (goal.Metric, goal.Amount, goal.Period, goal.Start, goal.End, Goal: (Goal?)goal))
            .Concat(held.Where(target => !standing.Any(goal => goal.Metric == target.Metric && goal.Period == target.Period && goal.Amount == target.Amount))
                .Select(target => (target.Metric, target.Amount, target.Period, Start: target.Start ?? target.From, target.End, Goal: (Goal?)null)))
            .OrderByDescending(one => IsSaid(one.Metric, one.Amount, amount))
            .ThenByDescending(one => period.Kind == PeriodKind.Own && one.Goal is not null).ThenByDescending(one => one.End is { } end && new DateRange(one.Start, end) == period.Range).ThenByDescending(one => one.Period == period.Kind)
            .ThenByDescending(one => Metrics.UnitOf(one.Metric)).ThenByDescending(one => one.Period).ToList();
        if (all.Count == 0)
            return null;
        var (counted, much, kind, start, last, of) = all[0];
        var isOne = last is { } until && (kind == PeriodKind.Own || Period.IsOne(new DateRange(start, until), kind));
        var holds = isOne ? new Period(kind, new DateRange(start, last!.Value)) { Rules = period.Rules }
            : Period.Containing(start > period.Range.Start ? start : period.Range.Start, kind, period.Rules);
        var calendar = await owners.CalendarAsync(actor, today, cancellationToken);
        return new GoalOrigin(counted, much, holds, isOne, start, of is null ? [] : await StepsAsync(of, cancellationToken))
        {
            Condition = of?.Condition,
            Above = of?.ParentId is { } parent && await goals.FindAsync([parent], cancellationToken) is [{ Stands: true } above] ? above : null,
            Past = await history.OfAsync([.. group.People.Select(one => one.Id)], counted, holds.Range, calendar, today, cancellationToken),
        };
    }

    /// <summary>The latest changes of the targets of those whom a person leads, taking back included.</summary>
    public async Task<IReadOnlyList<GoalOriginStep>> LatestAsync(Person actor, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = GoalOwners.All(await owners.OpenToAsync(actor, new DateRange(today, today), cancellationToken)).Select(group => group.Owner).ToHashSet();
        var steps = new List<GoalOriginStep>();
        foreach (var adjustment in await goals.AdjustmentsAsync(actor.OrganisationId, MostLookedAt, cancellationToken))
        {
            var changed = await goals.FindAsync([.. adjustment.Changes.Select(change => change.GoalId)], cancellationToken);
            if (adjustment.By != actor.Id && !changed.Any(goal => open.Contains(goal.Owner)))
                continue;
            steps.Add(new GoalOriginStep((await people.FindAsync(adjustment.By, cancellationToken))?.Name ?? "?", adjustment.At, adjustment.Why, 0, 0));
            if (steps.Count == MostLatest)
                break;
        }

        return steps;
    }

    private static bool IsSaid(MetricCode metric, long amount, decimal? said) =>
        said is { } units && amount == units * (Metrics.UnitOf(metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1);

    // What was taken back, and what took it back, have left nothing.
    private async Task<IReadOnlyList<GoalOriginStep>> StepsAsync(Goal goal, CancellationToken cancellationToken)
    {
        var adjustments = await goals.AdjustmentsAsync(goal.OrganisationId, MostLookedAt, cancellationToken);
        var gone = adjustments.Select(adjustment => adjustment.TakesBack).OfType<Guid>().ToHashSet();
        var steps = new List<GoalOriginStep>();
        foreach (var adjustment in adjustments.Where(one => one.TakesBack is null && !gone.Contains(one.Id)))
        {
            if (adjustment.Changes.LastOrDefault(change => change.GoalId == goal.Id) is not { } change || (change.Before == change.After && steps.Count > 0))
                continue;
            steps.Add(new GoalOriginStep((await people.FindAsync(adjustment.By, cancellationToken))?.Name ?? "?", adjustment.At, adjustment.Why, change.Before, change.After));
            if (steps.Count == MostSteps)
                break;
        }

        return steps;
    }
}
