using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>Keeps contests.</summary>
public interface IContests
{
    /// <summary>Adds a contest.</summary>
    Task AddAsync(Contest contest, CancellationToken cancellationToken);

    /// <summary>The contests of a company that run on a day, first started first.</summary>
    Task<IReadOnlyList<Contest>> RunningAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken);
}
