using System.Text.Json;
using System.Text.Json.Serialization;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>Metadata of an activity. Only the type is common; each kind's own fields stay in <see cref="Properties"/>.</summary>
internal sealed class Entity
{
    public const string MentionType = "mention";
    public const string ClientInfoType = "clientInfo";

    public string? Type { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>The mention in this entity, or null when it is of another kind or malformed.</summary>
    public Mention? AsMention()
    {
        if (!string.Equals(Type, MentionType, StringComparison.Ordinal) || Properties is null) return null;
        if (!Properties.TryGetValue("mentioned", out var mentioned) || mentioned.ValueKind != JsonValueKind.Object) return null;
        return new Mention(new ChannelAccount { Id = mentioned.TextOf("id"), Name = mentioned.TextOf("name") }, Text("text"));
    }

    /// <summary>A text field of this entity, or null.</summary>
    public string? Text(string property) =>
        Properties is not null && Properties.TryGetValue(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
