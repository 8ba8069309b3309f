using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>One issuer's published keys at one time.</summary>
internal sealed class SigningKeys(JsonWebKeySet published, DateTimeOffset readAt)
{
    private const int SmallestKeyBits = 2048;

    private readonly FrozenDictionary<string, SigningKey> keys = published.Keys
        .Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Use is null or "sig" && !string.IsNullOrEmpty(key.Kid) && key.KeySize >= SmallestKeyBits)
        .DistinctBy(key => key.Kid, StringComparer.Ordinal)
        .ToFrozenDictionary(key => key.Kid, key => new SigningKey(key, Endorsements(key)), StringComparer.Ordinal);

    public DateTimeOffset ReadAt { get; } = readAt;

    public int Count => keys.Count;

    public SigningKey? Find(string kid) => keys.GetValueOrDefault(kid);

    // The list is no standard member of a key, so the library leaves it among the additional data.
    private static FrozenSet<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var data) && data is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];
}

/// <summary>A key and the channels it may speak for; without a list, none.</summary>
internal sealed record SigningKey(SecurityKey Key, FrozenSet<string> Endorsements);
