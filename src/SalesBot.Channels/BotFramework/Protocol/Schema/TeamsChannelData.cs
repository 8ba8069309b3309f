using System.Text.Json;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>A view on the channel data of Teams; absent or odd parts read as null, never as an error.</summary>
internal readonly struct TeamsChannelData(JsonElement? data)
{
    public const string EditMessage = "editMessage";
    public const string UndeleteMessage = "undeleteMessage";
    public const string SoftDeleteMessage = "softDeleteMessage";

    public string? EventType => data?.TextOf("eventType");

    public string? TenantId => Part("tenant", "id");

    public string? TeamId => Part("team", "id");

    public string? TeamName => Part("team", "name");

    public string? TeamAadGroupId => Part("team", "aadGroupId");

    public string? ChannelId => Part("channel", "id");

    public string? ChannelName => Part("channel", "name");

    private string? Part(string name, string field) =>
        data is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty(name, out var part) ? part.TextOf(field) : null;
}
