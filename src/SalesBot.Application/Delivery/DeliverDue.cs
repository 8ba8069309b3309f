namespace SalesBot.Application.Delivery;

/// <summary>Hands out the messages that are due; the order within a conversation is kept, and no recipient waits for another.</summary>
public sealed class DeliverDue(LeaseDue lease, DeliverOne deliver, SettleOutcomes settle)
{
    private const int Batch = 50;

    /// <summary>Hands out what is due once, and ends when everything taken has its outcome.</summary>
    /// <returns>How many messages moved on; 0 where nothing was due or nothing has room within the limits.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        var leased = await lease.ExecuteAsync(Batch, cancellationToken);
        var sending = leased.Messages.Select(async one => (one.Message, Outcome: await deliver.SendAsync(one.Message, one.Outgoing, cancellationToken)));

        // Each outcome is kept as soon as it is known: one slow recipient does not leave the others in doubt.
        await foreach (var sent in Task.WhenEach(sending))
            await settle.ExecuteAsync([await sent], countAttempt: false, CancellationToken.None);
        return leased.Moved;
    }
}
