using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Knows who can have goals, and who may set them.</summary>
public sealed class GoalOwners(IPeople people, ReadTeamDay teams, WorkCalendars calendars)
{
    /// <summary>
    /// Those for whom a person may set goals: the teams led with their members, below the company where all of its teams are led. For a rep
    /// nobody but the rep.
    /// </summary>
    public async Task<IReadOnlyList<GoalGroup>> OpenToAsync(Person actor, DateRange days, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var led = await teams.TeamsOfAsync(actor, cancellationToken);
        if (led.Count == 0)
            return [];
        var groups = new List<GoalGroup>();
        foreach (var team in led)
            groups.Add(await OfAsync(team, days, cancellationToken));
        var company = await people.TeamsAsync(actor.OrganisationId, cancellationToken);
        return company.Count == led.Count
            ? [new GoalGroup(new GoalOwner(GoalOwnerKind.Organisation, actor.OrganisationId.Value), await CompanyNameAsync(actor, cancellationToken), groups, null)]
            : groups;
    }

    /// <summary>The calendar of the first team that a person leads, by which months are compared.</summary>
    public async Task<WorkCalendar> CalendarAsync(Person actor, DateOnly around, CancellationToken cancellationToken) =>
        await teams.TeamsOfAsync(actor, cancellationToken) is [var first, ..] ? await calendars.OfTeamAsync(first, around, cancellationToken) : WorkCalendar.MondayToFriday;

    /// <summary>Who leads a rep; null where nobody does.</summary>
    public async Task<Person?> LeaderOfAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var team = person.TeamId is { } id ? await people.FindTeamAsync(id, cancellationToken) : null;
        return team?.ManagerId is { } leader && leader != person.Id ? await people.FindAsync(leader, cancellationToken) : null;
    }

    /// <summary>The groups and everybody below them, the larger before the smaller.</summary>
    public static IEnumerable<GoalGroup> All(IEnumerable<GoalGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var level = groups.ToList();
        while (level.Count > 0)
        {
            foreach (var group in level)
                yield return group;
            level = [.. level.SelectMany(group => group.Parts)];
        }
    }

    private async Task<GoalGroup> OfAsync(Team team, DateRange days, CancellationToken cancellationToken)
    {
        // Whoever is there at the beginning or at the end has a part, those who join or leave in between included.
        var members = (await people.MembersAsync(team.Id, days.Start, cancellationToken))
            .Concat(await people.MembersAsync(team.Id, days.End, cancellationToken))
            .Where(member => member.Role == Role.Rep).DistinctBy(member => member.Id)
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Id.Value);
        return new GoalGroup(
            new GoalOwner(GoalOwnerKind.Team, team.Id.Value), team.Name,
            [.. members.Select(member => new GoalGroup(new GoalOwner(GoalOwnerKind.Person, member.Id.Value), member.Name, [], member))], null);
    }

    private async Task<string> CompanyNameAsync(Person actor, CancellationToken cancellationToken) =>
        (await people.OrganisationsAsync(cancellationToken)).First(company => company.Id == actor.OrganisationId).Name;
}
