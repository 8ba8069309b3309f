using SalesBot.Application.Delivery;

namespace SalesBot.Host.Jobs;

/// <summary>
/// Delivers what is due until the process stops. So many messages are under way at once, each on its own, so that one that hangs holds up
/// nobody; a failure makes the loop wait longer, never end.
/// </summary>
internal sealed class DeliveryLoop(
    DeliveryRounds rounds, IDeliverySignal signal, DeliveryPulse pulse, TimeProvider clock, ILogger<DeliveryLoop> log) : BackgroundService
{
    // At 50 a second, answers may take two and a half seconds before messages have to wait for others.
    private const int MostUnderWay = 128;

    // Few at a time where the limits leave room for few: what has no room was read in vain.
    private const int Batch = 8;

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    // What was begun is ended before the process is, so that nothing is left in doubt.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly HashSet<Task> underWay = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var sending = new CancellationTokenSource();
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(sending.Token, stoppingToken);
                if (failures > 0)
                    Log.DeliveryResumed(log, failures);
                failures = 0;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                if (failures++ == 0)
                    Log.DeliveryPaused(log, failure);
                await Task.Delay(Pause(failures), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        sending.CancelAfter(Grace);
        await Task.WhenAll(underWay).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RoundAsync(CancellationToken sending, CancellationToken stoppingToken)
    {
        pulse.Beat();
        underWay.RemoveWhere(task => task.IsCompleted);
        if (underWay.Count >= MostUnderWay)
        {
            await Task.WhenAny([.. underWay, Task.Delay(Idle, clock, stoppingToken)]);
            return;
        }

        var leased = await rounds.LeaseAsync(Math.Min(Batch, MostUnderWay - underWay.Count), stoppingToken);
        foreach (var message in leased.Messages)
            underWay.Add(Task.Run(() => rounds.SendAsync(message, sending), CancellationToken.None));
        if (leased.Busy is { } busy)
            await signal.WaitAsync(busy, stoppingToken);
        else if (leased.Moved == 0)
            await signal.WaitAsync(Idle, stoppingToken);
    }

    private static TimeSpan Pause(int failures)
    {
        var pause = Idle * Math.Pow(2, Math.Min(failures - 1, 10));
        return pause < LongestPause ? pause : LongestPause;
    }
}
