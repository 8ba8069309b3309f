using SalesBot.Application.Delivery;

namespace SalesBot.Host.Jobs;

/// <summary>Delivers what is due until the process stops; a failure makes it wait longer, never end.</summary>
internal sealed class DeliveryLoop(
    IServiceScopeFactory scopes, IDeliverySignal signal, TimeProvider clock, ILogger<DeliveryLoop> log) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await DeliverAsync(stoppingToken) > 0)
                    stoppingToken.ThrowIfCancellationRequested();
                if (failures > 0)
                    Log.DeliveryResumed(log, failures);
                failures = 0;
                await signal.WaitAsync(Idle, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                if (failures++ == 0)
                    Log.DeliveryPaused(log, failure);
                await Task.Delay(Pause(failures), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // A scope a round: what one round has read must not be taken for true in the next.
    private async Task<int> DeliverAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeliverDue>().ExecuteAsync(cancellationToken);
    }

    private static TimeSpan Pause(int failures)
    {
        var pause = Idle * Math.Pow(2, Math.Min(failures - 1, 10));
        return pause < LongestPause ? pause : LongestPause;
    }
}
