using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>Which addresses belong to the public internet (RFC 6890 and its later registrations).</summary>
internal static class PublicAddress
{
    private static readonly ImmutableArray<IPNetwork> Inner =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // IPv6: everything outside 2000::/3 is refused below; within it, tunnels that embed an IPv4 address, and documentation.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && !GlobalUnicast.Contains(address)) return false;
        return !Inner.Any(network => network.Contains(address));
    }
}
