namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>What carries a turn's activities to where they belong.</summary>
internal abstract class BotAdapter
{
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>
    /// Runs a turn nobody asked for in a stored conversation. Its sends are no replies: the reference's activity is left out,
    /// because that message may be long gone.
    /// </summary>
    public async Task ContinueConversationAsync(ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var continuation = new Activity
        {
            Type = ActivityTypes.Event,
            Name = ActivityEventNames.ContinueConversation,
            RelatesTo = reference,
            ServiceUrl = reference.ServiceUrl,
            ChannelId = reference.ChannelId,
            Conversation = reference.Conversation,
            Locale = reference.Locale,
            From = reference.User,
            Recipient = reference.Bot,
        };
        var turn = new TurnContext(this, continuation, identity: null);
        await callback(turn, cancellationToken);
        await turn.RunAfterResponseAsync(cancellationToken);
    }
}
