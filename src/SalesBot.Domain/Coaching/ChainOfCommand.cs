using SalesBot.Domain.People;

namespace SalesBot.Domain.Coaching;

/// <summary>Says who stands above whom.</summary>
public static class ChainOfCommand
{
    /// <summary>
    /// Who stands above a team's manager: somebody with a manager's role who belongs to no team and does not lead this one; else an
    /// administrator; null where there is neither. Of several, whoever has been there longest.
    /// </summary>
    /// <param name="team">The team; null for somebody who belongs to none.</param>
    /// <param name="leaders">Everybody in the company whose role is above a rep's.</param>
    public static Person? Above(Team? team, IEnumerable<Person> leaders)
    {
        ArgumentNullException.ThrowIfNull(leaders);
        return leaders
            .Where(person => person.Id != team?.ManagerId && (person is { Role: Role.Admin } or { Role: Role.Manager, TeamId: null }))
            .OrderBy(person => person.Role == Role.Admin).ThenBy(person => person.JoinedOn).ThenBy(person => person.Id.Value)
            .FirstOrDefault();
    }
}
