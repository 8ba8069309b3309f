using SalesBot.Benchmarks.Servers;

namespace SalesBot.Benchmarks.Loading;

/// <summary>
/// Reports to SalesBot and to the plain echo in turns, round by round, so that whatever else the machine is doing meets both alike; then ends
/// SalesBot without notice and looks into what it left behind.
/// </summary>
internal static class LoadRun
{
    private const int Rounds = 5;
    private const int FewestWarmUpRounds = 10;
    private const int MostWarmUpRounds = 45;
    private const int QuietRounds = 4;
    private const double QuietCompiler = 3;

    public static async Task<int> RunAsync(Arguments arguments)
    {
        Cores.LeaveToServer();
        var people = arguments.Value("people", 32);
        var seconds = arguments.Value("seconds", 10);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds((6 * seconds) + 240));
        using var folder = new StoreFolder();
        await using var connector = await LoopbackConnector.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        using var salesBot = ServerProcess.StartSalesBot(folder.Path);
        using var echo = ServerProcess.StartEcho();
        var reporting = new Crowd(salesBot, connector, http, people) { SendAgainEvery = 25 };
        var echoing = new Crowd(echo, connector, http, people);
        foreach (var (server, crowd) in new[] { (salesBot, reporting), (echo, echoing) })
        {
            await server.WaitUntilUpAsync(http, limit.Token);
            await crowd.ArriveAsync(limit.Token);
        }

        var (bot, plain) = (new Measures(), new Measures());
        var round = TimeSpan.FromSeconds((double)seconds / Rounds);
        await WarmUpAsync(reporting, limit.Token);
        await WarmUpAsync(echoing, limit.Token);
        for (var i = 0; i < Rounds; i++)
        {
            await reporting.ReportAsync(round, bot, limit.Token);
            await echoing.ReportAsync(round, plain, limit.Token);
        }

        Say(LoadTable.Lines(bot, plain));
        salesBot.Kill();
        return await CheckAsync(folder, reporting, connector, limit.Token);
    }

    // Until the code that runs often has been compiled for speed, which takes thousands of reports; or for as long as can be waited for it.
    private static async Task WarmUpAsync(Crowd crowd, CancellationToken cancellationToken)
    {
        for (int round = 0, quiet = 0; round < FewestWarmUpRounds || (round < MostWarmUpRounds && quiet < QuietRounds); round++)
        {
            var measures = new Measures();
            await crowd.ReportAsync(TimeSpan.FromSeconds(2), measures, cancellationToken);
            quiet = measures.CompilingShare < QuietCompiler ? quiet + 1 : 0;
        }
    }

    private static async Task<int> CheckAsync(StoreFolder folder, Crowd reporting, LoopbackConnector connector, CancellationToken cancellationToken)
    {
        // Whoever is new is also welcomed, under the same message.
        var unexpected = connector.Unexpected - reporting.People;
        var faults = await LedgerCheck.FaultsAsync(folder.Database, reporting.Acknowledged, cancellationToken);
        Say(
        [
            "",
            $"Acknowledged: {reporting.Acknowledged.Count} reports, {reporting.SentAgain} of them sent twice; then SalesBot was killed.",
            faults.Count == 0 ? "Every one is in the ledger exactly once." : $"The ledger has {faults.Count} faults:",
            .. faults.Take(10),
            $"Replies that nobody waited for, or that came twice: {unexpected}. Shown as typing meanwhile: {connector.Typing}.",
        ]);
        return faults.Count == 0 && unexpected == 0 ? 0 : 1;
    }

    private static void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Console.WriteLine(line);
    }
}
