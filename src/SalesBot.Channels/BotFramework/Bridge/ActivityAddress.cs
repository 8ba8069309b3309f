using System.Text.Json;
using SalesBot.Application.Messaging;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>Turns the protocol's reference to a conversation into a neutral address and back.</summary>
internal static class ActivityAddress
{
    private const string Prefix = "botframework:";
    private const string Thread = ";messageid=";

    public static bool IsOurs(string channel) => channel.StartsWith(Prefix, StringComparison.Ordinal);

    public static string ChannelOf(Activity activity) => Prefix + activity.ChannelId;

    public static ConversationAddress Of(Activity activity)
    {
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        return new ConversationAddress(
            ChannelOf(activity), WithoutThread(activity.Conversation?.Id ?? ""), ScopeOf(activity.Conversation),
            JsonSerializer.Serialize(reference, BotJson.Outbound.ConversationReference));
    }

    /// <summary>The reference of an address; a message that answers none starts a thread of its own in a channel.</summary>
    public static ConversationReference ReferenceOf(ConversationAddress address, bool inThread)
    {
        var reference = JsonSerializer.Deserialize(address.Reference, BotJson.Outbound.ConversationReference) ?? new ConversationReference();
        if (!inThread && reference.Conversation is { } conversation)
            conversation.Id = WithoutThread(conversation.Id ?? "");
        return reference;
    }

    public static ConversationScope ScopeOf(ConversationAccount? conversation) => conversation switch
    {
        { ConversationType: ConversationAccount.Channel } => ConversationScope.Channel,
        { ConversationType: ConversationAccount.GroupChat } => ConversationScope.Group,
        { ConversationType: null or "", IsGroup: true } => ConversationScope.Group,
        _ => ConversationScope.Personal,
    };

    private static string WithoutThread(string id)
    {
        var at = id.IndexOf(Thread, StringComparison.Ordinal);
        return at < 0 ? id : id[..at];
    }
}
