using Microsoft.Extensions.Diagnostics.HealthChecks;
using SalesBot.Host.Composition;
using SalesBot.Storage;

namespace SalesBot.Host.Health;

/// <summary>Healthy once the database is up to date and while it answers; not any more as soon as the process is told to stop.</summary>
internal sealed class StoreHealth(StoreStart start, IStorageMaintenance maintenance, IHostApplicationLifetime lifetime) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        start.IsDone && !lifetime.ApplicationStopping.IsCancellationRequested && await maintenance.IsHealthyAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy();
}
