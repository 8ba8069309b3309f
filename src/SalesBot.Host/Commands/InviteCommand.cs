using System.Globalization;
using SalesBot.Application;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Host.Clock;
using SalesBot.Host.Composition;
using SalesBot.Storage;

namespace SalesBot.Host.Commands;

/// <summary>Makes a code by which one person joins: the way in for the first manager, before anybody can invite by chat.</summary>
internal static class InviteCommand
{
    public static async Task RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var wanted = InviteArguments.Read(args);
        await using var services = Services(wanted.Settings);
        await services.GetRequiredService<IStorageMaintenance>().PrepareAsync(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        var invitation = await unitOfWork.ExecuteAsync(ct => InviteAsync(scope.ServiceProvider, wanted, ct), CancellationToken.None);
        await output.WriteLineAsync(invitation.Code);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{invitation.Name} writes this code to the bot, once, before {invitation.ExpiresAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC."));
    }

    private static ServiceProvider Services(IReadOnlyList<string> settings)
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
            .AddStorage(StoreOptions.Read(builder.Configuration)).AddApplication().BuildServiceProvider();
    }

    private static async Task<Invitation> InviteAsync(IServiceProvider services, InviteArguments wanted, CancellationToken cancellationToken)
    {
        var people = services.GetRequiredService<IPeople>();
        var organisation = await OrganisationAsync(people, wanted, cancellationToken);
        var team = wanted.Team is { } name ? await TeamAsync(people, organisation, name, wanted, cancellationToken) : null;
        return await services.GetRequiredService<Enrolment>().InviteAsync(
            organisation.Id, team?.Id, wanted.Name, wanted.Role, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
    }

    private static async Task<Organisation> OrganisationAsync(IPeople people, InviteArguments wanted, CancellationToken cancellationToken)
    {
        var all = await people.OrganisationsAsync(cancellationToken);
        if (wanted.Organisation is null)
        {
            return all is [var only]
                ? only
                : throw new MisuseException(all.Count == 0
                    ? "There is no organisation yet; add --organisation NAME to create it."
                    : $"There are several organisations; add --organisation with one of: {string.Join(", ", all.Select(o => o.Name))}.");
        }

        if (all.FirstOrDefault(o => o.Name == wanted.Organisation) is { } known)
            return known;
        var created = new Organisation(new OrganisationId(Guid.CreateVersion7()), wanted.Organisation, tenantId: null);
        await people.AddAsync(created, cancellationToken);
        return created;
    }

    private static async Task<Team> TeamAsync(
        IPeople people, Organisation organisation, string name, InviteArguments wanted, CancellationToken cancellationToken)
    {
        if ((await people.TeamsAsync(organisation.Id, cancellationToken)).FirstOrDefault(t => t.Name == name) is { } known)
            return known;
        if (name.Length > 100)
            throw new MisuseException("A team's name has at most 100 characters.");
        var created = new Team(new TeamId(Guid.CreateVersion7()), organisation.Id, name, wanted.Zone, wanted.Language, TeamSchedule.Usual);
        await people.AddAsync(created, cancellationToken);
        return created;
    }
}
