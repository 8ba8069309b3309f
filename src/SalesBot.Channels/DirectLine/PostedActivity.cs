using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.DirectLine;

/// <summary>What a chat page has sent, as far as we look at it. Who sent it is not among this: the token says that.</summary>
internal sealed record PostedActivity
{
    private const int MostIdCharacters = 100;
    private const int MostChannelDataCharacters = 8 * 1024;

    /// <summary>The page said something; anything else, such as that somebody is typing, is no message.</summary>
    public bool IsMessage { get; private init; }

    /// <summary>The text; empty where there is none.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The pressed button, if any.</summary>
    public PressedButton? Button { get; private init; }

    /// <summary>The page's own id of the message; the same when it sends the message again.</summary>
    public string? ClientId { get; private init; }

    /// <summary>The page's own data, which it wants back.</summary>
    public JsonElement? ChannelData { get; private init; }

    /// <summary>What the page sent with a pressed button.</summary>
    public JsonElement? Value { get; private init; }

    /// <summary>The activity that this one answers, if the page told.</summary>
    public string? ReplyToId { get; private init; }

    /// <summary>The page's language.</summary>
    public string? Locale { get; private init; }

    /// <summary>Reads an activity.</summary>
    /// <returns>False where it is none that we can do anything with.</returns>
    public static bool TryRead(JsonElement json, [NotNullWhen(true)] out PostedActivity? activity)
    {
        activity = null;
        if (json.ValueKind != JsonValueKind.Object || JsonMember.Text(json, "type") is not { Length: > 0 } type)
            return false;

        var channelData = JsonMember.Find(json, "channelData") is { ValueKind: JsonValueKind.Object } data && data.GetRawText().Length <= MostChannelDataCharacters
            ? data
            : (JsonElement?)null;
        var value = JsonMember.Find(json, "value");
        var read = new PostedActivity
        {
            IsMessage = type == "message",
            Text = (JsonMember.Text(json, "text") ?? "").Replace("\0", "", StringComparison.Ordinal),
            Value = value,
            Button = value is { } pressed ? CardActionReader.FromSubmit(pressed) : null,
            ChannelData = channelData,
            ClientId = channelData is { } kept ? Short(JsonMember.Text(kept, "clientActivityID")) : null,
            ReplyToId = Short(JsonMember.Text(json, "replyToId")),
            Locale = Short(JsonMember.Text(json, "locale")),
        };
        if (read.IsMessage && (value is null ? string.IsNullOrWhiteSpace(read.Text) : read.Button is null))
            return false;

        activity = read;
        return true;
    }

    private static string? Short(string? text) => text is { Length: > 0 and <= MostIdCharacters } ? text : null;
}
