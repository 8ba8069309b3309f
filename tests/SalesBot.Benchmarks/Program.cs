using SalesBot.Benchmarks;
using SalesBot.Benchmarks.Breaking;
using SalesBot.Benchmarks.Echo;
using SalesBot.Benchmarks.Loading;
using SalesBot.Benchmarks.Parsing;
using SalesBot.Benchmarks.Starting;

switch (args)
{
    case ["load", .. var rest]:
        return await LoadRun.RunAsync(new Arguments(rest));
    case ["start", .. var rest]:
        return await StartRun.RunAsync(new Arguments(rest));
    case ["breakdown"]:
        return await BreakdownRun.RunAsync();
    case ["parse"]:
        return await ParseRun.RunAsync();
    case ["echo", var address]:
        return await EchoServer.RunAsync(address);
    default:
        await Console.Error.WriteLineAsync("load [--people 32] [--seconds 10] | start [--idle 15] | parse | breakdown | echo <address>");
        return 2;
}
