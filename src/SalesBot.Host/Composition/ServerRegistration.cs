using Microsoft.AspNetCore.Diagnostics;
using SalesBot.Application;

namespace SalesBot.Host.Composition;

/// <summary>Sets the web server up: where it listens, what it takes, and what it says when something fails.</summary>
internal static class ServerRegistration
{
    private const int LargestBody = 256 * 1024;
    private const int MostConnections = 1_000;
    private const int MostWebSockets = 200;

    /// <summary>Limits the server and registers what it answers to failures.</summary>
    public static void AddServer(this WebApplicationBuilder builder)
    {
        if (LocalMode.Addresses(builder.Configuration).Count == 0)
            builder.WebHost.UseUrls(LocalMode.DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(130);
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxConcurrentUpgradedConnections = MostWebSockets;
        });
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Detail = null);
        builder.Services.Configure<ExceptionHandlerOptions>(options => options.StatusCodeSelector = StatusOf);

        // Jobs and sends under way get this long to finish.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(25));

        // It logs a failed start with its stack; StartUp says the same in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }

    /// <summary>Answers failures without telling what they were.</summary>
    public static void UseServer(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    private static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        StoreUnavailableException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
