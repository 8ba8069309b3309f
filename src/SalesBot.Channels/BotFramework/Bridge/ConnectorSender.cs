using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>Sends and changes messages through the connector of the channel that a conversation belongs to.</summary>
internal sealed class ConnectorSender(ConnectorFactory connectors, TeamsQuota quota, OutgoingActivity activities) : IChannelSender
{
    // It is asked several times for each message, and the reference has to be read for it.
    private KnownQuota? last;

    public bool Serves(string channel) => ActivityAddress.IsOurs(channel);

    public SendQuota? QuotaOf(ConversationAddress address)
    {
        var known = last;
        if (known is null || !ReferenceEquals(known.Address, address))
            last = known = new KnownQuota(address, quota.Of(ActivityAddress.ReferenceOf(address, inThread: true)));
        return known.Quota;
    }

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var reference = ActivityAddress.ReferenceOf(message.Address, inThread: message.RepliesTo is not null || message.Replaces is not null);
        var conversation = reference.Conversation?.Id ?? "";
        var conversations = connectors.Create(reference.ServiceUrl ?? "").Conversations;
        if (message.Replaces is { } replaced)
        {
            var changed = Addressed(message, reference);
            changed.Id = replaced;
            var outcome = await conversations.UpdateActivityAsync(conversation, replaced, changed, cancellationToken);

            // The message to change is gone, which says nothing of the conversation: the news is sent as a message of its own.
            if (outcome is not ConnectorOutcome.RecipientGone)
                return Reading(outcome, replaced);
        }

        var activity = Addressed(message, reference);
        activity.ReplyToId = message.RepliesTo;
        return Reading(
            message.RepliesTo is { Length: > 0 } answered
                ? await conversations.ReplyToActivityAsync(conversation, answered, activity, cancellationToken)
                : await conversations.SendToConversationAsync(conversation, activity, cancellationToken),
            null);
    }

    private Activity Addressed(OutgoingMessage message, ConversationReference reference)
    {
        reference.ActivityId = null;
        return activities.Of(message.Card, message.Id, reference.ChannelId).ApplyConversationReference(reference);
    }

    private static SendOutcome Reading(ConnectorOutcome outcome, string? id) => outcome switch
    {
        ConnectorOutcome.Delivered delivered => new SendOutcome.Delivered(delivered.Id ?? id),
        ConnectorOutcome.Throttled throttled => new SendOutcome.Throttled(throttled.RetryAfter),
        ConnectorOutcome.RecipientGone gone => new SendOutcome.RecipientGone(gone.Code),
        ConnectorOutcome.Rejected rejected => new SendOutcome.Rejected(rejected.Code),
        ConnectorOutcome.Ambiguous ambiguous => new SendOutcome.Doubtful(ambiguous.Reason),
        ConnectorOutcome.Unauthorised unauthorised => new SendOutcome.Barred(unauthorised.Code),
        ConnectorOutcome.TransientBeforeSend transient => new SendOutcome.Failed(transient.Reason),
        _ => throw new InvalidOperationException("An outcome of an unknown kind."),
    };

    private sealed record KnownQuota(ConversationAddress Address, SendQuota? Quota);
}
