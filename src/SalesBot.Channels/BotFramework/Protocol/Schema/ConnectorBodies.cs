using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>The connector's answer to a send or update.</summary>
internal sealed class ResourceResponse
{
    public string? Id { get; set; }
}

/// <summary>The connector's answer to a new conversation.</summary>
internal sealed class ConversationResourceResponse
{
    public string? Id { get; set; }

    public string? ActivityId { get; set; }

    public string? ServiceUrl { get; set; }
}

/// <summary>What a new conversation is made of: for one person exactly one member, for a channel thread a first activity.</summary>
internal sealed class ConversationParameters
{
    public bool? IsGroup { get; set; }

    public ChannelAccount? Bot { get; set; }

    public List<ChannelAccount>? Members { get; set; }

    public string? TopicName { get; set; }

    public Activity? Activity { get; set; }

    public JsonElement? ChannelData { get; set; }

    public string? TenantId { get; set; }
}

/// <summary>A page of a roster; the last page has no token.</summary>
internal sealed class PagedMembersResult
{
    public string? ContinuationToken { get; set; }

    public List<ChannelAccount>? Members { get; set; }
}

/// <summary>All replies of a turn, given in the HTTP answer itself.</summary>
internal sealed class ExpectedReplies
{
    public List<Activity> Activities { get; set; } = [];
}

/// <summary>The connector's error body.</summary>
internal sealed class ErrorResponse
{
    public Error? Error { get; set; }
}

internal sealed class Error
{
    public string? Code { get; set; }

    public string? SubCode { get; set; }

    public string? Message { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
