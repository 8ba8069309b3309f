using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Knows who can have goals, and who may set them.</summary>
public sealed class GoalOwners(IPeople people, ISalesUnits units, ReadTeamDay teams, WorkCalendars calendars)
{
    /// <summary>
    /// Those for whom a person may set goals: the teams led with their members, below the regions and product lines of which all teams are
    /// led, below the company where all of its teams are. For a rep nobody.
    /// </summary>
    public async Task<IReadOnlyList<GoalGroup>> OpenToAsync(Person actor, DateRange days, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var led = await teams.TeamsOfAsync(actor, cancellationToken);
        if (led.Count == 0)
            return [];
        var below = new Dictionary<Guid, GoalGroup>();
        foreach (var team in led)
            below.Add(team.Id.Value, await OfAsync(team, days, cancellationToken));
        var groups = Arranged(below, await units.OfAsync(actor.OrganisationId, cancellationToken));
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

    /// <summary>Those above an owner, the nearest first: the team of a person, the units over a team or a unit, the company.</summary>
    public async Task<IReadOnlyList<GoalOwner>> AboveAsync(GoalGroup group, OrganisationId organisation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Owner.Kind == GoalOwnerKind.Organisation)
            return [];
        var all = await units.OfAsync(organisation, cancellationToken);
        var above = new List<GoalOwner>();
        var team = group.Owner.Kind == GoalOwnerKind.Team ? new TeamId(group.Owner.Id) : group.Person?.TeamId;
        if (group.Person is not null && team is { } own)
            above.Add(new GoalOwner(GoalOwnerKind.Team, own.Value));
        var unit = team is { } id ? all.FirstOrDefault(one => one.Teams.Contains(id)) : Parent(all.FirstOrDefault(one => one.Owner == group.Owner));
        for (; unit is not null && !above.Contains(unit.Owner); unit = Parent(unit))
            above.Add(unit.Owner);
        return [.. above, new GoalOwner(GoalOwnerKind.Organisation, organisation.Value)];

        SalesUnit? Parent(SalesUnit? below) => below is null ? null : all.FirstOrDefault(one => one.Id == below.ParentId);
    }

    // A unit is there with all of its teams or not at all: nobody sets a target for a part of it in its name.
    private static List<GoalGroup> Arranged(Dictionary<Guid, GoalGroup> teams, IReadOnlyList<SalesUnit> units)
    {
        var taken = new HashSet<Guid>();
        var tops = units.Where(unit => units.All(other => other.Id != unit.ParentId)).SelectMany(Tops).ToList();
        return [.. tops, .. teams.Where(team => !taken.Contains(team.Key)).Select(team => team.Value)];

        // The unit, or those below it that are whole.
        IEnumerable<GoalGroup> Tops(SalesUnit unit)
        {
            var below = units.Where(other => other.ParentId == unit.Id).ToList();
            if (!IsWhole(unit))
                return below.SelectMany(Tops);
            taken.UnionWith(unit.Teams.Select(team => team.Value));
            return [new GoalGroup(unit.Owner, unit.Name, [.. below.SelectMany(Tops), .. unit.Teams.Select(team => teams[team.Value])], null)];
        }

        bool IsWhole(SalesUnit unit) => unit.Teams.All(team => teams.ContainsKey(team.Value)) && units.Where(other => other.ParentId == unit.Id).All(IsWhole)
            && (unit.Teams.Count > 0 || units.Any(other => other.ParentId == unit.Id));
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
        // Whoever changes the team in between has a part where the days end.
        var last = await people.MembersAsync(team.Id, days.End, cancellationToken);
        var members = (await people.MembersAsync(team.Id, days.Start, cancellationToken)).Where(member => !member.IsEmployedOn(days.End)).Concat(last)
            .Where(member => member.Role == Role.Rep).DistinctBy(member => member.Id)
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Id.Value);
        return new GoalGroup(
            new GoalOwner(GoalOwnerKind.Team, team.Id.Value), team.Name,
            [.. members.Select(member => new GoalGroup(new GoalOwner(GoalOwnerKind.Person, member.Id.Value), member.Name, [], member))], null);
    }

    private async Task<string> CompanyNameAsync(Person actor, CancellationToken cancellationToken) =>
        (await people.OrganisationsAsync(cancellationToken)).First(company => company.Id == actor.OrganisationId).Name;
}
