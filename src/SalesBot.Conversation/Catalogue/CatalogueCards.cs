using SalesBot.Application.Catalogue;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Catalogue;

/// <summary>The cards about the catalogue.</summary>
internal static class CatalogueCards
{
    /// <summary>Every metric, by kind.</summary>
    public static Card Metrics(IWording words, MetricCatalogue catalogue, Person viewer)
    {
        var all = Domain.Activities.Metrics.BuiltIn.Select(m => m.Code).Concat(catalogue.Active.Select(m => m.Code)).ToList();
        var mayChange = ChangeCatalogue.MayChange(viewer);
        return new Card(words.MetricsTitle(all.Count, catalogue.Active.Count()))
        {
            Blocks =
            [
                .. Enum.GetValues<MetricKind>().Select(kind => new TextBlock(
                    words.MetricsOfKind(kind, [.. all.Where(code => catalogue.KindOf(code) == kind).Select(code => words.WithSynonyms(code, catalogue.SynonymsOf(code)))]))),
                .. mayChange ? [new TextBlock(words.CatalogueHow, TextTone.Subtle)] : Array.Empty<CardBlock>(),
            ],
            Buttons = mayChange ? [Buttons.Say(words.CatalogueHistoryButton, words.CatalogueHistoryButton)] : [],
        };
    }

    /// <summary>What was changed, with the way back.</summary>
    public static Card Changed(IWording words, CatalogueRequest request, CatalogueResult.Changed changed)
    {
        var revision = changed.Revision;
        var title = changed.Undone is { } undone ? words.CatalogueUndone(undone)
            : request is CatalogueRequest.AddMetric add ? words.MetricAdded(revision.Metric, add.Metric)
            : words.CatalogueChanged(revision);
        var undoable = changed.Undone is null;
        return new Card(title)
        {
            Buttons =
            [
                .. undoable ? [Buttons.Say(words.UndoCatalogue, words.UndoCatalogueCommand)] : Array.Empty<CardButton>(),
                Buttons.Say(words.ListMetrics, words.ListMetrics),
            ],
        };
    }

    /// <summary>Which words mean something already, and what would come of it.</summary>
    public static Card Clash(IWording words, CatalogueRequest request, CatalogueResult.Clashing clashing)
    {
        // A new metric has no name yet in the words at hand.
        var name = request is CatalogueRequest.AddMetric { Metric: var metric } ? words.NameOf(metric) : words.Metric(clashing.Step.Metric);
        return new Card(words.ClashTitle(clashing.Words.Count))
        {
            Blocks =
            [
                .. clashing.Words.Select(word => new TextBlock(words.ClashLine(word, name), TextTone.Warning)),
                .. request is CatalogueRequest.AddMetric add ? [new TextBlock(words.NewMetricDetails(add.Metric))] : Array.Empty<CardBlock>(),
            ],
        };
    }
}
