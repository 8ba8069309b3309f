using Microsoft.Extensions.Logging;

namespace SalesBot.Application.Delivery;

/// <summary>Delivers the answers of a turn at once and keeps what came of it.</summary>
public sealed class ReplyDelivery(DeliverOne deliver, SettleOutcomes settle, ILogger<ReplyDelivery> log) : IReplyDelivery
{
    /// <inheritdoc/>
    public async Task DeliverAsync(IReadOnlyList<OutboxMessage> replies, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(replies);
        var outcomes = new List<(OutboxMessage Message, SendOutcome Outcome)>();
        foreach (var reply in replies)
        {
            if (await deliver.PrepareAsync(reply, cancellationToken) is not { } outgoing)
                break;
            var outcome = await deliver.SendAsync(reply.Id, outgoing, cancellationToken);
            outcomes.Add((reply, outcome));

            // The order within a conversation is kept: what follows waits in the outbox for the one before.
            if (outcome is not SendOutcome.Delivered)
                break;
        }

        try
        {
            await settle.ExecuteAsync(outcomes, countAttempt: true, cancellationToken);
        }
        catch (StoreUnavailableException failure)
        {
            Log.OutcomeNotStored(log, failure, outcomes.Count);
        }
    }
}
