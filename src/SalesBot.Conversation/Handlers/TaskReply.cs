using SalesBot.Application.Messaging;

namespace SalesBot.Conversation.Handlers;

/// <summary>What is answered to somebody who wants something of tasks: at once, or once it is confirmed.</summary>
/// <param name="Card">What it says, or what it would mean.</param>
internal sealed record TaskReply(Card Card)
{
    /// <summary>What the preview shows, in short; null where there is nothing to confirm.</summary>
    public string? Mark { get; init; }

    /// <summary>Does what the preview shows, and says so.</summary>
    public Func<CancellationToken, Task<Card>>? DoAsync { get; init; }

    public static TaskReply Of(string text) => new(new Card(text));
}
