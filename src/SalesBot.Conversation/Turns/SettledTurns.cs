using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.SecondReading;

namespace SalesBot.Conversation.Turns;

/// <summary>Takes messages, and does once everything is committed what has to wait for that.</summary>
internal sealed class SettledTurns(TurnRunner turns, AfterTurn after, SecondLooks looks, IDeliverySignal signal) : ITurns
{
    public async Task<TurnResult> TakeAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var result = await turns.TakeAsync(message, cancellationToken);
        looks.Note(message, after.NotUnderstood);
        if (after.HasMail)
            signal.Wake();
        return result;
    }
}
