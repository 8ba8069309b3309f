using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>The operations at one service address. The address keeps its own path; every further segment is escaped.</summary>
internal sealed class Conversations(ConnectorTransport transport, string serviceUrl) : IConversations
{
    private readonly string root = serviceUrl.TrimEnd('/') + "/v3/conversations";

    public Task<ConnectorOutcome> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, Path(conversationId, "activities"), Body(activity), cancellationToken);

    public Task<ConnectorOutcome> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, Path(conversationId, "activities", activityId), Body(activity), cancellationToken);

    public Task<ConnectorOutcome> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Put, Path(conversationId, "activities", activityId), Body(activity), cancellationToken);

    public Task<ConnectorOutcome> DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Delete, Path(conversationId, "activities", activityId), null, cancellationToken);

    public Task<ConnectorResult<ConversationResourceResponse>> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        AskAsync(
            HttpMethod.Post,
            root,
            JsonSerializer.SerializeToUtf8Bytes(parameters, BotJson.Outbound.ConversationParameters),
            BotJson.Outbound.ConversationResourceResponse,
            cancellationToken);

    public Task<ConnectorResult<ChannelAccount>> GetConversationMemberAsync(
        string userId, string conversationId, CancellationToken cancellationToken = default) =>
        AskAsync(HttpMethod.Get, Path(conversationId, "members", userId), null, BotJson.Outbound.ChannelAccount, cancellationToken);

    public Task<ConnectorResult<List<ChannelAccount>>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        AskAsync(HttpMethod.Get, Path(conversationId, "members"), null, BotJson.Outbound.ListChannelAccount, cancellationToken);

    public Task<ConnectorResult<PagedMembersResult>> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var size = pageSize is { } wanted ? "pageSize=" + Math.Clamp(wanted, 50, 500).ToString(CultureInfo.InvariantCulture) : null;
        var token = string.IsNullOrEmpty(continuationToken) ? null : "continuationToken=" + Uri.EscapeDataString(continuationToken);
        var query = string.Join('&', new[] { size, token }.OfType<string>());
        var path = Path(conversationId, "pagedmembers");
        if (path is not null && query.Length > 0) path = $"{path}?{query}";
        return AskAsync(HttpMethod.Get, path, null, BotJson.Outbound.PagedMembersResult, cancellationToken);
    }

    private static byte[] Body(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, BotJson.Outbound.Activity);

    // Dots are legal in a segment, but a segment of dots would climb out of the path.
    private static bool IsSegment(string? id) => !string.IsNullOrEmpty(id) && id is not ("." or "..");

    private string? Path(string conversationId, string collection, string? id = null) =>
        !IsSegment(conversationId) || (id is not null && !IsSegment(id))
            ? null
            : $"{root}/{Uri.EscapeDataString(conversationId)}/{collection}{(id is null ? "" : "/" + Uri.EscapeDataString(id))}";

    private async Task<ConnectorOutcome> SendAsync(HttpMethod method, string? path, byte[]? body, CancellationToken cancellationToken)
    {
        if (path is null) return BadAddress;
        var answer = await transport.CallAsync(method, path, body, cancellationToken);
        if (answer.Failure is { } failure) return failure;
        // An acknowledgement without a readable id (typing has none) is still an acknowledgement.
        return new ConnectorOutcome.Delivered(answer.Read(BotJson.Outbound.ResourceResponse)?.Id);
    }

    private async Task<ConnectorResult<T>> AskAsync<T>(
        HttpMethod method, string? path, byte[]? body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (path is null) return new ConnectorResult<T>(BadAddress, null);
        var answer = await transport.CallAsync(method, path, body, cancellationToken);
        if (answer.Failure is { } failure) return new ConnectorResult<T>(failure, null);
        return answer.Read(type) is { } value
            ? new ConnectorResult<T>(new ConnectorOutcome.Delivered((value as ConversationResourceResponse)?.Id), value)
            : new ConnectorResult<T>(new ConnectorOutcome.Ambiguous("AnswerUnreadable"), null);
    }

    private static ConnectorOutcome.Rejected BadAddress { get; } = new("BadAddress");
}
