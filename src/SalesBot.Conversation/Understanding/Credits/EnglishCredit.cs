using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Credits;

/// <summary>"split 60/40 with Amy", "50/50 with Raj", "split it with Amy and Raj", "30% of it goes to Amy". The first part named is the writer's.</summary>
internal static class EnglishCredit
{
    private const int MostWordsOfName = 3;
    private static readonly ImmutableArray<string> Opens = ["split", "splitting", "halves", "half each"];
    private static readonly ImmutableArray<string> Between =
        ["it", "the", "credit", "deal", "this", "that", "amount", "evenly", "equally", "even", "half", "in", "and", "fifty-fifty", "fifty", "down", "middle", "credits", "commission", "revenue"];

    private static readonly ImmutableArray<string> EndsNames = ["evenly", "equally", "fifty-fifty", "half", "in", "on", "today", "yesterday", "each", "for", "so", "then", "but", "this", "also"];

    public static CreditClause? Read(SourceText source)
    {
        var words = Words(source);
        for (var i = 0; i < words.Count; i++)
        {
            var ratio = Ratio(words[i].Text);
            if (Gets(source, words, i) is { } given)
                return given;
            if (!Opens.Contains(words[i].Text) && (ratio is null || !MayBeParts(ratio)) && !(words[i].Text == "half" && i + 1 < words.Count && words[i + 1].Text == "each"))
                continue;
            if (Shared(source, words, i) is { } clause)
                return clause;
        }

        return null;
    }

    // "12/20 with Acme" is a day, "60/60 with Amy" parts that do not fit.
    internal static bool MayBeParts(int[] ratio) => ratio.Length == 0 || ratio.Sum() is 10 or 100 || ratio.Sum() > 50 && Array.TrueForAll(ratio, part => part % 5 == 0);

    // "closed 100k, Raj Patel gets half", "Amy takes 40%".
    private static CreditClause? Gets(SourceText source, List<Word> words, int verb)
    {
        if (words[verb].Text is not ("gets" or "takes") || verb + 1 >= words.Count || verb == 0)
            return null;
        var part = PartAt(words, verb + 1);
        var from = verb;
        while (from > 0 && verb - from < MostWordsOfName && !words[from - 1].EndsClause && char.IsLetter(words[from - 1].Text[0]) && words[from - 1].Text is not ("and" or "so" or "but"))
            from--;
        if (from == verb || words[verb - 1].Text is "i" or "he" or "she" or "they")
            return null;
        var name = source.Slice(words[from].From, words[verb - 1].To).Trim().TrimStart('@');
        if (part is { } told)
            return new CreditClause(told.Own + told.Other == 100 ? CreditReader.InPercent(null, [new CreditPart(name, told.Other)]) : new CreditStatement(told.Own, [new CreditPart(name, told.Other)]), [(words[from].From, words[told.Last].To)]);

        // "Raj gets 40k": of the deal told before.
        return PartOfMoney.At(source, words[verb + 1].From, out _) is { } amount && PartOfMoney.Weights(source, amount, words[from].From) is var (own, other)
            ? new CreditClause(new CreditStatement(own, [new CreditPart(name, other)]) { IsGuess = true }, [(words[from].From, words[verb + 1].To)]) : null;
    }

    /// <summary>"half", "30%", "a third", "two thirds": what one part weighs beside the rest, and its last word; more than the whole where it is so told, null where no part is.</summary>
    internal static (int Own, int Other, int Last)? PartAt(List<Word> words, int at)
    {
        var said = words[at].Text;
        if (said == "half")
            return (50, 50, at);
        if (said.EndsWith('%') && int.TryParse(said[..^1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var percent))
            return percent is > 0 and not 100 ? (100 - percent, percent, at) : null;
        var next = at + 1 < words.Count && !words[at].EndsClause ? words[at + 1].Text : "";
        return said switch
        {
            "a" or "one" when next is "third" => (2, 1, at + 1),
            "a" or "one" when next is "quarter" => (3, 1, at + 1),
            "a" or "one" when next is "fifth" => (4, 1, at + 1),
            "two" when next is "thirds" => (1, 2, at + 1),
            "three" when next is "quarters" => (1, 3, at + 1),
            _ => null,
        };
    }

    private static CreditClause? Shared(SourceText source, List<Word> words, int first)
    {
        var ratio = (int[]?)null;
        var i = first;
        for (; i < words.Count && words[i].Text is not ("with" or "between"); i++)
        {
            ratio ??= Ratio(words[i].Text);
            if (i > first && Ratio(words[i].Text) is null && !Between.Contains(words[i].Text))
                return null;
            if (words[i].EndsClause)
                return null;
        }

        if (i >= words.Count - 1)
            return null;
        var names = Names(source, words, i + 1, out var next);
        if (names.Count == 0)
            return null;
        while (next < words.Count && !words[next - 1].EndsClause && (Ratio(words[next].Text) is not null || Between.Contains(words[next].Text)))
            ratio ??= Ratio(words[next++].Text);
        var to = words[next - 1].To;
        var statement = ratio is null || ratio.Length == 0 ? new CreditStatement(1, [.. names.Select(name => new CreditPart(name, 1))])
            : ratio.Length != names.Count + 1 ? CreditReader.InPercent(null, []) with { Others = [.. names.Select(name => new CreditPart(name, 1))], WrongSum = ratio.Sum() }
            : Of(ratio, names);
        return new CreditClause(statement, [(words[first].From, to)]);
    }

    private static CreditStatement Of(int[] ratio, List<string> names) =>
        new(ratio[0], [.. names.Select((name, i) => new CreditPart(name, ratio[i + 1]))]) { WrongSum = ratio.Sum() is 100 or 10 ? null : ratio.Sum() };

    private static List<string> Names(SourceText source, List<Word> words, int from, out int next)
    {
        var names = new List<string>();
        var (start, i) = (from, from);
        for (; i < words.Count; i++)
        {
            var text = words[i].Text;
            if (text is "and" or "&")
            {
                Take(i);
                start = i + 1;
                continue;
            }

            if (!char.IsLetter(text[0]) && text[0] != '@' || EndsNames.Contains(text) || i - start >= MostWordsOfName)
                break;
            if (!words[i].EndsClause)
                continue;
            i++;
            break;
        }

        Take(i);
        next = i;
        names.RemoveAll(name => name.Equals("me", StringComparison.OrdinalIgnoreCase) || name.Equals("myself", StringComparison.OrdinalIgnoreCase));
        return names;

        void Take(int end)
        {
            if (end > start)
                names.Add(source.Slice(words[start].From, words[end - 1].To).Trim().TrimStart('@'));
        }
    }

    // "60/40", "50-50", "40/30/30".
    internal static int[]? Ratio(string word)
    {
        if (word is "fifty-fifty" or "fifty/fifty")
            return [50, 50];
        if (!char.IsAsciiDigit(word[0]))
            return null;
        var parts = word.Split('/', '-');
        if (parts.Length is < 2 or > 5)
            return null;
        var values = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!int.TryParse(parts[i].TrimEnd('%'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out values[i]) || values[i] is 0 or > 99)
                return null;
        return values;
    }

    internal static List<Word> Words(SourceText source)
    {
        var words = new List<Word>();
        for (var at = 0; at < source.Length;)
        {
            if (IsGap(source[at]))
            {
                at++;
                continue;
            }

            var from = at;
            while (at < source.Length && !IsGap(source[at]))
                at++;
            var to = at;
            while (to > from + 1 && source[to - 1] is '.' or '!' or '?' or ')')
                to--;
            words.Add(new Word(source.Normal(from, to).ToString().TrimStart('('), from, to, to < at || (at < source.Length && source[at] is ',' or ';' or ':' or '\n' or '。')));
        }

        words.RemoveAll(word => word.Text.Length == 0);
        return words;
    }

    private static bool IsGap(char c) => c is ' ' or ',' or ';' or '\n' or '。' or ':';

    internal sealed record Word(string Text, int From, int To, bool EndsClause);
}
