namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>The connector at one service address. Cheap to make: all clients share one pool of connections.</summary>
internal sealed class ConnectorClient(ConnectorTransport transport, string serviceUrl)
{
    public string BaseUri { get; } = serviceUrl;

    public IConversations Conversations { get; } = new Conversations(transport, serviceUrl);
}

/// <summary>Hands out clients by service address.</summary>
internal sealed class ConnectorFactory(ConnectorTransport transport)
{
    /// <summary>A client for an address; an address that is not allowed shows itself as a rejected call.</summary>
    public ConnectorClient Create(string serviceUrl) => new(transport, serviceUrl);
}
