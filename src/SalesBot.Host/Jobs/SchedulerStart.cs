using Quartz;

namespace SalesBot.Host.Jobs;

/// <summary>
/// Starts and stops the scheduler. It takes a second to make and nobody who writes needs it, so that is left until the server listens; what it
/// missed meanwhile it makes up for.
/// </summary>
internal sealed class SchedulerStart(QuartzHostedService schedulers) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken) => schedulers.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => schedulers.StopAsync(cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
