using SalesBot.Storage;

namespace SalesBot.Host.Composition;

/// <summary>Registers the store.</summary>
internal static class StoreRegistration
{
    /// <summary>Registers the store and what makes it ready at start.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StorageOptions options)
    {
        services.AddStorage(options);
        services.AddSingleton<StoreStart>();
        services.AddHostedService(provider => provider.GetRequiredService<StoreStart>());
        services.AddSingleton(provider => provider.GetRequiredService<StoreStart>().CardKey);
        return services;
    }
}
