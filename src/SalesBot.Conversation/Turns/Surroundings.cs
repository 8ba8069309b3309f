using SalesBot.Application.Calendars;
using SalesBot.Application.Catalogue;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>What a company has chosen for itself and messages are read by: what it counts, and when its weeks and fiscal years begin.</summary>
internal sealed class Surroundings(ICatalogues catalogues, Understandings understandings, WorkCalendars calendars)
{
    public async Task<(MetricCatalogue Catalogue, IUnderstanding Understanding, PeriodRules Periods)> OfAsync(
        OrganisationId organisation, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.OfAsync(organisation, cancellationToken);
        return (catalogue, understandings.Of(catalogue), await calendars.PeriodsAsync(organisation, cancellationToken));
    }
}
