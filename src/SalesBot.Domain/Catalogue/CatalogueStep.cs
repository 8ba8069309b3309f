using SalesBot.Domain.Activities;

namespace SalesBot.Domain.Catalogue;

/// <summary>What was done to a catalogue.</summary>
public enum CatalogueAct
{
    /// <summary>A metric was added, or one that was retired came back.</summary>
    MetricAdded,

    /// <summary>A metric is no longer reported.</summary>
    MetricRetired,

    /// <summary>Words were added for a metric.</summary>
    SynonymsAdded,

    /// <summary>A word of a metric was taken away.</summary>
    SynonymRemoved,

    /// <summary>Measure words were added to a metric.</summary>
    MeasuresAdded,

    /// <summary>An earlier change was undone.</summary>
    Undone,
}

/// <summary>Why a catalogue cannot be changed as asked.</summary>
public enum CatalogueRefusal
{
    /// <summary>The text cannot be a word of a catalogue.</summary>
    NoWord,

    /// <summary>The metric has the word already.</summary>
    AlreadyThere,

    /// <summary>The catalogue is full.</summary>
    Full,

    /// <summary>There is no such metric.</summary>
    NoSuchMetric,

    /// <summary>There is no such word in the catalogue; built-in words stay.</summary>
    NoSuchWord,

    /// <summary>Nothing is left to undo.</summary>
    NothingToUndo,
}

/// <summary>What comes of changing a catalogue.</summary>
public abstract record CatalogueStep
{
    private CatalogueStep()
    {
    }

    /// <summary>It can be changed.</summary>
    /// <param name="After">The catalogue as it is then.</param>
    /// <param name="Act">What was done.</param>
    /// <param name="Metric">The metric concerned.</param>
    /// <param name="Words">The words concerned.</param>
    public sealed record Made(MetricCatalogue After, CatalogueAct Act, MetricCode Metric, IReadOnlyList<string> Words) : CatalogueStep;

    /// <summary>It cannot.</summary>
    /// <param name="Reason">Why not.</param>
    /// <param name="Word">The word at fault.</param>
    /// <param name="Metric">The metric that stands in the way, if one does.</param>
    public sealed record Refused(CatalogueRefusal Reason, string Word, MetricCode? Metric = null) : CatalogueStep;
}
