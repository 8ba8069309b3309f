using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>
/// Checks a channel's token: RS256 by a published key of exactly the issuer it names, for this bot, now. Good tokens are
/// remembered for five minutes, because a channel uses one for an hour.
/// </summary>
internal sealed class ChannelTokenValidator(BotAuthenticationOptions options, IssuerDirectory issuers, TimeProvider clock)
{
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(7);
    private const int MostRemembered = 256;
    private static readonly AuthenticationResult NoKeys = new AuthenticationResult.Unavailable("NoKeys");

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = BearerToken.Longest };
    private readonly ConcurrentDictionary<string, (AuthenticationResult Result, DateTimeOffset Until)> good = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> audiences = options.EffectiveAudiences;
    private readonly string callerId = BotClouds.CallerId(options.Cloud);

    public async ValueTask<AuthenticationResult> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (good.TryGetValue(token, out var known) && now < known.Until) return known.Result;
        if (audiences.Count == 0) return Refused("NoAppId");
        if (Decode(token) is not { } decoded) return Refused("Malformed");
        if (issuers.Find(decoded.Issuer) is not { } issuer) return Refused("Issuer");
        if (string.IsNullOrEmpty(decoded.Kid)) return Refused("NoKeyId");
        var keys = await issuer.GetAsync(cancellationToken);
        if (keys is null) return NoKeys;
        var key = keys.Find(decoded.Kid) ?? (await issuer.GetAfterUnknownKeyAsync(keys, cancellationToken))?.Find(decoded.Kid);
        if (key is null) return Refused("UnknownKey");
        var validation = await handler.ValidateTokenAsync(decoded, Rules(decoded.Issuer!, key));
        // The library reads an end far in the future, or a fraction, as some instant; no channel writes either.
        if (!validation.IsValid || EndOf(decoded) is not { } end || end > now + LongestLife) return Refused(validation.Exception?.GetType().Name ?? "Lifetime");
        return Remember(token, Identify(decoded, key, end), now);
    }

    private static AuthenticationResult.Unauthenticated Refused(string reason) => new(reason);

    private static JsonWebToken? Decode(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
        catch (Exception malformed) when (malformed is ArgumentException or SecurityTokenException or JsonException or FormatException)
        {
            return null;
        }
    }

    private static DateTimeOffset? EndOf(JsonWebToken token)
    {
        var payload = Base64UrlEncoder.DecodeBytes(token.EncodedPayload);
        using var claims = JsonDocument.Parse(payload);
        return claims.RootElement.TryGetProperty("exp", out var end) && end.ValueKind == JsonValueKind.Number
            && end.TryGetInt64(out var seconds) && seconds is > 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
    }

    private TokenValidationParameters Rules(string issuer, SigningKey key) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidIssuer = issuer,
        ValidAudiences = audiences,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = Skew,
        LifetimeValidator = IsCurrent,
    };

    private bool IsCurrent(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters rules)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires is { } end && now <= Later(end) && (notBefore is not { } start || start <= now + Skew);
    }

    private static DateTime Later(DateTime instant) => instant < DateTime.MaxValue - Skew ? instant + Skew : DateTime.MaxValue;

    private AuthenticationResult.Authenticated Identify(JsonWebToken token, SigningKey key, DateTimeOffset end) => new(new BotIdentity
    {
        CallerId = callerId,
        VerifiedServiceUrl = token.TryGetClaim("serviceurl", out var claim) ? claim.Value : null,
        Endorsements = key.Endorsements,
        ExpiresAt = end,
    });

    private AuthenticationResult.Authenticated Remember(string token, AuthenticationResult.Authenticated result, DateTimeOffset now)
    {
        if (good.Count >= MostRemembered) good.Clear();
        var end = result.Identity.ExpiresAt + Skew;
        good[token] = (result, now + Remembered < end ? now + Remembered : end);
        return result;
    }
}
