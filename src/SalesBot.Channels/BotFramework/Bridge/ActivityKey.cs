using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>
/// Names what happened, so that a second delivery is known as such. An id names a message, which can also be edited and deleted several
/// times, so the kind of event and its time belong to the key; an activity without an id is named by its content.
/// </summary>
internal static class ActivityKey
{
    private const char Unit = '\u001f';

    public static string Of(Activity activity)
    {
        var name = new StringBuilder(activity.ChannelId).Append(Unit).Append(activity.Conversation?.TenantId).Append(Unit)
            .Append(activity.Conversation?.Id).Append(Unit).Append(activity.Type).Append(Unit);
        if (string.IsNullOrEmpty(activity.Id))
            name.Append(JsonSerializer.Serialize(activity, BotJson.Outbound.Activity));
        else
            name.Append(activity.Id);
        if (activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
            name.Append(Unit).Append(activity.GetTeamsChannelData().EventType).Append(Unit).Append(activity.Timestamp?.UtcTicks.ToString(CultureInfo.InvariantCulture))
                .Append(Unit).Append(activity.Timestamp is null ? activity.Text : "");
        return Hash(name.ToString());
    }

    /// <summary>
    /// A click, delivered again under another id as Teams does when an answer is late: each made button has a number of its own. A button
    /// without one changes nothing by itself and is named by the activity.
    /// </summary>
    public static string OfPress(Activity activity, string verb, IReadOnlyDictionary<string, string> data) =>
        data.TryGetValue("n", out var number)
            ? Hash(string.Join(Unit, activity.ChannelId, activity.Conversation?.Id, activity.From?.Id, verb, number))
            : Of(activity);

    private static string Hash(string name) => "bf:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 20));
}
