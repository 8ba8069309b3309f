using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Credits;

/// <summary>"和李四对半", "跟李娜一起签的,一人一半", "和李四三七开", "我70%李四30%", "分给李四3成".</summary>
internal static class ChineseCredit
{
    private const int LongestName = 20;
    internal const string With = "和跟与同";
    private const string Takes = "占拿分得算要";

    internal static readonly ImmutableArray<string> Equally =
        ["对半分", "对半开", "对半", "平分", "均分", "各一半", "各半", "一人一半", "一半一半", "五五分", "五五开", "五五"];

    internal static readonly ImmutableArray<string> Together = ["一起", "一块", "分", "合作", "共同", "联合", "搭档", "两人", "两个人", "俩人", "俩", "三人", "三个人"];
    private static readonly ImmutableArray<string> Filler = ["业绩", "金额", "提成", "各自", "大家", "我们", "按"];
    internal static readonly ImmutableArray<string> He = ["他", "她", "对方"];

    public static CreditClause? Read(SourceText source)
    {
        var text = source.Normal(0, source.Length).ToString();
        return Equal(source, text) ?? InParts(source, text) ?? InShares(source, text) ?? InNamedParts(source, text);
    }

    private static CreditClause? Equal(SourceText source, string text)
    {
        var (at, word) = First(text, Equally);
        if (at < 0)
            return null;
        return Partners(source, text, at) is var (names, spans)
            ? new CreditClause(new CreditStatement(1, [.. names.Select(name => new CreditPart(name, 1))]), [.. spans, (at, at + word.Length)]) : null;
    }

    // "三七开", "7:3分", "我七他三": two parts of ten or of a hundred.
    private static CreditClause? InParts(SourceText source, string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (PairAt(text, at) is not var (own, other, end, isOpen, wrong) || Partners(source, text, at) is not var (names, spans) || names.Count != 1)
                continue;
            if (isOpen && WhoseOf(text, end, names[0], own, other) is var (mine, theirs, after))
                (own, other, end, isOpen) = (mine, theirs, after, false);
            var statement = new CreditStatement(own, [new CreditPart(names[0], other)]) { IsOrderOpen = isOpen && own != other, WrongSum = wrong };
            return new CreditClause(statement, [.. spans, (at, end)]);
        }

        return null;
    }

    // "我六周凯四" at the end: both have a part of ten, and the colleague is named beside it.
    private static CreditClause? InNamedParts(SourceText source, string text)
    {
        var end = text.TrimEnd(' ', '。', '.', '!').Length;
        var from = text.LastIndexOfAny([',', '。', ';', '\n', '!'], Math.Max(0, end - 1)) + 1;
        while (from < end && text[from] == ' ')
            from++;
        if (text.LastIndexOf(" 我", Math.Max(0, end - 1), StringComparison.Ordinal) is var apart && apart >= from)
            from = apart + 1;
        if (from == 0 || from >= end || text[from] != '我' || Part(text, from + 1) is not var (own, next) || next >= end - 1)
            return null;
        var last = end - 1;
        while (last > next && (char.IsAsciiDigit(text[last - 1]) || text[last] is '成' or '%'))
            last--;
        if (Part(text, last) is not var (theirs, stop) || stop != end || !Fits(own, theirs) || Names(source, next, last) is not [var name])
            return null;
        return new CreditClause(new CreditStatement(own, [new CreditPart(name.TrimEnd([.. Takes]), theirs)]), [(from, end)]);
    }

    /// <summary>"三七开,她七", "四六分,我占六": which of two parts is whose is said behind them.</summary>
    internal static (int Own, int Other, int End)? WhoseOf(string text, int at, string name, int own, int other)
    {
        while (at < text.Length && text[at] is ' ' or ',' or ':' or '(')
            at++;
        var isMine = at < text.Length && text[at] == '我';
        var length = isMine ? 1 : Phrases.At(text, at, He)?.Length ?? (text.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase) ? name.Length : 0);
        if (length == 0 || Part(text, at + length) is not var (said, end))
            return null;
        if (said != own && said != other)
            return null;
        if (end < text.Length && text[end] == ')')
            end++;
        return said == own == isMine ? (own, other, end) : (other, own, end);
    }

    internal static (int Own, int Other, int End, bool IsOpen, int? WrongSum)? PairAt(string text, int at)
    {
        if (text[at] == '我' && Part(text, at + 1) is var (own, next) && Phrases.At(text, next, He) is { } he && Part(text, next + he.Length) is var (his, end))
            return (own, his, end, false, Wrong(own, his));
        if (Phrases.At(text, at, He) is { } first && Part(text, at + first.Length) is var (theirs, then) && then < text.Length && text[then] == '我'
            && Part(text, then + 1) is var (mine, last))
            return (mine, theirs, last, false, Wrong(mine, theirs));
        if (Part(text, at) is not var (one, after) || after >= text.Length)
            return null;
        var between = text[after] is ':' or '/' or '比' ? after + 1 : after;
        if (Part(text, between) is not var (two, stop))
            return null;

        // "60%/60%", "七成三成": marked as parts, whatever they come to.
        if (!Fits(one, two))
            return text[after - 1] is '%' or '成' && text[stop - 1] == text[after - 1] ? (one, two, stop, false, Wrong(one, two)) : null;
        if (stop < text.Length && text[stop] is '开' or '分')
            return (one, two, stop + 1, true, null);

        // "和何静四六": nothing more is said; "和何静60%/40%" needs no more.
        var isBare = between == after && stop == at + 2 && !char.IsAsciiDigit(text[at]) && !char.IsAsciiDigit(text[after]) && text.AsSpan(stop).Trim(" 。.!").IsEmpty;
        return isBare || (text[after - 1] == '%' && text[stop - 1] == '%') ? (one, two, stop, true, null) : null;
    }

    // "我(占)70%,李四(占)30%", "分给李四30%": whoever has a part is named beside it.
    private static CreditClause? InShares(SourceText source, string text)
    {
        var parts = new List<CreditPart>();
        var spans = new List<(int From, int To)>();
        int? own = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (Share(text, at) is not var (percent, end) || WhoBefore(source, text, at, spans.Count > 0 ? spans[^1].To : 0) is not var (name, from))
                continue;
            if (name == "我")
                own = percent;
            else
                parts.Add(new CreditPart(name, percent));
            spans.Add((from, end));
            at = end - 1;
        }

        var isGiven = spans.Count > 0 && text.AsSpan(spans[0].From).StartsWith("分");
        return parts.Count > 0 && (own is not null || isGiven) ? new CreditClause(CreditReader.InPercent(own, parts), spans) : null;
    }

    // The one whose share follows: "李四占", "我", "分给李四", "给李四分".
    internal static (string Name, int From)? WhoBefore(SourceText source, string text, int at, int after = 0)
    {
        var to = at;
        while (to > 0 && (text[to - 1] == ' ' || Takes.Contains(text[to - 1], StringComparison.Ordinal)))
            to--;
        var from = to;
        while (from > after && to - from < LongestName && IsOfName(text[from - 1]) && !"给分占拿得算".Contains(text[from - 1], StringComparison.Ordinal))
            from--;
        var name = source.Slice(from, to).Trim().TrimStart('@');
        if (name.Length is 0 or > LongestName || name.Any(char.IsAsciiDigit))
            return null;
        if (name.Length > 1 && name[^1] == '我')
            (name, from) = ("我", to - 1);
        while (from > after && text[from - 1] is '给' or '分')
            from--;
        return (name, from);
    }

    private static (IReadOnlyList<string> Names, IReadOnlyList<(int From, int To)> Spans)? Partners(SourceText source, string text, int before)
    {
        // "对半", and nothing in front of it.
        if (before == 0)
            return null;
        var clause = text.LastIndexOfAny([',', '。', ';', '\n', '.', '!'], before - 1) + 1;
        var to = WithoutFiller(text, clause, before);
        for (var at = clause; at < to; at++)
            if (With.Contains(text[at], StringComparison.Ordinal) && Names(source, at + 1, to) is { } names)
                return (names, [(at, before)]);

        // "跟李娜一起签了20万,一人一半"
        for (var at = 0; at < before; at++)
        {
            if (!With.Contains(text[at], StringComparison.Ordinal))
                continue;
            var (end, word) = First(text[..Math.Min(text.Length, at + LongestName)], Together, at);
            if (end >= 0 && Names(source, at + 1, end) is { } named)
                return (named, [(at, end + word.Length)]);
        }

        return null;
    }

    internal static int WithoutFiller(string text, int from, int to)
    {
        for (var again = true; again;)
        {
            again = false;
            while (to > from && text[to - 1] == ' ')
                to--;
            foreach (var word in (ReadOnlySpan<string>)[.. Together, .. Filler])
            {
                if (to - from > word.Length && string.CompareOrdinal(text, to - word.Length, word, 0, word.Length) == 0)
                    (to, again) = (to - word.Length, true);
            }
        }

        return to;
    }

    private static List<string>? Names(SourceText source, int from, int to)
    {
        var names = source.Slice(from, to).Split(['、', '和', '跟', '与', '/', '&', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.TrimStart('@').Trim()).ToList();
        return names.Count is > 0 and < 6 && names.TrueForAll(name => name.Length is > 0 and <= LongestName && name.All(c => IsOfName(c) || c == ' ')) ? names : null;
    }

    internal static bool IsOfName(char c) => char.IsLetter(c) || c is '@' or '.' or '-' or '\'' or '’';

    // A digit in Chinese or figures, one to ninety-nine, "成" and "%" left out.
    private static (int Value, int End)? Part(string text, int at)
    {
        while (at < text.Length && Takes.Contains(text[at], StringComparison.Ordinal))
            at++;
        if (at >= text.Length)
            return null;
        var end = at;
        int value;
        if ("一二三四五六七八九".IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var han)
            (value, end) = (han + 1, at + 1);
        else if (!Digits(text, ref end, out value))
            return null;
        if (end < text.Length && text[end] is '成' or '%')
            end++;
        return (value, end);
    }

    internal static (int Percent, int End)? Share(string text, int at)
    {
        if (at > 0 && char.IsAsciiDigit(text[at - 1]) || at > 0 && text[at - 1] == '.')
            return null;
        if ("一二三四五六七八九".IndexOf(text[at] == '两' ? '二' : text[at], StringComparison.Ordinal) is >= 0 and var han && at + 1 < text.Length && text[at + 1] == '成')
            return ((han + 1) * 10, at + 2);
        var end = at;
        if (!Digits(text, ref end, out var value) || end >= text.Length)
            return null;
        return text[end] == '%' ? (value, end + 1) : text[end] == '成' && value < 10 ? (value * 10, end + 1) : null;
    }

    private static bool Digits(string text, ref int end, out int value)
    {
        value = 0;
        var start = end;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 3)
            value = value * 10 + text[end++] - '0';
        return end > start && value is > 0 and <= 100 && !(end < text.Length && char.IsAsciiDigit(text[end]));
    }

    private static bool Fits(int one, int two) => one + two is 10 or 100;

    // In percent; two single figures are parts of ten.
    private static int? Wrong(int one, int two) => Fits(one, two) ? null : one < 10 && two < 10 ? (one + two) * 10 : one + two;

    internal static (int At, string Word) First(string text, ImmutableArray<string> words, int from = 0)
    {
        var (at, found) = (-1, "");
        foreach (var word in words)
            if (text.IndexOf(word, from, StringComparison.Ordinal) is >= 0 and var place && (at < 0 || place < at || place == at && word.Length > found.Length))
                (at, found) = (place, word);
        return (at, found);
    }

    private static class Phrases
    {
        public static string? At(string text, int place, ImmutableArray<string> words) =>
            words.FirstOrDefault(word => place < text.Length && string.CompareOrdinal(text, place, word, 0, word.Length) == 0);
    }
}
