namespace SalesBot.Application.Delivery;

/// <summary>Hands out the messages that are due; the order within a conversation is kept, and no recipient waits for another.</summary>
public sealed class DeliverDue(IUnitOfWork unitOfWork, IOutbox outbox, DeliverOne deliver, SettleOutcomes settle, TimeProvider clock)
{
    private const int Batch = 50;

    /// <summary>Hands out what is due once.</summary>
    /// <returns>How many messages moved on; 0 where nothing was due.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        var (leased, moved) = await unitOfWork.ExecuteAsync(LeaseAsync, cancellationToken);
        var sending = leased.Select(async one =>
            (one.Message, Outcome: await deliver.SendAsync(one.Message.Id, one.Outgoing, cancellationToken)));

        // Each outcome is kept as soon as it is known: one slow recipient does not leave the others in doubt.
        await foreach (var sent in Task.WhenEach(sending))
            await settle.ExecuteAsync([await sent], countAttempt: false, CancellationToken.None);
        return moved;
    }

    private async Task<(IReadOnlyList<(OutboxMessage Message, OutgoingMessage Outgoing)> Leased, int Moved)> LeaseAsync(
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var leased = new List<(OutboxMessage, OutgoingMessage)>();
        var moved = 0;
        foreach (var message in await outbox.DueAsync(Batch, now, cancellationToken))
        {
            if (message.ExpiresAt <= now)
            {
                message.Settle(DeliveryState.Expired, message.LastError ?? "expired", now);
                moved++;
            }
            else if (await deliver.PrepareAsync(message, cancellationToken) is { } outgoing)
            {
                message.BeginSending(now + DeliveryPolicy.Lease);
                leased.Add((message, outgoing));
                moved++;
            }
            else
            {
                message.Postpone(now + DeliveryPolicy.AddressPause(message, now), "no address yet");
            }
        }

        return (leased, moved);
    }
}
