using SalesBot.Application;
using SalesBot.Application.People;
using SalesBot.Conversation;
using SalesBot.Domain.People;
using SalesBot.Host.Clock;
using SalesBot.Host.Composition;
using SalesBot.Storage;

namespace SalesBot.Host.Commands;

/// <summary>What commands need that work on the store.</summary>
internal static class CommandServices
{
    /// <summary>Does work in one unit of work on the store that the settings name.</summary>
    public static async Task<T> ExecuteAsync<T>(IReadOnlyList<string> settings, Func<IServiceProvider, CancellationToken, Task<T>> work)
    {
        await using var services = Create(settings);
        await services.GetRequiredService<IStorageMaintenance>().PrepareAsync(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(ct => work(scope.ServiceProvider, ct), CancellationToken.None);
    }

    /// <summary>The company of a name; the only one where none is named.</summary>
    /// <exception cref="MisuseException">There is no such company, or there are several.</exception>
    public static async Task<Organisation> OrganisationAsync(IPeople people, string? name, CancellationToken cancellationToken)
    {
        var all = await people.OrganisationsAsync(cancellationToken);
        if (name is not null)
            return all.FirstOrDefault(o => o.Name == name) ?? throw new MisuseException($"There is no organisation '{name}'.");
        return all switch
        {
            [var only] => only,
            [] => throw new MisuseException("There is no organisation yet; salesbot invite --organisation NAME creates one."),
            _ => throw new MisuseException($"There are several organisations; add --organisation with one of: {string.Join(", ", all.Select(o => o.Name))}."),
        };
    }

    private static ServiceProvider Create(IReadOnlyList<string> settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"),
        });
        builder.Configuration.AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{builder.Environment.EnvironmentName}.json", optional: true)
            .AddEnvironmentVariables().AddCommandLine([.. settings]);
        SettingsCheck.Run(builder.Configuration);
        return new ServiceCollection().AddLogging()
            .AddClock(builder.Configuration, LocalMode.Decide(builder.Configuration, builder.Environment))
            .AddStorage(StoreOptions.Read(builder.Configuration)).AddApplication().AddConversation().BuildServiceProvider();
    }
}
