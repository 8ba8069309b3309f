using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Catalogue;

/// <summary>One change of an organisation's catalogue: who made it, when, what it was and what the catalogue is since. Never changed.</summary>
/// <param name="Id">Identifies the change.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Number">1 for the organisation's first change, 2 for the next, without gaps.</param>
/// <param name="MadeBy">Who made it.</param>
/// <param name="MadeAt">When.</param>
/// <param name="Act">What was done.</param>
/// <param name="Metric">The metric concerned.</param>
/// <param name="Words">The words concerned.</param>
/// <param name="After">The catalogue since then.</param>
/// <param name="Undoes">The number of the change that this one undoes; null where it undoes none.</param>
public sealed record CatalogueRevision(
    Guid Id, OrganisationId OrganisationId, int Number, PersonId MadeBy, DateTimeOffset MadeAt, CatalogueAct Act, MetricCode Metric,
    IReadOnlyList<string> Words, MetricCatalogue After, int? Undoes = null)
{
    /// <summary>The change that undoing takes back, of all the changes of an organisation: the latest that stands; null where none does.</summary>
    public static CatalogueRevision? Standing(IReadOnlyList<CatalogueRevision> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var undone = all.Select(revision => revision.Undoes).OfType<int>().ToHashSet();
        return all.Where(revision => revision.Undoes is null && !undone.Contains(revision.Number)).MaxBy(revision => revision.Number);
    }
}
