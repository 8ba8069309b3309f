using System.Net;
using System.Text.Json;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>Someone named in a message: the account and the exact text that stands for it.</summary>
internal sealed record Mention(ChannelAccount Mentioned, string? Text)
{
    /// <summary>A mention to send; its text has to appear in the message as it stands here.</summary>
    public static Mention Of(string id, string name) =>
        new(new ChannelAccount { Id = id, Name = name }, $"<at>{WebUtility.HtmlEncode(name)}</at>");

    /// <summary>The entity that goes beside the text.</summary>
    public Entity ToEntity()
    {
        var properties = new Dictionary<string, JsonElement>(2, StringComparer.Ordinal)
        {
            ["mentioned"] = JsonSerializer.SerializeToElement(Mentioned, BotJson.Outbound.ChannelAccount),
        };
        if (Text is not null) properties["text"] = JsonSerializer.SerializeToElement(Text, BotJson.Outbound.String);
        return new Entity { Type = Entity.MentionType, Properties = properties };
    }
}
