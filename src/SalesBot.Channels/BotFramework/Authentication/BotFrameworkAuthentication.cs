using Microsoft.AspNetCore.Http;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>
/// The two checks of an incoming call: first who calls, from the header alone and before a byte of the body is read;
/// then whether that caller may send this activity.
/// </summary>
internal sealed class BotFrameworkAuthentication(
    BotAuthenticationOptions options, ChannelTokenValidator tokens, LocalModeGuard local, IServiceUrlPolicy serviceUrls)
{
    private readonly IReadOnlyList<string> tenants = options.EffectiveTenants;

    /// <summary>Who calls.</summary>
    public ValueTask<AuthenticationResult> AuthenticateRequestAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (options.Mode == BotAuthenticationMode.UnsafeLocal) return ValueTask.FromResult(Local(request));
        var (token, fault) = BearerToken.Read(request.Headers.Authorization);
        if (token is null) return ValueTask.FromResult<AuthenticationResult>(new AuthenticationResult.Unauthenticated(fault));
        return tokens.ValidateAsync(token, cancellationToken);
    }

    /// <summary>Why the caller may not send this activity; null when it may.</summary>
    public AuthenticationResult.Forbidden? Refusal(BotIdentity identity, Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.ChannelId)) return new AuthenticationResult.Forbidden("NoChannel");
        if (serviceUrls.Judge(activity.ServiceUrl) == ServiceUrlVerdict.Refused) return new AuthenticationResult.Forbidden("ServiceUrl");
        if (identity.IsLocal) return null;
        if (!ServiceUrl.AreSame(identity.VerifiedServiceUrl, activity.ServiceUrl)) return new AuthenticationResult.Forbidden("ServiceUrlClaim");
        if (!identity.Endorsements.Contains(activity.ChannelId)) return new AuthenticationResult.Forbidden("Endorsement");
        return IsTenantAllowed(activity) ? null : new AuthenticationResult.Forbidden("Tenant");
    }

    private AuthenticationResult Local(HttpRequest request) => local.Refusal(request) is { } reason
        ? new AuthenticationResult.Forbidden(reason)
        : new AuthenticationResult.Authenticated(BotIdentity.Local);

    // Tenant ids are opaque text here: test tools send some that are no GUIDs.
    private bool IsTenantAllowed(Activity activity)
    {
        if (tenants.Count == 0 || activity.ChannelId != Protocol.Channels.Msteams) return true;
        var ofChannel = activity.GetTeamsChannelData().TenantId;
        var ofConversation = activity.Conversation?.TenantId;
        return (ofChannel ?? ofConversation) is not null && IsListed(ofChannel) && IsListed(ofConversation);
    }

    private bool IsListed(string? tenant) => tenant is null || tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);
}
