using SalesBot.Application.People;

namespace SalesBot.Application.Delivery;

/// <summary>Keeps what came of handing messages over.</summary>
public sealed class SettleOutcomes(
    IUnitOfWork unitOfWork, IOutbox outbox, IAddressBook addresses, DeliveryPolicy policy, DeliveryTrace trace)
{
    /// <summary>Moves messages to their next states.</summary>
    /// <param name="outcomes">The messages as they were taken, and what came of them.</param>
    /// <param name="countAttempt">Whether the attempt was not counted when it began.</param>
    /// <param name="cancellationToken">Not used once the work has begun.</param>
    public async Task ExecuteAsync(
        IReadOnlyList<(OutboxMessage Message, SendOutcome Outcome)> outcomes, bool countAttempt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count == 0)
            return;
        var settled = await unitOfWork.ExecuteAsync(
            async ct =>
            {
                var moved = new List<OutboxMessage>();
                foreach (var (message, outcome) in outcomes)
                {
                    if (await SettleAsync(message, outcome, countAttempt, ct) is { } stored)
                        moved.Add(stored);
                }

                return moved;
            },
            cancellationToken);
        settled.ForEach(trace.Settled);
    }

    private async Task<OutboxMessage?> SettleAsync(OutboxMessage message, SendOutcome outcome, bool countAttempt, CancellationToken cancellationToken)
    {
        // Its lease may have run out meanwhile and another sender have taken it: then that one's word counts.
        if (message.SettledAt is not null || await outbox.AsTakenAsync(message, cancellationToken) is not { } stored)
            return null;
        if (countAttempt && outcome is not SendOutcome.Held)
            policy.Begin(stored);
        if (outcome is SendOutcome.RecipientGone gone && await addresses.OfAsync(stored, cancellationToken) is { } address)
            await addresses.RetireAsync(address.Channel, address.ConversationId, gone.Code, policy.Now, cancellationToken);
        policy.Apply(stored, outcome);
        return stored;
    }
}
