using System.Text.Json;

namespace SalesBot.Channels.DirectLine;

/// <summary>Reads members of JSON that somebody else wrote: what is missing or of another kind is null.</summary>
internal static class JsonMember
{
    /// <summary>A member that is there and not null.</summary>
    public static JsonElement? Find(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>A text.</summary>
    public static string? Text(JsonElement json, string name)
    {
        if (Find(json, name) is not { ValueKind: JsonValueKind.String } member)
            return null;

        try
        {
            return member.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: valid JSON, but no text.
            return null;
        }
    }
}
