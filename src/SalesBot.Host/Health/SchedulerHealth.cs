using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;

namespace SalesBot.Host.Health;

/// <summary>Healthy while the scheduler runs.</summary>
internal sealed class SchedulerHealth(ISchedulerFactory schedulers) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        return await scheduler.GetStatus(cancellationToken) == SchedulerStatus.Running ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
