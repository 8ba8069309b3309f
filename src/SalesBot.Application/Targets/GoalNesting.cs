using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>A period of which an owner has a target, with what the targets for shorter periods in it would come to.</summary>
/// <param name="Period">The longer period.</param>
/// <param name="Amount">Its target: a count, or money in minor units.</param>
/// <param name="Parts">What those for the shorter periods would come to.</param>
/// <param name="IsWhole">Whether they fill it; what they lack is still to be given out otherwise.</param>
/// <param name="IsPlanned">Whether the longer period is the one planned, and the shorter ones stand already.</param>
public sealed record NestedGoal(Period Period, long Amount, long Parts, bool IsWhole, bool IsPlanned)
{
    /// <summary>By how much the parts are above, negative where they are below.</summary>
    public long Gap => Parts - Amount;
}

/// <summary>Holds a planned target against those of the same owner for longer and for shorter periods.</summary>
/// <param name="targets">What people have.</param>
/// <param name="working">When they work.</param>
internal sealed class GoalNesting(ITargets targets, IReadOnlyDictionary<PersonId, WorkCalendar> working)
{
    /// <summary>Where a planned target and its neighbours in time do not come to the same: the shorter ones in it, and the nearest longer one around it.</summary>
    /// <param name="draft">What was stated, for one period.</param>
    /// <param name="top">What everybody would have.</param>
    /// <param name="period">The period planned.</param>
    /// <param name="around">The goals of the company that stand in it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<NestedGoal>> OfAsync(
        GoalDraft draft, PlannedGoal top, Period period, IReadOnlyList<Goal> around, CancellationToken cancellationToken)
    {
        var leaves = top.Leaves.ToList();
        var found = new List<NestedGoal>();
        if (await PartsAsync(draft, leaves, period, planned: null, cancellationToken) is { Amount: > 0 } inside)
            found.Add(new NestedGoal(period, top.Amount, inside.Amount, inside.IsWhole, IsPlanned: true));
        var longer = around.Where(goal => goal.Owner == top.Group.Owner && goal.Metric == draft.Metric && goal.Stands && Contains(goal, period))
            .OrderBy(goal => goal.End!.Value.DayNumber - goal.Start.DayNumber).FirstOrDefault();
        if (longer is not null)
        {
            var whole = new Period(longer.Period, new DateRange(longer.Start, longer.End!.Value)) { Rules = period.Rules };
            var parts = await PartsAsync(draft, leaves, whole, period, cancellationToken);
            found.Add(new NestedGoal(whole, longer.Amount, parts.Amount, parts.IsWhole, IsPlanned: false));
        }

        return [.. found.Where(one => one.Gap != 0)];
    }

    // What everybody's targets for shorter periods come to; with those planned in place of what stands for their days.
    private async Task<ShorterTargets> PartsAsync(
        GoalDraft draft, List<PlannedGoal> leaves, Period whole, Period? planned, CancellationToken cancellationToken)
    {
        var held = await targets.OfAsync([.. leaves.Select(leaf => leaf.Group.Person!.Id)], whole.Range.Start, whole.Range.End, cancellationToken);
        var (sum, isWhole) = (0L, true);
        foreach (var leaf in leaves)
        {
            var person = leaf.Group.Person!;
            List<Target> mine = [.. held[person.Id].Where(target => target.Metric == draft.Metric)];
            if (planned is { } period)
            {
                mine.RemoveAll(target => target.PeriodOn(period.Range.Start, period.Rules).Range == period.Range && target.IsForOnePeriod);
                if (leaf.Amount > 0)
                    mine.Add(new Target(Guid.Empty, person.Id, draft.Metric!.Value, leaf.Amount, period.Kind, period.Range.Start).For(period.Range, carried: null));
            }

            var parts = ShorterTargets.Of(mine, whole, working[person.Id]);
            (sum, isWhole) = (sum + parts.Amount, isWhole && parts.IsWhole);
        }

        return new ShorterTargets(sum, isWhole);
    }

    private static bool Contains(Goal goal, Period period) => goal.End is { } end && goal.Start <= period.Range.Start && end >= period.Range.End
        && new DateRange(goal.Start, end) != period.Range && (goal.Period == PeriodKind.Own || Period.IsOne(new DateRange(goal.Start, end), goal.Period));
}
