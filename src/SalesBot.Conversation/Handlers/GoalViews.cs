using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows the goal tree.</summary>
internal sealed class GoalViews(ReadGoals read, SumTargets sums, GoalReturns returns, GoalDrafting drafting, MemberViews members)
{
    private const int MostLevels = 9;

    /// <summary>Whether a goal of just the days named, which has parts to be shown, stands for the team or level named.</summary>
    public async Task<bool> HasAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        var found = GoalNames.Find(goal.Owner!, await drafting.OpenAsync(turn, turn.Person, cancellationToken));
        return All(await read.TopsAsync(turn.Person, turn.Today, cancellationToken))
            .Any(state => found.Any(group => group.Person is null && group.Owner == state.Goal.Owner) && state.Period.Range == goal.Days && (goal.Metric is null || goal.Metric == state.Goal.Metric));
    }

    /// <summary>The tree, or what stands for the owner named; null where a level was asked for that nobody has and that may be none.</summary>
    public async Task<Card?> ShowAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        var tops = await read.TopsAsync(turn.Person, turn.Today, cancellationToken);
        if (goal.IsCompany && tops.FirstOrDefault(state => state.Goal.OwnerKind == GoalOwnerKind.Organisation) is { } company)
            return GoalCards.Tree(turn.Words, company, [.. tops.Where(state => state != company)], turn.Today);
        if (goal.Owner is not { } name || GoalNames.IsEverybody(name))
            return tops.All(state => state.Goal.OwnerKind == GoalOwnerKind.Person) ? GoalCards.Sums(turn.Words, await sums.OfAsync(turn.Person, turn.Today, cancellationToken), turn.Today) : GoalCards.Tree(turn.Words, tops[0], [.. tops.Skip(1)], turn.Today);
        var open = await drafting.OpenAsync(turn, turn.Person, cancellationToken);
        var found = GoalNames.Find(name, open);
        if (found.Count == 0 && goal is { IsTree: true, IsSure: false })
            return null;
        if (found.Count == 0)
            return new Card(turn.Words.UnknownOwner(name, GoalNames.Nearest(name, open)));
        var theirs = All(tops).Where(state => found.Any(group => group.Owner == state.Goal.Owner)).ToList();
        if (theirs.Count == 0 && found[0].Person is { } member)
            return Changeable(turn, goal, member.Name, await members.TasksAsync(turn, member, cancellationToken));
        if (theirs.Count == 0)
            return await SumsOfAsync(turn, found[0], cancellationToken);
        theirs = [.. theirs.OrderByDescending(state => state.Period.Range == goal.Days)];
        return Changeable(turn, goal, found[0].Name, GoalCards.Tree(turn.Words, theirs[0], [.. theirs.Skip(1)], turn.Today));
    }

    // Where nothing was divided from the top, a team has what its people have.
    private async Task<Card> SumsOfAsync(Turn turn, GoalGroup group, CancellationToken cancellationToken)
    {
        var all = await sums.OfAsync([group, .. group.Parts.Take(MostLevels - 1)], turn.Today, cancellationToken);
        return all.Count == 0 ? new Card(turn.Words.NoSuchGoal(group.Name)) : GoalCards.Sums(turn.Words, all, turn.Today);
    }

    // Whoever calls a target too high or too low is told how it is changed.
    private static Card Changeable(Turn turn, ReadGoal goal, string name, Card card) =>
        goal.IsDoubted ? card with { Blocks = [.. card.Blocks, new TextBlock(turn.Words.GoalChangeHow(name), TextTone.Subtle)] } : card;

    /// <summary>One's own targets, with how to have them changed where they are called wrong.</summary>
    public async Task<Card> OwnAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken)
    {
        var card = await members.TasksAsync(turn, turn.Person, cancellationToken);
        return goal.IsDoubted ? card with { Blocks = [.. card.Blocks, new TextBlock(turn.Words.OwnGoalChangeHow, TextTone.Subtle)] } : card;
    }

    public Task<Card> RollBackAsync(Turn turn, ReadGoal goal, CancellationToken cancellationToken) => returns.RollBackAsync(turn, goal, cancellationToken);

    private static IEnumerable<GoalState> All(IEnumerable<GoalState> states) => states.SelectMany(state => All(state.Parts).Prepend(state));
}
