using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Incentives;

/// <summary>Keeps incentive rules and closed months; what is found is tracked by the present unit of work.</summary>
public interface IIncentives
{
    /// <summary>Adds a version of a rule.</summary>
    Task AddAsync(RuleVersion version, CancellationToken cancellationToken);

    /// <summary>Every version of every rule of a company, by number, then by version.</summary>
    Task<IReadOnlyList<RuleVersion>> VersionsAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>The closed months of a company, oldest first.</summary>
    Task<IReadOnlyList<ClosedPeriod>> ClosedAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Closes a month with its lines.</summary>
    Task AddAsync(ClosedPeriod period, IReadOnlyList<FrozenLine> lines, CancellationToken cancellationToken);

    /// <summary>The lines of the closed months of a range, in the order in which they were frozen.</summary>
    Task<IReadOnlyList<FrozenLine>> LinesAsync(OrganisationId organisation, DateOnly firstMonth, DateOnly lastMonth, CancellationToken cancellationToken);
}

/// <summary>Keeps disputes and what was said in them.</summary>
public interface IPayDisputes
{
    /// <summary>Adds a dispute.</summary>
    Task AddAsync(PayDispute dispute, CancellationToken cancellationToken);

    /// <summary>Adds something said.</summary>
    Task AddAsync(DisputeNote note, CancellationToken cancellationToken);

    /// <summary>A dispute; null where there is none.</summary>
    Task<PayDispute?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Every dispute of several people, the open ones first, then the latest first.</summary>
    Task<IReadOnlyList<PayDispute>> OfAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken);

    /// <summary>The number that the next dispute of a company gets.</summary>
    Task<int> NextNumberAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>What was said in a dispute, in order.</summary>
    Task<IReadOnlyList<DisputeNote>> NotesAsync(Guid dispute, CancellationToken cancellationToken);
}

/// <summary>Reads of the ledger what incentives are worked out from, including what the present unit of work has added.</summary>
public interface IIncentiveFacts
{
    /// <summary>Everybody of a company who is employed on any day of a range, by name.</summary>
    Task<IReadOnlyList<Person>> PeopleAsync(OrganisationId organisation, DateRange days, CancellationToken cancellationToken);

    /// <summary>What still stands of several metrics in a range, of several people or, where null, of everybody in the company; in no order.</summary>
    Task<IReadOnlyList<EarnedFact>> OfAsync(
        OrganisationId organisation, IReadOnlyCollection<PersonId>? people, IReadOnlyCollection<MetricCode> metrics, DateRange days, CancellationToken cancellationToken);
}
