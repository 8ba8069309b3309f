using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace SalesBot.Channels.DirectLine;

/// <summary>Says that somebody is in a room.</summary>
/// <param name="RoomId">The conversation id.</param>
/// <param name="UserId">Who.</param>
/// <param name="UserName">The name to show.</param>
internal sealed record RoomPass(string RoomId, string UserId, string UserName);

/// <summary>
/// Hands out and checks tokens. A token holds for half an hour and for this run of the program: its key is made at the start and kept
/// nowhere.
/// </summary>
internal sealed class RoomPasses(TimeProvider clock)
{
    /// <summary>How long a token holds.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private const int MostTokenCharacters = 2000;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    /// <summary>A new token.</summary>
    public string Issue(RoomPass pass)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(new Signed(pass, clock.GetUtcNow() + Lifetime));
        return $"{Base64Url.EncodeToString(content)}.{Base64Url.EncodeToString(HMACSHA256.HashData(key, content))}";
    }

    /// <summary>What a token says; null where it is not ours, was changed or is over.</summary>
    public RoomPass? Read(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var dot = token.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || token.Length > MostTokenCharacters || Bytes(token.AsSpan(0, dot)) is not { } content || Bytes(token.AsSpan(dot + 1)) is not { } signature)
            return null;
        if (!CryptographicOperations.FixedTimeEquals(signature, HMACSHA256.HashData(key, content)))
            return null;

        var signed = JsonSerializer.Deserialize<Signed>(content);
        return signed is not null && clock.GetUtcNow() < signed.Until ? signed.Pass : null;
    }

    private static byte[]? Bytes(ReadOnlySpan<char> text)
    {
        if (!Base64Url.IsValid(text))
            return null;

        return Base64Url.DecodeFromChars(text);
    }

    private sealed record Signed(RoomPass Pass, DateTimeOffset Until);
}
