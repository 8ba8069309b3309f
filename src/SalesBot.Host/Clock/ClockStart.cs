namespace SalesBot.Host.Clock;

/// <summary>Lets a set clock run once everything has started, just before the scheduler does.</summary>
internal sealed class ClockStart(TimeProvider clock) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        (clock as OffsetTimeProvider)?.Begin();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
