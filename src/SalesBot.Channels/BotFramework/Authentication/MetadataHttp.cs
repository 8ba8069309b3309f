using SalesBot.Channels.BotFramework.Connector;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>The client that reads issuers' metadata and nothing else.</summary>
internal static class MetadataHttp
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>A client through the host's proxy, unless all it reads is on this machine.</summary>
    public static HttpClient Create(IEnumerable<BotIssuer> issuers) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = issuers.Any(issuer => !ServiceUrl.TryParse(issuer.MetadataUrl, out var url) || !ServiceUrl.IsLoopback(url)),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = MostBytes,
    };
}
