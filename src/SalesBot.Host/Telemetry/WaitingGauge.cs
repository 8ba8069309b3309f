using System.Diagnostics.Metrics;
using SalesBot.Application;
using SalesBot.Application.Delivery;

namespace SalesBot.Host.Telemetry;

/// <summary>Measures how many messages wait, by sort; counted every half minute while somebody listens, never when asked.</summary>
internal sealed class WaitingGauge : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly Meter meter = new(Meters.Name);
    private readonly ObservableGauge<int> gauge;
    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider clock;
    private readonly ILogger<WaitingGauge> log;
    private IReadOnlyList<DeliveryCount> counted = [];

    public WaitingGauge(IServiceScopeFactory scopes, TimeProvider clock, ILogger<WaitingGauge> log)
    {
        (this.scopes, this.clock, this.log) = (scopes, clock, log);
        gauge = meter.CreateObservableGauge("salesbot.messages.waiting", Read, "{message}", "Messages that wait or are being sent.");
    }

    public override void Dispose()
    {
        meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await WaitAsync(timer, stoppingToken))
        {
            if (!gauge.Enabled)
                continue;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                counted = await scope.ServiceProvider.GetRequiredService<IDeliveryRecords>().OpenAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.WaitingNotCounted(log, failure);
            }
        }
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private IEnumerable<Measurement<int>> Read() => counted.GroupBy(count => count.Kind)
        .Select(kind => new Measurement<int>(kind.Sum(count => count.Count), new KeyValuePair<string, object?>("kind", kind.Key)));
}
