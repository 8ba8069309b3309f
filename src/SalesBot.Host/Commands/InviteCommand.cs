using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Host.Commands;

/// <summary>Makes a code by which one person joins: the way in for the first manager, before anybody can invite by chat.</summary>
internal static class InviteCommand
{
    private static readonly ImmutableArray<string> MainlandZones =
        ["Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "Asia/Kashgar", "PRC"];

    public static async Task RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var wanted = InviteArguments.Read(args);
        var invitation = await CommandServices.ExecuteAsync(wanted.Settings, (services, ct) => InviteAsync(services, wanted, ct));
        await output.WriteLineAsync(invitation.Code);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{invitation.Name} writes this code to the bot, once, before {invitation.ExpiresAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC."));
    }

    private static async Task<Invitation> InviteAsync(IServiceProvider services, InviteArguments wanted, CancellationToken cancellationToken)
    {
        var people = services.GetRequiredService<IPeople>();
        var organisation = await OrganisationAsync(people, wanted, cancellationToken);
        var team = wanted.Team is { } name ? await TeamAsync(services, organisation, name, wanted, cancellationToken) : null;
        return await services.GetRequiredService<Enrolment>().InviteAsync(
            organisation.Id, team?.Id, wanted.Name, wanted.Role, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
    }

    private static async Task<Organisation> OrganisationAsync(IPeople people, InviteArguments wanted, CancellationToken cancellationToken)
    {
        if (wanted.Organisation is null)
            return await CommandServices.OrganisationAsync(people, null, cancellationToken);
        if ((await people.OrganisationsAsync(cancellationToken)).FirstOrDefault(o => o.Name == wanted.Organisation) is { } known)
            return known;
        var created = new Organisation(new OrganisationId(Guid.CreateVersion7()), wanted.Organisation, tenantId: null);
        await people.AddAsync(created, cancellationToken);
        return created;
    }

    private static async Task<Team> TeamAsync(
        IServiceProvider services, Organisation organisation, string name, InviteArguments wanted, CancellationToken cancellationToken)
    {
        var people = services.GetRequiredService<IPeople>();
        if ((await people.TeamsAsync(organisation.Id, cancellationToken)).FirstOrDefault(t => t.Name == name) is { } known)
            return known;
        if (name.Length > 100)
            throw new MisuseException("A team's name has at most 100 characters.");
        var created = new Team(new TeamId(Guid.CreateVersion7()), organisation.Id, name, wanted.Zone, wanted.Language, TeamSchedule.Usual);
        await people.AddAsync(created, cancellationToken);

        // A team in mainland China works by China's holidays until somebody says otherwise (salesbot calendar set).
        if (MainlandZones.Contains(wanted.Zone, StringComparer.Ordinal))
            (await services.GetRequiredService<ICalendars>().SettingsOfAsync(created.Id.Value, cancellationToken)).Observe(BuiltInHolidays.China);
        return created;
    }
}
