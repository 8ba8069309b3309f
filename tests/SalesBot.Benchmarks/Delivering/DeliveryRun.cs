using System.Globalization;
using SalesBot.Benchmarks.Servers;

namespace SalesBot.Benchmarks.Delivering;

/// <summary>
/// How long the program takes to deliver a pile of reminders to a connector that takes 50 a second, against what that rate allows; how often
/// the connector had to refuse; and whether the memory grows with the work. In real time: 10,000 take three and a half minutes.
/// </summary>
internal static class DeliveryRun
{
    private const int Usual = 2500;
    private const int Most = 100_000;
    private const double MegaByte = 1024 * 1024;

    public static async Task<int> RunAsync(Arguments arguments, TimeProvider clock)
    {
        Cores.LeaveToServer();
        var count = arguments.Value("count", Usual, Most);
        var allowed = TimeSpan.FromSeconds((double)count / LimitedConnector.MostPerSecond);
        using var limit = new CancellationTokenSource((2 * allowed) + TimeSpan.FromMinutes(2));
        using var folder = new StoreFolder();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        await using var connector = await LimitedConnector.StartAsync(count);
        await ReminderPile.PileAsync(folder.Path, connector.ServiceUrl, count, clock, limit.Token);
        using var server = ServerProcess.StartSalesBot(folder.Path, requestsPerSecond: LimitedConnector.MostPerSecond);
        await server.WaitUntilUpAsync(http, limit.Token);
        var memory = new List<double>();
        foreach (var share in new[] { 0.1, 0.5, 0.95 })
            memory.Add(await MemoryAtAsync(server, connector, (int)(share * count), limit.Token));
        await connector.All.WaitAsync(limit.Token);
        Say(count, allowed, connector, memory);
        return connector is { Refused: 0, Doubled: 0 } && connector.Elapsed < allowed * 1.05 ? 0 : 1;
    }

    private static async Task<double> MemoryAtAsync(ServerProcess server, LimitedConnector connector, int count, CancellationToken cancellationToken)
    {
        while (connector.Count < count)
            await Task.Delay(50, cancellationToken);
        return (await server.UsageAsync(cancellationToken)).WorkingSet / MegaByte;
    }

    private static void Say(int count, TimeSpan allowed, LimitedConnector connector, List<double> memory)
    {
        Console.WriteLine("| reminders | time, s | what 50 a second allow, s | over | 429 | twice | most in a second | working set at 10, 50 and 95 %, MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count} | {connector.Elapsed.TotalSeconds:N1} | {allowed.TotalSeconds:N1} | {(connector.Elapsed / allowed) - 1:P1} | {connector.Refused} | {connector.Doubled} | {connector.Busiest} | {memory[0]:N0}, {memory[1]:N0}, {memory[2]:N0} |"));
    }
}
