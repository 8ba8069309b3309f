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

    /// <summary>The targets of several people that hold on any of a range of days, in one go; each person's in the same order.</summary>
    Task<ILookup<PersonId, Target>> OfAsync(
        IReadOnlyCollection<PersonId> people, DateOnly first, DateOnly last, CancellationToken cancellationToken);
}
