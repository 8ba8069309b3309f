using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Host.Tests.Jobs;

/// <summary>Knows teams and nothing else, which is all that the schedule asks for.</summary>
internal sealed class TeamsOnly(List<Team> teams, params IReadOnlyList<(TeamId Team, string Zone)> ownZones) : IPeople
{
    public Task<IReadOnlyList<Team>> AllTeamsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Team>>([.. teams]);

    public Task<IReadOnlyList<(TeamId Team, string Zone)>> OwnZonesAsync(CancellationToken cancellationToken) => Task.FromResult(ownZones);

    public Task<Person?> FindBySenderAsync(Sender sender, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Person?> FindAsync(PersonId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> FindAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> LeadersAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> FindByNameAsync(OrganisationId organisation, string name, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> MembersAsync(TeamId team, DateOnly day, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> LeaversAsync(OrganisationId organisation, TeamId? team, DateRange lastDays, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Team?> FindTeamAsync(TeamId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Team>> TeamsAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Organisation>> OrganisationsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AddAsync(Person person, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AddAsync(Team team, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AddAsync(Organisation organisation, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task LinkAsync(Sender sender, PersonId person, CancellationToken cancellationToken) => throw new NotSupportedException();
}
