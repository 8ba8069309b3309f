using SalesBot.Application.Messaging;
using SalesBot.Application.People;

namespace SalesBot.Application.Delivery;

/// <summary>Finds the way for one message and hands it to its channel.</summary>
public sealed class DeliverOne(IEnumerable<IChannelSender> senders, IAddressBook addresses, IOutbox outbox, SendLimits limits, DeliveryTrace trace)
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
        return new OutgoingMessage(address, message.Card, message.RepliesTo, replaces) { Id = message.Id };
    }

    /// <summary>Takes room in what the channel allows; a message that gets it must be sent.</summary>
    /// <returns>How long to wait before asking again; zero where the message may leave now.</returns>
    public TimeSpan Take(OutboxMessage message, OutgoingMessage outgoing)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(outgoing);
        return limits.Take(PlaceOf(outgoing.Address), isAnswer: message.Class != MessageClass.Notice);
    }

    /// <summary>Hands a message over; whatever happens is the outcome. Several may be under way at once.</summary>
    public async Task<SendOutcome> SendAsync(OutboxMessage message, OutgoingMessage outgoing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(outgoing);
        var place = PlaceOf(outgoing.Address);
        await limits.DepartAsync(place, cancellationToken);
        var outcome = await HandOverAsync(message.Id, outgoing, cancellationToken);
        DeliveryTrace.Attempted(message.Kind, outcome);
        Heed(outcome, place);
        return outcome;
    }

    private async Task<SendOutcome> HandOverAsync(Guid id, OutgoingMessage outgoing, CancellationToken cancellationToken)
    {
        if (WayTo(outgoing.Address) is not { } sender)
            return new SendOutcome.Rejected("no such channel");
        try
        {
            return await sender.SendAsync(outgoing, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A sender does not throw; where one has a bug, the others go on and the message is not repeated blindly.
            trace.SenderFailed(id, failure);
            return new SendOutcome.Doubtful("sender failed");
        }
    }

    private void Heed(SendOutcome outcome, SendPlace place)
    {
        if (outcome is SendOutcome.Throttled throttled)
        {
            limits.Complained(place, throttled.RetryAfter ?? DeliveryPolicy.UsualWait);
        }
        else if (outcome is SendOutcome.Barred barred)
        {
            limits.Pause(place, DeliveryPolicy.BarredPause);
            trace.AccountBarred(barred.Code);
        }
    }

    private SendPlace PlaceOf(ConversationAddress address) => SendPlace.Of(WayTo(address)?.QuotaOf(address), address);

    private IChannelSender? WayTo(ConversationAddress address) => Array.Find(ways, way => way.Serves(address.Channel));
}
