using System.Text.Json.Nodes;

namespace SalesBot.Testing;

/// <summary>Somebody in Teams.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="Name">The name shown.</param>
public sealed record TeamsUser(string Id, string Name);

/// <summary>Makes activities as Teams sends them.</summary>
/// <param name="serviceUrl">The connector's address.</param>
public sealed class TeamsActivities(string serviceUrl)
{
    /// <summary>The bot's id.</summary>
    public const string Bot = "28:salesbot";

    /// <summary>The tenant.</summary>
    public const string Tenant = "tenant-1";

    /// <summary>The id of somebody's private chat with the bot.</summary>
    public static string PersonalId(TeamsUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return $"a:{user.Id}";
    }

    /// <summary>A message in a private chat.</summary>
    public JsonObject Message(TeamsUser from, string text, string id, string? locale = "zh-CN") =>
        Base("message", from, id, Personal(from), locale).With("text", text).With("textFormat", "plain");

    /// <summary>A message in a group chat, with the bot mentioned or not.</summary>
    public JsonObject GroupMessage(TeamsUser from, string text, string id, bool mentioned = true, string conversationType = "groupChat")
    {
        var conversation = new JsonObject
        {
            ["id"] = conversationType == "channel" ? "19:team@thread.tacv2;messageid=100" : "19:group@thread.v2",
            ["conversationType"] = conversationType,
            ["isGroup"] = true,
            ["tenantId"] = Tenant,
        };
        var activity = Base("message", from, id, conversation, "zh-CN").With("text", mentioned ? $"<at>SalesBot</at> {text}" : text);
        if (mentioned)
        {
            activity["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>SalesBot</at>",
                ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "SalesBot" },
            });
        }

        return activity;
    }

    /// <summary>An edit of a message; a time makes one edit differ from the next.</summary>
    public JsonObject Edit(TeamsUser from, string text, string id, string eventType = "editMessage", int second = 1)
    {
        var activity = Message(from, text, id).With("type", "messageUpdate").With("timestamp", $"2026-11-25T07:00:{second:00}Z");
        activity["channelData"]!["eventType"] = eventType;
        return activity;
    }

    /// <summary>A deletion of a message.</summary>
    public JsonObject Delete(TeamsUser from, string id)
    {
        var activity = Message(from, "", id).With("type", "messageDelete").With("timestamp", "2026-11-25T07:01:00Z");
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        return activity;
    }

    /// <summary>A press of a button of a card that the bot sent.</summary>
    public JsonObject Press(TeamsUser from, RecordedCall card, string title, string id)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Invoke(from, card.AnsweredId, id, ActionOf(card, title));
    }

    /// <summary>What the client sends of a button.</summary>
    public static JsonObject ActionOf(RecordedCall card, string title)
    {
        ArgumentNullException.ThrowIfNull(card);
        var button = JsonNode.Parse(card.Button(title).GetRawText())!.AsObject();
        return new JsonObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]!.DeepClone(), ["data"] = button["data"]?.DeepClone() };
    }

    /// <summary>An invoke of a card action as given.</summary>
    public JsonObject Invoke(TeamsUser from, string cardMessageId, string id, JsonObject action)
    {
        var activity = Base("invoke", from, id, Personal(from), "zh-CN").With("name", "adaptiveCard/action").With("replyToId", cardMessageId);
        activity["value"] = new JsonObject { ["action"] = action, ["trigger"] = "manual" };
        return activity;
    }

    /// <summary>Any activity of a private chat.</summary>
    public JsonObject Of(string type, TeamsUser from, string id) => Base(type, from, id, Personal(from), "zh-CN");

    private static JsonObject Personal(TeamsUser from) =>
        new() { ["id"] = PersonalId(from), ["conversationType"] = "personal", ["tenantId"] = Tenant };

    private JsonObject Base(string type, TeamsUser from, string id, JsonObject conversation, string? locale) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = "2026-11-25T07:00:00.000Z",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = from.Id, ["name"] = from.Name, ["aadObjectId"] = $"aad-{from.Id}" },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "SalesBot" },
        ["conversation"] = conversation,
        ["locale"] = locale,
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };
}

/// <summary>Sets members of JSON objects in a row.</summary>
public static class JsonObjects
{
    /// <summary>Sets a member and returns the object.</summary>
    public static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json[name] = value;
        return json;
    }
}
