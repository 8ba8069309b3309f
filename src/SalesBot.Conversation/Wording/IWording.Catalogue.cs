using SalesBot.Application.Catalogue;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about the catalogue, and about words that are not in it.</summary>
internal interface ICatalogueWording
{
    /// <summary>The name of a metric that is to be added.</summary>
    string NameOf(NewMetric metric);

    string MetricAdded(MetricCode code, NewMetric metric);

    string NewMetricPreview(NewMetric metric, decimal? waiting);

    /// <summary>A metric with all that was said about it: 直播 · 行为型 · 单位 场 · 别名 开播.</summary>
    string NewMetricDetails(NewMetric metric);

    string CatalogueChanged(CatalogueRevision revision);

    /// <summary>A change in a few words, as in a history.</summary>
    string CatalogueActOf(CatalogueRevision revision);

    string CatalogueUndone(CatalogueRevision undone);

    string CatalogueRefused(CatalogueStep.Refused refused);

    string NoMeasure(string word);

    string NoSuchMetric(string name);

    string ClashTitle(int words);

    string ClashLine(KnownWord word, string metric);

    string GoAhead { get; }

    string Cancel { get; }

    string LeftUnchanged { get; }

    string CatalogueIsForManagers(string? decider);

    string CatalogueHow { get; }

    string MetricsTitle(int all, int own);

    string MetricsOfKind(MetricKind kind, IReadOnlyList<string> metrics);

    string WithSynonyms(MetricCode metric, IReadOnlyList<string> synonyms);

    string UndoCatalogue { get; }

    string UndoCatalogueCommand { get; }

    string ListMetrics { get; }

    string CatalogueHistory(int changes);

    string CatalogueHistoryButton { get; }

    string Suggest { get; }

    string SuggestionOf(string command);

    string Suggested(string decider);

    string Suggestion(string by, string command);

    string SuggestionHint { get; }

    string AcceptSuggestion { get; }

    string WhichMetricIs(string word);

    string StillUnknown(string word);

    string NewMetric { get; }

    string NewMetricCommand(string word, string? measure);

    string Remember(string word, MetricCode metric);

    string SuggestRemembering(string word, MetricCode metric);

    string SynonymCommand(string word, MetricCode metric);

    /// <summary>What a message was taken for by a second reading, as a question.</summary>
    string UnderstoodAs(IReadOnlyList<ReadItem> items, DateOnly today);

    string RecordIt { get; }

    /// <summary>Lines of a pasted report that were not understood, as written.</summary>
    string NotUnderstood(IReadOnlyList<string> lines);
}
