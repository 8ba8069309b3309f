using System.Buffers;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>Reads one activity from an HTTP body, with a hard limit on bytes, depth, lists and ids.</summary>
internal static class ActivityReader
{
    /// <summary>The largest accepted body, in bytes.</summary>
    public const int MostBytes = 256 * 1024;

    private static ActivityReading TooLarge => new ActivityReading.TooLarge();
    private static ActivityReading Incomplete => new ActivityReading.BadRequest("The body is incomplete.");
    private static ActivityReading Unsupported => new ActivityReading.UnsupportedMediaType();

    /// <summary>Reads the body; a body with too many bytes is left unread behind the limit.</summary>
    public static async ValueTask<ActivityReading> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request)) return Unsupported;
        if (request.ContentLength > MostBytes) return TooLarge;
        var body = request.BodyReader;
        try
        {
            while (true)
            {
                var read = await body.ReadAsync(cancellationToken);
                var buffer = read.Buffer;
                if (buffer.Length > MostBytes)
                {
                    body.AdvanceTo(buffer.End);
                    return TooLarge;
                }

                if (read.IsCompleted)
                {
                    var reading = Parse(buffer);
                    body.AdvanceTo(buffer.End);
                    return reading;
                }

                body.AdvanceTo(buffer.Start, buffer.End);
            }
        }
        catch (BadHttpRequestException refused)
        {
            // The server's own limit, or a body that breaks off.
            return refused.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge : Incomplete;
        }
        catch (IOException)
        {
            return Incomplete;
        }
    }

    /// <summary>Parses a whole body.</summary>
    public static ActivityReading Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (JsonText.Flaw(utf8) is { } flaw) return new ActivityReading.BadRequest(flaw);
        try
        {
            var activity = JsonSerializer.Deserialize(utf8, BotJson.Inbound.Activity);
            if (activity is null) return new ActivityReading.BadRequest("The body is null.");
            return ActivityLimits.Violation(activity) is { } violation ? new ActivityReading.BadRequest(violation) : new ActivityReading.Ok(activity);
        }
        catch (JsonException unreadable)
        {
            // The exception's text can quote the body; its place in the body cannot.
            return new ActivityReading.BadRequest($"The body is not an activity (byte {unreadable.BytePositionInLine}).");
        }
    }

    private static ActivityReading Parse(ReadOnlySequence<byte> buffer)
    {
        if (buffer.IsSingleSegment) return Parse(buffer.FirstSpan);
        var length = (int)buffer.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            buffer.CopyTo(rented);
            return Parse(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static bool IsJson(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0) return false;
        var header = request.ContentType;
        if (header is "application/json; charset=utf-8" or "application/json") return true;
        return MediaTypeHeaderValue.TryParse(header, out var type)
            && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
    }
}
