using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Handlers;

/// <summary>Asks about a report that cannot be recorded as it stands.</summary>
internal sealed class ClarifyHandler(Asking asking) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Clarify];

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        Answer.Of(await asking.AskAsync(turn, reading.Open ?? new OpenPoint(Unclear.Other, null, null, null), turn.Message.Source, cancellationToken));
}
