using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Turns what a message says of a target into a draft: finds whose it is, and takes from what stands what a change leaves out.</summary>
internal sealed class GoalDrafting(GoalOwners owners, IGoals goals, ITargets targets, IPeople people)
{
    private const int DaysAhead = 400;

    /// <summary>The draft of somebody who may set targets; the sentence that says why there is none.</summary>
    public async Task<(GoalDraft? Draft, string? Refusal)> DraftAsync(Turn turn, Person setter, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (goal is { Owner: { } each } && GoalNames.IsEachOfThem(each) && (goal.Difference is not null || goal.Each is not null || goal.IsAssigned))
            goal = goal with { IsPerHead = true };
        var draft = With(new GoalDraft(Guid.CreateVersion7(turn.Now), setter.OrganisationId, setter.Id, turn.Now) { Why = turn.Message.Text.Trim() }, goal, turn.Today);
        var open = await OpenAsync(turn, setter, goal.Days, cancellationToken);
        var (owner, refusal) = goal.IsOwn && turn.Person.Id != setter.Id
            ? (open.FirstOrDefault(group => group.Person?.Id == turn.Person.Id), null)
            : await OwnerAsync(turn, setter, goal, open, cancellationToken);
        if (refusal is not null)
            return (null, refusal);
        if (owner is not null)
            draft = draft with { OwnerKind = owner.Owner.Kind, OwnerId = owner.Owner.Id };
        return (await FillInAsync(draft, goal, open, turn.Today, cancellationToken), null);
    }

    /// <summary>The draft with what an answer adds to it.</summary>
    public async Task<(GoalDraft? Draft, string? Refusal)> AddAsync(
        Turn turn, GoalDraft draft, GoalPart asked, ReadGoal answer, CancellationToken cancellationToken)
    {
        if (asked == GoalPart.Owner)
        {
            var open = await OpenAsync(turn, turn.Person, cancellationToken);
            var (owner, refusal) = await OwnerAsync(turn, turn.Person, answer, open, cancellationToken);
            return owner is null
                ? (null, refusal)
                : (await FillInAsync(draft with { OwnerKind = owner.Owner.Kind, OwnerId = owner.Owner.Id }, answer, open, turn.Today, cancellationToken), null);
        }

        var all = await OpenAsync(turn, turn.Person, cancellationToken);
        return (await FillInAsync(With(draft, answer, turn.Today), answer, all, turn.Today, cancellationToken), null);
    }

    /// <summary>Why there is no draft; where somebody is named whom nobody or more than one is called, whoever may be meant is a button that says it all again.</summary>
    public async Task<Card> RefusedAsync(Turn turn, ReadGoal goal, string refusal, CancellationToken cancellationToken)
    {
        if (goal.Owner is not { } name || !turn.Message.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
            return new Card(refusal);
        var open = await OpenAsync(turn, turn.Person, cancellationToken);
        var near = GoalNames.Find(name, open) switch { [] => GoalNames.Nearest(name, open), [_] => [], var several => [.. several.Select(group => group.Name)] };
        return new Card(refusal)
        {
            Buttons = [.. near.Where(one => refusal.Contains(one, StringComparison.Ordinal)).Select(one => Buttons.Say(one, turn.Message.Text.Trim().Replace(name, one, StringComparison.OrdinalIgnoreCase)))],
        };
    }

    /// <summary>A change that is said of nobody, once for each goal of the days named that stands under no other; just that where there is one goal or none.</summary>
    public async Task<IReadOnlyList<ReadGoal>> ForAllAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (goal is not { Owner: null, IsCompany: false, IsOwn: false, IsPerHead: false, Percent: not null, Quantity: null, Days: { } days, DaysAre: { } kind, Each: null, ForEach.Count: 0, More.Count: 0 })
            return [goal];
        var open = await OpenAsync(turn, turn.Person, cancellationToken);
        var standing = await goals.InAsync(turn.Person.OrganisationId, days, cancellationToken);
        var all = standing.Where(one => one.Period == kind && one.Start == days.Start && (goal.Metric is not { } metric || metric == one.Metric)).ToList();
        var tops = all.Where(one => one.OwnerKind != GoalOwnerKind.Person && all.TrueForAll(other => other.Id != one.ParentId)).ToList();
        var named = tops.Select(one => (one.Metric, Group: open.FirstOrDefault(group => group.Owner == one.Owner))).Where(one => one.Group is not null).ToList();
        return named.Count > 1 ? [.. named.Select(one => goal with { Owner = one.Group!.Name, Metric = one.Metric })] : [goal];
    }

    /// <summary>Everybody for whom somebody may set targets, the larger before the smaller.</summary>
    public Task<IReadOnlyList<GoalGroup>> OpenAsync(Turn turn, Person setter, CancellationToken cancellationToken) => OpenAsync(turn, setter, null, cancellationToken);

    /// <summary>As <see cref="OpenAsync(Turn, Person, CancellationToken)"/>, each with whoever is a member in the days meant.</summary>
    public async Task<IReadOnlyList<GoalGroup>> OpenAsync(Turn turn, Person setter, DateRange? days, CancellationToken cancellationToken) =>
        [.. GoalOwners.All(await owners.OpenToAsync(setter, days ?? new DateRange(turn.Today, turn.Today.AddDays(DaysAhead)), cancellationToken))];

    /// <summary>The calendar by which months of a setter's people are compared.</summary>
    public Task<WorkCalendar> CalendarAsync(Turn turn, CancellationToken cancellationToken) => owners.CalendarAsync(turn.Person, turn.Today, cancellationToken);

    // What is said wins over what was there.
    public static GoalDraft With(GoalDraft draft, ReadGoal goal, DateOnly today)
    {
        var unit = goal.AverageOf is { } of ? Metrics.UnitOf(of) : MetricUnit.Count;
        draft = draft with
        {
            Metric = goal.Metric ?? draft.Metric,
            Quantity = goal.Quantity ?? draft.Quantity,
            Percent = goal.Quantity is null ? goal.Percent ?? draft.Percent : null,
            Difference = goal.Quantity is null ? goal.Difference ?? draft.Difference : null,
            Category = goal.Category ?? draft.Category,
            IsPerHead = draft.IsPerHead || goal.IsPerHead,
            AverageOf = goal.AverageOf ?? draft.AverageOf,
            AverageAtLeast = goal.AverageAtLeast is { } floor ? (long)Math.Min(1_000_000_000_000m, floor * (unit == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1)) : draft.AverageAtLeast,
        };
        if (goal.Each is { } each)
            return draft with { Each = each, Start = goal.Days is { } days && days.Start > today ? days.Start : today, End = goal.IsOpenEnded ? null : goal.Days?.End };
        return goal.Days is { } range ? draft with { Each = goal.DaysAre, Start = range.Start, End = range.End } : draft;
    }

    private async Task<(GoalGroup? Owner, string? Refusal)> OwnerAsync(
        Turn turn, Person setter, ReadGoal goal, IReadOnlyList<GoalGroup> open, CancellationToken cancellationToken)
    {
        var top = open.Count > 0 && open[0].Owner.Kind == GoalOwnerKind.Organisation ? open[0] : null;
        var teams = open.Where(group => group.Owner.Kind == GoalOwnerKind.Team).ToList();
        if (goal.IsCompany)
            return top is null ? (null, turn.Words.NotYourOwner(goal.Owner ?? "")) : (top, null);
        if (goal.Owner is not { } name || GoalNames.IsEverybody(name))
            return (teams is [var only] ? only : goal.IsPerHead || goal.Owner is not null ? top : null, null);
        var found = GoalNames.Find(name, open);
        if (found.Count == 1 && goal.Others.Select(other => GoalNames.Find(other, open)).FirstOrDefault(other => other.Count == 1) is [var second])
            return (null, turn.Words.OneOwnerAtATime(found[0].Name, second.Name));
        if (found.Count == 1)
            return (found[0], null);
        if (found.Count > 1)
            return (null, turn.Words.SeveralOwners(name, [.. found.Select(group => group.Name)]));
        var others = await people.TeamsAsync(setter.OrganisationId, cancellationToken);
        var elsewhere = GoalNames.Find(name, [.. others.Select(team => new GoalGroup(new GoalOwner(GoalOwnerKind.Team, team.Id.Value), team.Name, [], null))]);
        return (null, elsewhere.Count > 0 ? turn.Words.NotYourOwner(elsewhere[0].Name) : turn.Words.UnknownOwner(name, GoalNames.Nearest(name, open)));
    }

    // "把华东组的目标改成280万", "Q4加20%": what is not said is that of the one goal that fits.
    private async Task<GoalDraft> FillInAsync(
        GoalDraft draft, ReadGoal goal, IReadOnlyList<GoalGroup> open, DateOnly today, CancellationToken cancellationToken)
    {
        if (draft.Quantity is null && !draft.IsRelative || draft.Missing.Count == 0)
            return draft;
        var ours = open.Select(group => group.Owner).ToHashSet();
        var standing = await goals.InAsync(draft.OrganisationId, new DateRange(today, today.AddDays(DaysAhead)), cancellationToken);
        var fitting = standing.Where(one => ours.Contains(one.Owner)
            && (draft.Owner is null || one.Owner == draft.Owner)
            && (draft.Metric is null || one.Metric == draft.Metric)
            && (goal.From is not { } stands || one.Amount == stands * (Metrics.UnitOf(one.Metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1))
            && (draft.Each is null || (one.Period == draft.Each && (draft.Start == one.Start || goal.Each is not null)))).ToList();
        var tops = fitting.Where(one => fitting.All(other => other.Id != one.ParentId)).ToList();

        // "12月目标提高10%" of nobody is not meant for the only one who happens to have a goal of one's own.
        return tops is [var only] && (draft.Owner is not null || draft.Each is null || !draft.IsRelative || only.OwnerKind != GoalOwnerKind.Person)
            ? draft with { OwnerKind = only.OwnerKind, OwnerId = only.OwnerId, Metric = only.Metric, Each = only.Period, Start = only.Start, End = only.End }
            : (tops.Count == 0 || (draft.Owner is null && tops.TrueForAll(one => one.OwnerKind == GoalOwnerKind.Person))) && draft.IsRelative ? await FillInFromTargetsAsync(draft, open, today, cancellationToken) : draft;
    }

    // "把周凯的电话目标减10%": where nothing was divided from the top, what everybody of the owner has of their own, if it is of one kind.
    private async Task<GoalDraft> FillInFromTargetsAsync(GoalDraft draft, IReadOnlyList<GoalGroup> open, DateOnly today, CancellationToken cancellationToken)
    {
        // "Q4加20%", said of nobody: of everybody whom the setter leads.
        if (draft.Owner is null && draft.Each is not null && open is [{ Owner: { Kind: GoalOwnerKind.Organisation } or { Kind: GoalOwnerKind.Team } } all, ..]
            && (all.Owner.Kind == GoalOwnerKind.Organisation || open.Count(group => group.Owner.Kind == GoalOwnerKind.Team) == 1))
            draft = draft with { OwnerKind = all.Owner.Kind, OwnerId = all.Owner.Id };
        if (open.FirstOrDefault(group => group.Owner == draft.Owner) is not { } owner)
            return draft;
        var held = await targets.OfAsync([.. owner.People.Select(person => person.Id)], today, today, cancellationToken);
        var kinds = held.SelectMany(of => of).Where(target => draft.Metric is null || target.Metric == draft.Metric)
            .Where(target => draft.Each is null || target.Period == draft.Each)
            .Select(target => (target.Metric, target.Period, target.Start, target.End)).Distinct().ToList();
        return kinds is [var (metric, period, start, end)]
            ? draft with { Metric = metric, Each = period, Start = draft.Start ?? start ?? today, End = draft.Start is null ? end : draft.End } : draft;
    }
}
