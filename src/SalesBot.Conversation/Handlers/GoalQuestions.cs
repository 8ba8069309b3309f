using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Answers how far the targets of a period are and where one comes from: to a rep of the rep's own, to who leads of everybody led.</summary>
internal sealed class GoalQuestions(ReadPeriodGoals read, ReadGoalOrigin origins, GoalDrafting drafting)
{
    private const int MostLines = 6;
    private const int MostParts = 8;
    private const int MostButtons = 5;
    private const int DaysAhead = 400;

    /// <summary>What is to be reached in the days named; null where the tasks of the day answer that, or there is no target in them.</summary>
    public async Task<Answer?> AskAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (PeriodOf(turn, goal) is not { } period || IsToday(turn, period, goal))
            return null;
        var (group, all, instead) = await StandingAsync(turn, goal, period, cancellationToken);
        if (group is null)
            return instead;
        if (all.Count == 0)
            return period.Range.Start > turn.Today || (period.Range.End < turn.Today && period.Kind > PeriodKind.Month) ? Answer.Of(new Card(turn.Words.NoPeriodGoals(group.Name, period, turn.Today)) { Buttons = [Elsewhere(turn)] }) : null;
        return Answer.Of(Card(turn, turn.Words.PeriodGoals(group.Name, period, all.Take(MostLines).ToList(), turn.Today), period, all));
    }

    // Whose targets are asked for, and which stand; else what is answered instead.
    private async Task<(GoalGroup? Group, IReadOnlyList<PeriodGoal> All, Answer? Instead)> StandingAsync(Turn turn, ReadGoal goal, Period period, CancellationToken cancellationToken)
    {
        var (group, refusal) = await WhoseAsync(turn, goal, cancellationToken);
        return group is null ? (null, [], refusal is null ? null : Answer.Of(refusal)) : (group, await read.OfAsync(group, period, goal.Metric, cancellationToken), null);
    }

    /// <summary>What each level below is to reach in the days named, where the tree of a period is asked for; null where nothing is.</summary>
    public async Task<Answer?> TreeAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (PeriodOf(turn, goal) is not { } period)
            return null;
        var (group, all, instead) = await StandingAsync(turn, goal, period, cancellationToken);
        if (group is null)
            return instead;
        if (all.Count == 0)
            return Answer.Of(new Card(turn.Words.NoPeriodGoals(group.Name, period, turn.Today)) { Buttons = [Elsewhere(turn)] });
        var parts = new List<CardBlock>();
        foreach (var part in group.Parts.Take(MostParts))
        {
            var theirs = await read.OfAsync(part, period, goal.Metric, cancellationToken);
            parts.Add(new TextBlock($"{part.Name}: {string.Join(" · ", theirs.Take(MostLines).Select(one => $"{turn.Words.Metric(one.Metric)} {turn.Words.Amount(one.Metric, one.Target)}"))}"));
        }

        if (group.Parts.Count > MostParts)
            parts.Add(new TextBlock(turn.Words.AndMore(group.Parts.Count - MostParts), TextTone.Subtle));
        var card = Card(turn, turn.Words.PeriodGoals(group.Name, period, all.Take(MostLines).ToList(), turn.Today), period, all);
        return Answer.Of(card with
        {
            Blocks = [.. parts, .. card.Blocks],
            Buttons = [.. group.Parts.Where(part => part.Person is null).Take(MostButtons).Select(part => Buttons.Say(part.Name, turn.Words.TreeOf(part.Name, period))), .. card.Buttons],
        });
    }

    /// <summary>The targets of a period under a line of its own.</summary>
    public async Task<Card> OfAsync(Turn turn, GoalGroup group, Period period, string title, CancellationToken cancellationToken) =>
        Card(turn, title, period, await read.OfAsync(group, period, only: null, cancellationToken), isTold: false);

    /// <summary>Where a target comes from; null where it is nobody's of whom the writer may ask.</summary>
    public async Task<Answer?> WhyAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (goal is { Owner: null, IsCompany: false, IsOwn: false, Metric: null, Quantity: null, Days: null } && turn.Person.Role != Role.Rep)
            return Answer.Of(await ChangesAsync(turn, cancellationToken));
        var (group, refusal) = await WhoseAsync(turn, goal, cancellationToken);
        if (group is null)
            return refusal is null ? null : Answer.Of(refusal);
        var named = PeriodOf(turn, goal);
        var period = named ?? Period.Containing(turn.Today, PeriodKind.Month, turn.Periods);
        if (await origins.OfAsync(turn.Person, group, goal.Metric, goal.Quantity, named ?? Coming(turn), turn.Today, cancellationToken) is not { } origin)
        {
            var all = await read.OfAsync(group, period, goal.Metric, cancellationToken);
            return Answer.Of(all.Count == 0 ? new Card(turn.Words.NoGoalOrigin(group.Name, period, turn.Today)) { Buttons = [Elsewhere(turn)] }
                : Card(turn, turn.Words.PeriodGoals(group.Name, period, all.Take(MostLines).ToList(), turn.Today), period, all));
        }

        var isOther = goal.Quantity is { } said && said * (Domain.Activities.Metrics.UnitOf(origin.Metric) == Domain.Activities.MetricUnit.Money ? Domain.Activities.Metric.MinorUnitsPerUnit : 1) != origin.Amount;
        var blocks = origin.Steps.Select(CardBlock (step) => new TextBlock(turn.Words.GoalOriginStep(step, origin.Metric, DayOf(turn, step.At)))).ToList();
        if (blocks.Count == 0)
            blocks.Add(new TextBlock(turn.Words.GoalOriginUnchanged(origin.From)));
        if (origin.Condition is { } condition)
            blocks.Insert(0, new TextBlock(turn.Words.GoalCondition(condition, origin.Metric, null)));
        if (origin.Above is { } above)
            blocks.Add(new TextBlock(turn.Words.GoalOriginAbove(await NameOfAsync(turn, above.Owner, cancellationToken), origin)));
        blocks.Add(new TextBlock(turn.Words.GoalMonths(group.Name, origin.Metric, origin.Past.Months), TextTone.Subtle));
        return Answer.Of(new Card(turn.Words.GoalOrigin(group.Name, origin, isOther, turn.Today)) { Blocks = blocks, Buttons = [Elsewhere(turn)] });
    }

    // "谁改了目标", "target history": what was changed last, whoever's it was.
    private async Task<Card> ChangesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var steps = await origins.LatestAsync(turn.Person, turn.Today, cancellationToken);
        return new Card(steps.Count == 0 ? turn.Words.NoGoalChanges : turn.Words.GoalChanges(steps.Count))
        {
            Blocks = [.. steps.Select(step => new TextBlock(turn.Words.GoalChangeLine(step, DayOf(turn, step.At))))],
            Buttons = [Elsewhere(turn)],
        };
    }

    // Where no days are named, whatever stands from today on.
    private static Period Coming(Turn turn) => new(PeriodKind.Own, new DateRange(turn.Today, turn.Today.AddDays(DaysAhead))) { Rules = turn.Periods };

    /// <summary>The period named last; null where none is.</summary>
    public static Period? PeriodOf(Turn turn, ReadGoal goal) =>
        goal is { Days: { } days, DaysAre: { } kind } ? new Period(kind, days) { Rules = turn.Periods } : null;

    // What today, this week and this month ask of somebody is told by the tasks, unless somebody is named or one metric.
    private static bool IsToday(Turn turn, Period period, ReadGoal goal) =>
        period.Range.Contains(turn.Today) && ((period.Kind < PeriodKind.Month && (goal.Owner is null || turn.Person.Role == Role.Rep)) || (period.Kind == PeriodKind.Month && goal is { Owner: null, IsCompany: false } && turn.Person.Role == Role.Rep));

    private static Card Card(Turn turn, string title, Period period, IReadOnlyList<PeriodGoal> all, bool isTold = true)
    {
        var isAhead = period.Range.Start > turn.Today;
        var lines = all.Skip(isTold && !isAhead ? 1 : 0).Take(isTold && isAhead ? 0 : MostLines)
            .Select(CardBlock (one) => isAhead
                ? new TextBlock($"{turn.Words.Metric(one.Metric)} {turn.Words.Amount(one.Metric, one.Target)}")
                : new ProgressBlock(turn.Words.Metric(one.Metric), (int)Int128.Min(int.MaxValue, (Int128)one.Done * 100 / Math.Max(1, one.Target)), turn.Words.PeriodGoalLine(one))).ToList();
        if (isTold && isAhead)
            lines.AddRange(all.Where(one => one.Condition is not null).Take(MostLines).Select(one => new TextBlock(turn.Words.GoalCondition(one.Condition!.Condition, one.Metric, null))));
        if (all.Any(one => one.Longest < period.Kind))
            lines.Add(new TextBlock(turn.Words.PeriodGoalsAddedUp, TextTone.Subtle));
        return new Card(title) { Blocks = lines, Buttons = [Elsewhere(turn)] };
    }

    /// <summary>Whose targets are meant; neither where somebody else answers that.</summary>
    public async Task<(GoalGroup? Group, string? Refusal)> WhoseAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        var me = turn.Person;
        if (me.Role == Role.Rep)
        {
            var isMine = !goal.IsCompany && (goal.Owner is not { } other || me.Name.Equals(other, StringComparison.OrdinalIgnoreCase));
            return (isMine ? new GoalGroup(new GoalOwner(GoalOwnerKind.Person, me.Id.Value), me.Name, [], me) : null, null);
        }

        var open = await drafting.OpenAsync(turn, me, goal.Days, cancellationToken);
        if (open.Count == 0)
            return (null, null);
        if (goal.Owner is not { } name || GoalNames.IsEverybody(name))
            return (open[0].Owner.Kind == GoalOwnerKind.Organisation ? open[0] : Together(turn, open), null);
        return GoalNames.Find(name, open) switch
        {
            [var one] => (one, null),
            [] => (null, turn.Words.ForecastOfWhom(name, GoalNames.Nearest(name, open))),
            var several => (null, turn.Words.SeveralOwners(name, [.. several.Select(group => group.Name)])),
        };
    }

    // Those who stand below nobody else, together.
    private static GoalGroup Together(Turn turn, IReadOnlyList<GoalGroup> open)
    {
        var below = open.SelectMany(group => group.Parts).Select(part => part.Owner).ToHashSet();
        var tops = open.Where(group => !below.Contains(group.Owner)).ToList();
        return tops is [var only] ? only : new GoalGroup(new GoalOwner(GoalOwnerKind.Region, turn.Person.Id.Value), turn.Words.List(tops.Select(top => top.Name)), tops, null);
    }

    private async Task<string?> NameOfAsync(Turn turn, GoalOwner owner, CancellationToken cancellationToken) =>
        turn.Team is { } team && owner == new GoalOwner(GoalOwnerKind.Team, team.Id.Value) ? team.Name
            : (await drafting.OpenAsync(turn, turn.Person, cancellationToken)).FirstOrDefault(group => group.Owner == owner)?.Name;

    private static DateOnly DayOf(Turn turn, DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, turn.Zone).DateTime);

    public static CardButton Elsewhere(Turn turn) =>
        turn.Person.Role == Role.Rep ? Buttons.MyTasks(turn.Words) : Buttons.Say(turn.Words.GoalTree, turn.Words.GoalTree);
}
