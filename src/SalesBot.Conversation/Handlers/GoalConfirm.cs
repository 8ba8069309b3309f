using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Confirms previews, and tells everybody whose target it changes.</summary>
internal sealed class GoalConfirm(ApplyGoal apply, GoalCards cards, GoalMemory memory, IOutbox outbox, AfterTurn after)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(3);

    public async Task<Card> ConfirmAsync(Turn turn, Guid draft, CancellationToken cancellationToken)
    {
        switch (await apply.ExecuteAsync(turn.Person, draft, turn.Today, turn.Now, cancellationToken))
        {
            case ApplyResult.Applied applied:
                await memory.DropQuestionAsync(turn, cancellationToken);
                await TellAsync(turn, applied, cancellationToken);
                return GoalCards.Applied(turn.Words, applied.Plan, turn.Today);
            case ApplyResult.BaseHasChanged { Plan: var now }:
                return cards.Preview(turn.Words, turn.Person.Id, now, turn.Words.GoalChangedMeanwhile, turn.Today);
            case ApplyResult.Refused refused:
                return new Card(turn.Words.GoalRefused(refused.Reason));
            default:
                return new Card(turn.Words.StaleButton);
        }
    }

    // In private, and only those for whom something is different.
    private async Task TellAsync(Turn turn, ApplyResult.Applied applied, CancellationToken cancellationToken)
    {
        foreach (var leaf in applied.Plan.Top.Leaves.Where(leaf => leaf.Before != leaf.Amount && leaf.Amount > 0))
        {
            var person = leaf.Group.Person!;
            if (person.Id == turn.Person.Id)
                continue;
            var words = Wordings.Of(person.Language, turn.Catalogue);
            var card = new Card(words.GoalForYou(turn.Person.Name, applied.Plan, leaf, turn.Today)) { Buttons = [Buttons.MyTasks(words)] };
            var key = $"goal:{applied.Adjustment.Id:N}:{person.Id.Value:N}";
            await outbox.AddAsync(
                new OutboxMessage(Guid.CreateVersion7(turn.Now), key, MessageClass.Notice, card, turn.Now, turn.Now + UsefulFor) { ToPerson = person.Id }, cancellationToken);
            after.Mail();
        }
    }
}
