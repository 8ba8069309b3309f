using System.Collections.Concurrent;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Catalogue;

/// <summary>
/// The catalogues read last, by the change that made them: a change is never changed, so what is kept here can be out of date but never
/// wrong, and asking which change is the latest is all that a turn has to do.
/// </summary>
internal sealed class KeptCatalogues
{
    private readonly ConcurrentDictionary<OrganisationId, (Guid Revision, MetricCatalogue Catalogue)> kept = new();

    public MetricCatalogue? Find(OrganisationId organisation, Guid revision) =>
        kept.TryGetValue(organisation, out var found) && found.Revision == revision ? found.Catalogue : null;

    public MetricCatalogue Keep(OrganisationId organisation, Guid revision, MetricCatalogue catalogue)
    {
        kept[organisation] = (revision, catalogue);
        return catalogue;
    }
}
