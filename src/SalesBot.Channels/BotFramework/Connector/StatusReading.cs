using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>The connector's statuses and error codes, read as outcomes.</summary>
internal static class StatusReading
{
    public static ConnectorOutcome Read(HttpStatusCode status, ReadOnlySpan<byte> body, RetryConditionHeaderValue? retryAfter, DateTimeOffset now)
    {
        var code = Code(body) ?? "HttpStatus" + ((int)status).ToString(CultureInfo.InvariantCulture);
        return (int)status switch
        {
            401 => new ConnectorOutcome.Unauthorised(code),
            403 => Forbidden(code),
            404 => new ConnectorOutcome.RecipientGone(code),
            // The time-out can have struck after the message was taken in.
            408 => new ConnectorOutcome.Ambiguous(code, Wait(retryAfter, now)),
            // Two writes met in the service; nothing was delivered.
            412 => new ConnectorOutcome.TransientBeforeSend(code),
            429 => new ConnectorOutcome.Throttled(Wait(retryAfter, now)),
            501 => new ConnectorOutcome.Rejected(code),
            >= 500 => new ConnectorOutcome.Ambiguous(code, Wait(retryAfter, now)),
            _ => new ConnectorOutcome.Rejected(code),
        };
    }

    // A refusal without a code has been seen where the person had blocked the bot.
    private static ConnectorOutcome Forbidden(string code) => code switch
    {
        "BotDisabledByAdmin" or "NotEnoughPermissions" or "InvalidBotApiHost" or "BotNotRegistered" => new ConnectorOutcome.Unauthorised(code),
        _ => new ConnectorOutcome.RecipientGone(code),
    };

    private static TimeSpan? Wait(RetryConditionHeaderValue? header, DateTimeOffset now)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - now : null);
        return wait is { } known && known < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static string? Code(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty || body[0] != '{') return null;
        try
        {
            var error = JsonSerializer.Deserialize(body, BotJson.Outbound.ErrorResponse)?.Error;
            return string.IsNullOrEmpty(error?.SubCode) ? (string.IsNullOrEmpty(error?.Code) ? null : error.Code) : error.SubCode;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
