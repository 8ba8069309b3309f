using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>The outer form of a bearer token, checked before anything is decoded.</summary>
internal static class BearerToken
{
    /// <summary>The longest token looked at, in characters.</summary>
    public const int Longest = 16 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly SearchValues<char> Base64Url =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>The token of a request's one Authorization header, or why there is none.</summary>
    public static (string? Token, string Fault) Read(StringValues header)
    {
        if (header.Count == 0) return (null, "NoHeader");
        if (header.Count > 1 || header[0] is not { } value) return (null, "SeveralHeaders");
        if (!value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return (null, "OtherScheme");
        if (value.Length - Scheme.Length > Longest) return (null, "TokenTooLong");
        var token = value[Scheme.Length..];
        return HasThreeParts(token) ? (token, "") : (null, "NotACompactToken");
    }

    // Five parts would be an encrypted token; its decryption costs the receiver and no channel sends one.
    private static bool HasThreeParts(ReadOnlySpan<char> token)
    {
        for (var part = 1; part <= 3; part++)
        {
            var dot = token.IndexOf('.');
            if (dot < 0 != (part == 3)) return false;
            var piece = dot < 0 ? token : token[..dot];
            if (piece.IsEmpty || piece.ContainsAnyExcept(Base64Url)) return false;
            token = token[(dot + 1)..];
        }

        return true;
    }
}
