using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;
using CardAction = SalesBot.Application.Messaging.CardAction;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>Hands activities to the conversation and its answers back: in the HTTP answer where the protocol asks for it, else after it.</summary>
internal sealed class SalesBotHandler(ITurns turns, IReplyDelivery delivery, OutgoingActivity activities, TimeProvider clock) : TeamsActivityHandler
{
    /// <summary>Somebody who waits longer than this sees that the bot is at work.</summary>
    private static readonly TimeSpan TypingAfter = TimeSpan.FromMilliseconds(500);

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Value is { } value && CardActionReader.FromSubmit(value) is { } pressed)
            return TakeAsync(turnContext, IncomingKind.CardAction, Pressed(activity, pressed, answersInPlace: false), cancellationToken);

        // A value that is no button of ours is answered like an unknown button; nothing is recorded.
        if (activity.Value is not null && string.IsNullOrWhiteSpace(activity.Text))
            return TakeAsync(turnContext, IncomingKind.CardAction, Pressed(activity, Unknown, answersInPlace: false), cancellationToken);
        return IsForUs(activity) ? TakeAsync(turnContext, IncomingKind.Text, null, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnTeamsMessageEditAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TakeAsync(turnContext, IncomingKind.TextEdited, null, cancellationToken);

    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TakeAsync(turnContext, IncomingKind.TextRestored, null, cancellationToken);

    protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TakeAsync(turnContext, IncomingKind.TextDeleted, null, cancellationToken);

    protected override async Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var self = activity.Recipient?.Id;
        if (activity.MembersRemoved?.Exists(member => member.Id == self) == true)
            await TakeAsync(turnContext, IncomingKind.Removed, null, cancellationToken);
        else if (activity.MembersAdded is { Count: > 0 })
            await TakeAsync(turnContext, IncomingKind.Joined, null, cancellationToken);
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TakeAsync(turnContext, IncomingKind.Joined, null, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TakeAsync(turnContext, IncomingKind.Removed, null, cancellationToken);

    protected override async Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var pressed = activity.Value is { } value && CardActionReader.FromExecute(value) is { } read ? read : Unknown;
        var action = Pressed(activity, pressed, answersInPlace: true);
        var result = await turns.TakeAsync(IncomingActivity.Of(turnContext, IncomingKind.CardAction, action), cancellationToken);
        Deliver(turnContext, result.Replies);
        if (result.ActionAnswer is { } card)
            return AdaptiveCardInvokeResponse.Card(OutgoingActivity.Rendered(card, activity.ChannelId));
        return AdaptiveCardInvokeResponse.Message(result.Replies.Count > 0 ? result.Replies[0].Card.Summary : "✓");
    }

    private static PressedButton Unknown { get; } = new("?", new Dictionary<string, string>());

    // In a group the bot is spoken to when it is named; what people say to each other is none of its business.
    private static bool IsForUs(Activity activity) =>
        ActivityAddress.ScopeOf(activity.Conversation) == ConversationScope.Personal || activity.MentionsRecipient();

    private static CardAction Pressed(Activity activity, PressedButton pressed, bool answersInPlace) =>
        new(pressed.Verb, pressed.Data, activity.ReplyToId, answersInPlace);

    private async Task TakeAsync(ITurnContext turn, IncomingKind kind, CardAction? action, CancellationToken cancellationToken)
    {
        var message = IncomingActivity.Of(turn, kind, action);
        var taking = turns.TakeAsync(message, cancellationToken);
        if (kind == IncomingKind.Text && !message.RepliesInAnswer && !taking.IsCompleted)
            await ShowTypingWhenSlowAsync(turn, taking, cancellationToken);
        var result = await taking;
        if (message.RepliesInAnswer)
        {
            foreach (var reply in result.Replies)
                await turn.SendActivityAsync(activities.Of(reply.Card, reply.Id, turn.Activity.ChannelId), cancellationToken);
        }
        else
        {
            Deliver(turn, result.Replies);
        }
    }

    private void Deliver(ITurnContext turn, IReadOnlyList<OutboxMessage> replies)
    {
        if (replies.Count > 0)
            turn.AfterResponse(ct => delivery.DeliverAsync(replies, ct));
    }

    private async Task ShowTypingWhenSlowAsync(ITurnContext turn, Task taking, CancellationToken cancellationToken)
    {
        try
        {
            await taking.WaitAsync(TypingAfter, clock, CancellationToken.None);
            return;
        }
        catch (TimeoutException) when (!taking.IsCompleted)
        {
            // Hardly ever; then it is shown.
        }

        try
        {
            await turn.SendActivityAsync(Activity.CreateTypingActivity(), cancellationToken);
        }
        catch (ErrorResponseException)
        {
            // A courtesy that did not arrive; the answer itself is on its way.
        }
    }
}
