using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.People;

internal sealed class StoredPeople(StorageSession session) : IPeople
{
    private static readonly KnownQuery PersonOfDirectory =
        new("SELECT PersonId FROM DirectoryAccounts WHERE TenantId = @0 AND DirectoryId = @1", KnownTables.DirectoryAccounts);

    private static readonly KnownQuery PersonOfAccount =
        new("SELECT PersonId FROM Accounts WHERE Channel = @0 AND TenantId = @1 AND AccountId = @2", KnownTables.Accounts);

    private const string OwnZones =
        "SELECT DISTINCT TeamId, TimeZoneId FROM People WHERE TeamId IS NOT NULL AND TimeZoneId IS NOT NULL ORDER BY TeamId, TimeZoneId";

    private const string Organisations = "SELECT Id, Name, TenantId FROM Organisations ORDER BY Id";

    private const string LinkDirectory =
        """
        INSERT INTO DirectoryAccounts (TenantId, DirectoryId, PersonId) VALUES (@0, @1, @2)
        ON CONFLICT (TenantId, DirectoryId) DO UPDATE SET PersonId = excluded.PersonId
        """;

    private const string LinkAccount =
        """
        INSERT INTO Accounts (Channel, TenantId, AccountId, PersonId) VALUES (@0, @1, @2, @3)
        ON CONFLICT (Channel, TenantId, AccountId) DO UPDATE SET PersonId = excluded.PersonId
        """;

    public async Task<Person?> FindBySenderAsync(Sender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        IReadOnlyList<PersonId> found = [];
        if (HasDirectory(sender))
        {
            found = await session.Connection.KnownAsync(
                PersonOfDirectory, (sender.TenantId, sender.DirectoryId), static entry => [entry.TenantId, entry.DirectoryId], Id, cancellationToken);
        }

        if (found.Count == 0)
        {
            found = await session.Connection.KnownAsync(
                PersonOfAccount, (sender.Channel, sender.TenantId, sender.AccountId), static account => [account.Channel, account.TenantId, account.AccountId],
                Id, cancellationToken);
        }

        return found.Count == 0 ? null : await FindAsync(found[0], cancellationToken);

        static PersonId Id(DbDataReader row) => new(row.GuidAt(0));
    }

    public async Task<Person?> FindAsync(PersonId id, CancellationToken cancellationToken) =>
        session.Tracked<Person, PersonId>(id, id.Value)
        ?? session.Track(id.Value, await session.Connection.FirstKnownAsync(PersonRow.OfId, id, static id => [Columns.Of(id)], PersonRow.Read, cancellationToken));

    public async Task<IReadOnlyList<Person>> FindAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? []
        : ByName(await (await QueryAsync<Person>(cancellationToken)).Where(person => ids.Contains(person.Id)).ToListAsync(cancellationToken));

    public async Task<IReadOnlyList<Person>> LeadersAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken)
    {
        var people = await QueryAsync<Person>(cancellationToken);
        return ByName(await people
            .Where(person => person.OrganisationId == organisation && person.Role != Role.Rep
                && person.JoinedOn <= day && (person.LeftOn == null || person.LeftOn >= day))
            .ToListAsync(cancellationToken));
    }

    // Names are compared here: SQLite folds the case of ASCII letters only.
    public async Task<IReadOnlyList<Person>> FindByNameAsync(OrganisationId organisation, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        var sought = name.Trim();
        if (sought.Length == 0)
            return [];
        var people = await QueryAsync<Person>(cancellationToken);
        var names = await people.Where(person => person.OrganisationId == organisation)
            .Select(person => new { person.Id, person.Name, person.LeftOn })
            .ToListAsync(cancellationToken);
        var matches = names.Where(known => known.Name.Equals(sought, StringComparison.OrdinalIgnoreCase)).Select(known => known.Id).ToList();
        if (matches.Count == 0)
        {
            matches = [.. names
                .Where(known => known.Name.StartsWith(sought, StringComparison.OrdinalIgnoreCase)
                    || known.Name.EndsWith(sought, StringComparison.OrdinalIgnoreCase))
                .Select(known => known.Id)];
        }

        // Who has left is called by a nickname only where nobody else is.
        if (matches.Count == 0 && Nickname.Find(sought, names, known => known.Name) is { Count: > 0 } called)
            matches = [.. called.Where(known => known.LeftOn is null || called.All(other => other.LeftOn is not null)).Select(known => known.Id)];
        if (matches.Count == 0)
            matches = [.. names.Where(known => Pinyin.Is(sought, known.Name)).Select(known => known.Id)];
        return matches.Count == 0 ? [] : ByName(await people.Where(person => matches.Contains(person.Id)).ToListAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<Person>> MembersAsync(TeamId team, DateOnly day, CancellationToken cancellationToken)
    {
        var (gone, come) = await MovedAsync(team, day, cancellationToken);
        var people = (await QueryAsync<Person>(cancellationToken)).Where(person => person.JoinedOn <= day && (person.LeftOn == null || person.LeftOn >= day));
        people = gone.Count + come.Count == 0 ? people.Where(person => person.TeamId == team)
            : people.Where(person => (person.TeamId == team && !gone.Contains(person.Id)) || come.Contains(person.Id));
        return ByName(await people.ToListAsync(cancellationToken));
    }

    // Whoever is recorded in a team but was or will be in another one on the day, and the other way round: few ever change.
    private async Task<(IReadOnlyList<PersonId> Gone, IReadOnlyList<PersonId> Come)> MovedAsync(TeamId team, DateOnly day, CancellationToken cancellationToken)
    {
        var moves = await QueryAsync<TeamMove>(cancellationToken);
        var touching = await moves.Where(move => move.From == team || move.To == team).Select(move => move.PersonId).Distinct().ToListAsync(cancellationToken);
        if (touching.Count == 0)
            return ([], []);
        var all = await moves.Where(move => touching.Contains(move.PersonId)).ToListAsync(cancellationToken);
        var there = all.GroupBy(move => move.PersonId).ToLookup(group => TeamMove.TeamOn(group, day, null) == team, group => group.Key);
        return ([.. there[false]], [.. there[true]]);
    }

    public async Task<IReadOnlyList<Person>> LeaversAsync(OrganisationId organisation, TeamId? team, DateRange lastDays, CancellationToken cancellationToken)
    {
        var (first, last) = (lastDays.Start, lastDays.End);
        var people = await QueryAsync<Person>(cancellationToken);
        var gone = people.Where(person => person.OrganisationId == organisation && person.TeamId != null && person.LeftOn >= first && person.LeftOn <= last);
        return ByName(await (team is { } one ? gone.Where(person => person.TeamId == one) : gone).ToListAsync(cancellationToken));
    }

    public async Task<Team?> FindTeamAsync(TeamId id, CancellationToken cancellationToken) =>
        session.Tracked<Team, TeamId>(id, id.Value)
        ?? session.Track(id.Value, await session.Connection.FirstKnownAsync(TeamRow.OfId, id, static id => [Columns.Of(id.Value)], TeamRow.Read, cancellationToken));

    public async Task<IReadOnlyList<Team>> TeamsAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var teams = await QueryAsync<Team>(cancellationToken);
        return ByName(await teams.Where(team => team.OrganisationId == organisation).ToListAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<Team>> AllTeamsAsync(CancellationToken cancellationToken) =>
        ByName(await (await QueryAsync<Team>(cancellationToken)).ToListAsync(cancellationToken));

    public async Task<IReadOnlyList<(TeamId Team, string Zone)>> OwnZonesAsync(CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.AllAsync(OwnZones, [], row => (new TeamId(row.GuidAt(0)), row.GetString(1)), cancellationToken);
    }

    // Asked at each start, and a company never changes.
    public async Task<IReadOnlyList<Organisation>> OrganisationsAsync(CancellationToken cancellationToken) =>
        await (await session.ForStatementAsync(cancellationToken)).AllAsync(
            Organisations, [], row => new Organisation(new(row.GuidAt(0)), row.GetString(1), row.TextAt(2)), cancellationToken);

    public Task AddAsync(Person person, CancellationToken cancellationToken) => AddAsync<Person>(person);

    public Task AddAsync(Team team, CancellationToken cancellationToken) => AddAsync<Team>(team);

    public Task AddAsync(Organisation organisation, CancellationToken cancellationToken) => AddAsync<Organisation>(organisation);

    public async Task LinkAsync(Sender sender, PersonId person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        await session.FlushAsync(cancellationToken);
        var id = Columns.Of(person);
        await session.Writer.ExecuteAsync(LinkAccount, [sender.Channel, sender.TenantId, sender.AccountId, id], cancellationToken);
        if (HasDirectory(sender))
            await session.Writer.ExecuteAsync(LinkDirectory, [sender.TenantId, sender.DirectoryId, id], cancellationToken);
    }

    // Without a company the id of a directory entry says nothing: another company's directory may hold the same.
    private static bool HasDirectory(Sender sender) => sender is { DirectoryId.Length: > 0, TenantId.Length: > 0 };

    private static List<Person> ByName(IEnumerable<Person> people) =>
        [.. people.OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id.Value)];

    private static List<Team> ByName(IEnumerable<Team> teams) =>
        [.. teams.OrderBy(team => team.Name, StringComparer.Ordinal).ThenBy(team => team.Id.Value)];

    private Task AddAsync<T>(T aggregate)
        where T : class
    {
        session.Writer.Context.Add(aggregate);
        return Task.CompletedTask;
    }

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}
