using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SalesBot.Host.Clock;
using SalesBot.Storage;

namespace SalesBot.Host.Composition;

/// <summary>Says on the screen where to look, once everything is up.</summary>
internal sealed class Welcome(IServer server, StorageOptions storage, ClockOptions clock) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? LocalMode.DefaultAddress;
        foreach (var line in Lines(address, storage.Directory, clock.StartAt))
            await Console.Out.WriteLineAsync(line);
    }

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(string address, string directory, string startAt)
    {
        yield return $"SalesBot is ready: open {address} and be anybody of the demo company. Local mode: nobody has to prove who they are.";
        yield return $"Everything is kept in {directory}; Ctrl+C stops.";
        if (startAt.Length > 0)
        {
            yield return $"The clock is set: it began at {startAt} and runs on from there. Reminders that were sent for that day already are not " +
                "sent again; for a fresh start add --Storage:Directory=<new folder>.";
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
