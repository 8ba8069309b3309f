using Microsoft.Extensions.Diagnostics.HealthChecks;
using SalesBot.Application.Delivery;

namespace SalesBot.Host.Health;

/// <summary>Degraded while the delivery loop stands still: messages are taken and kept, but nobody hears of anything.</summary>
internal sealed class DeliveryHealth(DeliveryPulse pulse) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(pulse.IsAlive ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded());
}
