using SalesBot.Application.Messaging;
using SalesBot.Channels.BotFramework.Protocol;
using CardAction = SalesBot.Application.Messaging.CardAction;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>Turns an activity into a neutral message.</summary>
internal static class IncomingActivity
{
    public static IncomingMessage Of(ITurnContext turn, IncomingKind kind, CardAction? action = null)
    {
        var activity = turn.Activity;
        var from = activity.From ?? new ChannelAccount();
        var channel = ActivityAddress.ChannelOf(activity);
        var tenant = activity.GetTeamsChannelData().TenantId ?? activity.Conversation?.TenantId ?? "";
        return new IncomingMessage
        {
            Kind = kind,
            Key = action is null ? ActivityKey.Of(activity) : ActivityKey.OfPress(activity, action.Verb, action.Data),
            MessageId = activity.Id ?? ActivityKey.Of(activity),
            Sender = new Sender(channel, tenant, from.Id ?? "", from.Name ?? "", from.AadObjectId),
            Conversation = ActivityAddress.Of(activity),
            Text = kind is IncomingKind.Text or IncomingKind.TextEdited or IncomingKind.TextRestored ? activity.RemoveRecipientMention() : "",
            Action = action,
            Locale = activity.Locale,
            Mentions = [.. Others(activity)],
            IsOverheard = ActivityAddress.Of(activity).Scope != ConversationScope.Personal && !activity.MentionsRecipient(),
            IsLocalTrial = turn.Identity is { IsLocal: true },
            RepliesInAnswer = activity.DeliveryMode == DeliveryModes.ExpectReplies && activity.Type != ActivityTypes.Invoke,
        };
    }

    private static IEnumerable<Mentioned> Others(Activity activity) =>
        activity.GetMentions().Where(m => m.Mentioned.Id is { Length: > 0 } id && id != activity.Recipient?.Id)
            .Select(m => new Mentioned(m.Mentioned.Id!, m.Mentioned.Name ?? ""));
}
