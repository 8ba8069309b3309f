using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>Stops the host when the local mode is asked for where it must not be: first by the settings, then by what the server listens on.</summary>
internal sealed class LocalModeStartCheck(
    LocalModeGuard guard, IOptions<BotAuthenticationOptions> options, ILogger<LocalModeStartCheck> log) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Refuse(guard.RefusalOfSettings());

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Mode == BotAuthenticationMode.UnsafeLocal) Log.UnsafeLocalMode(log);
        return Refuse(guard.RefusalAtStart());
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static Task Refuse(string? reason) => reason is null ? Task.CompletedTask : throw new InvalidOperationException(reason);
}
