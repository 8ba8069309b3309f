using System.Net;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>The one pool of connections to the connector.</summary>
internal static class ConnectorHttp
{
    /// <summary>A client without redirects, cookies, proxies or unpacking; time limits per call are the transport's.</summary>
    public static HttpClient Create(ConnectorOptions options, OutboundConnector connector)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(options.ConnectTimeoutSeconds),
            // Addresses of the service move; a connection that lives on would not notice.
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(60),
            MaxResponseHeadersLength = 64,
            // The rest of an answer that was cut is not worth its bytes; the connection is given up instead.
            MaxResponseDrainSize = 0,
            ConnectCallback = connector.ConnectAsync,
        };
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, DefaultRequestVersion = HttpVersion.Version11 };
    }
}
