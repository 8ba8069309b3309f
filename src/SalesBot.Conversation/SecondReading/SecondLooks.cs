using System.Collections.Concurrent;
using System.Threading.Channels;
using SalesBot.Application.Messaging;

namespace SalesBot.Conversation.SecondReading;

/// <summary>
/// Messages that were not understood and wait for a language model. They are kept in memory only: nothing of them was recorded, and who is not
/// answered in time has been told already that nothing was.
/// </summary>
public sealed class SecondLooks
{
    private const int Most = 100;

    private readonly Channel<IncomingMessage> waiting = Channel.CreateBounded<IncomingMessage>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly ConcurrentDictionary<string, string> latest = new(StringComparer.Ordinal);

    /// <summary>Whether anybody takes messages from here; set once at the start.</summary>
    public bool IsOn { get; init; }

    /// <summary>Notes what was written last in a private conversation, and has it read a second time where it was not understood.</summary>
    public void Note(IncomingMessage message, bool notUnderstood)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!IsOn || message.Conversation.Scope != ConversationScope.Personal)
            return;
        latest[Place(message)] = message.Key;
        if (notUnderstood)
            waiting.Writer.TryWrite(message);
    }

    /// <summary>Whether nothing was written since in the same conversation.</summary>
    public bool IsLatest(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return latest.TryGetValue(Place(message), out var key) && key == message.Key;
    }

    /// <summary>The messages, as they come.</summary>
    public IAsyncEnumerable<IncomingMessage> AllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);

    private static string Place(IncomingMessage message) => $"{message.Conversation.Channel}|{message.Conversation.ConversationId}";
}
