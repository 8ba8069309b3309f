using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Catalogue;

/// <summary>A metric that an organisation has added; it has a name in one language at least.</summary>
/// <param name="Code">Its stable name; says as well whether it counts or is money.</param>
/// <param name="Kind">Which of the four kinds it belongs to.</param>
/// <param name="Chinese">The Chinese name, if it has one.</param>
/// <param name="English">The English name, in the singular, if it has one.</param>
public sealed record OwnMetric(MetricCode Code, MetricKind Kind, string? Chinese, string? English)
{
    /// <summary>The words with which it is counted (场, session), the one that is shown first.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>It is no longer reported; its name stays for what was reported before.</summary>
    public bool IsRetired { get; init; }

    /// <summary>The name in a language; the one there is where that language has none.</summary>
    public string NameIn(Language language) => (language == Language.Chinese ? Chinese ?? English : English ?? Chinese)!;

    /// <summary>Whether a text is one of its names.</summary>
    public bool IsCalled(string name) => CatalogueWord.AreSame(name, Chinese) || CatalogueWord.AreSame(name, English);
}

/// <summary>A further word for a metric.</summary>
/// <param name="Word">The word, as it was given.</param>
/// <param name="Metric">The metric, built in or own.</param>
public sealed record Synonym(string Word, MetricCode Metric);

/// <summary>A metric that is to be added.</summary>
/// <param name="Chinese">The Chinese name, if it has one.</param>
/// <param name="English">The English name, if it has one.</param>
public sealed record NewMetric(string? Chinese, string? English)
{
    /// <summary>Which of the four kinds it belongs to.</summary>
    public MetricKind Kind { get; init; } = MetricKind.Behaviour;

    /// <summary>Whether it counts or is money.</summary>
    public MetricUnit Unit { get; init; } = MetricUnit.Count;

    /// <summary>The words with which it is counted, the one that is shown first.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Further words for it.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Every word by which it is going to be known, names first.</summary>
    public IEnumerable<string> Words => new[] { Chinese, English }.OfType<string>().Concat(Synonyms);
}
