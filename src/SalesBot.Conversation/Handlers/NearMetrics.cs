using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Handlers;

/// <summary>Finds the metrics that a word could stand for: those with characters in common first, then those counted with the same measure word.</summary>
internal static class NearMetrics
{
    private static readonly ImmutableArray<MetricCode> Usual = [Metrics.Visit, Metrics.Call, Metrics.Proposal, Metrics.Demo, Metrics.FollowUp];

    public static IEnumerable<MetricCode> Of(string? word, string? measure, MetricCatalogue catalogue, IWording words)
    {
        if (word is null)
            return Usual;
        var alike = Metrics.BuiltIn.Select(m => m.Code).Concat(catalogue.Active.Select(m => m.Code))
            .Where(code => Metrics.UnitOf(code) == MetricUnit.Count && Names(code, catalogue, words).Any(name => ShareSome(name, word)));
        var counted = catalogue.Active.Where(m => measure is not null && m.Measures.Contains(measure, StringComparer.OrdinalIgnoreCase)).Select(m => m.Code);
        return alike.Concat(counted).Concat(CountedWith(measure)).Concat(Usual).Distinct();
    }

    private static IEnumerable<string> Names(MetricCode code, MetricCatalogue catalogue, IWording words) =>
        [words.Metric(code), code.Value, .. catalogue.SynonymsOf(code)];

    // One Han character says more than one letter: 路演 and 演示 are alike, "show" and "shop" are not.
    private static bool ShareSome(string name, string word) =>
        name.Any(c => Characters.IsHan(c) && word.Contains(c))
        || word.Split(' ', '-').Any(part => part.Length >= 4 && name.Contains(part[..4], StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<MetricCode> CountedWith(string? measure) => measure switch
    {
        "场" or "节" or "期" or "堂" or "session" or "sessions" => [Metrics.Demo, Metrics.MarketResearch, Metrics.Sharing, Metrics.Training],
        "份" or "套" or "篇" or "封" => [Metrics.Proposal, Metrics.NeedsSurvey, Metrics.Negotiation],
        "通" or "遍" => [Metrics.Call, Metrics.FollowUp, Metrics.Appointment],
        "单" or "笔" or "票" => [Metrics.Order, Metrics.NewCustomer, Metrics.Proposal],
        "家" or "位" or "户" => [Metrics.Visit, Metrics.NewCustomer, Metrics.FollowUp],
        _ => [Metrics.Demo, Metrics.Visit, Metrics.Sharing],
    };
}
