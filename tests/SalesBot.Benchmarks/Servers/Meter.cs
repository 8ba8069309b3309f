using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SalesBot.Benchmarks.Servers;

/// <summary>What a server has used since its start.</summary>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Collections">Collections of the generations 0, 1 and 2, each counting those of the higher ones.</param>
/// <param name="Processor">Processor time.</param>
/// <param name="WorkingSet">Bytes of memory held now.</param>
internal sealed record Usage(long Allocated, IReadOnlyList<int> Collections, TimeSpan Processor, long WorkingSet);

/// <summary>Reads the numbers that <c>StartupHook</c> hands out inside of a server.</summary>
internal static class Meter
{
    /// <summary>Tells the hook at which port to answer.</summary>
    public const string PortVariable = "SALESBOT_BENCHMARK_METER";

    public static async Task<(long Allocated, IReadOnlyList<int> Collections)> ReadAsync(int port, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        using var reader = new StreamReader(client.GetStream());
        var numbers = (await reader.ReadToEndAsync(cancellationToken)).Split(' ');
        return (
            long.Parse(numbers[0], CultureInfo.InvariantCulture),
            [.. numbers.Skip(1).Select(number => int.Parse(number, CultureInfo.InvariantCulture))]);
    }
}
