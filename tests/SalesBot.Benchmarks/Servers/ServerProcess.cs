using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SalesBot.Benchmarks.Servers;

/// <summary>A server as a process of its own, on a core of its own; ended, by its id, with the run at the latest.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly int meter;

    private ServerProcess(string name, Uri messages, Process process, int meter)
    {
        (Name, Messages, this.process, this.meter) = (name, messages, process, meter);
        Output = process.StandardOutput.ReadToEndAsync();
        Errors = process.StandardError.ReadToEndAsync();
    }

    public string Name { get; }

    /// <summary>Where activities are posted to.</summary>
    public Uri Messages { get; }

    private Task<string> Output { get; }

    private Task<string> Errors { get; }

    /// <summary>Starts SalesBot itself in local mode on a folder, within limits that a connector has, if any; on every core unless it is to have its own.</summary>
    public static ServerProcess StartSalesBot(string folder, int requestsPerSecond = 0, bool ownCore = true)
    {
        var address = Address();
        return Start("SalesBot", address, "salesbot.dll", [$"--urls={address}", $"--Storage:Directory={folder}", $"--Bot:Connector:RequestsPerSecond={requestsPerSecond}"], ownCore);
    }

    /// <summary>Starts the plain echo.</summary>
    public static ServerProcess StartEcho()
    {
        var address = Address();
        return Start("plain echo", address, typeof(ServerProcess).Assembly.GetName().Name + ".dll", ["echo", address]);
    }

    /// <summary>Waits until something answers, whatever it is.</summary>
    public async Task WaitUntilUpAsync(HttpClient http, CancellationToken cancellationToken)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < LongestStart;)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"{Name} ended by itself: {await Output}{await Errors}");
            try
            {
                using var answer = await http.GetAsync(new Uri(Messages, "/"), cancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10, cancellationToken);
            }
        }

        throw new TimeoutException($"{Name} did not come up.");
    }

    /// <summary>What it has used so far.</summary>
    public async Task<Usage> UsageAsync(CancellationToken cancellationToken)
    {
        var inside = await Meter.ReadAsync(meter, cancellationToken);
        process.Refresh();
        return inside with { Processor = process.TotalProcessorTime, WorkingSet = process.WorkingSet64 };
    }

    /// <summary>Ends it as a failing machine would: nothing is written any more.</summary>
    public void Kill()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private static string Address() => $"http://127.0.0.1:{Loopback.FreePort()}";

    private static ServerProcess Start(string name, string address, string assembly, IEnumerable<string> arguments, bool ownCore = true)
    {
        var meter = Loopback.FreePort();
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));
        IEnumerable<string> command = [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments];
        var start = ownCore ? Cores.Pinned(dotnet, command) : new ProcessStartInfo(dotnet, command);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ServerProcess).Assembly.Location;
        start.Environment[Meter.PortVariable] = $"{meter}";
        return new(name, new($"{address}/api/messages"), Process.Start(start)!, meter);
    }
}
