using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;

namespace SalesBot.Conversation.Handlers;

/// <summary>Several targets stated in one message: they are previewed on one card and confirmed together.</summary>
internal sealed class GoalBundle(GoalDrafting drafting, PlanGoal plan, GoalMemory memory, GoalConfirm confirm, Buttons buttons)
{
    private const char Between = ',';
    private const int Most = 12;

    /// <summary>Whether an open question is about several targets.</summary>
    public static bool IsOf(string? text) => text?.Contains(Between, StringComparison.Ordinal) == true;

    /// <summary>One for each of those named and for each target stated; just the one stated where it is all.</summary>
    public static IReadOnlyList<ReadGoal> Of(ReadGoal goal) =>
        [.. goal.More.Prepend(goal).SelectMany(one => one.ForEach.Count > 1 ? one.ForEach.Select(name => one with { Owner = name, Others = [], ForEach = [], IsPerHead = false, More = [] }) : [one with { More = [] }])];

    /// <summary>The preview of all of them, or why one cannot be; null where they were not meant as targets.</summary>
    public async Task<Answer?> StateAsync(Turn turn, IReadOnlyList<ReadGoal> goals, CancellationToken cancellationToken)
    {
        if (goals.Count > Most && goals.All(goal => goal.IsSure))
            return Answer.Of(turn.Words.TooManyGoals(goals.Count, Most));
        var (cards, ids) = (new List<CardBlock>(), new List<Guid>());
        foreach (var goal in goals)
        {
            var (draft, refusal) = await drafting.DraftAsync(turn, turn.Person, goal, cancellationToken);
            if (draft is null or { Missing.Count: > 0 })
                return !goal.IsSure || refusal is null ? null : Answer.Of(await drafting.RefusedAsync(turn, goal, refusal, cancellationToken));
            switch (await plan.ExecuteAsync(turn.Person, draft, turn.Today, cancellationToken))
            {
                case GoalPlanResult.Planned { Plan: var planned }:
                    await memory.KeepAsync(draft with { Mark = planned.Mark }, cancellationToken);
                    ids.Add(draft.Id);
                    cards.Add(new TextBlock(turn.Words.GoalPreview(planned, turn.Today), TextTone.Strong));
                    if (planned.Doubt is { } doubt)
                        cards.Add(new TextBlock(turn.Words.GoalDoubt(doubt, planned.Metric), TextTone.Warning));
                    cards.AddRange(planned.Nested.Where(nested => nested.IsWhole || nested.Gap > 0)
                        .Select(nested => new TextBlock(turn.Words.GoalNested(nested, planned.Top.Group.Name, planned.Metric, turn.Today), TextTone.Warning)));
                    break;
                case GoalPlanResult.Refused refused:
                    return Answer.Of(turn.Words.GoalRefused(refused.Reason));
            }
        }

        var all = string.Join(Between, ids.Select(id => id.ToString("N")));
        await memory.AskAsync(turn, all, cancellationToken);
        return Answer.Of(new Card(turn.Words.SeveralGoals(ids.Count))
        {
            Blocks = [.. cards, new TextBlock(turn.Words.NothingChangedYet, TextTone.Subtle)],
            Buttons = [buttons.Goals(turn.Words, turn.Words.ConfirmGoal, turn.Person.Id, GoalCards.Confirm, all), buttons.Goals(turn.Words, turn.Words.CancelGoal, turn.Person.Id, GoalCards.Cancel, all)],
        });
    }

    /// <summary>The answer to a typed answer; null where the text is none.</summary>
    public async Task<Answer?> AnswerTypedAsync(Turn turn, string all, string text, CancellationToken cancellationToken) =>
        ShortAnswers.IsNo(text) ? Answer.Of(await CancelAsync(turn, all, cancellationToken))
            : GoalTurn.ConfirmWords.Contains(text, StringComparer.Ordinal) ? Answer.Of(await ConfirmAsync(turn, all, cancellationToken)) : null;

    /// <summary>The answer to a button of the preview.</summary>
    public async Task<Answer> PressAsync(Turn turn, string act, string all, CancellationToken cancellationToken) =>
        Answer.InPlace(act == GoalCards.Confirm ? await ConfirmAsync(turn, all, cancellationToken) : await CancelAsync(turn, all, cancellationToken));

    private async Task<Card> ConfirmAsync(Turn turn, string all, CancellationToken cancellationToken)
    {
        var cards = new List<Card>();
        foreach (var id in Ids(all))
            cards.Add(await confirm.ConfirmAsync(turn, id, cancellationToken));
        await memory.DropQuestionAsync(turn, cancellationToken);
        return cards is [var first, .. var others]
            ? first with { Blocks = [.. first.Blocks, .. others.SelectMany(card => card.Blocks.Prepend(new TextBlock(card.Summary)))], Buttons = cards.Find(card => card.Buttons.Count > first.Buttons.Count)?.Buttons ?? first.Buttons }
            : new Card(turn.Words.StaleButton);
    }

    private async Task<Card> CancelAsync(Turn turn, string all, CancellationToken cancellationToken)
    {
        foreach (var id in Ids(all))
            if (await memory.OpenAsync(turn, id, cancellationToken) is { } draft)
                await memory.KeepAsync(draft with { IsSettled = true }, cancellationToken);
        await memory.DropQuestionAsync(turn, cancellationToken);
        return new Card(turn.Words.GoalCancelled);
    }

    private static IEnumerable<Guid> Ids(string all) =>
        all.Split(Between).Select(id => Guid.TryParseExact(id, "N", out var parsed) ? parsed : Guid.Empty).Where(id => id != Guid.Empty);
}
