using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>Keeps product lines and regions; those found are tracked by the present unit of work.</summary>
public interface ISalesUnits
{
    /// <summary>The units of a company, by name.</summary>
    Task<IReadOnlyList<SalesUnit>> OfAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Adds a unit.</summary>
    Task AddAsync(SalesUnit unit, CancellationToken cancellationToken);

    /// <summary>Removes a unit; its targets stay as they were.</summary>
    Task RemoveAsync(SalesUnit unit, CancellationToken cancellationToken);
}
