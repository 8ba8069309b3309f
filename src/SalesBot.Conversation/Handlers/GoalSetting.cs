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
        if (GoalBundle.Of(goal) is { Count: > 1 } several)
            return await bundle.StateAsync(turn, several, cancellationToken);
        var (draft, refusal) = await drafting.DraftAsync(turn, turn.Person, goal, cancellationToken);

        // What only may have been meant as a change of a target is one where somebody is named: "给周凯减10%", not "给客户降10%"; a number beside a name as well.
        if (draft is null && !goal.IsSure && (goal.Metric is null || (goal.Percent ?? goal.Difference ?? goal.Quantity) is not null))
            return null;
        if (draft is null)
            return Answer.Of(refusal!);
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
}
