using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>The chat an activity belongs to; in a channel the id keeps its <c>;messageid=</c> part.</summary>
internal sealed class ConversationAccount
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";

    public string? Id { get; set; }

    public string? Name { get; set; }

    public bool? IsGroup { get; set; }

    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }

    public string? AadObjectId { get; set; }

    public string? Role { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
