using SalesBot.Application.Delivery;

namespace SalesBot.Application.Messaging;

/// <summary>What came of a message, after everything was committed.</summary>
/// <param name="Replies">What is to be delivered to the speaker at once.</param>
/// <param name="ActionAnswer">The card that takes the place of the pressed one, for channels that show it in the answer to the click.</param>
public sealed record TurnResult(IReadOnlyList<OutboxMessage> Replies, Card? ActionAnswer)
{
    /// <summary>Nothing to say.</summary>
    public static TurnResult Silence => new([], null);
}

/// <summary>The door through which channels hand messages in.</summary>
public interface ITurns
{
    /// <summary>
    /// Takes a message: what it changes is committed, durably and once, when the task ends. Taking the same message again changes nothing.
    /// </summary>
    Task<TurnResult> TakeAsync(IncomingMessage message, CancellationToken cancellationToken);
}
