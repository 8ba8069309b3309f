namespace SalesBot.Host.Jobs;

/// <summary>
/// Keeps the schedule in line with the teams: before anything can fire, and from then on every five seconds, so that a time changed by chat
/// counts at once, whichever node heard of it. The first time comes once the server listens: nobody who writes has to wait for it.
/// </summary>
internal sealed class ScheduleWatch(ScheduleReconciler reconciler, TimeProvider clock, ILogger<ScheduleWatch> log) : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    // The scheduler's own store is looked through less often: only somebody else's hand would have changed it.
    private const int ThoroughEvery = 12;

    private int ticks;

    // The watch begins in StartedAsync.
    public override Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await ReconcileAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failing = false;
        using var timer = new PeriodicTimer(Interval, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                if (ticks++ % ThoroughEvery == 0 || await reconciler.HasNewTimesAsync(stoppingToken))
                    await ReconcileAsync(stoppingToken);
                failing = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                if (!failing)
                    Log.ScheduleNotRead(log, failure);
                failing = true;
            }
        }
    }

    private async Task ReconcileAsync(CancellationToken cancellationToken)
    {
        var change = await reconciler.ReconcileAsync(cancellationToken);
        if (!change.IsNothing)
            Log.ScheduleChanged(log, change.Added, change.Rescheduled, change.Removed);
    }
}
