using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Storage.Catalogue;

/// <summary>A catalogue as it stands in a column.</summary>
/// <param name="Metrics">The own metrics.</param>
/// <param name="Synonyms">The further words, by the code of their metric.</param>
internal sealed record CatalogueRow(IReadOnlyList<MetricRow> Metrics, IReadOnlyList<SynonymRow> Synonyms)
{
    public static CatalogueRow Of(MetricCatalogue catalogue) => new(
        [.. catalogue.Metrics.Select(m => new MetricRow(m.Code.Value, m.Kind, m.Chinese, m.English, m.Measures, m.IsRetired))],
        [.. catalogue.Synonyms.Select(s => new SynonymRow(s.Word, s.Metric.Value))]);

    public MetricCatalogue ToCatalogue() => new(
        [
            .. Metrics.Select(m => new OwnMetric(new MetricCode(m.Code), m.Kind, m.Chinese, m.English)
            {
                Measures = m.Measures,
                IsRetired = m.IsRetired,
            }),
        ],
        [.. Synonyms.Select(s => new Synonym(s.Word, new MetricCode(s.Metric)))]);
}

/// <summary>An own metric as it stands in a column.</summary>
internal sealed record MetricRow(string Code, MetricKind Kind, string? Chinese, string? English, IReadOnlyList<string> Measures, bool IsRetired);

/// <summary>A further word as it stands in a column.</summary>
internal sealed record SynonymRow(string Word, string Metric);
