using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Keeps targets.</summary>
public interface ITargets
{
    /// <summary>Adds a target.</summary>
    Task AddAsync(Target target, CancellationToken cancellationToken);

    /// <summary>A person's targets that hold on a day, short periods first, then in the metrics' order.</summary>
    Task<IReadOnlyList<Target>> OfAsync(PersonId person, DateOnly day, CancellationToken cancellationToken);
}
