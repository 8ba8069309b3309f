using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;

namespace SalesBot.Conversation.Handlers;

/// <summary>Confirms previews, and tells everybody whose target it changes.</summary>
internal sealed class GoalConfirm(ApplyGoal apply, GoalCards cards, GoalMemory memory, AgreementMail mail)
{
    public async Task<Card> ConfirmAsync(Turn turn, Guid draft, CancellationToken cancellationToken)
    {
        switch (await apply.ExecuteAsync(turn.Person, draft, turn.Today, turn.Now, cancellationToken))
        {
            case ApplyResult.Applied applied:
                await memory.DropQuestionAsync(turn, cancellationToken);
                await mail.AskAsync(turn, applied, cancellationToken);
                return GoalCards.Applied(turn.Words, applied.Plan, turn.Today);
            case ApplyResult.BaseHasChanged { Plan: var now }:
                return cards.Preview(turn.Words, turn.Person.Id, now, turn.Words.GoalChangedMeanwhile, turn.Today);
            case ApplyResult.Refused refused:
                return new Card(turn.Words.GoalRefused(refused.Reason));
            default:
                return new Card(turn.Words.StaleButton);
        }
    }
}
