using System.Text.Json;

namespace SalesBot.Testing;

/// <summary>A call that the bot made to its connector, or an activity that it put into an HTTP answer.</summary>
/// <param name="Method">POST, PUT or DELETE.</param>
/// <param name="Path">The path, unescaped.</param>
/// <param name="Body">The activity; undefined where there was none.</param>
/// <param name="AnsweredId">The id that the connector gave the activity; for a changed one, the id that it has.</param>
public sealed record RecordedCall(string Method, string Path, JsonElement Body, string AnsweredId)
{
    /// <summary>Whether the connector took it.</summary>
    public bool WasAccepted { get; init; } = true;

    /// <summary>The type of the activity.</summary>
    public string? Type => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("type", out var type) ? type.GetString() : null;

    /// <summary>The message that it answers; null where it answers none.</summary>
    public string? RepliesTo => Body.TryGetProperty("replyToId", out var id) ? id.GetString() : null;

    /// <summary>The conversation to which it goes.</summary>
    public string Conversation => Body.GetProperty("conversation").GetProperty("id").GetString()!;

    /// <summary>The card of the activity; null where it is plain text or a picture.</summary>
    public JsonElement? Card => Attachment is { } attachment && attachment.TryGetProperty("content", out var card) ? card : null;

    /// <summary>Where the picture of the activity can be fetched; null where it has none.</summary>
    public Uri? Picture => Attachment is { } attachment && attachment.GetProperty("contentType").GetString() == "image/png"
        ? new Uri(attachment.GetProperty("contentUrl").GetString()!) : null;

    /// <summary>Everything that a person reads in the message, a line for each text.</summary>
    public string Text => Card is { } card ? string.Join('\n', CardTexts.Of(card)) : Body.GetProperty("text").GetString() ?? "";

    /// <summary>The first line, which is what a notification shows.</summary>
    public string FirstLine => Text.Split('\n')[0];

    /// <summary>The titles of the buttons.</summary>
    public IReadOnlyList<string> Buttons => Card is { } card ? CardTexts.ButtonsOf(card) : [];

    /// <summary>A button by its title.</summary>
    public JsonElement Button(string title) => CardTexts.Button(Card!.Value, title);

    private JsonElement? Attachment => Body.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0 ? attachments[0] : null;
}
