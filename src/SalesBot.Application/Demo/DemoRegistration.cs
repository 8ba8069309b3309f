using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Messaging;

namespace SalesBot.Application.Demo;

/// <summary>Registers the demo company.</summary>
public static class DemoRegistration
{
    /// <summary>Registers what founds and lists the demo company; for a local trial only.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, DemoAccounts accounts) => services
        .AddSingleton(accounts).AddScoped<DemoShelves>().AddScoped<SeedDemo>().AddScoped<IDemoDirectory, DemoDirectory>();
}
