using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SalesBot.Host.Health;

/// <summary>Tells an operator's tools whether the process lives and whether it can work.</summary>
internal static class HealthEndpoints
{
    private const string Ready = "ready";

    /// <summary>Registers what has to hold before messages are sent here.</summary>
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StoreHealth>("database", tags: [Ready])
            .AddCheck<SchedulerHealth>("scheduler", tags: [Ready])
            .AddCheck<DeliveryHealth>("delivery", tags: [Ready]);
        return services;
    }

    /// <summary>Maps <c>/health/live</c>, which answers while the process is up, and <c>/health/ready</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    // Names and states only: whoever asks need not prove who they are.
    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new HealthAnswer(Name(report.Status), report.Entries.ToDictionary(entry => entry.Key, entry => Name(entry.Value.Status))),
        HealthJson.Default.HealthAnswer);

    private static string Name(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };
}
