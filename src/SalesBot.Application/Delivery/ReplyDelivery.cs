namespace SalesBot.Application.Delivery;

/// <summary>Delivers the answers of a turn at once and keeps what came of it.</summary>
public sealed class ReplyDelivery(DeliverOne deliver, SettleOutcomes settle, DeliveryTrace trace) : IReplyDelivery
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
            var wait = deliver.Take(reply, outgoing);
            var outcome = wait > TimeSpan.Zero ? new SendOutcome.Held(wait) : await deliver.SendAsync(reply, outgoing, cancellationToken);
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
            trace.OutcomesNotStored(outcomes.Count, failure);
        }
    }
}
