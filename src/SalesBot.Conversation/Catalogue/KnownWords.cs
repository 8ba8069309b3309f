using SalesBot.Application.Catalogue;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Catalogue;

namespace SalesBot.Conversation.Catalogue;

/// <inheritdoc/>
internal sealed class KnownWords(Understandings understandings) : IKnownWords
{
    private const Sign Commands = Sign.Correct | Sign.Undo | Sign.More | Sign.Fewer | Sign.Target | Sign.Set | Sign.Assign | Sign.Start | Sign.Contest
        | Sign.Remind | Sign.Snooze | Sign.Rank | Sign.Bonus | Sign.Task | Sign.Progress | Sign.Team | Sign.Review | Sign.Help | Sign.Log | Sign.Stop | Sign.Missing;

    /// <inheritdoc/>
    public KnownWord? Find(MetricCatalogue catalogue, string word)
    {
        var text = Normalizer.Normalize(word);
        if (understandings.Of(catalogue).Words.Longest(text, 0, out var end) is { } term && end == text.Length)
            return Use(term) is { } use ? new KnownWord(word, use, use == WordUse.Metric ? term.Metric : null) : null;
        return IsNumberOrTime(text) ? new KnownWord(word, WordUse.Grammar) : null;
    }

    /// <inheritdoc/>
    public bool CanMeasure(string word)
    {
        var text = Normalizer.Normalize(word);
        return !IsNumberOrTime(text) && (Measures.Longest(text, 0, out var end) is not { Role: Role.Unit } || end < text.Length);
    }

    private static WordUse? Use(Term term)
    {
        if (term.Metric is not null)
            return WordUse.Metric;
        if (term.Has(Sign.Name))
            return WordUse.Name;
        if (term.Has(Commands))
            return WordUse.Command;
        // What no metric is known for (投标) and words without a meaning of their own (打卡) wait for one.
        var free = term is { Role: Role.Thing } && term.Has(Sign.Other) && (term.Is & ~Thing.Unknown) == 0 || term is { Role: Role.Plain, Signs: Sign.None };
        return free ? null : WordUse.Grammar;
    }

    private static bool IsNumberOrTime(SourceText text) =>
        TimeWords.Longest(text, 0, out var timeEnd) is not null && timeEnd == text.Length
        || FigureReader.Read(text, 0, out var numberEnd) is not null && numberEnd == text.Length;
}
