using System.Collections.Immutable;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Answers whatever is said about targets: those who lead set and see them, others suggest and set their own.</summary>
internal sealed class GoalHandler(GoalSetting setting, GoalViews views, GoalSuggestions suggestions, GoalQuestions questions, GoalPeriodsTalk periods)
{
    private static readonly ImmutableArray<string> OwnWords = ["自己", "小目标", "my own", "myself"];

    // These say by themselves that it is nobody else's affair.
    private static readonly ImmutableArray<string> PrivateWords = ["私人目标", "私人的目标", "私人小目标", "个人小目标", "私下", "private", "stretch", "personal goal", "personal target"];

    /// <summary>The answer; null where what is said of a target is not meant so.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, ReadGoal goal, CancellationToken cancellationToken)
    {
        switch (goal.Act)
        {
            case GoalAct.Ask:
                return await questions.AskAsync(turn, goal, cancellationToken);
            case GoalAct.Why:
                return await questions.WhyAsync(turn, goal, cancellationToken);
            case GoalAct.Same:
                return await periods.Same.AnswerAsync(turn, goal, cancellationToken);
            case GoalAct.Divide:
                return await periods.Breakdown.AnswerAsync(turn, goal, cancellationToken);
            case GoalAct.Show when goal is { IsTree: true, Days: not null } && await questions.TreeAsync(turn, goal, cancellationToken) is { } tree:
                return tree;
            case GoalAct.Show when goal is { Owner: not null, Days: not null, IsDoubted: false } && turn.Person.Role != Role.Rep && await views.HasAsync(turn, goal, cancellationToken):
                break;
            case GoalAct.Show when goal is { Owner: not null, Days: not null, IsDoubted: false } && turn.Person.Role != Role.Rep
                && await questions.AskAsync(turn, goal, cancellationToken) is { } theirs:
                return theirs;
            case GoalAct.Show when goal.Days?.Start > turn.Today && await questions.AskAsync(turn, goal, cancellationToken) is { } coming:
                return coming;
        }

        if (turn.Person.Role == Role.Rep)
            return await OfRepAsync(turn, goal, cancellationToken);
        return goal.Act switch
        {
            GoalAct.Show => (goal.IsSure || reading.Intent == Intent.None) && await views.ShowAsync(turn, goal, cancellationToken) is { } card ? Answer.Of(card) : null,
            GoalAct.RollBack => Answer.Of(await views.RollBackAsync(turn, goal, cancellationToken)),
            _ when goal.IsSure || reading.Intent is Intent.None or Intent.Plan or Intent.Clarify => await setting.StateAsync(turn, goal, cancellationToken),
            _ => null,
        };
    }

    private async Task<Answer?> OfRepAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        if (goal is { Act: GoalAct.Show, Owner: null, IsCompany: false } && (goal.IsDoubted || !goal.IsSure))
            return Answer.Of(await views.OwnAsync(turn, goal, cancellationToken));
        if (!goal.IsSure)
            return null;
        if (goal.Act == GoalAct.Show)
            return goal.Owner is null && !goal.IsCompany ? Answer.Of(await views.OwnAsync(turn, goal, cancellationToken)) : Answer.Of(turn.Words.TeamIsForManagers);
        if (goal.Act != GoalAct.State)
            return Answer.Of(turn.Words.GoalsAreForManagers(null));
        return IsForOneself(turn, goal)
            ? Answer.Of(await suggestions.OwnAsync(turn, goal, cancellationToken))
            : Answer.Of(await suggestions.RefuseAsync(turn, goal, cancellationToken));
    }

    // "我自己定个小目标", "my own goal": said to be one's own affair, not a wish to have the given target changed.
    private static bool IsForOneself(Turn turn, ReadGoal goal) => (goal.IsOwn && Says(turn, OwnWords)) || Says(turn, PrivateWords);

    private static bool Says(Turn turn, ImmutableArray<string> any) => any.Any(word => turn.Message.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
