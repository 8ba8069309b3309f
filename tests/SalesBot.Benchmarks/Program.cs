using SalesBot.Benchmarks;
using SalesBot.Benchmarks.Breaking;
using SalesBot.Benchmarks.Delivering;
using SalesBot.Benchmarks.Echo;
using SalesBot.Benchmarks.Forecasting;
using SalesBot.Benchmarks.Leaderboards;
using SalesBot.Benchmarks.Loading;
using SalesBot.Benchmarks.Parsing;
using SalesBot.Benchmarks.Paying;
using SalesBot.Benchmarks.Starting;

switch (args)
{
    case ["load", .. var rest]:
        return await LoadRun.RunAsync(new Arguments(rest));
    case ["start", .. var rest]:
        return await StartRun.RunAsync(new Arguments(rest));
    case ["breakdown"]:
        return await BreakdownRun.RunAsync();
    case ["forecast"]:
        return await ForecastRun.RunAsync();
    case ["boards", .. var rest]:
#pragma warning disable RS0030 // Nothing that is measured looks at the clock.
        return await LeaderboardRun.RunAsync(new Arguments(rest), TimeProvider.System);
#pragma warning restore RS0030
    case ["pay", .. var rest]:
#pragma warning disable RS0030 // Nothing that is measured looks at the clock.
        return await PayRun.RunAsync(new Arguments(rest), TimeProvider.System);
#pragma warning restore RS0030
    case ["parse"]:
        return await ParseRun.RunAsync();
    case ["delivery", .. var rest]:
#pragma warning disable RS0030 // What is measured runs by the real clock.
        return await DeliveryRun.RunAsync(new Arguments(rest), TimeProvider.System);
#pragma warning restore RS0030
    case ["echo", var address]:
        return await EchoServer.RunAsync(address);
    default:
        await Console.Error.WriteLineAsync(
            "load [--people 32] [--seconds 10] | start [--idle 15] | parse | breakdown | forecast | pay [--people 10000] | boards [--people 10000] [--lines 1000000] | delivery [--count 2500] | echo <address>");
        return 2;
}
