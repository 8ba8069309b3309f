using System.Text.Json;

namespace SalesBot.Channels.BotFramework.Protocol.Json;

/// <summary>Careful looks into free-form JSON.</summary>
internal static class JsonElementText
{
    /// <summary>The text of a field (a number as its digits), or null when absent or of another kind.</summary>
    public static string? TextOf(this JsonElement element, string field)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(field, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }
}
