using SalesBot.Application.Catalogue;
using SalesBot.Application.Incentives;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

/// <summary>The names of metrics as messages have them, a company's own included.</summary>
internal sealed class MetricNames(ICatalogues catalogues) : IMetricNames
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<PayeeMetric>> OfAsync(OrganisationId organisation, IReadOnlyCollection<MetricCode> metrics, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.OfAsync(organisation, cancellationToken);
        var (chinese, english) = (Wordings.Of(Language.Chinese, catalogue), Wordings.Of(Language.English, catalogue));
        return [.. metrics.Select(metric => new PayeeMetric(metric, chinese.Metric(metric), english.Metric(metric)))];
    }
}
