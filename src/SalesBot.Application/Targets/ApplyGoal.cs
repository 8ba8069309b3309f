using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>What came of confirming a preview.</summary>
public abstract record ApplyResult
{
    private ApplyResult()
    {
    }

    /// <summary>It stands now.</summary>
    /// <param name="Plan">What was confirmed.</param>
    /// <param name="Adjustment">What it did.</param>
    public sealed record Applied(GoalPlan Plan, GoalAdjustment Adjustment) : ApplyResult;

    /// <summary>What the preview was based on has changed; nothing was changed, here is what it would be now.</summary>
    /// <param name="Plan">What it means now.</param>
    public sealed record BaseHasChanged(GoalPlan Plan) : ApplyResult;

    /// <summary>It was confirmed or dropped before, or there is no such preview.</summary>
    public sealed record Settled : ApplyResult;

    /// <summary>It cannot be any more.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(GoalRefusal Reason) : ApplyResult;
}

/// <summary>Makes a previewed target stand: the goals, the targets of everybody below, and the line that says who, when and why.</summary>
public sealed class ApplyGoal(PlanGoal plan, IGoals goals, HandOutTarget handOut, IGoalDrafts drafts, GoalOwners owners)
{
    /// <summary>Confirms a draft as its preview showed it.</summary>
    public async Task<ApplyResult> ExecuteAsync(Person actor, Guid draftId, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await drafts.FindAsync(draftId, cancellationToken) is not { IsSettled: false, Mark: { } shown } draft || draft.By != actor.Id)
            return new ApplyResult.Settled();
        switch (await plan.ExecuteAsync(actor, draft, today, cancellationToken))
        {
            case GoalPlanResult.Refused refused:
                return new ApplyResult.Refused(refused.Reason);
            case GoalPlanResult.Planned { Plan: var planned } when planned.Mark != shown:
                await drafts.KeepAsync(draft with { Mark = planned.Mark }, cancellationToken);
                return new ApplyResult.BaseHasChanged(planned);
            case GoalPlanResult.Planned { Plan: var planned }:
                var changes = new List<GoalChange>();
                await SetAsync(actor, planned, planned.Top, await ParentOfAsync(actor, planned, cancellationToken), changes, today, now, cancellationToken);
                var adjustment = new GoalAdjustment(Guid.CreateVersion7(now), actor.OrganisationId, actor.Id, now, draft.Why, takesBack: null, changes);
                await goals.AddAsync(adjustment, cancellationToken);
                await drafts.KeepAsync(draft with { IsSettled = true }, cancellationToken);
                return new ApplyResult.Applied(planned, adjustment);
            default:
                return new ApplyResult.Settled();
        }
    }

    private async Task SetAsync(
        Person actor, GoalPlan planned, PlannedGoal node, Guid? parent, List<GoalChange> changes, DateOnly today, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var draft = planned.Draft;
        var goal = node.Goal;
        if (goal is null)
        {
            goal = new Goal(
                Guid.CreateVersion7(now), actor.OrganisationId, parent, node.Group.Owner, planned.Metric, draft.Each!.Value, draft.Start!.Value, draft.End);
            await goals.AddAsync(goal, cancellationToken);
        }
        else if (parent is { } above && goal.ParentId is null)
        {
            goal.PartOf(above);
        }

        var change = new GoalChange(goal.Id, goal.Amount, node.Amount, goal.Revision + 1) { AverageBefore = goal.AverageAtLeast, WasPinned = goal.IsPinned };
        goal.Adjust(node.Amount, node == planned.Top ? draft.Condition ?? goal.Condition : goal.Condition, node.IsPinned || (node == planned.Top && goal.IsPinned));
        changes.Add(node.Group.Person is { } person && (node.Goal is null || change.Before != change.After || planned.Draft.Category is not null)
            ? await HandOutAsync(planned, node, person, change, today, now, cancellationToken)
            : change);
        foreach (var part in node.Parts)
            await SetAsync(actor, planned, part, goal.Id, changes, today, now, cancellationToken);
    }

    private Task<GoalChange> HandOutAsync(
        GoalPlan planned, PlannedGoal node, Person person, GoalChange change, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var draft = planned.Draft;
        var given = new HandOutTarget.Given(person.Id, planned.Metric, node.Amount, draft.Each!.Value, draft.Start!.Value, draft.End)
        {
            Period = draft.IsForOnePeriod ? planned.Period.Range : null,
            Done = node.Done,
            Category = draft.Category,
        };
        return handOut.ExecuteAsync(given, change, today, now, cancellationToken);
    }

    // The goal of the next larger owner that has one for the same days, of which this one is a part.
    private async Task<Guid?> ParentOfAsync(Person actor, GoalPlan planned, CancellationToken cancellationToken)
    {
        var draft = planned.Draft;
        var standing = await goals.InAsync(actor.OrganisationId, new DateRange(draft.Start!.Value, draft.End ?? draft.Start.Value), cancellationToken);
        var same = standing.Where(goal =>
            goal.Metric == planned.Metric && goal.Period == draft.Each && goal.Start == draft.Start && goal.End == draft.End).ToList();
        return (await owners.AboveAsync(planned.Top.Group, actor.OrganisationId, cancellationToken))
            .Select(above => same.Find(goal => goal.Owner == above)).FirstOrDefault(goal => goal is not null)?.Id;
    }
}
