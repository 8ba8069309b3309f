using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>Keeps who changed from which team to which, and when.</summary>
public interface ITeamMoves
{
    /// <summary>Keeps a change of team.</summary>
    Task AddAsync(TeamMove move, CancellationToken cancellationToken);

    /// <summary>Forgets a change of team that is still to come.</summary>
    Task RemoveAsync(TeamMove move, CancellationToken cancellationToken);

    /// <summary>The changes of team of a person, in the order of their days; tracked by the present unit of work.</summary>
    Task<IReadOnlyList<TeamMove>> OfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>The changes of team that are still to be carried out and whose day is not after a day.</summary>
    Task<IReadOnlyList<TeamMove>> DueAsync(DateOnly day, CancellationToken cancellationToken);
}
