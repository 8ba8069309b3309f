using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SalesBot.Channels.DirectLine;

/// <summary>Reads the body of a request as JSON, within limits.</summary>
internal static class PostedJson
{
    /// <summary>The most bytes of a body: a text of the longest kind with what a page adds to it.</summary>
    public const int MostBytes = 256 * 1024;

    private static readonly JsonSerializerOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    /// <summary>Reads the body.</summary>
    /// <returns>The content, undefined where the body is empty, or the refusal.</returns>
    public static async Task<(JsonElement Content, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ContentLength == 0)
            return (default, null);
        if (request.ContentLength > MostBytes)
            return (default, TooLarge());

        var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
        {
            if (buffer.Length + read > MostBytes)
                return (default, TooLarge());
            buffer.Write(chunk, 0, read);
        }

        if (buffer.Length == 0)
            return (default, null);
        if (!request.HasJsonContentType())
            return (default, Answers.Error(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Send application/json."));

        return Parse(buffer);
    }

    /// <summary>Says that something is too large.</summary>
    public static IResult TooLarge() => Answers.Error(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "That is too long for one message.");

    private static (JsonElement Content, IResult? Refusal) Parse(MemoryStream buffer)
    {
        try
        {
            return (JsonSerializer.Deserialize<JsonElement>(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), Strict), null);
        }
        catch (JsonException)
        {
            return (default, Answers.Error(StatusCodes.Status400BadRequest, "BadSyntax", "That is no JSON that can be read."));
        }
    }
}
