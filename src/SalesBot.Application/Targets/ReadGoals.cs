using SalesBot.Application.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>A goal as it stands, with its parts.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Name">Its owner's name.</param>
/// <param name="Period">One of its periods, the one in which the day of reading lies or the first.</param>
/// <param name="Done">What was reached in it: a count, or money in minor units.</param>
/// <param name="Gap">By how much the parts exceed it, negative where they fall short; null where it has none.</param>
/// <param name="Average">What its condition averages comes to; null where there is no condition.</param>
/// <param name="Parts">Its parts.</param>
public sealed record GoalState(Goal Goal, string Name, Period Period, long Done, long? Gap, long? Average, IReadOnlyList<GoalState> Parts)
{
    /// <summary>The first goal below whose parts do not come to it; null where all do.</summary>
    public GoalState? UnevenBelow => Parts.Select(part => part.Gap is not (null or 0) ? part : part.UnevenBelow).FirstOrDefault(part => part is not null);

    /// <summary>Whether the condition is met; true where there is none.</summary>
    public bool IsConditionMet => Goal.Condition is not { } condition || Average >= condition.AtLeast;
}

/// <summary>Reads the goal tree.</summary>
public sealed class ReadGoals(GoalOwners owners, IGoals goals, ILedger ledger)
{
    private const int DaysAhead = 400;

    /// <summary>The goals for whose owners a person may set them and that are not over, from the top, the next to end first.</summary>
    public async Task<IReadOnlyList<GoalState>> TopsAsync(Person actor, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var days = new DateRange(today, today.AddDays(DaysAhead));
        var groups = GoalOwners.All(await owners.OpenToAsync(actor, days, cancellationToken)).ToDictionary(group => group.Owner);

        // Parts stand in the order of their owners; goals that were set together have ids in no order.
        var places = groups.Keys.Select((owner, place) => (owner, place)).ToDictionary(one => one.owner, one => one.place);
        var all = (await goals.InAsync(actor.OrganisationId, days, cancellationToken))
            .Where(goal => groups.ContainsKey(goal.Owner)).OrderBy(goal => places[goal.Owner]).ThenBy(goal => goal.Start).ToList();
        var rules = (await owners.CalendarAsync(actor, today, cancellationToken)).Periods;
        var nodes = all.Select(goal => new GoalNode(
            goal.Id, all.Any(other => other.Id == goal.ParentId) ? goal.ParentId : null, goal.Owner, goal.Metric, PeriodOf(goal, today, rules), goal.Amount)).ToList();
        if (GoalTree.Of(nodes) is not GoalTreeResult.Built { Tree: var tree })
            throw new InvalidOperationException("The stored goals are no tree.");
        var byId = all.ToDictionary(goal => goal.Id);
        var tops = new List<GoalState>();
        foreach (var root in tree.Roots.OrderBy(node => node.Period.Range.End).ThenBy(node => node.Owner.Kind))
            tops.Add(await StateAsync(tree, byId, groups, root, cancellationToken));
        return tops;
    }

    private async Task<GoalState> StateAsync(
        GoalTree tree, Dictionary<Guid, Goal> byId, Dictionary<GoalOwner, GoalGroup> groups, GoalNode node, CancellationToken cancellationToken)
    {
        var parts = new List<GoalState>();
        foreach (var part in tree.PartsOf(node.Id))
            parts.Add(await StateAsync(tree, byId, groups, part, cancellationToken));
        var group = groups[node.Owner];
        var people = group.People.Select(person => person.Id).ToList();
        var done = (await ledger.ByPersonAsync(people, node.Metric, node.Period.Range, cancellationToken)).Values.Sum();
        long? average = byId[node.Id].Condition is { } condition
            ? GoalCondition.Average(done, (await ledger.ByPersonAsync(people, condition.Of, node.Period.Range, cancellationToken)).Values.Sum())
            : null;
        return new GoalState(byId[node.Id], group.Name, node.Period, done, tree.Gap(node.Id), average, parts);
    }

    private static Period PeriodOf(Goal goal, DateOnly today, PeriodRules rules)
    {
        var day = today < goal.Start ? goal.Start : today;
        var isOne = goal.End is { } end && (goal.Period == PeriodKind.Own || end.DayNumber - goal.Start.DayNumber < LongestOf(goal.Period));
        return isOne ? new Period(goal.Period, new DateRange(goal.Start, goal.End!.Value)) { Rules = rules } : Period.Containing(day, goal.Period, rules);
    }

    private static int LongestOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => 1,
        PeriodKind.Week => 7,
        PeriodKind.Month => 31,
        PeriodKind.Quarter => 92,
        _ => 366,
    };
}
