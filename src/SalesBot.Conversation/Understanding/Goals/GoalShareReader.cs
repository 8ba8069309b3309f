using System.Collections.Immutable;
using System.Globalization;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>What is said of the parts of a target whose preview is shown.</summary>
/// <param name="Kind">What the values are.</param>
/// <param name="Values">A name with its value each; without names where they go by the order of the parts.</param>
internal sealed record SaidShares(SaidSharesKind Kind, IReadOnlyList<(string? Name, decimal Value)> Values);

/// <summary>What values of parts are.</summary>
internal enum SaidSharesKind
{
    /// <summary>Amounts that stay.</summary>
    Pins,

    /// <summary>Weights.</summary>
    Weights,

    /// <summary>Parts that are divided with the others again.</summary>
    Unpinned,
}

/// <summary>
/// Reads "李娜固定30,周凯20", "按 3:2:1:1", "权重 李娜2 周凯1", "李娜不固定"; "Amy 30, Raj 20", "weights Amy 2", "unpin Amy". All of the text has to
/// be that.
/// </summary>
internal static class GoalShareReader
{
    private const int LongestRead = 200;

    private static readonly ImmutableArray<string> WeightWords = ["按权重", "权重", "按比例", "比例", "weights", "weight", "ratio", "按"];
    private static readonly ImmutableArray<string> UnpinWords = ["不固定", "取消固定", "放开", "unpin", "let go of", "not fixed"];
    private static readonly ImmutableArray<string> Leads = ["pin", "fix", "固定", "给", "把", "让", "set", "give", "let", "keep", "and", "和"];
    private static readonly ImmutableArray<string> Links = ["固定为", "固定在", "固定", "就定", "定", "拿", "占", "是", "为", "fixed at", "at", "gets", "takes", "keeps", "has", "does", "to", "的", "=", ":", ":"];
    private static readonly ImmutableArray<string> Begins = ["please ", "make it ", "make that ", "change it to ", "split it ", "divide it ", "split ", "divide ", "改成", "改为", "换成", "那就", "还是", "就"];
    private static readonly ImmutableArray<string> Stays = ["固定不变", "固定不动", "保持不变", "固定", "不动", "不变", "就行", "吧", " fixed", " pinned", " stays", " as is", " instead", " please"];

    /// <summary>What a text says of the parts; null where it says anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names of the parts.</param>
    /// <param name="quantity">Reads an amount.</param>
    public static SaidShares? Read(string text, IReadOnlyCollection<string> names, Func<string, decimal?> quantity)
    {
        var said = WithoutStart(Bare(text));
        if (said.Length is 0 or > LongestRead)
            return null;
        var weights = WeightWords.FirstOrDefault(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        var rest = Bare(weights is null ? said : said[weights.Length..].TrimStart(':', ':'));
        if (Ratio(rest.TrimEnd('分', '开').Trim()) is { } ratio)
            return new SaidShares(SaidSharesKind.Weights, ratio);
        if (RatioOf(rest, names) is { } named)
            return new SaidShares(SaidSharesKind.Weights, named);
        if (Unpinned(said, names) is { } let)
            return let;
        var values = new List<(string?, decimal)>();
        foreach (var (name, after) in Pieces(rest, names))
        {
            if (name is null || quantity(Linked(after)) is not { } value || value < 0)
                return null;
            values.Add((name, value));
        }

        return values.Count > 0 ? new SaidShares(weights is null ? SaidSharesKind.Pins : SaidSharesKind.Weights, values) : null;
    }

    // "3:2:1:1", two figures at least.
    private static List<(string?, decimal)>? Ratio(string text)
    {
        var parts = text.Split(':', ':', '比');
        var values = new List<(string?, decimal)>();
        foreach (var part in parts)
        {
            if (!int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value > 10_000)
                return null;
            values.Add((null, value));
        }

        return values.Count > 1 && values.Exists(one => one.Item2 > 0) ? values : null;
    }

    // "3:3:2:2分给李娜、周凯、陈晨、Amy", "3:2 between Raj and Sofia": as many names as figures.
    private static List<(string?, decimal)>? RatioOf(string text, IReadOnlyCollection<string> names)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ':' or ':' or '比' or ' '))
            end++;
        if (end == 0 || Ratio(text[..end].Trim()) is not { } ratio)
            return null;
        var rest = Bare(text[end..]);
        foreach (var link in (ReadOnlySpan<string>)["的比例", "分给", "分", "给", "between ", "among ", "to ", "for "])
            rest = rest.StartsWith(link, StringComparison.OrdinalIgnoreCase) ? Bare(rest[link.Length..]) : rest;
        var pieces = Pieces(rest, names);
        return pieces.Count == ratio.Count && pieces.TrueForAll(piece => piece.Name is not null && Bare(piece.After).Trim('和', '与', '跟', '&') is "" or "and")
            ? [.. pieces.Zip(ratio).Select(pair => (pair.First.Name, pair.Second.Item2))] : null;
    }

    private static SaidShares? Unpinned(string text, IReadOnlyCollection<string> names)
    {
        if (UnpinWords.FirstOrDefault(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) is not { } word)
            return null;
        var values = new List<(string?, decimal)>();
        foreach (var (name, after) in Pieces(Bare(text.Replace(word, " ", StringComparison.OrdinalIgnoreCase)), names))
        {
            if (name is null || Bare(after).Length > 0)
                return null;
            values.Add((name, 0));
        }

        return values.Count > 0 ? new SaidShares(SaidSharesKind.Unpinned, values) : null;
    }

    // What stands after each name; what stands before the first is a piece without one.
    private static List<(string? Name, string After)> Pieces(string text, IReadOnlyCollection<string> names)
    {
        var pieces = new List<(string?, string)>();
        var (start, name) = (0, (string?)null);
        for (var at = 0; at < text.Length;)
        {
            if (NameAt(text, at, names, out var length) is not { } found)
            {
                at++;
                continue;
            }

            Close(at);
            (start, name) = (at + length, found);
            at += length;
        }

        Close(text.Length);
        return pieces;

        void Close(int end)
        {
            var piece = Bare(text[start..end]);
            if (name is not null)
                pieces.Add((name, WithoutLead(piece, atEnd: end < text.Length)));
            else if (piece.Length > 0 && !Leads.Contains(piece, StringComparer.OrdinalIgnoreCase))
                pieces.Add((null, piece));
        }
    }

    private static string WithoutLead(string piece, bool atEnd) =>
        atEnd && Leads.FirstOrDefault(lead => piece.EndsWith(lead, StringComparison.OrdinalIgnoreCase)) is { } lead ? Bare(piece[..^lead.Length]) : piece;

    private static string WithoutStart(string text) =>
        Begins.FirstOrDefault(word => text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } begin ? Bare(text[begin.Length..]) : text;

    // "李娜60万不动", "Raj gets 30 fixed": that it stays may be said behind the amount.
    private static string WithoutEnd(string piece) =>
        Stays.FirstOrDefault(word => piece.Length > word.Length && piece.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } end ? Bare(piece[..^end.Length]) : piece;

    private static string Linked(string piece)
    {
        var rest = WithoutEnd(Bare(piece));
        foreach (var link in Links)
            if (rest.StartsWith(link, StringComparison.OrdinalIgnoreCase))
                return Bare(rest[link.Length..]);
        return rest;
    }

    // A Latin name may be said by its first word alone.
    private static string? NameAt(string text, int at, IReadOnlyCollection<string> names, out int length)
    {
        length = 0;
        if (at > 0 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]))
            return null;
        string? found = null;
        foreach (var name in names)
        {
            foreach (var form in (ReadOnlySpan<string>)[name, char.IsAsciiLetter(name[0]) ? name.Split(' ')[0] : name])
            {
                if (form.Length > length && string.Compare(text, at, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && !(at + form.Length < text.Length && char.IsAsciiLetter(text[at + form.Length]) && char.IsAsciiLetter(form[^1])))
                    (found, length) = (name, form.Length);
            }
        }

        return found;
    }

    private static string Bare(string text) => text.Trim(' ', ',', ',', '、', ';', ';', '.', '。', '\n');
}
