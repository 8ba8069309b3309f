namespace SalesBot.Application.Delivery;

/// <summary>A message held by this process, ready to be handed over.</summary>
/// <param name="Message">The message as it was taken.</param>
/// <param name="Outgoing">What is handed over.</param>
public sealed record LeasedMessage(OutboxMessage Message, OutgoingMessage Outgoing);

/// <summary>What was taken out of the outbox.</summary>
/// <param name="Messages">What is to be sent now; it has room within the limits already.</param>
/// <param name="Moved">How many messages got another state, those to be sent included.</param>
/// <param name="Busy">When there will be room again, where something due has none now; null where nothing waits for room.</param>
public sealed record Leased(IReadOnlyList<LeasedMessage> Messages, int Moved, TimeSpan? Busy);

/// <summary>Takes due messages for this process alone, durably, before any is sent; settles what can no longer be sent.</summary>
public sealed class LeaseDue(IUnitOfWork unitOfWork, IOutbox outbox, DeliverOne deliver, DeliveryPolicy policy, DeliveryTrace trace)
{
    // A shorter wait is not worth two writes; a longer one must not stand in the way of other conversations.
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(1);

    /// <summary>Takes at most a number of messages.</summary>
    public Task<Leased> ExecuteAsync(int most, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(ct => LeaseAsync(most, ct), cancellationToken);

    private async Task<Leased> LeaseAsync(int most, CancellationToken cancellationToken)
    {
        var messages = new List<LeasedMessage>();
        var (moved, busy) = (0, (TimeSpan?)null);
        foreach (var message in await outbox.DueAsync(most, policy.Now, cancellationToken))
        {
            if (await deliver.PrepareAsync(message, cancellationToken) is var outgoing && IsEnded(message, outgoing))
            {
                moved++;
                continue;
            }

            var wait = deliver.Take(message, outgoing!);
            if (wait == TimeSpan.Zero)
            {
                policy.Begin(message);
                messages.Add(new LeasedMessage(message, outgoing!));
            }
            else if (wait > ShortWait)
            {
                policy.Apply(message, new SendOutcome.Held(wait));
            }
            else
            {
                busy = busy < wait ? busy : wait;
                continue;
            }

            moved++;
        }

        return new Leased(messages, moved, busy);
    }

    // Whether a message is not to be sent now: its time is over, its sender died with it, or nobody knows where it goes.
    private bool IsEnded(OutboxMessage message, OutgoingMessage? outgoing)
    {
        var now = policy.Now;
        if (message.ExpiresAt <= now)
            message.Settle(DeliveryState.Expired, message.LastError ?? "expired", now);
        else if (message.State == DeliveryState.Sending)
            policy.Apply(message, new SendOutcome.Doubtful("sender gone"));
        else if (outgoing is null)
            message.Postpone(now + DeliveryPolicy.AddressPause(message, now), OutboxMessage.NoAddress);
        else
            return false;
        trace.Settled(message);
        return true;
    }
}
