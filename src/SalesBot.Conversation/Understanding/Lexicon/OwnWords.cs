using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>
/// Turns a catalogue into words with their grammar. A further word of a built-in metric behaves as the metric's first word does; the words
/// of an own metric are verb and noun in one and take anything but names, so that a sentence about the thing is no report of it.
/// </summary>
internal static class OwnWords
{
    private const Thing Anything = Thing.Customer | Thing.Counted | Thing.Times | Thing.Bare | Thing.Unknown | Thing.Session | Thing.Document;

    /// <summary>The words of a catalogue; null where it adds none.</summary>
    public static AddedWords? Of(MetricCatalogue catalogue)
    {
        var words = new Dictionary<string, Term>(StringComparer.Ordinal);
        var measures = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var metric in catalogue.Active)
        {
            string[] names = [.. new[] { metric.Chinese, metric.English }.OfType<string>(), .. catalogue.SynonymsOf(metric.Code)];
            foreach (var name in names)
            {
                AddForms(words, name, OwnTerm(metric.Code));
                foreach (var measure in metric.Measures.Where(m => !IsHan(m) && !IsHan(name)))
                    AddForms(words, $"{name} {measure}", OwnTerm(metric.Code));
            }
            foreach (var measure in metric.Measures.Where(m => IsHan(m) && !IsBuiltIn(m)))
                measures[WordBook.Key(measure)] = new Term(Role.Measure, Is: Thing.Counted | Thing.Times);
        }
        foreach (var synonym in catalogue.Synonyms.Where(s => catalogue.Find(s.Metric) is null))
            AddForms(words, synonym.Word, BuiltInTerm(synonym));
        return words.Count == 0 ? null : new AddedWords(words, measures);
    }

    private static bool IsBuiltIn(string measure)
    {
        var text = Normalizer.Normalize(measure);
        return Measures.Longest(text, 0, out var end) is not null && end == text.Length;
    }

    private static void AddForms(Dictionary<string, Term> words, string word, Term term)
    {
        var key = WordBook.Key(word);
        words[key] = term;
        if (!IsHan(word) && EnglishPlural.Of(key) is var plural && plural != key)
            words[plural] = term with { Role = Role.Noun, Signs = term.Signs | Sign.Plural };
    }

    private static Term OwnTerm(MetricCode metric) => Metrics.UnitOf(metric) == MetricUnit.Money
        ? new Term(Role.Both, metric, Takes: Thing.Money | Thing.Bare)
        : new Term(Role.Both, metric, Takes: Anything);

    private static Term BuiltInTerm(Synonym synonym)
    {
        var lists = IsHan(synonym.Word) ? ChineseMetricWords.All : EnglishMetricWords.All;
        return lists.Select(list => list.Term).First(term => term.Metric == synonym.Metric);
    }

    private static bool IsHan(string word) => word.Any(Characters.IsHan);
}
