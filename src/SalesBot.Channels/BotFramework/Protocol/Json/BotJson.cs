using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Channels.BotFramework.Protocol.Json;

/// <summary>The wire form of the protocol's types, generated at build time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ChannelAccount))]
[JsonSerializable(typeof(List<ChannelAccount>))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(PagedMembersResult))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(CardError))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class BotJson : JsonSerializerContext
{
    /// <summary>For what strangers send: shallow, and no name twice in an object, however deep.</summary>
    public static BotJson Inbound { get; } = new(Rules(maxDepth: 32, allowDuplicates: false));

    /// <summary>For what is sent, and for what the connector answers.</summary>
    public static BotJson Outbound { get; } = new(Rules(maxDepth: 64, allowDuplicates: true));

    private static JsonSerializerOptions Rules(int maxDepth, bool allowDuplicates) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = maxDepth,
        AllowDuplicateProperties = allowDuplicates,
        // Bodies go to JSON parsers, never into a page; escaping every Chinese character would double a card's size.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TolerantTextConverter() },
    };
}
