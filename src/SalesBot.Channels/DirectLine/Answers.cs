using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.DirectLine;

/// <summary>Answers to the pages of the local chat.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions Writing = new(JsonSerializerDefaults.Web) { Encoder = AdaptiveCardRenderer.Writing.Encoder };

    /// <summary>An answer with content.</summary>
    public static IResult Json(object content, int status = StatusCodes.Status200OK) => TypedResults.Json(content, Writing, statusCode: status);

    /// <summary>A refusal.</summary>
    public static IResult Error(int status, string code, string message) => Json(new { error = new { code, message } }, status);
}
