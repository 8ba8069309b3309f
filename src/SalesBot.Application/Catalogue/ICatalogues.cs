using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Application.Catalogue;

/// <summary>Keeps every change of every organisation's catalogue.</summary>
public interface ICatalogues
{
    /// <summary>The catalogue of an organisation as it is now; the same object until it changes.</summary>
    Task<MetricCatalogue> OfAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>The changes of an organisation's catalogue, oldest first.</summary>
    Task<IReadOnlyList<CatalogueRevision>> RevisionsAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Adds a change; the catalogue is what it says from then on.</summary>
    Task AddAsync(CatalogueRevision revision, CancellationToken cancellationToken);
}
