using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Application.Delivery;
using SalesBot.Channels.BotFramework.Authentication;
using SalesBot.Channels.BotFramework.Bridge;
using SalesBot.Channels.BotFramework.Connector;

namespace SalesBot.Channels.BotFramework.Protocol.Hosting;

/// <summary>Puts the Bot Framework wires into a host. A <see cref="TimeProvider"/>, the conversation and the addresses of pictures are expected beside them.</summary>
public static class BotFrameworkRegistration
{
    /// <summary>Registers the wires, bound to the sections <c>Bot:Auth</c> and <c>Bot:Connector</c>; wrong settings stop the host at start.</summary>
    public static IServiceCollection AddBotFrameworkWires(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotAuthenticationOptions>()
            .Bind(configuration.GetSection(BotAuthenticationOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddOptions<ConnectorOptions>()
            .Bind(configuration.GetSection(ConnectorOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BotAuthenticationOptions>, BotAuthenticationOptionsValidator>());
        services.AddHostedService<LocalModeStartCheck>();
        services.AddHealthChecks().AddCheck<BotHealthCheck>(BotHealthCheck.Name, tags: ["ready"]);
        AddConnector(services);
        AddAuthentication(services);
        services.TryAddSingleton<CloudAdapter>();
        services.TryAddSingleton<BotAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        services.TryAddScoped<IBot, SalesBotHandler>();
        services.TryAddSingleton<BotScopes>();
        services.TryAddSingleton<OutgoingActivity>();
        services.AddScoped<IChannelSender, ConnectorSender>();
        return services;
    }

    /// <summary>
    /// Maps the messaging endpoint, every method of it: anything but POST is answered with 405.
    /// </summary>
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages") =>
        Map(endpoints, pattern, endpoints.ServiceProvider.GetRequiredService<BotScopes>(), endpoints.ServiceProvider.GetRequiredService<CloudAdapter>());

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, BotScopes scopes, CloudAdapter adapter) =>
        endpoints.Map(pattern, context => scopes.RunAsync(async bot =>
        {
            await adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
            return context.Response.StatusCode < StatusCodes.Status500InternalServerError && !context.RequestAborted.IsCancellationRequested;
        }));

    private static void AddConnector(IServiceCollection services)
    {
        services.TryAddSingleton<IServiceUrlPolicy>(provider => new ServiceUrlPolicy(
            provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.AllowedHosts, IsLocal(provider)));
        services.TryAddSingleton<IdentityHttp>();
        services.TryAddSingleton<ITokenSource>(provider => new MsalTokenSource(
            BotClouds.Credentials(Authentication(provider)), provider.GetRequiredService<IdentityHttp>()));
        services.TryAddSingleton<IConnectorTokens, CachedConnectorTokens>();
        services.TryAddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<ConnectorOptions>>().Value;
            return new ConnectorTransport(
                ConnectorHttp.Create(options, new OutboundConnector(IsLocal(provider))),
                provider.GetRequiredService<IServiceUrlPolicy>(),
                provider.GetRequiredService<IConnectorTokens>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<ConnectorTransport>>())
            {
                TotalTimeout = TimeSpan.FromSeconds(options.TotalTimeoutSeconds),
            };
        });
        services.TryAddSingleton<ConnectorFactory>();
        services.TryAddSingleton(provider => new TeamsQuota(provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.RequestsPerSecond));
    }

    private static void AddAuthentication(IServiceCollection services)
    {
        services.TryAddSingleton(provider => new IssuerDirectory(
            Authentication(provider).EffectiveIssuers,
            MetadataHttp.Create(Authentication(provider).EffectiveIssuers),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<IssuerDirectory>>()));
        services.TryAddSingleton(provider => new ChannelTokenValidator(
            Authentication(provider), provider.GetRequiredService<IssuerDirectory>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new LocalModeGuard(
            Authentication(provider),
            provider.GetRequiredService<IHostEnvironment>().IsDevelopment(),
            () => provider.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? []));
        services.TryAddSingleton(provider => new BotFrameworkAuthentication(
            Authentication(provider),
            provider.GetRequiredService<ChannelTokenValidator>(),
            provider.GetRequiredService<LocalModeGuard>(),
            provider.GetRequiredService<IServiceUrlPolicy>()));
    }

    private static BotAuthenticationOptions Authentication(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<BotAuthenticationOptions>>().Value;

    private static bool IsLocal(IServiceProvider provider) => Authentication(provider).Mode == BotAuthenticationMode.UnsafeLocal;
}
