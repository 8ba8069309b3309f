using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>Keeps contests.</summary>
public interface IContests
{
    /// <summary>Adds a contest.</summary>
    Task AddAsync(Contest contest, CancellationToken cancellationToken);

    /// <summary>A contest by id; null where there is none.</summary>
    Task<Contest?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The contests of a company that run on a day and are not decided, first started first.</summary>
    Task<IReadOnlyList<Contest>> RunningAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The contests of a company that still wait for an answer, their start or their result, latest announced first.</summary>
    Task<IReadOnlyList<Contest>> PendingAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Every company's contests that still wait for an answer or a result, by id alone, for the watch.</summary>
    Task<IReadOnlyList<Guid>> WatchedAsync(DateOnly startedBy, CancellationToken cancellationToken);

    /// <summary>The decided contests of a company that had days within a range, by their end.</summary>
    Task<IReadOnlyList<Contest>> DecidedAsync(OrganisationId organisation, DateRange days, CancellationToken cancellationToken);

    /// <summary>The contests of a company that ended within a range and before a day, the latest first, at most so many; called-off ones are left out.</summary>
    Task<IReadOnlyList<Contest>> EndedAsync(OrganisationId organisation, DateRange days, DateOnly today, int most, CancellationToken cancellationToken);
}
