using SalesBot.Application.Messaging;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>Finds and keeps people, teams and companies.</summary>
public interface IPeople
{
    /// <summary>The person behind an account: by directory id within the tenant where the channel tells it, else by the channel's account id.</summary>
    Task<Person?> FindBySenderAsync(Sender sender, CancellationToken cancellationToken);

    /// <summary>A person by id; null where there is none.</summary>
    Task<Person?> FindAsync(PersonId id, CancellationToken cancellationToken);

    /// <summary>Several people by id, in one go; ids that are nobody's are left out.</summary>
    Task<IReadOnlyList<Person>> FindAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>Everybody of a company, employed on a day, whose role is above a rep's; by name.</summary>
    Task<IReadOnlyList<Person>> LeadersAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The people of a company whose name is a text, ignoring case; or, where none is, whose name begins or ends with it; or, where none does, who are called so for short (小陈).</summary>
    Task<IReadOnlyList<Person>> FindByNameAsync(OrganisationId organisation, string name, CancellationToken cancellationToken);

    /// <summary>The members of a team who are employed on a day, by name.</summary>
    Task<IReadOnlyList<Person>> MembersAsync(TeamId team, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Who was in a team, or in any where none is given, and left the company with a last day at work in a range, by name.</summary>
    Task<IReadOnlyList<Person>> LeaversAsync(OrganisationId organisation, TeamId? team, DateRange lastDays, CancellationToken cancellationToken);

    /// <summary>A team by id; null where there is none.</summary>
    Task<Team?> FindTeamAsync(TeamId id, CancellationToken cancellationToken);

    /// <summary>The teams of a company, by name.</summary>
    Task<IReadOnlyList<Team>> TeamsAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Every team of every company; for schedules.</summary>
    Task<IReadOnlyList<Team>> AllTeamsAsync(CancellationToken cancellationToken);

    /// <summary>The zones of their own in which members of teams live, each once for a team; for schedules.</summary>
    Task<IReadOnlyList<(TeamId Team, string Zone)>> OwnZonesAsync(CancellationToken cancellationToken);

    /// <summary>Every company.</summary>
    Task<IReadOnlyList<Organisation>> OrganisationsAsync(CancellationToken cancellationToken);

    /// <summary>Takes a person in.</summary>
    Task AddAsync(Person person, CancellationToken cancellationToken);

    /// <summary>Takes a team in.</summary>
    Task AddAsync(Team team, CancellationToken cancellationToken);

    /// <summary>Takes a company in.</summary>
    Task AddAsync(Organisation organisation, CancellationToken cancellationToken);

    /// <summary>Ties an account to a person; from then on <see cref="FindBySenderAsync"/> finds the person by it.</summary>
    Task LinkAsync(Sender sender, PersonId person, CancellationToken cancellationToken);
}
