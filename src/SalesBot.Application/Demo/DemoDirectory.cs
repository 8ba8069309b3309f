using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Demo;

/// <summary>Lists the people of the demo company: the reps team by team, then who stands above the teams.</summary>
public sealed class DemoDirectory(IPeople people, DemoAccounts accounts, TimeProvider clock) : IDemoDirectory
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DemoPerson>> PeopleAsync(CancellationToken cancellationToken)
    {
        var organisations = await people.OrganisationsAsync(cancellationToken);
        if (organisations.FirstOrDefault(o => o.TenantId == accounts.TenantId) is not { } company)
            return [];
        List<DemoPerson> members = [];
        Dictionary<PersonId, Person> leaders = [];
        foreach (var team in await people.TeamsAsync(company.Id, cancellationToken))
        {
            foreach (var person in await people.MembersAsync(team.Id, LocalTime.DayOf(clock.GetUtcNow(), team.Zone), cancellationToken))
                if (await IsDemoAsync(person, cancellationToken))
                    members.Add(Entry(person, team));
            if (team.ManagerId is { } id && await people.FindAsync(id, cancellationToken) is { TeamId: null } leader
                && await IsDemoAsync(leader, cancellationToken))
                leaders[leader.Id] = leader;
        }

        return [.. members, .. leaders.Values.Select(leader => Entry(leader, null))];
    }

    internal static Sender AccountOf(Person person, DemoAccounts accounts) =>
        new(accounts.Channel, accounts.TenantId, person.Id.Value.ToString("D"), person.Name, DirectoryId: null);

    // Somebody who joined by a message of their own has another account, and the entry would not lead to them.
    private async Task<bool> IsDemoAsync(Person person, CancellationToken cancellationToken) =>
        (await people.FindBySenderAsync(AccountOf(person, accounts), cancellationToken))?.Id == person.Id;

    private static DemoPerson Entry(Person person, Team? team) => new(
        person.Id.Value.ToString("D"), person.Name, RoleOf(person.Role), team?.Id.Value.ToString("D"), team?.Name,
        person.Language == Language.Chinese ? "zh" : "en");

    private static string RoleOf(Role role) => role switch
    {
        Role.Rep => "rep",
        Role.Manager => "manager",
        _ => "admin",
    };
}
