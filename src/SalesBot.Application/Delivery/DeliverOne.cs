using Microsoft.Extensions.Logging;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;

namespace SalesBot.Application.Delivery;

/// <summary>Finds the way for one message and hands it to its channel.</summary>
public sealed class DeliverOne(IEnumerable<IChannelSender> senders, IAddressBook addresses, IOutbox outbox, ILogger<DeliverOne> log)
{
    private readonly IChannelSender[] ways = [.. senders];

    /// <summary>What is to be handed over; null while no conversation is known to which it could go.</summary>
    public async Task<OutgoingMessage?> PrepareAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await addresses.OfAsync(message, cancellationToken) is not { } address)
            return null;
        var replaces = message.Replaces
            ?? (message.ReplacesKey is { } key ? await outbox.DeliveredIdAsync(key, cancellationToken) : null);
        return new OutgoingMessage(address, message.Card, message.RepliesTo, replaces);
    }

    /// <summary>Hands a message over; whatever happens is the outcome. Several may be under way at once.</summary>
    public async Task<SendOutcome> SendAsync(Guid id, OutgoingMessage outgoing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outgoing);
        if (Array.Find(ways, way => way.Serves(outgoing.Address.Channel)) is not { } sender)
            return new SendOutcome.Rejected("no such channel");
        try
        {
            return await sender.SendAsync(outgoing, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A sender does not throw; where one has a bug, the others go on and the message is not repeated blindly.
            Log.DeliveryFailed(log, failure, id);
            return new SendOutcome.Doubtful("sender failed");
        }
    }
}
