using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
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

    /// <summary>
    /// The targets of several people that hold on any of a range of days, in one go, each person's in the same order; without what people set
    /// for themselves, which is nobody else's business.
    /// </summary>
    Task<ILookup<PersonId, Target>> OfAsync(
        IReadOnlyCollection<PersonId> people, DateOnly first, DateOnly last, CancellationToken cancellationToken);

    /// <summary>The targets of a metric of several people that hold on any day of a range, tracked by the present unit of work.</summary>
    Task<IReadOnlyList<Target>> HoldingAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken);

    /// <summary>Lets a target hold up to another last day; open where there is none.</summary>
    Task HoldUntilAsync(Guid target, DateOnly? last, CancellationToken cancellationToken);

    /// <summary>Lets a target hold on no day at all.</summary>
    Task EndAsync(Guid target, CancellationToken cancellationToken);
}
