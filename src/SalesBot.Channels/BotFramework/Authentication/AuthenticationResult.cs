using System.Collections.Frozen;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>Whether a call is from whom it says. Reasons are for the log; callers learn the status only.</summary>
internal abstract record AuthenticationResult
{
    private AuthenticationResult()
    {
    }

    public sealed record Authenticated(BotIdentity Identity) : AuthenticationResult;

    /// <summary>No proof, or a bad one: 401.</summary>
    public sealed record Unauthenticated(string Reason) : AuthenticationResult;

    /// <summary>A good proof for something else: 403.</summary>
    public sealed record Forbidden(string Reason) : AuthenticationResult;

    /// <summary>The issuer's keys cannot be had, so nobody can prove anything: 503.</summary>
    public sealed record Unavailable(string Reason) : AuthenticationResult;
}

/// <summary>A proven caller.</summary>
internal sealed record BotIdentity
{
    public static BotIdentity Local { get; } = new() { IsLocal = true, CallerId = "urn:salesbot:local" };

    /// <summary>Taken without proof in the local mode.</summary>
    public bool IsLocal { get; init; }

    public required string CallerId { get; init; }

    /// <summary>The service address the token vouches for; null in the local mode.</summary>
    public string? VerifiedServiceUrl { get; init; }

    /// <summary>The channels the signing key may speak for.</summary>
    public FrozenSet<string> Endorsements { get; init; } = [];

    /// <summary>When the token ends, the accepted skew not included.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}
