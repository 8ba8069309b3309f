using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime;
using System.Text;
using SalesBot.Benchmarks.Servers;

/// <summary>
/// Runs inside the measured program before its own code and answers whoever connects with what only the runtime itself knows: bytes allocated and
/// ticks spent compiling so far, and collections of each generation. The runtime finds it by its name, outside of any namespace.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable(Meter.PortVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            return;
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = AnswerAsync(listener);
    }

    private static async Task AnswerAsync(TcpListener listener)
    {
        while (true)
        {
            using var caller = await listener.AcceptTcpClientAsync();
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{GC.GetTotalAllocatedBytes()} {JitInfo.GetCompilationTime().Ticks} {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)}");
            await caller.GetStream().WriteAsync(Encoding.ASCII.GetBytes(line));
        }
    }
}
