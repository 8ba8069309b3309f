using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.DirectLine;

/// <summary>Writes activities as a chat page reads them.</summary>
internal static class ActivityWriter
{
    private const string BotId = "salesbot";

    /// <summary>What a person has said, back to everybody in the room; the page takes its own message for lost without this.</summary>
    public static JsonElement Echo(string id, RoomPass sender, PostedActivity posted, DateTimeOffset now)
    {
        // Without a role: the page takes everybody of the role "user" for the one in front of it, and tells by the id otherwise.
        var from = new JsonObject { ["id"] = sender.UserId, ["name"] = sender.UserName };
        var activity = Begin(id, sender.RoomId, from, now);
        activity["textFormat"] = "plain";
        if (SaidByButton(posted) is { } said)
        {
            activity["text"] = said;
            activity["channelData"] = ClientIdOnly(posted);
            return Done(activity);
        }

        if (posted.Text.Length > 0)
            activity["text"] = posted.Text;
        if (posted.Value is { } value)
            activity["value"] = JsonNode.Parse(value.GetRawText());
        if (posted.ChannelData is { } data)
            activity["channelData"] = JsonNode.Parse(data.GetRawText());
        return Done(activity);
    }

    /// <summary>What the bot says: a card or its picture with the same as text, or only text where a card would have one line.</summary>
    public static JsonElement Bot(string id, string roomId, (Card Card, string? Picture) said, string? replyToId, DateTimeOffset now)
    {
        var card = said.Card;
        var from = new JsonObject { ["id"] = BotId, ["name"] = "SalesBot", ["role"] = "bot" };
        var activity = Begin(id, roomId, from, now);
        var text = PlainText.Of(card);
        if (replyToId is not null)
            activity["replyToId"] = replyToId;
        if (card.Blocks.Count == 0 && card.Buttons.Count == 0)
        {
            activity["text"] = text;
            activity["textFormat"] = "plain";
            return Done(activity);
        }

        activity["summary"] = text;
        if (said.Picture is { } picture)
        {
            activity["text"] = card.Summary;
            activity["textFormat"] = "plain";
            activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = picture, ["name"] = PictureText.NameOf(card) });
            return Done(activity);
        }

        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = AdaptiveCardRenderer.ContentType,
            ["content"] = AdaptiveCardRenderer.Render(card, ButtonForm.Submit),
        });
        return Done(activity);
    }

    /// <summary>A button that speaks for the person is shown as what the person said; the page would show nothing otherwise.</summary>
    private static string? SaidByButton(PostedActivity posted) =>
        posted.Button is { Verb: CardVerbs.Say } button && button.Data.TryGetValue("text", out var text) && text.Length > 0 ? text : null;

    private static JsonObject? ClientIdOnly(PostedActivity posted) =>
        posted.ClientId is { } clientId ? new JsonObject { ["clientActivityID"] = clientId } : null;

    private static JsonObject Begin(string id, string roomId, JsonObject from, DateTimeOffset now) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ["channelId"] = Room.Channel,
        ["from"] = from,
        ["conversation"] = new JsonObject { ["id"] = roomId },
    };

    private static JsonElement Done(JsonObject activity) => JsonSerializer.SerializeToElement(activity, AdaptiveCardRenderer.Writing);
}
