using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>
/// The connector's operations on conversations. Nothing is sent twice on its own, save once more with a new token after a 401
/// (which proves that the first was not accepted). Cancellation throws only while the request has not left.
/// </summary>
internal interface IConversations
{
    Task<ConnectorOutcome> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default);

    Task<ConnectorOutcome> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    Task<ConnectorOutcome> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    Task<ConnectorOutcome> DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);

    Task<ConnectorResult<ConversationResourceResponse>> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default);

    /// <summary>One member, by channel id, directory id or user principal name.</summary>
    Task<ConnectorResult<ChannelAccount>> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default);

    /// <summary>The whole roster at once; Teams deprecates it, the Emulator knows nothing else.</summary>
    Task<ConnectorResult<List<ChannelAccount>>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>A page of the roster. The size is brought into the accepted range of 50 to 500.</summary>
    Task<ConnectorResult<PagedMembersResult>> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default);
}
