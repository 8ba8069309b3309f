using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Application.Catalogue;

/// <summary>What somebody wants done to the catalogue.</summary>
public abstract record CatalogueRequest
{
    private CatalogueRequest()
    {
    }

    /// <summary>Add a metric.</summary>
    /// <param name="Metric">The metric.</param>
    public sealed record AddMetric(NewMetric Metric) : CatalogueRequest;

    /// <summary>Add words for a metric.</summary>
    /// <param name="Metric">The metric.</param>
    /// <param name="Words">The words.</param>
    public sealed record AddSynonyms(MetricCode Metric, IReadOnlyList<string> Words) : CatalogueRequest;

    /// <summary>Add measure words to an own metric.</summary>
    /// <param name="Metric">The metric.</param>
    /// <param name="Words">The measure words.</param>
    public sealed record AddMeasures(MetricCode Metric, IReadOnlyList<string> Words) : CatalogueRequest;

    /// <summary>Take a word away.</summary>
    /// <param name="Word">The word.</param>
    public sealed record RemoveSynonym(string Word) : CatalogueRequest;

    /// <summary>Report a metric no more.</summary>
    /// <param name="Metric">The metric.</param>
    public sealed record Retire(MetricCode Metric) : CatalogueRequest;

    /// <summary>Undo the latest change that stands.</summary>
    public sealed record Undo : CatalogueRequest;

    /// <summary>What comes of it, undoing aside; words that mean something already are not looked at.</summary>
    internal CatalogueStep ApplyTo(MetricCatalogue catalogue) => this switch
    {
        AddMetric add => catalogue.Add(add.Metric),
        AddSynonyms add => catalogue.AddSynonyms(add.Metric, add.Words),
        AddMeasures add => catalogue.AddMeasures(add.Metric, add.Words),
        RemoveSynonym remove => catalogue.RemoveSynonym(remove.Word),
        Retire retire => catalogue.Retire(retire.Metric),
        _ => new CatalogueStep.Refused(CatalogueRefusal.NothingToUndo, ""),
    };

    /// <summary>The words that get a meaning by it.</summary>
    internal IEnumerable<string> NewWords => this switch
    {
        AddMetric add => add.Metric.Words,
        AddSynonyms add => add.Words,
        _ => [],
    };

    /// <summary>The measure words that come with it.</summary>
    internal IEnumerable<string> NewMeasures => this switch
    {
        AddMetric add => add.Metric.Measures,
        AddMeasures add => add.Words,
        _ => [],
    };
}
