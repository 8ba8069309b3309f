using System.Collections.Concurrent;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>A message that reached somebody.</summary>
/// <param name="Conversation">Whose conversation.</param>
/// <param name="At">When.</param>
/// <param name="Card">What it said.</param>
internal sealed record Arrival(string Conversation, DateTimeOffset At, Card Card);

/// <summary>A channel that throttles, fails, times out, loses its own answers and people; by seed, the same each time.</summary>
internal sealed class UnsteadyChannel(TimeProvider clock, IReadOnlyDictionary<string, DateTimeOffset> goneFrom, int seed) : IChannelSender
{
    public const string Name = "simulated";

    private readonly Random random = new(seed);
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> counts = [];

    /// <summary>Everything that reached somebody, lost answers or not.</summary>
    public ConcurrentQueue<Arrival> Arrivals { get; } = new();

    /// <summary>What the channel did, and how often.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    /// <summary>After how many more messages the process dies; null where it lives.</summary>
    public int? DiesAfter { get; set; }

    /// <summary>Ends the process.</summary>
    public CancellationTokenSource Life { get; set; } = new();

    public bool Serves(string channel) => channel == Name;

    // What becomes of a message is settled in the order of sending; the answer takes its time, and others go on meanwhile.
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var outcome = Decide(message, cancellationToken);
        await Task.Yield();
        return outcome;
    }

    private SendOutcome Decide(OutgoingMessage message, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (DiesAfter is { } left && (DiesAfter = left - 1) < 0)
            {
                Life.Cancel();
                Count("died while sending");
                cancellationToken.ThrowIfCancellationRequested();
            }

            return Answer(message);
        }
    }

    private SendOutcome Answer(OutgoingMessage message)
    {
        var now = clock.GetUtcNow();
        if (goneFrom.TryGetValue(message.Address.ConversationId, out var from) && now >= from)
            return Counted("recipient gone (403)", new SendOutcome.RecipientGone("BotNotInConversationRoster"));
        switch (random.Next(1000))
        {
            case < 30:
                return Counted("throttled (429)", new SendOutcome.Throttled(TimeSpan.FromSeconds(5 + random.Next(55))));
            case < 60:
                return Counted("failed (5xx)", new SendOutcome.Failed("503"));
            case < 70:
                return Counted("timed out, not taken", new SendOutcome.Doubtful("timeout"));
            case < 80:
                Arrivals.Enqueue(new Arrival(message.Address.ConversationId, now, message.Card));
                return Counted("taken, answer lost", new SendOutcome.Doubtful("timeout"));
            default:
                Arrivals.Enqueue(new Arrival(message.Address.ConversationId, now, message.Card));
                return Counted("taken", new SendOutcome.Delivered($"m-{Arrivals.Count}"));
        }
    }

    private SendOutcome Counted(string what, SendOutcome outcome)
    {
        Count(what);
        return outcome;
    }

    private void Count(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}
