using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;

namespace SalesBot.Conversation.Handlers;

/// <summary>Takes what somebody who sets targets states to its preview, or to the question for what is missing.</summary>
internal sealed class GoalSetting(GoalDrafting drafting, GoalTalk talk, GoalShareAnswers shares, GoalBundle bundle)
{
    /// <summary>The answer; null where a target was not meant after all.</summary>
    public async Task<Answer?> StateAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (goal.IsReversed)
            return Answer.Of(turn.Words.GoalDaysReversed);
        if (goal.NoAmount is { } unread)
            return Answer.Of(turn.Words.GoalAmountUnread(unread));
        if (goal is { IsShared: true, IsCompany: false, Owner: null })
            return await ShareAsync(turn, goal, cancellationToken);
        if (GoalBundle.Of(goal) is { Count: > 1 } several)
            return await bundle.StateAsync(turn, several, cancellationToken);
        if (await drafting.ForAllAsync(turn, goal, cancellationToken) is { Count: > 1 } all)
            return await bundle.StateAsync(turn, all, cancellationToken);
        var (draft, refusal) = await drafting.DraftAsync(turn, turn.Person, goal, cancellationToken);

        // What only may have been meant as a change of a target is one where somebody is named: "给周凯减10%", not "给客户降10%"; a number beside a name as well.
        if (draft is null && !goal.IsSure && IsForATeam(turn, goal))
            return Answer.Of(await drafting.RefusedAsync(turn, goal, refusal!, cancellationToken));
        if (draft is null or { Missing.Count: > 0 } && goal is { IsSure: false, From: not null })
            return null;
        if (draft is null && !goal.IsSure && (goal.Metric is null || (goal.Percent ?? goal.Difference ?? goal.Quantity) is not null))
            return null;
        if (draft is null)
            return Answer.Of(await drafting.RefusedAsync(turn, goal, refusal!, cancellationToken));
        if (goal.Rule is { } rule)
            draft = draft with { Rule = rule };
        if (goal.Shares is { } parts && draft.Owner is not null)
        {
            var (shared, unclear) = await shares.ReadAsync(turn with { Message = turn.Message with { Text = parts } }, draft, cancellationToken);
            if (shared is null)
                return Answer.Of(unclear ?? turn.Words.GoalSharesUnclear(parts));
            draft = shared;
        }

        return Answer.Of(await talk.NextAsync(turn, draft, note: null, cancellationToken));
    }

    // "华西组12月销售额200万": no customer is called a team, so that a misspelt one is told so.
    private static bool IsForATeam(Turn turn, ReadGoal goal) =>
        goal is { Owner: { } name, Metric: not null, Quantity: not null, Days: { } days } && GoalNames.IsNamedAsTeam(name) && days.End > turn.Today;

    // "本周给李娜和周凯分100个电话": everybody named has a whole share, the first ones what is left over.
    private async Task<Answer?> ShareAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (goal.ForEach.Count == 0)
            return Answer.Of(turn.Words.ShareAmongWhom(goal.Metric!.Value));
        if (goal.Days is null && goal.Each is null)
            return Answer.Of(turn.Words.ShareUntilWhen(goal.ForEach, goal.Metric!.Value, goal.Quantity!.Value));
        var count = goal.ForEach.Count;
        var whole = Math.Floor(goal.Quantity!.Value / count);
        var over = goal.Quantity.Value - (whole * count);
        IReadOnlyList<ReadGoal> shares =
        [
            .. goal.ForEach.Select((name, i) => goal with
            {
                Owner = name, ForEach = [], IsShared = false, Heads = null, Quantity = whole + Math.Clamp(over - i, 0, 1),
            }),
        ];
        return await bundle.StateAsync(turn, shares, cancellationToken);
    }
}
