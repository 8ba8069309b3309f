using SalesBot.Application.Calendars;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Works out what a stated target means for everybody below its owner; changes nothing.</summary>
public sealed class PlanGoal(GoalOwners owners, IGoals goals, ITargets targets, GoalHistory history, WorkCalendars calendars)
{
    private const long LargestUnits = 1_000_000_000_000;

    /// <summary>Plans a draft in which nothing is missing.</summary>
    public async Task<GoalPlanResult> ExecuteAsync(Person actor, GoalDraft draft, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.End is { } last && last < today)
            return Refuse(new GoalRefusal.Over(last));
        var days = new DateRange(draft.Start!.Value, draft.End ?? draft.Start.Value);
        var open = await owners.OpenToAsync(actor, Left(days, today), cancellationToken);
        if (GoalOwners.All(open).FirstOrDefault(group => group.Owner == draft.Owner) is not { } group || !group.People.Any())
            return Refuse(new GoalRefusal.Nobody(""));
        var rules = await calendars.PeriodsAsync(actor.OrganisationId, cancellationToken);
        var period = draft.IsForOnePeriod
            ? new Period(draft.Each!.Value, days) { Rules = rules } : Period.Containing(Later(days.Start, today), draft.Each!.Value, rules);
        var working = await calendars.OfAsync([.. group.People], today, cancellationToken);
        var workingDays = working.Values.Max(calendar => calendar.WorkingDays(Left(period.Range, today)));
        if (workingDays == 0 && draft.IsForOnePeriod)
            return Refuse(days.Start == days.End ? new GoalRefusal.DayOff(days.End) : new GoalRefusal.NoWorkingDay(days.End));
        var ids = group.People.Select(person => person.Id).ToList();
        var past = await history.OfAsync(ids, draft.Metric!.Value, period.Range, await owners.CalendarAsync(actor, today, cancellationToken), today, cancellationToken);
        if (!draft.IsForOnePeriod)
            past = past.OfWholePeriods;
        var standing = await StandingAsync(actor, draft, days, ids, cancellationToken);
        if (standing.Overlapping is { } other)
            return Refuse(new GoalRefusal.Overlaps(other));
        if (draft is { IsForOnePeriod: true, IsRelative: true })
            standing = await WithShorterAsync(standing, group, draft, period, working, cancellationToken);
        var before = Tree(group, standing, past, draft.IsForOnePeriod);
        var (top, refusal) = new GoalDivision(draft, new GoalWeights(draft, past.Recent, working, period.Range, Left(period.Range, today))).Of(before);
        return top is null
            ? Refuse(refusal!)
            : new GoalPlanResult.Planned(new GoalPlan(draft, period, top, past, top.Amount == before.Before ? null : SmartCheck.Doubt(top.Amount, past.Evidence), workingDays)
            {
                Above = await AboveAsync(actor, top, standing, open, cancellationToken),
                Nested = draft.IsForOnePeriod
                    ? await new GoalNesting(targets, working).OfAsync(draft, top, period, await goals.InAsync(actor.OrganisationId, days, cancellationToken), cancellationToken) : [],
            });
    }

    // What the change of a part makes of the whole: that stays, and its parts may come to something else.
    private async Task<GoalAbove?> AboveAsync(Person actor, PlannedGoal top, Standing standing, IReadOnlyList<GoalGroup> open, CancellationToken cancellationToken)
    {
        foreach (var owner in await owners.AboveAsync(top.Group, actor.OrganisationId, cancellationToken))
        {
            if (!standing.Goals.TryGetValue(owner, out var above) || !above.Stands)
                continue;
            var others = standing.Goals.Values.Where(goal => goal.ParentId == above.Id && goal.Owner != top.Group.Owner).Sum(goal => goal.Amount);
            return new GoalAbove(GoalOwners.All(open).FirstOrDefault(group => group.Owner == owner)?.Name, above.Amount, others + top.Amount);
        }

        return null;
    }

    /// <summary>Why a draft can be no target whatever else is said of it; null where it may be one.</summary>
    public static GoalRefusal? RefusalOf(GoalDraft draft, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Quantity is <= 0 ? new GoalRefusal.NotPositive()
            : draft.Quantity > LargestUnits ? new GoalRefusal.TooLarge()
            : draft.End is { } last && last < today ? new GoalRefusal.Over(last) : null;
    }

    private static GoalPlanResult.Refused Refuse(GoalRefusal reason) => new(reason);

    /// <summary>What stands now of the same kind: goals by owner, and what people's targets say.</summary>
    private sealed record Standing(
        IReadOnlyDictionary<GoalOwner, Goal> Goals, Dictionary<PersonId, long> Targets, DateRange? Overlapping);

    private async Task<Standing> StandingAsync(
        Person actor, GoalDraft draft, DateRange days, IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var same = (await goals.InAsync(actor.OrganisationId, days, cancellationToken))
            .Where(goal => goal.Metric == draft.Metric && goal.Period == draft.Each).ToList();
        var exact = same.Where(goal => goal.Start == draft.Start && goal.End == draft.End || !draft.IsForOnePeriod && goal.End == draft.End).ToList();
        var overlapping = draft.Each == PeriodKind.Own
            ? same.FirstOrDefault(goal => goal.Owner == draft.Owner && !exact.Contains(goal) && goal.End is not null) : null;

        // A change for one period starts from what would hold in it anyway; so does what one person is given for it in place of that.
        var now = draft.IsForOnePeriod && !draft.IsRelative && draft.OwnerKind != GoalOwnerKind.Person
            ? [] : await targets.HoldingAsync(people, draft.Metric!.Value, draft.IsForOnePeriod ? days : new DateRange(days.Start, days.Start), cancellationToken);
        return new Standing(
            exact.GroupBy(goal => goal.Owner).ToDictionary(g => g.Key, g => g.Last()),
            now.Where(target => target.Period == draft.Each && !target.IsPrivate).GroupBy(target => target.PersonId).ToDictionary(g => g.Key, g => g.Last().Amount),
            overlapping is null ? null : new DateRange(overlapping.Start, overlapping.End!.Value));
    }

    // "Q4加20%": who has nothing of just that period starts from what one's targets for shorter ones come to in it.
    private async Task<Standing> WithShorterAsync(
        Standing standing, GoalGroup group, GoalDraft draft, Period period, IReadOnlyDictionary<PersonId, WorkCalendar> working, CancellationToken cancellationToken)
    {
        var people = group.People.Where(person => !standing.Targets.ContainsKey(person.Id)).Select(person => person.Id).ToList();
        var held = await targets.OfAsync(people, period.Range.Start, period.Range.End, cancellationToken);
        var amounts = standing.Targets.ToDictionary();
        foreach (var person in people)
            amounts[person] = ShorterTargets.Of([.. held[person].Where(target => target.Metric == draft.Metric)], period, working[person]).Amount;
        return standing with { Targets = amounts };
    }

    // What is there now, before the new amount.
    private static PlannedGoal Tree(GoalGroup group, Standing standing, GoalPast past, bool isForOnePeriod)
    {
        var parts = group.Parts.Select(part => Tree(part, standing, past, isForOnePeriod)).ToList();
        var goal = standing.Goals.GetValueOrDefault(group.Owner);
        if (group.Person is not { } person)
            return new PlannedGoal(group, goal, goal?.Amount ?? parts.Sum(part => part.Before), 0, parts.Sum(part => part.Done), parts);
        var before = goal?.Amount ?? standing.Targets.GetValueOrDefault(person.Id);
        return new PlannedGoal(group, goal, before, 0, isForOnePeriod ? past.Done.GetValueOrDefault(person.Id) : 0, []);
    }

    internal static (long Amount, GoalRefusal? Refusal) AmountOf(GoalDraft draft, long before, MetricUnit unit)
    {
        if (draft.IsRelative && before == 0)
            return (0, new GoalRefusal.NothingToChange());
        var stands = (decimal)before / (unit == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1);
        var quantity = draft.Quantity ?? (draft.Percent is { } percent ? Changed(stands, percent) : stands + Math.Clamp(draft.Difference!.Value, -LargestUnits, LargestUnits));
        if (quantity <= 0)
            return (0, new GoalRefusal.NotPositive());
        if (quantity > LargestUnits)
            return (0, new GoalRefusal.TooLarge());
        return Minor(quantity, unit) is { } exact ? (exact, null) : (0, new GoalRefusal.NotWhole());
    }

    /// <summary>A quantity as said in the unit in which it is kept; null where that is no whole number.</summary>
    internal static long? Minor(decimal quantity, MetricUnit unit)
    {
        var exact = Math.Min(quantity, LargestUnits) * (unit == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1);
        return exact == decimal.Truncate(exact) ? (long)exact : null;
    }

    // A percentage of a count is a whole count again, of money whole units of currency.
    private static decimal Changed(decimal before, decimal percent) =>
        Math.Round(before * (100 + Math.Clamp(percent, -1_000, 100_000)) / 100, MidpointRounding.AwayFromZero);

    private static DateRange Left(DateRange days, DateOnly today) => days.Contains(today) ? new DateRange(today, days.End) : days;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
