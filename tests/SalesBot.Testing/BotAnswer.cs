using System.Text.Json;

namespace SalesBot.Testing;

/// <summary>What the bot answered to a request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body as text; empty where there was none.</param>
public sealed record BotAnswer(int Status, string Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The status that the answer to a pressed button carries inside.</summary>
    public int InvokeStatus => Json.GetProperty("statusCode").GetInt32();

    /// <summary>The kind of answer to a pressed button.</summary>
    public string InvokeType => Json.GetProperty("type").GetString()!;

    /// <summary>What the person who pressed the button reads: the texts of the card that takes its place, or the short message.</summary>
    public string InvokeText => Json.GetProperty("value") is { ValueKind: JsonValueKind.Object } card
        ? string.Join('\n', CardTexts.Of(card)) : Json.GetProperty("value").GetString()!;

    /// <summary>The buttons of the card that takes the place of the one pressed.</summary>
    public IReadOnlyList<string> InvokeButtons => CardTexts.ButtonsOf(Json.GetProperty("value"));

    /// <summary>The activities of an answer that carries them itself.</summary>
    public IReadOnlyList<RecordedCall> Activities =>
        [.. Json.GetProperty("activities").EnumerateArray().Select(activity => new RecordedCall("", "", activity, ""))];
}
