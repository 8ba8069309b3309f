using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Catalogue;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Catalogue;

internal sealed class StoredCatalogues(StorageSession session, KeptCatalogues kept) : ICatalogues
{
    // By hand, since every turn asks it.
    private static readonly KnownQuery Latest =
        new("SELECT Id FROM CatalogueRevisions WHERE OrganisationId = @0 ORDER BY Number DESC LIMIT 1", KnownTables.CatalogueRevisions);

    public async Task<MetricCatalogue> OfAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var found = await session.Connection.KnownAsync(
            Latest, organisation, static organisation => [Columns.Of(organisation.Value)], row => row.GuidAt(0), cancellationToken);
        if (found is not [var latest])
            return MetricCatalogue.BuiltIn;
        if (kept.Find(organisation, latest) is { } known)
            return known;
        var revision = await Revisions.SingleAsync(made => made.Id == latest, cancellationToken);
        return kept.Keep(organisation, latest, revision.After);
    }

    public async Task<IReadOnlyList<CatalogueRevision>> RevisionsAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await Revisions.Where(made => made.OrganisationId == organisation).OrderBy(made => made.Number).ToListAsync(cancellationToken);

    // Written at once: the next question of the same turn is asked with the new words.
    public async Task AddAsync(CatalogueRevision revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        session.Writer.Context.Add(revision);
        await session.FlushAsync(cancellationToken);
        kept.Keep(revision.OrganisationId, revision.Id, revision.After);
    }

    private IQueryable<CatalogueRevision> Revisions => session.Connection.Context.Set<CatalogueRevision>().AsNoTracking();
}
