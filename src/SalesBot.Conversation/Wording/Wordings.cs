using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

/// <summary>The wording of each language.</summary>
internal static class Wordings
{
    private static readonly ChineseWording Chinese = new(MetricCatalogue.BuiltIn);
    private static readonly EnglishWording English = new(MetricCatalogue.BuiltIn);

    /// <summary>For those whose organisation is not known, and what names no metric.</summary>
    public static IWording Of(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>With the names of an organisation's own metrics.</summary>
    public static IWording Of(Language language, MetricCatalogue catalogue) =>
        catalogue.Metrics.Count == 0 ? Of(language)
        : language == Language.Chinese ? new ChineseWording(catalogue) : new EnglishWording(catalogue);
}
