using Microsoft.Extensions.Logging;
using SalesBot.Application.People;

namespace SalesBot.Application.Delivery;

/// <summary>Keeps what came of handing messages over.</summary>
public sealed class SettleOutcomes(
    IUnitOfWork unitOfWork, IOutbox outbox, IAddressBook addresses, TimeProvider clock, ILogger<SettleOutcomes> log)
{
    /// <summary>Moves messages to their next states.</summary>
    /// <param name="outcomes">The messages and what came of them.</param>
    /// <param name="countAttempt">Whether the attempt was not counted when it began.</param>
    /// <param name="cancellationToken">Not used once the work has begun.</param>
    public async Task ExecuteAsync(
        IReadOnlyList<(OutboxMessage Message, SendOutcome Outcome)> outcomes, bool countAttempt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count == 0)
            return;
        await unitOfWork.ExecuteAsync(
            async ct =>
            {
                foreach (var (message, outcome) in outcomes)
                    await SettleAsync(message, outcome, countAttempt, ct);
                return outcomes.Count;
            },
            cancellationToken);
    }

    private async Task SettleAsync(OutboxMessage message, SendOutcome outcome, bool countAttempt, CancellationToken cancellationToken)
    {
        // Its lease may have run out meanwhile and another sender have taken it: then that one's word counts.
        if (await outbox.FindAsync(message.Id, cancellationToken) is not { SettledAt: null } stored)
            return;
        var now = clock.GetUtcNow();
        if (countAttempt)
            stored.BeginSending(now);
        if (outcome is SendOutcome.RecipientGone && await addresses.OfAsync(stored, cancellationToken) is { } gone)
            await addresses.ForgetAsync(gone.Channel, gone.ConversationId, cancellationToken);
        DeliveryPolicy.Apply(stored, outcome, now);
        if (stored.State is DeliveryState.Dead or DeliveryState.Unknown)
            Log.GivenUp(log, stored.Id, stored.Attempts, stored.LastError ?? "");
    }
}
