using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers what a message says beside its intent: statements that mean nothing to the understanding of reports.</summary>
internal interface IBesideIntent
{
    /// <summary>The answer; null where the message says nothing of the kind, or nothing that this writer can say.</summary>
    Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken);
}
