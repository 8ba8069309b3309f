using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>A person or bot as the channel knows it. The id differs per bot; <see cref="AadObjectId"/> is the directory's id.</summary>
internal sealed class ChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AadObjectId { get; set; }

    public string? Role { get; set; }

    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public string? UserPrincipalName { get; set; }

    public string? UserRole { get; set; }

    public string? TenantId { get; set; }

    /// <summary>Roster answers call the directory's id so; it is taken as <see cref="AadObjectId"/> and not written.</summary>
    public string? ObjectId
    {
        get => null;
        set => AadObjectId ??= value;
    }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
