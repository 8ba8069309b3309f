using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Keeps the goal tree and what changed it; goals that are found are tracked by the present unit of work.</summary>
public interface IGoals
{
    /// <summary>Adds a goal.</summary>
    Task AddAsync(Goal goal, CancellationToken cancellationToken);

    /// <summary>The goals of a company that stand and of which any day lies in a range.</summary>
    Task<IReadOnlyList<Goal>> InAsync(OrganisationId organisation, DateRange days, CancellationToken cancellationToken);

    /// <summary>The goals of people that stand with a condition and of which any day lies in a range.</summary>
    Task<IReadOnlyList<Goal>> WithConditionAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken);

    /// <summary>Goals by id; those that do not exist are absent.</summary>
    Task<IReadOnlyList<Goal>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    /// <summary>Adds an adjustment.</summary>
    Task AddAsync(GoalAdjustment adjustment, CancellationToken cancellationToken);

    /// <summary>The adjustments of a company, latest first.</summary>
    Task<IReadOnlyList<GoalAdjustment>> AdjustmentsAsync(OrganisationId organisation, int most, CancellationToken cancellationToken);
}
