using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;

namespace SalesBot.Conversation.SecondReading;

/// <summary>Takes messages as ever, and has those read a second time that were not understood, once everything is committed.</summary>
internal sealed class WonderingTurns(TurnRunner turns, Wondering wondering, SecondLooks looks) : ITurns
{
    public async Task<TurnResult> TakeAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var result = await turns.TakeAsync(message, cancellationToken);
        looks.Note(message, wondering.IsOpen);
        return result;
    }
}
