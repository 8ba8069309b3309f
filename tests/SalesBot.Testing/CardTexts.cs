using System.Text.Json;

namespace SalesBot.Testing;

/// <summary>Finds the texts of an Adaptive Card in reading order.</summary>
public static class CardTexts
{
    /// <summary>Every text of the card's body, top to bottom.</summary>
    public static IEnumerable<string> Of(JsonElement card) => card.TryGetProperty("body", out var body) ? Within(body) : [];

    /// <summary>The titles of the card's buttons.</summary>
    public static IReadOnlyList<string> ButtonsOf(JsonElement card) => card.TryGetProperty("actions", out var actions)
        ? [.. actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()!)] : [];

    /// <summary>A button by its title.</summary>
    public static JsonElement Button(JsonElement card, string title) =>
        card.GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("title").GetString() == title);

    private static IEnumerable<string> Within(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                return element.EnumerateArray().SelectMany(Within);
            case JsonValueKind.Object when Type(element) == "RichTextBlock":
                return [string.Concat(element.GetProperty("inlines").EnumerateArray().Select(Run))];
            case JsonValueKind.Object when Type(element) == "TextBlock":
                return [element.GetProperty("text").GetString() ?? ""];
            case JsonValueKind.Object:
                return element.EnumerateObject().Where(p => p.Name is "items" or "columns" or "rows" or "cells" or "body").SelectMany(p => Within(p.Value));
            default:
                return [];
        }
    }

    private static string? Type(JsonElement element) => element.TryGetProperty("type", out var type) ? type.GetString() : null;

    private static string Run(JsonElement run) => run.ValueKind == JsonValueKind.String ? run.GetString()! : run.GetProperty("text").GetString() ?? "";
}
