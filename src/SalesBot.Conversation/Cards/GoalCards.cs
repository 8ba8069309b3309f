using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about targets.</summary>
internal sealed class GoalCards(Buttons buttons)
{
    public const string Confirm = "confirm";
    public const string Rule = "rule";
    public const string Number = "number";
    public const string Cancel = "cancel";
    public const string PassOn = "pass";
    public const string JustForMe = "own";
    public const string Open = "open";

    private const int MostParts = 8;
    private const int MostStretched = 3;

    public Card Preview(IWording words, PersonId owner, GoalPlan plan, string? note, DateOnly today)
    {
        var isChange = plan.Top.Goal is not null;
        var blocks = new List<CardBlock>();
        if (note is not null)
            blocks.Add(new TextBlock(note, TextTone.Warning));
        if (plan.Doubt is { } doubt)
            blocks.Add(new TextBlock(words.GoalDoubt(doubt, plan.Metric), TextTone.Warning));
        blocks.AddRange(Parts(words, plan));
        if (plan.Stretched is { Count: > 0 } stretched)
            blocks.Add(new TextBlock(words.GoalStretched([.. stretched.Take(MostStretched)], stretched.Count, plan.Metric), TextTone.Warning));
        if (plan.Draft.IsForOnePeriod || plan.Top.Parts.Count > 0)
            blocks.Add(new TextBlock(words.GoalPerDay(plan)));
        if (plan is { Draft.IsForOnePeriod: true, Open: > 0, WorkingDaysLeft: > 0 } && plan.Top.Leaves.Skip(1).Any())
            blocks.Add(new TextBlock(words.GoalPerHead(plan)));
        blocks.AddRange(plan.Nested.Select(nested => new TextBlock(words.GoalNested(nested, plan.Top.Group.Name, plan.Metric, today), nested.IsWhole || nested.Gap > 0 ? TextTone.Warning : TextTone.Normal)));
        if (plan.Above is { } above && above.Parts != above.Amount)
            blocks.Add(new TextBlock(words.GoalAbove(above, plan.Metric), TextTone.Warning));
        if (plan.Top.Parts.Where(part => part.Amount == 0).Select(part => part.Group.Name).ToList() is { Count: > 0 } without && plan.Top.Amount > 0)
            blocks.Add(new TextBlock(words.GoalNothingFor(without), TextTone.Warning));
        if (plan.Draft.Category is { } category)
            blocks.Add(new TextBlock(words.GoalCategory(category)));
        if (plan.Draft.Condition is { } condition)
            blocks.Add(new TextBlock(words.GoalCondition(condition, plan.Metric, null)));
        if (plan.Top.All.Where(part => part.IsPinned && part != plan.Top).ToList() is { Count: > 0 } pinned)
            blocks.Add(new TextBlock(words.GoalPins(pinned, plan.Metric)));
        if (plan.Top.Parts.Count > 0)
            blocks.Add(new TextBlock(words.GoalRule(plan.Draft.Rule, isChange, plan.Draft.IsPerHead, plan.Draft.IsRelative), TextTone.Subtle));
        if (plan.Top.Parts.Count > 1 && plan.Draft is { Pins.Count: 0, Rule: not BreakdownRule.Weights })
            blocks.Add(new TextBlock(words.GoalSharesHow(plan.Top.Leaves.First().Group.Name, plan.Metric), TextTone.Subtle));
        blocks.Add(new TextBlock(words.NothingChangedYet, TextTone.Subtle));
        return new Card(words.GoalPreview(plan, today)) { Blocks = blocks, Buttons = [.. PreviewButtons(words, owner, plan)] };
    }

    private IEnumerable<CardButton> PreviewButtons(IWording words, PersonId owner, GoalPlan plan)
    {
        yield return buttons.Goal(words, words.ConfirmGoal, owner, Confirm, plan.Draft.Id, plan.Mark);
        if (plan.Top.Parts.Count > 1 && !plan.Draft.IsPerHead)
            yield return buttons.Goal(words, words.AnotherSplit, owner, Rule, plan.Draft.Id, plan.Mark);
        yield return buttons.Goal(words, words.ChangeNumber, owner, Number, plan.Draft.Id, plan.Mark);
        yield return buttons.Goal(words, words.CancelGoal, owner, Cancel, plan.Draft.Id, plan.Mark);
    }

    public IReadOnlyList<CardButton> Choices(IWording words, PersonId owner, Guid question, IEnumerable<(string Title, string Answer)> choices) =>
        [.. choices.Select(choice => buttons.Answer(choice.Title, owner, question, choice.Answer)), buttons.Answer(words.CancelGoal, owner, question, Handlers.Asking.No)];

    public Card Refusal(IWording words, PersonId rep, string? leader, Guid? forLeader, bool mayBeOwn) => new(words.GoalsAreForManagers(leader))
    {
        Buttons =
        [
            .. forLeader is { } draft && leader is not null ? [buttons.Goal(words, words.PassOn, rep, PassOn, draft)] : Array.Empty<CardButton>(),
            .. forLeader is { } own && mayBeOwn ? [buttons.Goal(words, words.JustForMe, rep, JustForMe, own)] : Array.Empty<CardButton>(),
        ],
    };

    public Card Suggestion(IWording words, PersonId leader, string name, GoalDraft draft) => new(words.GoalSuggestion(name, draft.Why))
    {
        Blocks = [new TextBlock(words.NothingChangedYet, TextTone.Subtle)],
        Buttons = [buttons.Goal(words, words.LookAtIt, leader, Open, draft.Id)],
    };

    public static Card Applied(IWording words, GoalPlan plan, DateOnly today) => new(words.GoalApplied(plan, today))
    {
        Blocks = [.. Parts(words, plan), .. plan.Draft.Condition is { } condition ? [new TextBlock(words.GoalCondition(condition, plan.Metric, null))] : Array.Empty<CardBlock>()],
        Buttons = [Buttons.Say(words.GoalTree, words.GoalTree), Buttons.Say(words.RollBackCommand, words.RollBackCommand)],
    };

    /// <summary>A goal with its parts; a part that has parts of its own opens by a button.</summary>
    public static Card Tree(IWording words, GoalState state, IReadOnlyList<GoalState> beside, DateOnly today)
    {
        var blocks = new List<CardBlock>(state.Parts.Take(MostParts).Select(part => Line(words, part, part.Name, today)));
        if (state.Parts.Count > MostParts)
            blocks.Add(new TextBlock(words.AndMore(state.Parts.Count - MostParts), TextTone.Subtle));
        if (state.Gap is not null)
            blocks.Add(new TextBlock(words.GoalGap(state), state is { Gap: 0, UnevenBelow: null } ? TextTone.Subtle : TextTone.Warning));
        if (state.Goal.Condition is { } condition)
            blocks.Add(new TextBlock(words.GoalCondition(condition, state.Goal.Metric, state.Average), state.IsConditionMet ? TextTone.Normal : TextTone.Warning));
        blocks.AddRange(beside.Take(MostParts - Math.Min(MostParts, state.Parts.Count)).Select(other => Line(words, other, other.Name, today)));
        return new Card(words.GoalTitle(state, today))
        {
            Blocks = blocks,
            Buttons =
            [
                .. state.Parts.Concat(beside).Where(part => part.Name != state.Name).DistinctBy(part => part.Name).Take(5)
                    .Select(part => Buttons.Say(part.Name, part.Goal.OwnerKind == GoalOwnerKind.Organisation ? words.GoalsOfTheCompany : words.GoalsOf(part.Name))),
            ],
        };
    }

    /// <summary>What people's own targets come to on each level, where nothing was divided from the top.</summary>
    public static Card Sums(IWording words, IReadOnlyList<TargetSum> sums, DateOnly today)
    {
        if (sums.Count == 0)
            return new Card(words.NoGoals);
        var blocks = new List<CardBlock>();
        foreach (var group in sums.GroupBy(sum => sum.Name).Take(MostParts))
        {
            blocks.Add(new TextBlock(group.Key, TextTone.Strong));
            blocks.AddRange(group.Select(sum => new ProgressBlock(
                words.Metric(sum.Metric), (int)Int128.Min(int.MaxValue, (Int128)sum.Done * 100 / Math.Max(1, sum.Amount)), words.SumLine(sum, today))));
        }

        blocks.Add(new TextBlock(words.NoGoalFromTheTop, TextTone.Subtle));
        return new Card(words.GoalsAddedUp) { Blocks = blocks };
    }

    private static ProgressBlock Line(IWording words, GoalState state, string name, DateOnly today) => new(
        name, (int)Int128.Min(int.MaxValue, (Int128)state.Done * 100 / Math.Max(1, state.Goal.Amount)), words.GoalLine(state, today));

    private static IEnumerable<CardBlock> Parts(IWording words, GoalPlan plan)
    {
        var groups = plan.Top.Parts.Any(part => part.Parts.Count > 0) ? plan.Top.Parts : [plan.Top];
        if (groups.Count > 1 || groups[0] != plan.Top)
            yield return new TextBlock(words.GoalParts(groups, plan.Metric), TextTone.Strong);
        foreach (var group in groups.Where(group => group.Parts.Count > 0))
        {
            var shown = group.Parts.Take(MostParts).ToList();
            yield return new TextBlock(words.GoalParts(shown, plan.Metric) + (group.Parts.Count > MostParts ? $" · {words.AndMore(group.Parts.Count - MostParts)}" : ""));
        }

        foreach (var late in plan.Top.Leaves.Where(leaf => leaf.Group.Person!.JoinedOn > plan.Period.Range.Start && plan.Period.Range.Contains(leaf.Group.Person.JoinedOn)).Take(3))
            yield return new TextBlock(words.GoalJoins(late.Group.Name, late.Group.Person!.JoinedOn), TextTone.Subtle);
    }
}
