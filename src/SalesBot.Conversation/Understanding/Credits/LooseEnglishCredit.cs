using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Credits;

/// <summary>
/// "Raj and I closed 80k, split even", "closed 80k with Raj, he gets 30%", "signed 50k, half is Raj's": whoever shares is named apart from the
/// parts. Only the company knows whether the one named works there, so each is a guess.
/// </summary>
internal static class LooseEnglishCredit
{
    private const int MostWordsOfName = 2;
    private static readonly ImmutableArray<string> Equally = ["even", "evenly", "equally", "50-50", "50/50", "fifty-fifty", "half-half", "halves"];
    private static readonly ImmutableArray<string> Taking = ["gets", "takes", "has", "keeps", "get", "take", "keep", "got", "took"];
    private static readonly ImmutableArray<string> Others = ["he", "she", "they", "him", "her", "his", "hers", "theirs"];
    private static readonly ImmutableArray<string> NoName = ["i", "me", "we", "the", "a", "an", "my", "our", "is", "was", "it", "so", "and", "but", "then", "on", "for", "today", "yesterday", "who", "which"];

    private sealed record Partner(string Name, int From, int To);

    public static CreditClause? Read(SourceText source)
    {
        var words = EnglishCredit.Words(source);
        if (OfSeveral(source, words) is { } several)
            return several;
        for (var i = 0; i < words.Count; i++)
        {
            if ((OfRatio(source, words, i) ?? OfShare(source, words, i)) is { } clause)
                return clause;
        }

        return null;
    }

    // "together with Raj, 60/40"; "Raj and I closed 80k, split even".
    private static CreditClause? OfRatio(SourceText source, List<EnglishCredit.Word> words, int at)
    {
        var ratio = EnglishCredit.Ratio(words[at].Text) is { Length: 2 } parts && EnglishCredit.MayBeParts(parts) ? parts : Equally.Contains(words[at].Text) ? [1, 1] : null;
        if (ratio is null || PartnerOf(source, words) is not { } partner || at < partner.To && at >= partner.From)
            return null;
        var from = at > 0 && words[at - 1].Text is "split" or "splitting" or "shared" ? at - 1 : at;
        if (from > 1 && words[from].Text == "split" && words[from - 1].Text == "we")
            from--;
        return Of(words, ratio[0], ratio[1], partner, from, at + 1, ratio.Sum() is 2 or 10 or 100 ? null : ratio.Sum());
    }

    // "closed 30k, Raj 30%, 何静 20%"
    private static CreditClause? OfSeveral(SourceText source, List<EnglishCredit.Word> words)
    {
        var parts = new List<CreditPart>();
        var spans = new List<(int From, int To)>();
        for (var i = 1; i < words.Count; i++)
        {
            if (PercentOf(words[i].Text) is not { } percent || words[i].Text == "half")
                continue;
            var from = i;
            while (from > 0 && i - from < MostWordsOfName && IsOfName(words[from - 1].Text) && !words[from - 1].EndsClause)
                from--;
            if (from == i || from > 0 && !words[from - 1].EndsClause)
                return null;
            parts.Add(new CreditPart(source.Slice(words[from].From, words[i - 1].To).Trim().TrimStart('@'), percent));
            spans.Add((words[from].From, words[i].To));
        }

        return parts.Count == 0 ? null : new CreditClause(CreditReader.InPercent(null, parts) with { IsGuess = true }, spans);
    }

    // "he gets 30%", "I get 60%", "half is Raj's", "40% goes to Raj".
    private static CreditClause? OfShare(SourceText source, List<EnglishCredit.Word> words, int at)
    {
        if (EnglishCredit.PartAt(words, at) is not { Own: > 0 } part)
            return null;
        if (at > 1 && Taking.Contains(words[at - 1].Text))
        {
            var who = words[at - 2].Text;
            if ((who == "i" || Others.Contains(who)) && PartnerOf(source, words) is { } partner)
                return who == "i" ? Of(words, part.Other, part.Own, partner, at - 2, part.Last + 1, null) : Of(words, part.Own, part.Other, partner, at - 2, part.Last + 1, null) is var his && who is "he" or "she" && part.Last == words.Count - 1 && IsOfPerson(partner)
                    ? his with { Statement = his.Statement with { IsGuess = false } } : his;
            return null;
        }

        var next = part.Last + 1;
        while (next < words.Count && words[next].Text is "of" or "it" or "the" or "credit" or "that")
            next++;
        if (next >= words.Count - 1 || words[next].Text is not ("is" or "goes" or "belongs" or "for" or "to"))
            return null;
        while (next < words.Count && words[next].Text is "is" or "goes" or "belongs" or "for" or "to")
            next++;
        var end = next;
        while (end < words.Count && end - next < MostWordsOfName && IsOfName(words[end].Text) && (end == next || !words[end - 1].EndsClause))
            end++;
        if (end == next)
            return null;
        var name = source.Slice(words[next].From, words[end - 1].To).Trim().TrimStart('@');
        name = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
        var taker = Others.Contains(name.ToLower(CultureInfo.InvariantCulture)) ? PartnerOf(source, words) : new Partner(name, at, end);
        return taker is null ? null : Of(words, part.Own, part.Other, taker, at, end, null);
    }

    // "with Bob": a single word, so that it is nobody's company.
    private static bool IsOfPerson(Partner partner) => !partner.Name.Contains(' ', StringComparison.Ordinal);

    private static CreditClause Of(List<EnglishCredit.Word> words, int own, int other, Partner partner, int from, int to, int? wrong)
    {
        (int From, int To) parts = (words[from].From, words[to - 1].To);
        (int From, int To) named = (words[partner.From].From, words[partner.To - 1].To);
        var spans = partner.To <= from ? new[] { named, parts } : to <= partner.From ? [parts, named] : [(Math.Min(parts.From, named.From), Math.Max(parts.To, named.To))];
        return new CreditClause(new CreditStatement(own, [new CreditPart(partner.Name, other)]) { WrongSum = wrong, IsGuess = true }, spans);
    }

    private static int? PercentOf(string word) =>
        word == "half" ? 50 : word.EndsWith('%') && int.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said is > 0 and < 100 ? said : null;

    // "with Raj", "Raj and I", "Raj and me", "I and Raj", "me and Raj".
    private static Partner? PartnerOf(SourceText source, List<EnglishCredit.Word> words)
    {
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (words[i].Text is "and" or "&" or "n" && words[i + 1].Text is "i" or "me" && Back(i) is var start && start < i)
                return new Partner(Name(start, i), start, i + 2);
            var opens = words[i].Text is "with" or "w/" ? i : words[i].Text is "and" or "&" && i > 0 && words[i - 1].Text is "i" or "me" ? i - 1 : -1;
            if (opens < 0 || words[i].EndsClause || Forth(i + 1) is var end && end == i + 1)
                continue;
            var from = opens > 0 && words[opens - 1].Text is "together" or "along" or "jointly" ? opens - 1 : opens;
            return new Partner(Name(i + 1, end), from, end);
        }

        return null;

        int Back(int to)
        {
            var from = to;
            while (from > 0 && to - from < MostWordsOfName && IsOfName(words[from - 1].Text) && (from == to || !words[from - 1].EndsClause))
                from--;
            return from;
        }

        int Forth(int from)
        {
            var to = from;
            while (to < words.Count && to - from < MostWordsOfName && IsOfName(words[to].Text) && (to == from || !words[to - 1].EndsClause))
                to++;
            return to;
        }

        string Name(int from, int to) => source.Slice(words[from].From, words[to - 1].To).Trim().TrimStart('@');
    }

    private static bool IsOfName(string word) => (char.IsLetter(word[0]) || word[0] == '@' && word.Length > 1) && !NoName.Contains(word) && !Equally.Contains(word) && !Taking.Contains(word);
}
