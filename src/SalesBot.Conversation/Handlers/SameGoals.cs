using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Sets the targets of one period for another as well (T11): those that recur hold anyway, those that end with it lead to a preview.</summary>
internal sealed class SameGoals(IGoals goals, GoalQuestions questions, GoalDrafting drafting, GoalTalk talk, Buttons buttons)
{
    private const int MostButtons = 5;

    public async Task<Answer?> AnswerAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (goal is not { Like: { } from, Days: { } days, DaysAre: { } kind })
            return null;
        var to = new Period(kind, days) { Rules = turn.Periods };
        var (group, refusal) = await questions.WhoseAsync(turn, goal, cancellationToken);
        if (group is null)
            return Answer.Of(refusal ?? turn.Words.GoalsAreForManagers(null));
        if (to.Range.End < turn.Today)
            return Answer.Of(turn.Words.GoalRefused(new GoalRefusal.Over(to.Range.End)));
        var ours = GoalOwners.All([group]).Select(one => one.Owner).ToHashSet();
        var ending = (await goals.InAsync(turn.Person.OrganisationId, from.Range, cancellationToken)).Where(one => ours.Contains(one.Owner) && Is(one, from.Range, goal)).ToList();
        var there = (await goals.InAsync(turn.Person.OrganisationId, to.Range, cancellationToken)).Where(one => Is(one, to.Range, goal)).ToList();
        var tops = ending.Where(one => ending.All(other => other.Id != one.ParentId) && !there.Exists(other => other.Owner == one.Owner && other.Metric == one.Metric && other.Amount == one.Amount)).ToList();
        if (tops.Count > 0 && turn.Person.Role == Domain.People.Role.Rep)
            return Answer.Of(turn.Words.GoalsAreForManagers(null));
        return tops switch
        {
            [] => Answer.Of(await AnywayAsync(turn, group, from, to, cancellationToken)),
            [var only] => Answer.Of(await talk.NextAsync(turn, Draft(turn, only, ending, to), note: null, cancellationToken)),
            _ => Answer.Of(await WhichAsync(turn, tops, from, to, cancellationToken)),
        };
    }

    private static bool Is(Goal goal, DateRange days, ReadGoal wish) =>
        goal.Start == days.Start && goal.End == days.End && goal.Stands && (wish.Metric is null || goal.Metric == wish.Metric);

    private async Task<Card> AnywayAsync(Turn turn, GoalGroup group, Period from, Period to, CancellationToken cancellationToken)
    {
        var card = await questions.OfAsync(turn, group, to, turn.Words.SameAnyway(to, turn.Today), cancellationToken);
        return card.Blocks.Count > 0 ? card : new Card(turn.Words.NoGoalsToRepeat(from, turn.Today));
    }

    private async Task<Card> WhichAsync(Turn turn, List<Goal> tops, Period from, Period to, CancellationToken cancellationToken)
    {
        var names = (await drafting.OpenAsync(turn, turn.Person, cancellationToken)).ToDictionary(group => group.Owner, group => group.Name);
        return new Card(turn.Words.SameWhich(from, to, turn.Today))
        {
            Blocks = [new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)],
            Buttons =
            [
                .. tops.Take(MostButtons).Select(top => buttons.Propose(
                    turn.Words, $"{names[top.Owner]} {turn.Words.Metric(top.Metric)} {turn.Words.Amount(top.Metric, top.Amount)}", turn.Person.Id,
                    new Proposal(top.Owner, top.Metric, top.Amount, to.Kind, to.Range))),
            ],
        };
    }

    // Everybody is to have the same part again; who was not there has none, so that a changed team is divided afresh.
    private static GoalDraft Draft(Turn turn, Goal top, List<Goal> all, Period to)
    {
        var unit = Domain.Activities.Metrics.UnitOf(top.Metric) == Domain.Activities.MetricUnit.Money ? Domain.Activities.Metric.MinorUnitsPerUnit : 1;
        var leaves = all.Where(one => one.OwnerKind == GoalOwnerKind.Person && IsBelow(one, top, all)).ToList();
        var draft = new GoalDraft(Guid.CreateVersion7(turn.Now), top.OrganisationId, turn.Person.Id, turn.Now)
        {
            Why = turn.Message.Text.Trim(),
            OwnerKind = top.OwnerKind,
            OwnerId = top.OwnerId,
            Metric = top.Metric,
            Quantity = (decimal)top.Amount / unit,
            Each = to.Kind,
            Start = to.Range.Start,
            End = to.Range.End,
            AverageOf = top.AverageOf,
            AverageAtLeast = top.AverageAtLeast,
        };
        return leaves.Count == 0 || leaves.Sum(leaf => leaf.Amount) != top.Amount ? draft
            : draft with { Rule = BreakdownRule.Weights, Weights = [.. leaves.Select(leaf => new GoalShare(leaf.OwnerKind, leaf.OwnerId, leaf.Amount))] };
    }

    private static bool IsBelow(Goal goal, Goal top, List<Goal> all)
    {
        for (var at = goal; at is not null; at = all.Find(one => one.Id == at.ParentId))
            if (at.ParentId == top.Id)
                return true;
        return false;
    }
}
