namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>The client that reads issuers' metadata and nothing else.</summary>
internal static class MetadataHttp
{
    private const int MostBytes = 1024 * 1024;

    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = MostBytes,
    };
}
