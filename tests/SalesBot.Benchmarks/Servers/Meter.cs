using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SalesBot.Benchmarks.Servers;

/// <summary>What a server has used since its start.</summary>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Compiling">Processor time spent compiling code.</param>
/// <param name="Collections">Collections of the generations 0, 1 and 2, each counting those of the higher ones.</param>
/// <param name="Processor">Processor time.</param>
/// <param name="WorkingSet">Bytes of memory held now.</param>
internal sealed record Usage(long Allocated, TimeSpan Compiling, IReadOnlyList<int> Collections, TimeSpan Processor, long WorkingSet);

/// <summary>Reads the numbers that <c>StartupHook</c> hands out inside of a server.</summary>
internal static class Meter
{
    /// <summary>Tells the hook at which port to answer.</summary>
    public const string PortVariable = "SALESBOT_BENCHMARK_METER";

    /// <summary>Everything but processor time and memory, which are known from outside.</summary>
    public static async Task<Usage> ReadAsync(int port, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        using var reader = new StreamReader(client.GetStream());
        var line = await reader.ReadToEndAsync(cancellationToken);
        long[] numbers = [.. line.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
        return new(numbers[0], TimeSpan.FromTicks(numbers[1]), [.. numbers[2..].Select(number => (int)number)], TimeSpan.Zero, 0);
    }
}
