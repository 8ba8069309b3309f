using System.Text.Json;

namespace SalesBot.Testing;

/// <summary>A call that the bot made to its connector.</summary>
/// <param name="Method">POST, PUT or DELETE.</param>
/// <param name="Path">The path, unescaped.</param>
/// <param name="Body">The activity; undefined where there was none.</param>
/// <param name="AnsweredId">The id that the connector gave the activity.</param>
public sealed record RecordedCall(string Method, string Path, JsonElement Body, string AnsweredId)
{
    /// <summary>The type of the activity.</summary>
    public string? Type => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("type", out var type) ? type.GetString() : null;

    /// <summary>The card of the activity; null where it is plain text.</summary>
    public JsonElement? Card => Body.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0
        ? attachments[0].GetProperty("content") : null;

    /// <summary>Everything that a person reads in the message, a line for each text.</summary>
    public string Text => Card is { } card ? string.Join('\n', CardTexts.Of(card)) : Body.GetProperty("text").GetString() ?? "";

    /// <summary>The first line, which is what a notification shows.</summary>
    public string FirstLine => Text.Split('\n')[0];

    /// <summary>The titles of the buttons.</summary>
    public IReadOnlyList<string> Buttons => Card is { } card && card.TryGetProperty("actions", out var actions)
        ? [.. actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()!)] : [];

    /// <summary>A button by its title.</summary>
    public JsonElement Button(string title) =>
        Card!.Value.GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("title").GetString() == title);
}
