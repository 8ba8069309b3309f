using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Messaging;

namespace SalesBot.Application.Demo;

/// <summary>Registers the demo company.</summary>
public static class DemoRegistration
{
    /// <summary>Registers what founds and lists the demo company; for a local trial only.</summary>
    /// <param name="services">The services.</param>
    /// <param name="accounts">Under which accounts its people write.</param>
    /// <param name="found">Whether an empty store is to be filled with it; without, only what is there is listed.</param>
    public static IServiceCollection AddDemo(this IServiceCollection services, DemoAccounts accounts, bool found)
    {
        services.AddSingleton(accounts).AddScoped<IDemoDirectory, DemoDirectory>();
        return found ? services.AddScoped<DemoHonours>().AddScoped<DemoRewards>().AddScoped<DemoShelves>().AddScoped<SeedDemo>() : services;
    }
}
