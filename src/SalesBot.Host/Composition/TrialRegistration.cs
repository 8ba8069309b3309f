using SalesBot.Application.Demo;
using SalesBot.Channels.DirectLine;
using SalesBot.Host.Clock;

namespace SalesBot.Host.Composition;

/// <summary>Sets up what makes SalesBot try-out-able on one's own machine; nothing of it outside local mode.</summary>
internal static class TrialRegistration
{
    // The channel of the chat page, and the demo company's name on it.
    private static readonly DemoAccounts Accounts = new("directline", "demo");

    /// <summary>Registers the demo company and the lines that say where to look.</summary>
    public static IServiceCollection AddTrial(this IServiceCollection services, IConfiguration configuration, LocalMode local)
    {
        if (!local.IsOn)
            return services;
        var options = configuration.GetSection(TrialOptions.Section).Get<TrialOptions>() ?? new TrialOptions();
        services.AddDemo(Accounts, options.DemoCompany);
        services.AddDirectLine();
        services.AddSingleton(configuration.GetSection(ClockOptions.Section).Get<ClockOptions>() ?? new ClockOptions());
        services.AddHostedService<Welcome>();
        return services;
    }

    /// <summary>Serves the chat page and the endpoint that it talks to.</summary>
    public static void MapTrial(this WebApplication app, LocalMode local)
    {
        if (!local.IsOn)
            return;
        app.UseFileServer();
        app.MapDirectLine();
    }
}
