using System.Text.Json;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>
/// What the HTTP answer to an invoke will be. The body is finished UTF-8 JSON, so that it can be stored and given again
/// for a repeated invoke without being rendered twice; an empty body stands for none.
/// </summary>
internal sealed record InvokeResponse(int Status, ReadOnlyMemory<byte> Body = default)
{
    public static InvokeResponse Ok { get; } = new(200);

    public static InvokeResponse NotImplemented { get; } = new(501);

    public bool IsSuccessStatusCode => Status is >= 200 and < 300;

    /// <summary>The answer to a card's button. The HTTP status is 200 whenever the bot processed the click; the body has its own.</summary>
    public static InvokeResponse Of(AdaptiveCardInvokeResponse response, int status = 200) =>
        new(status, JsonSerializer.SerializeToUtf8Bytes(response, BotJson.Outbound.AdaptiveCardInvokeResponse));
}
