using System.Buffers;
using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Credits;

/// <summary>
/// "签了8万,王磊对半", "何静和我签了一单8万,她拿60%", "何静分我一半功劳": whoever shares is named apart from the parts, or without a word for with.
/// Only the company knows whether the one named works there, so each is a guess.
/// </summary>
internal static class LooseChineseCredit
{
    private const int LongestName = 20;
    private const int LongestHanName = 4;

    /// <summary>What stands behind a name that is written without a gap.</summary>
    private const string Verbs = "按签谈拿成一合共打搞做卖的搭下办收促出,。 ";

    private static readonly ImmutableArray<string> Merits = ["的功劳", "功劳", "的业绩", "业绩", "的提成", "提成", "的", "的单"];

    private static readonly SearchValues<char> Taking = SearchValues.Create("占拿分得给算");

    private sealed record Partner(string Name, int From, int To);

    public static CreditClause? Read(SourceText source)
    {
        var text = source.Normal(0, source.Length).ToString();
        return Equal(source, text) ?? InParts(source, text) ?? InShares(source, text) ?? OfOneFigure(source, text) ?? OfAmount(source, text);
    }

    private static CreditClause? Equal(SourceText source, string text)
    {
        var (at, word) = ChineseCredit.First(text, ChineseCredit.Equally);
        if (at < 0)
            return null;
        if (PartnerOf(source, text) is { } partner)
            return Of(1, 1, partner, at, at + word.Length);
        // ",王磊对半"
        var from = text.LastIndexOfAny([',', '。', ';', '\n', '!', ' '], Math.Max(0, at - 1)) + 1;
        var to = ChineseCredit.WithoutFiller(text, from, at);
        if (MayBeName(source.Slice(from, to)) is not { } name || Of(1, 1, new Partner(name, from, at), at, at + word.Length) is not { } clause)
            return null;
        // "各一半" may be of anything; "对半" is of a deal.
        return word[0] == '对' || word.StartsWith("五五", StringComparison.Ordinal) ? clause with { Statement = clause.Statement with { IsGuess = false } } : clause;
    }

    // "我和何静签了8万,三七开"
    private static CreditClause? InParts(SourceText source, string text)
    {
        if (PartnerOf(source, text) is not { } partner)
            return null;
        for (var at = partner.To; at < text.Length; at++)
        {
            if (ChineseCredit.PairAt(text, at) is not var (own, other, end, isOpen, wrong))
                continue;
            return isOpen && ChineseCredit.WhoseOf(text, end, partner.Name, own, other) is var (mine, theirs, after)
                ? Of(mine, theirs, partner, at, after, false, wrong) : Of(own, other, partner, at, end, isOpen && own != other, wrong);
        }

        return null;
    }

    // "她拿60%", "何静拿六成", "分何静一半", "何静分我一半功劳", "我六成" beside a partner named before; "陈晨分三成,李娜分两成".
    private static CreditClause? InShares(SourceText source, string text)
    {
        var parts = new List<CreditPart>();
        var spans = new List<(int From, int To)>();
        for (var at = 1; at < text.Length; at++)
        {
            if (PartAt(text, at) is not var (percent, end) || ChineseCredit.WhoBefore(source, text, at) is not var (who, from))
                continue;
            end = WithMerit(text, end);
            var takes = text.AsSpan(from, at - from).IndexOfAny(Taking) >= 0;
            if (who == "我")
            {
                var start = ClauseStart(text, from);
                if (takes && text[from] is '分' or '给' && MayBeName(source.Slice(start, from)) is { } giver)
                    return Percent(percent, new Partner(giver, start, from), start, end);
                if (PartnerOf(source, text) is { } other)
                    return Percent(percent, other, from, end);
                continue;
            }

            if (ChineseCredit.He.Contains(who))
                return PartnerOf(source, text) is { } taker ? Percent(100 - percent, taker, from, end) : null;
            // "签单8万,林峰一半": a clause of nothing but a name and its half.
            var isHalf = text[at] == '一' && from > 0 && from == ClauseStart(text, from) && (end >= text.Length || !char.IsLetterOrDigit(text[end]));
            if (!takes && !isHalf || MayBeName(who) is not { } name)
                continue;
            parts.Add(new CreditPart(name, percent));
            spans.Add((from, end));
            at = end - 1;
        }

        return parts.Count == 0 ? null : new CreditClause(CreditReader.InPercent(null, parts) with { IsGuess = true }, spans);
    }

    // "和何静按60%分": whose part it is was not said.
    private static CreditClause? OfOneFigure(SourceText source, string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] != '按' || PartnerOf(source, text) is not { } partner)
                continue;
            var end = at + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end == at + 1 || end - at > 4 || end + 1 >= text.Length || text[end] != '%' || text[end + 1] is not ('分' or '算' or '开'))
                continue;
            var percent = int.Parse(text.AsSpan(at + 1, end - at - 1), System.Globalization.CultureInfo.InvariantCulture);
            return Of(percent, 100 - percent, partner, at, end + 2, isOpen: percent != 50, percent is 0 or >= 100 ? percent : null);
        }

        return null;
    }

    // "签了12万,分李娜4万", "分给何静3万"
    private static CreditClause? OfAmount(SourceText source, string text)
    {
        for (var at = text.IndexOf('分', StringComparison.Ordinal); at > 0; at = text.IndexOf('分', at + 1))
        {
            var from = at + 1 < text.Length && text[at + 1] == '给' ? at + 2 : at + 1;
            var to = from;
            while (to < text.Length && !char.IsAsciiDigit(text[to]) && to - from <= LongestName && (char.IsLetter(text[to]) || text[to] is ' ' or '@'))
                to++;
            if (MayBeName(source.Slice(from, to)) is { } name && PartOfMoney.At(source, to, out var end) is { } part && PartOfMoney.Weights(source, part, at) is var (own, other))
                return Of(own, other, new Partner(name, at, end), at, end);
        }

        return null;
    }

    private static CreditClause Percent(int own, Partner partner, int from, int end) =>
        Of(own, 100 - own, partner, from, end, isOpen: false, own is 0 or 100 ? 100 : null);

    private static CreditClause Of(int own, int other, Partner partner, int from, int end, bool isOpen = false, int? wrong = null)
    {
        var statement = new CreditStatement(own, [new CreditPart(partner.Name, other)]) { IsOrderOpen = isOpen, WrongSum = wrong, IsGuess = true };
        (int From, int To) parts = (Math.Min(from, end), end);
        return new CreditClause(statement, partner.To <= parts.From ? [(partner.From, partner.To), parts] : [(Math.Min(partner.From, parts.From), end)]);
    }

    private static (int Percent, int End)? PartAt(string text, int at) =>
        string.CompareOrdinal(text, at, "一半", 0, 2) == 0 ? (50, at + 2) : ChineseCredit.Share(text, at);

    private static int WithMerit(string text, int end) =>
        end + (Merits.FirstOrDefault(word => string.CompareOrdinal(text, end, word, 0, word.Length) == 0)?.Length ?? 0);

    private static int ClauseStart(string text, int before) => before == 0 ? 0 : text.LastIndexOfAny([',', '。', ';', '\n', '!', ' '], before - 1) + 1;

    // "和何静…", "我和Raj…", "何静和我…"
    private static Partner? PartnerOf(SourceText source, string text)
    {
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (!ChineseCredit.With.Contains(text[at], StringComparison.Ordinal))
                continue;
            if (text[at + 1] == '我')
            {
                var start = ClauseStart(text, at);
                if (MayBeName(source.Slice(start, at)) is { } before)
                    return new Partner(before, start, at + 2);
                continue;
            }

            var from = at + 1;
            while (from < text.Length - 1 && text[from] is ' ' or '@')
                from++;
            var to = char.IsAsciiLetter(text[from]) ? LatinEnd(text, from) : HanEnd(text, from);
            if (MayBeName(source.Slice(from, to)) is not { } name)
                continue;
            var start2 = at > 0 && text[at - 1] == '我' ? at - 1 : at;
            var together = ChineseCredit.Together.FirstOrDefault(word => string.CompareOrdinal(text, to, word, 0, word.Length) == 0);
            return new Partner(name, start2, to + (together?.Length ?? 0));
        }

        return null;
    }

    private static int LatinEnd(string text, int from)
    {
        var to = from;
        while (to < text.Length && (char.IsAsciiLetter(text[to]) || text[to] is ' ' or '.' or '-' or '\''))
            to++;
        return to;
    }

    private static int HanEnd(string text, int from)
    {
        var to = from;
        while (to < text.Length && char.IsLetter(text[to]) && !char.IsAsciiLetter(text[to]) && !(to - from >= 2 && Verbs.Contains(text[to], StringComparison.Ordinal)))
            to++;
        return to;
    }

    private static string? MayBeName(string said)
    {
        var name = said.Trim().TrimStart('@').Trim();
        var isHan = name.Length is >= 2 and <= LongestHanName && name.All(c => char.IsLetter(c) && !char.IsAsciiLetter(c));
        var isLatin = name.Length is >= 2 and <= LongestName && name.All(c => char.IsAsciiLetter(c) || c is ' ' or '.' or '-' or '\'');
        return isHan || isLatin ? name : null;
    }
}
