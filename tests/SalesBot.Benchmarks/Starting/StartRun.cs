using System.Diagnostics;
using System.Globalization;
using SalesBot.Benchmarks.Loading;
using SalesBot.Benchmarks.Servers;

namespace SalesBot.Benchmarks.Starting;

/// <summary>
/// How long it takes from nothing to the first answered message, and how much memory the program holds when nothing happens: in a fresh folder,
/// where the tables and the demo company are made first, and in one that is there already.
/// </summary>
internal static class StartRun
{
    private const double MegaByte = 1024 * 1024;

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var idle = TimeSpan.FromSeconds(arguments.Value("idle", 15));
        using var limit = new CancellationTokenSource((2 * idle) + TimeSpan.FromMinutes(5));
        using var folder = new StoreFolder();
        await using var connector = await LoopbackConnector.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        Console.WriteLine("| start | first reply after, s | processor time of that, s | working set after idling, MB |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var kind in new[] { "in a fresh folder", "in a folder that is there" })
            Console.WriteLine($"| {kind} | {await StartAsync(folder, connector, http, idle, limit.Token)} |");
        return 0;
    }

    private static async Task<string> StartAsync(
        StoreFolder folder, LoopbackConnector connector, HttpClient http, TimeSpan idle, CancellationToken cancellationToken)
    {
        var time = Stopwatch.StartNew();
        using var server = ServerProcess.StartSalesBot(folder.Path, ownCore: false);
        await server.WaitUntilUpAsync(http, cancellationToken);
        await new Crowd(server, connector, http, atOnce: 1) { Places = 1 }.ArriveAsync(cancellationToken);
        var first = time.Elapsed;
        var processor = (await server.UsageAsync(cancellationToken)).Processor;
        await Task.Delay(idle, cancellationToken);
        var memory = (await server.UsageAsync(cancellationToken)).WorkingSet / MegaByte;
        return string.Create(CultureInfo.InvariantCulture, $"{first.TotalSeconds:N1} | {processor.TotalSeconds:N1} | {memory:N0}");
    }
}
