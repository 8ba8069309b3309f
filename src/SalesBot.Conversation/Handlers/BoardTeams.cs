using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Finds the team whose board somebody names: the own one, or one that is led.</summary>
internal sealed class BoardTeams(IPeople people, ReadTeamDay led)
{
    /// <summary>The team; or, in words, why its board is not shown.</summary>
    public async Task<(Team? Team, string? Problem)> FindAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var all = await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken);
        var found = GoalNames.Find(name, [.. all.Select(team => new GoalGroup(new GoalOwner(GoalOwnerKind.Team, team.Id.Value), team.Name, [], null))]);
        IReadOnlyList<Team> seen = turn.Team is { } own ? [own] : await led.TeamsOfAsync(turn.Person, cancellationToken);
        if (found is not [var one])
            return (null, turn.Words.NoTeamOfBoard(name, [.. (seen.Count > 0 ? seen : all).Select(team => team.Name)]));
        return seen.FirstOrDefault(team => team.Id.Value == one.Owner.Id) is { } team
            ? (team, null) : (null, turn.Words.BoardOfOtherTeam(one.Name, turn.Team?.Name));
    }
}
