using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Tests.Honours;

/// <summary>A few people, found by id or as leaders; nothing else is asked of it.</summary>
internal sealed class Staff(params IReadOnlyList<Person> all) : IPeople
{
    public Task<Person?> FindAsync(PersonId id, CancellationToken cancellationToken) => Task.FromResult(all.FirstOrDefault(one => one.Id == id));

    public Task<IReadOnlyList<Person>> FindAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. all.Where(one => ids.Contains(one.Id))]);

    public Task<IReadOnlyList<Person>> LeadersAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. all.Where(one => one.Role != Role.Rep && one.IsEmployedOn(day))]);

    public Task<Person?> FindBySenderAsync(Sender sender, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> FindByNameAsync(OrganisationId organisation, string name, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> MembersAsync(TeamId team, DateOnly day, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> LeaversAsync(OrganisationId organisation, TeamId? team, DateRange lastDays, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Team?> FindTeamAsync(TeamId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Team>> TeamsAsync(OrganisationId organisation, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Team>> AllTeamsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<(TeamId Team, string Zone)>> OwnZonesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Organisation>> OrganisationsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AddAsync(Person person, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AddAsync(Team team, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AddAsync(Organisation organisation, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task LinkAsync(Sender sender, PersonId person, CancellationToken cancellationToken) => throw new NotSupportedException();
}
