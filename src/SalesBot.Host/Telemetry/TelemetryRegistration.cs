using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using SalesBot.Application;

namespace SalesBot.Host.Telemetry;

/// <summary>
/// Sends the program's figures to an OpenTelemetry collector where one is named by the standard variables, such as
/// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>; otherwise nothing leaves the process and nothing is collected.
/// </summary>
internal static class TelemetryRegistration
{
    private const string Service = "salesbot";

    /// <summary>Registers the export, if any.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHostedService<WaitingGauge>();
        if (!IsAskedFor(configuration))
            return services;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service, serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics => metrics.AddMeter(Meters.Name).AddMeter("System.Runtime").AddMeter("Microsoft.AspNetCore.Hosting").AddOtlpExporter());
        return services;
    }

    /// <summary>Whether the standard variables name a collector, and do not switch the whole off.</summary>
    public static bool IsAskedFor(IConfiguration configuration) =>
        !string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase)
        && !string.Equals(configuration["OTEL_METRICS_EXPORTER"], "none", StringComparison.OrdinalIgnoreCase)
        && (!string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]) || !string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"]));
}
