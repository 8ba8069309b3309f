using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Incentives;

/// <summary>Says what a company calls its metrics.</summary>
public interface IMetricNames
{
    /// <summary>The names of several metrics, in their order.</summary>
    Task<IReadOnlyList<PayeeMetric>> OfAsync(OrganisationId organisation, IReadOnlyCollection<MetricCode> metrics, CancellationToken cancellationToken);
}
