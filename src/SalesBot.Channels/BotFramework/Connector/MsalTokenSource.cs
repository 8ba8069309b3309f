using Microsoft.Identity.Client;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>Tokens by client credentials. One instance per process, so that the library's own cache is shared.</summary>
internal sealed class MsalTokenSource(BotCredentials credentials, IMsalHttpClientFactory http) : ITokenSource
{
    private readonly Lazy<IConfidentialClientApplication> application = new(() => ConfidentialClientApplicationBuilder
        .Create(credentials.AppId)
        .WithClientSecret(credentials.AppSecret)
        .WithAuthority(credentials.Authority)
        // The authority is one of ours, so nobody has to be asked whether it exists; how often to ask again is the cache's decision.
        .WithInstanceDiscovery(false)
        .WithHttpClientFactory(http, retryOnceOn5xx: false)
        .Build());

    public async Task<TokenAnswer> AcquireAsync(bool forceRefresh, CancellationToken cancellationToken)
    {
        if (credentials.AppId.Length == 0 || credentials.AppSecret.Length == 0) return new TokenAnswer.Refused("NoCredentials");
        try
        {
            var result = await application.Value.AcquireTokenForClient([credentials.Scope]).WithForceRefresh(forceRefresh).ExecuteAsync(cancellationToken);
            return new TokenAnswer.Token(result.AccessToken, result.ExpiresOn);
        }
        catch (MsalServiceException refused) when (refused.StatusCode is >= 400 and < 500 and not (408 or 429))
        {
            return new TokenAnswer.Refused(refused.ErrorCode);
        }
        catch (MsalException unavailable)
        {
            return new TokenAnswer.Unavailable(unavailable.ErrorCode);
        }
        catch (HttpRequestException unreachable)
        {
            return new TokenAnswer.Unavailable(unreachable.HttpRequestError.ToString());
        }
    }
}

/// <summary>The one client for the identity service; it follows no redirects, for the secret is in the body.</summary>
internal sealed class IdentityHttp : IMsalHttpClientFactory, IDisposable
{
    private const int MostBytes = 1024 * 1024;

    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(15),
        MaxResponseContentBufferSize = MostBytes,
    };

    public HttpClient GetHttpClient() => client;

    public void Dispose() => client.Dispose();
}

/// <summary>Who the bot is towards the identity service.</summary>
internal sealed record BotCredentials(string AppId, string AppSecret, string Authority, string Scope)
{
    /// <summary>A record would print its secret.</summary>
    public override string ToString() => $"{nameof(BotCredentials)} {{ {nameof(AppId)} = {AppId} }}";
}
