using System.Net;
using System.Net.Sockets;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>
/// Opens connections after the name is resolved, so that an allowed name which resolves to an inner address
/// (by mistake or rebinding) never gets the token.
/// </summary>
internal sealed class OutboundConnector(Func<string, CancellationToken, Task<IPAddress[]>> resolve, bool allowLoopback)
{
    public OutboundConnector(bool allowLoopback)
        : this(Dns.GetHostAddressesAsync, allowLoopback)
    {
    }

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        var addresses = await resolve(target.Host, cancellationToken);
        if (addresses.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        // One inner address among public ones is as suspicious as only inner ones.
        if (Array.Exists(addresses, address => !MayReach(address))) throw new AddressRefusedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool MayReach(IPAddress address) => PublicAddress.Is(address) || (allowLoopback && IPAddress.IsLoopback(address));
}

/// <summary>A host resolved to an address that is not on the public internet.</summary>
internal sealed class AddressRefusedException() : IOException("The host resolves to an address that must not be called.");
