using System.Text.Json;
using System.Text.Json.Serialization;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke: which button, with which data. The data is the client's word only.</summary>
internal sealed class AdaptiveCardInvokeValue
{
    public const string InvokeName = "adaptiveCard/action";
    public const string Automatic = "automatic";

    public AdaptiveCardInvokeAction? Action { get; set; }

    public string? Trigger { get; set; }

    public string? State { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Reads and checks the value of an invoke; otherwise the refusal to answer with.</summary>
    public static bool TryRead(Activity activity, out AdaptiveCardInvokeValue value, out InvokeResponse refusal)
    {
        value = new AdaptiveCardInvokeValue();
        refusal = Refusal("BadRequest", "The value of the invoke is not an object with an action.");
        if (activity.Value is not { ValueKind: JsonValueKind.Object } element) return false;
        try
        {
            value = element.Deserialize(BotJson.Inbound.AdaptiveCardInvokeValue)!;
        }
        catch (JsonException)
        {
            return false;
        }

        if (value.Action is null) return false;
        if (value.Action.Type == AdaptiveCardInvokeAction.Execute) return true;
        refusal = Refusal("NotSupported", "Only Action.Execute is supported.");
        return false;
    }

    private static InvokeResponse Refusal(string code, string message) =>
        InvokeResponse.Of(AdaptiveCardInvokeResponse.Error(400, code, message), status: 400);
}

internal sealed class AdaptiveCardInvokeAction
{
    public const string Execute = "Action.Execute";

    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Verb { get; set; }

    public JsonElement? Data { get; set; }
}

/// <summary>The answer to a card's button: another card for this person, a short message, or an error.</summary>
internal sealed class AdaptiveCardInvokeResponse
{
    public const string MessageType = "application/vnd.microsoft.activity.message";
    public const string ErrorType = "application/vnd.microsoft.error";

    public int StatusCode { get; set; }

    public string? Type { get; set; }

    public JsonElement? Value { get; set; }

    /// <summary>Replaces the card for the person who clicked.</summary>
    public static AdaptiveCardInvokeResponse Card(JsonElement card) => new() { StatusCode = 200, Type = Attachment.AdaptiveCardType, Value = card };

    /// <summary>Shows a short text and leaves the card as it is.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) =>
        new() { StatusCode = 200, Type = MessageType, Value = JsonSerializer.SerializeToElement(text, BotJson.Outbound.String) };

    public static AdaptiveCardInvokeResponse Error(int statusCode, string code, string message) => new()
    {
        StatusCode = statusCode,
        Type = ErrorType,
        Value = JsonSerializer.SerializeToElement(new CardError { Code = code, Message = message }, BotJson.Outbound.CardError),
    };
}

internal sealed class CardError
{
    public string? Code { get; set; }

    public string? Message { get; set; }
}
