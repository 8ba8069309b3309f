using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Whom a name means among the teams and people of the writer's company; or, in words, why that cannot be said.</summary>
/// <param name="Side">The team or person; null where it cannot be said.</param>
/// <param name="Problem">Why not; null where it can.</param>
internal sealed record NamedSide(ContestSide? Side, string? Problem);

/// <summary>Finds the sides that a sentence about a contest names.</summary>
internal sealed class ContestNames(IPeople people, ReadTeamDay led)
{
    /// <summary>Whom a name means.</summary>
    public async Task<NamedSide> FindAsync(Person by, string name, IWording words, DateOnly today, CancellationToken cancellationToken)
    {
        if (name.Length == 0)
            return new(ContestSide.Of(by.Id), null);
        var teams = (await people.TeamsAsync(by.OrganisationId, cancellationToken)).Select(Group).ToList();
        var named = teams.Where(team => team.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        var persons = named.Count > 0 ? [] : (await people.FindByNameAsync(by.OrganisationId, name, cancellationToken)).Where(person => person.IsEmployedOn(today)).ToList();
        if (persons.Count == 0 && named.Count == 0)
            named = [.. GoalNames.Find(name, teams)];
        return (named, persons) switch
        {
            ([var team], _) => new(ContestSide.Of(new TeamId(team.Owner.Id)), null),
            ([], [var person]) => new(ContestSide.Of(person.Id), null),
            ([], []) => new(null, words.ContestUnknown(name, GoalNames.Nearest(
                name, GoalNames.IsOfTeam(name) ? teams : [.. teams, .. await ColleaguesAsync(teams, today, cancellationToken)]))),
            ([], _) => new(null, words.ContestAmbiguous(name, [.. persons.Take(4).Select(person => person.Name)])),
            _ => new(null, words.ContestAmbiguous(name, [.. named.Take(4).Select(team => team.Name)])),
        };
    }

    /// <summary>Everybody who takes part where nobody is named: the reps whom the writer leads; nobody for a rep.</summary>
    public async Task<IReadOnlyList<ContestSide>> EverybodyLedAsync(Person by, DateOnly today, CancellationToken cancellationToken) =>
        [.. (await led.MembersLedByAsync(by, today, cancellationToken)).Where(member => member.Role == Role.Rep).Take(Contest.MostSides + 1).Select(member => ContestSide.Of(member.Id))];

    /// <summary>Every team of the writer's company.</summary>
    public async Task<IReadOnlyList<ContestSide>> EveryTeamAsync(Person by, CancellationToken cancellationToken) =>
        [.. (await people.TeamsAsync(by.OrganisationId, cancellationToken)).Take(Contest.MostSides + 1).Select(team => ContestSide.Of(team.Id))];

    private async Task<IReadOnlyList<GoalGroup>> ColleaguesAsync(List<GoalGroup> teams, DateOnly today, CancellationToken cancellationToken)
    {
        var all = new List<GoalGroup>();
        foreach (var team in teams)
            all.AddRange((await people.MembersAsync(new TeamId(team.Owner.Id), today, cancellationToken))
                .Select(member => new GoalGroup(new GoalOwner(GoalOwnerKind.Person, member.Id.Value), member.Name, [], member)));
        return all;
    }

    private static GoalGroup Group(Team team) => new(new GoalOwner(GoalOwnerKind.Team, team.Id.Value), team.Name, [], null);
}
