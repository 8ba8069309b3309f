using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Takes changes of targets back, and tells everybody whose target that changes.</summary>
internal sealed class GoalReturns(RollBackGoal rollBack, GoalDrafting drafting, AgreementMail mail)
{
    private const int MostLines = 20;

    public async Task<Card> RollBackAsync(Turn turn, ReadGoal said, CancellationToken cancellationToken)
    {
        var open = await drafting.OpenAsync(turn, turn.Person, cancellationToken);
        var named = said.Owner is { } owner && !GoalNames.IsEverybody(owner) ? GoalNames.Find(owner, open) : null;
        if (named is { Count: 0 })
            return new Card(turn.Words.UnknownOwner(said.Owner!, GoalNames.Nearest(said.Owner!, open)));
        switch (await rollBack.ExecuteAsync(turn.Person, IsMeant, turn.Message.Text.Trim(), turn.Now, cancellationToken))
        {
            case RollBackResult.RolledBack done:
                var name = open.FirstOrDefault(group => group.Owner == done.Top.Owner)?.Name ?? "";
                await mail.TakenBackAsync(turn, done, [.. open.Select(group => group.Person).OfType<Person>()], cancellationToken);
                return Done(turn, done, name, open) with { Buttons = [Buttons.Say(turn.Words.GoalTree, turn.Words.GoalTree)] };
            case RollBackResult.AdjustedSince since:
                return new Card(turn.Words.AdjustedSince(since.By?.Name)) { Buttons = [Buttons.Say(turn.Words.GoalTree, turn.Words.GoalTree)] };
            case RollBackResult.OfOthers { Latest: var latest }:
                return new Card(turn.Words.RollsBackAnother(latest.Why)) { Buttons = [Buttons.Say(turn.Words.RollBackCommand, turn.Words.RollBackCommand)] };
            default:
                return new Card(turn.Words.NothingToRollBack);
        }

        // "取消李娜的拜访目标" takes back no change of somebody else's, or of something else.
        bool IsMeant(Goal goal) => (named is null || named.Any(group => group.Owner == goal.Owner)) && (said.Metric is null || goal.Metric == said.Metric);
    }

    // Where the targets of several people were changed one beside the other, each of them is named with what is theirs again.
    private static Card Done(Turn turn, RollBackResult.RolledBack done, string name, IReadOnlyList<GoalGroup> open)
    {
        var owners = done.Restored.Select(one => one.Goal.OwnerId).Distinct().Count();
        if (done.Together == 1 && done.Top.OwnerKind != GoalOwnerKind.Person || done.Together == 1 && (owners < 2 && done.TakenBack.Changes[0].After > 0))
            return new Card(turn.Words.GoalRolledBack(name, done.Top, done.TakenBack.Why, owners));
        var lines = (from one in done.Restored
                     let person = open.FirstOrDefault(theirs => theirs.Owner == one.Goal.Owner)?.Person
                     where person is not null
                     select new TextBlock(turn.Words.GoalTakenBack(person.Name, one.Goal, one.Before, turn.Today))).ToList();
        return new Card(turn.Words.GoalsRolledBack(owners, done.TakenBack.Why))
        {
            Blocks = [.. lines.Take(MostLines), .. lines.Count > MostLines ? [new TextBlock(turn.Words.AndMore(lines.Count - MostLines), TextTone.Subtle)] : Array.Empty<TextBlock>()],
        };
    }
}
