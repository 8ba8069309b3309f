using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>Not ready while a configured bot could prove nobody's call, and never better than degraded in the local mode.</summary>
internal sealed class BotHealthCheck(IOptions<BotAuthenticationOptions> options, IssuerDirectory issuers) : IHealthCheck
{
    public const string Name = "bot-framework";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (options.Value.Mode == BotAuthenticationMode.UnsafeLocal) return HealthCheckResult.Degraded("Calls to the bot are not authenticated.");
        if (options.Value.EffectiveAudiences.Count == 0) return HealthCheckResult.Healthy("No bot is configured.");
        return await issuers.IsReadyAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The keys of an issuer are not available.");
    }
}
