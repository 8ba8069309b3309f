using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Protocol.Hosting;

/// <summary>The few forms an answer to the channel has.</summary>
internal static class HttpAnswer
{
    private const string Json = "application/json; charset=utf-8";

    /// <summary>A status without a body.</summary>
    public static void Write(HttpResponse response, int status)
    {
        response.StatusCode = status;
        response.ContentLength = 0;
    }

    public static void RetryAfter(HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The answer to an invoke is the invoke's result itself.</summary>
    public static Task WriteAsync(HttpResponse response, InvokeResponse invoke, CancellationToken cancellationToken)
    {
        response.StatusCode = invoke.Status;
        return WriteBodyAsync(response, invoke.Body, cancellationToken);
    }

    public static Task WriteAsync(HttpResponse response, ExpectedReplies replies, CancellationToken cancellationToken)
    {
        response.StatusCode = StatusCodes.Status200OK;
        return WriteBodyAsync(response, JsonSerializer.SerializeToUtf8Bytes(replies, BotJson.Outbound.ExpectedReplies), cancellationToken);
    }

    private static Task WriteBodyAsync(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        response.ContentLength = body.Length;
        if (body.IsEmpty) return Task.CompletedTask;
        response.ContentType = Json;
        return response.Body.WriteAsync(body, cancellationToken).AsTask();
    }
}
