using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;
using SalesBot.Application.Status;

namespace SalesBot.Host.Health;

/// <summary>Unhealthy while the scheduler does not run; degraded where it runs and lets the time of a job go by.</summary>
internal sealed class SchedulerHealth(ISchedulerFactory schedulers, IJobPlan plan, TimeProvider clock) : IHealthCheck
{
    // A run that was missed is made up for within a minute or so of the start.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        if (await scheduler.GetStatus(cancellationToken) != SchedulerStatus.Running)
            return HealthCheckResult.Unhealthy();
        var overdue = clock.GetUtcNow() - LongestDelay;
        return (await plan.PlannedAsync(cancellationToken)).Any(job => job.Next < overdue) ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy();
    }
}
