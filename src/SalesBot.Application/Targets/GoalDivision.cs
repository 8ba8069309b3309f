using SalesBot.Domain.Activities;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Divides a draft's amount over everybody below its owner: what was set by hand stays, the rest goes by the rule.</summary>
/// <param name="draft">What was stated.</param>
/// <param name="weights">How much each part counts.</param>
internal sealed class GoalDivision(GoalDraft draft, GoalWeights weights)
{
    private readonly MetricCode metric = draft.Metric!.Value;

    private MetricUnit Unit => Metrics.UnitOf(metric);

    /// <summary>The owner with its parts; the reason where it cannot be divided.</summary>
    public (PlannedGoal? Top, GoalRefusal? Reason) Of(PlannedGoal before)
    {
        if (draft is { IsPerHead: true, IsRelative: true })
            return EachChanged(before);
        var (amount, refusal) = PlanGoal.AmountOf(draft, before.Before, Unit);
        refusal ??= draft.Pins.Select(pin => PlanGoal.Minor(pin.Value, Unit) is null ? new GoalRefusal.NotWhole() : null).FirstOrDefault(reason => reason is not null);
        refusal ??= BarePin(before, amount);
        if (refusal is not null)
            return (null, refusal);
        return draft.IsPerHead ? (EachOf(before, amount), null) : Over(before, amount, before);
    }

    // "李娜固定90" of 300万.
    private GoalRefusal.PinLacksUnit? BarePin(PlannedGoal goal, long amount) =>
        draft.Pins.FirstOrDefault(pin => pin.IsOf(goal.Group.Owner) && PlanGoal.Minor(pin.Value, Unit) is { } part && MoneyUnits.AreLeftOut(metric, part, amount)) is { } bare
            ? new(goal.Group.Name, bare.Value) : goal.Parts.Select(part => BarePin(part, amount)).FirstOrDefault(found => found is not null);

    // "每人加10%": everybody from what one has; who has nothing is not given anything by it.
    private (PlannedGoal? Top, GoalRefusal? Reason) EachChanged(PlannedGoal goal)
    {
        if (goal.Group.Person is not null)
        {
            if (goal.Before == 0)
                return (goal, null);
            var (amount, refusal) = PlanGoal.AmountOf(draft, goal.Before, Unit);
            return refusal is null ? (goal with { Amount = amount }, null) : (null, refusal);
        }

        var parts = new List<PlannedGoal>();
        foreach (var part in goal.Parts)
        {
            var (changed, reason) = EachChanged(part);
            if (changed is null)
                return (null, reason);
            parts.Add(changed);
        }

        return goal.Before == 0
            ? (null, new GoalRefusal.NothingToChange()) : (goal with { Amount = parts.Sum(part => part.Amount), Parts = parts }, null);
    }

    private PlannedGoal EachOf(PlannedGoal goal, long amount)
    {
        var parts = goal.Parts.Select(part => EachOf(part, amount)).ToList();
        return goal.Group.Person is null
            ? goal with { Amount = parts.Sum(part => part.Amount), Parts = parts }
            : goal with { Amount = PinOf(goal) ?? amount, IsPinned = PinOf(goal) is not null };
    }

    private (PlannedGoal? Goal, GoalRefusal? Reason) Over(PlannedGoal goal, long amount, PlannedGoal top)
    {
        if (goal.Group.Person is not null)
            return (goal with { Amount = amount }, null);
        var pins = goal.Parts.Select(PinOf).ToArray();
        switch (Divide(goal, amount, pins))
        {
            case BreakdownResult.Divided divided:
                var parts = new List<PlannedGoal>();
                for (var i = 0; i < pins.Length; i++)
                {
                    var (part, reason) = Over(goal.Parts[i] with { IsPinned = pins[i] is not null }, divided.Amounts[i], top);
                    if (part is null)
                        return (null, reason);
                    parts.Add(part);
                }

                return (goal with { Amount = amount, Parts = parts }, null);
            case BreakdownResult.PinsAboveWhole above when pins.Any(pin => pin is not null):
                return (null, new GoalRefusal.PinsAboveWhole(metric, goal.Group.Name, above.Pinned, amount));
            case BreakdownResult.NobodyForTheRest rest when pins.Any(pin => pin is not null):
                return (null, new GoalRefusal.PinsLeaveRest(metric, goal.Group.Name, rest.Left));
            default:
                return (null, new GoalRefusal.BelowReached(metric, top.Done));
        }
    }

    // What stands is changed by the difference; what is new is divided afresh, whatever its parts had of their own.
    private BreakdownResult Divide(PlannedGoal goal, long amount, long?[] pins)
    {
        var standing = draft.Rule != BreakdownRule.Weights && (goal.Goal is not null || draft.IsRelative) && goal.Parts.Any(part => part.Before > 0);
        var shares = weights.Of([.. goal.Parts.Select(part => part.Group)], standing);
        var grain = GoalWeights.GrainOf(amount, goal.Parts.Count, Unit);
        return standing
            ? Resplit.Of(amount, [.. goal.Parts.Select((part, i) => new StandingPart(part.Before, part.Done, shares[i]) { Pin = pins[i] })], grain)
            : Breakdown.Of(amount, [.. shares.Select((share, i) => new BreakdownPart(share) { Pin = pins[i] })], grain);
    }

    // By hand now, or by hand before and not let go since.
    private long? PinOf(PlannedGoal part)
    {
        var owner = part.Group.Owner;
        if (draft.Pins.FirstOrDefault(pin => pin.IsOf(owner)) is { } pin)
            return PlanGoal.Minor(pin.Value, Unit);
        return part.Goal is { IsPinned: true, Stands: true } && !draft.Unpinned.Any(let => let.IsOf(owner)) ? part.Before : null;
    }
}
