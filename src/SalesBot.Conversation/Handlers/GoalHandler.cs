using System.Collections.Immutable;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Answers whatever is said about targets: those who lead set and see them, others suggest and set their own.</summary>
internal sealed class GoalHandler(GoalDrafting drafting, GoalTalk talk, GoalViews views, GoalSuggestions suggestions)
{
    private static readonly ImmutableArray<string> OwnWords = ["自己", "小目标", "my own", "myself"];

    /// <summary>The answer; null where what is said of a target is not meant so.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (turn.Person.Role == Role.Rep)
            return await OfRepAsync(turn, goal, cancellationToken);
        return goal.Act switch
        {
            GoalAct.Show => goal.IsSure || reading.Intent == Intent.None ? Answer.Of(await views.ShowAsync(turn, goal, cancellationToken)) : null,
            GoalAct.RollBack => Answer.Of(await views.RollBackAsync(turn, cancellationToken)),
            _ when goal.IsSure || reading.Intent == Intent.None => await StateAsync(turn, goal, cancellationToken),
            _ => null,
        };
    }

    private async Task<Answer?> StateAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        var (draft, refusal) = await drafting.DraftAsync(turn, turn.Person, goal, cancellationToken);

        // What only may have been meant as a change of a target is one where somebody is named: "给周凯减10%", not "给客户降10%".
        if (draft is null && !goal.IsSure && (goal.Percent ?? goal.Difference) is not null)
            return null;
        return draft is null ? Answer.Of(refusal!) : Answer.Of(await talk.NextAsync(turn, draft, note: null, cancellationToken));
    }

    private async Task<Answer?> OfRepAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (goal is { Act: GoalAct.Show, Owner: null, IsCompany: false } && (goal.IsDoubted || !goal.IsSure))
            return Answer.Of(await views.OwnAsync(turn, goal, cancellationToken));
        if (!goal.IsSure)
            return null;
        if (goal.Act != GoalAct.State)
            return Answer.Of(turn.Words.GoalsAreForManagers(null));
        return IsForOneself(turn, goal)
            ? Answer.Of(await suggestions.OwnAsync(turn, goal, cancellationToken))
            : Answer.Of(await suggestions.RefuseAsync(turn, goal, cancellationToken));
    }

    // "我自己定个小目标", "my own goal": said to be one's own affair, not a wish to have the given target changed.
    private static bool IsForOneself(Turn turn, ReadGoal goal) => goal.IsOwn
        && OwnWords.Any(word => turn.Message.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
