namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>How an activity is answered: the reference to its conversation, and replies that keep all of that reference.</summary>
internal sealed partial class Activity
{
    public static Activity CreateMessageActivity() => new() { Type = ActivityTypes.Message };

    public static Activity CreateTypingActivity() => new() { Type = ActivityTypes.Typing };

    /// <summary>The mentions among the first entities; more than <see cref="MentionText.MostMentions"/> are not looked at.</summary>
    public IEnumerable<Mention> GetMentions()
    {
        if (Entities is null) yield break;
        foreach (var entity in Entities.Take(MentionText.MostMentions))
            if (entity?.AsMention() is { } mention) yield return mention;
    }

    public TeamsChannelData GetTeamsChannelData() => new(ChannelData);

    /// <summary>Where this activity came from, to answer it now or later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = HasReplyableId ? Id : null,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Addresses this activity by a reference; outgoing it goes from the bot to the user.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        if (isIncoming) Id = reference.ActivityId ?? Id;
        else ReplyToId ??= reference.ActivityId;
        return this;
    }

    /// <summary>A message back to the sender, with the whole conversation (the tenant and kind of chat included).</summary>
    public Activity CreateReply(string? text = null, string? locale = null)
    {
        var reply = new Activity { Type = ActivityTypes.Message, Text = text ?? "", Locale = locale };
        return reply.ApplyConversationReference(GetConversationReference());
    }

    // Web Chat's own conversation updates carry ids that cannot be replied to.
    private bool HasReplyableId =>
        Type != ActivityTypes.ConversationUpdate || (ChannelId != Channels.Directline && ChannelId != Channels.Webchat);
}
