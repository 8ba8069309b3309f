using System.Buffers;
using System.Collections.Immutable;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Settles in which language somebody is answered.</summary>
internal static class Speech
{
    private static readonly ImmutableArray<string> ChooseChinese = ["中文", "说中文", "用中文", "切换中文", "請說中文", "请说中文", "speak chinese", "chinese please",
        "in chinese please", "in chinese", "switch to chinese", "can you switch to chinese", "can you speak chinese", "can we speak chinese", "use chinese", "切换到中文", "换成中文", "改成中文", "换中文", "讲中文", "可以说中文吗", "能说中文吗", "会说中文吗"];
    private static readonly ImmutableArray<string> ChooseEnglish = ["english", "speak english", "english please", "in english please",
        "in english", "switch to english", "can you switch to english", "can you speak english", "can we speak english", "use english", "说英文", "用英文", "切换英文", "英文", "切换到英文", "换成英文", "改成英文", "换英文", "说英语", "讲英文", "可以说英文吗", "能说英文吗", "会说英文吗"];

    // Words that stand in English sentences alone, and characters that stand in Chinese ones but in no name.
    private static readonly ImmutableHashSet<string> EnglishOnly =
    [
        "the", "to", "this", "of", "with", "for", "who", "what", "how", "why", "my", "is", "does", "last", "today", "yesterday", "week", "month", "from", "on", "at", "and", "me", "i", "show", "visited", "called", "signed", "closed",
        "made", "kudos", "challenge", "bonus", "rank", "calls", "visits", "deals", "s", "target", "targets", "goal", "quota", "assign", "ask", "set", "each", "by", "in", "are", "next", "tomorrow", "customers", "proposals", "raise", "lower", "cut", "give", "more", "than", "put", "under", "into",
    ];

    private static readonly SearchValues<char> ChineseOnly = SearchValues.Create("了的吗呢我你他她是吧把给跟这那个");

    /// <summary>The language of a text; the usual one where the text does not tell.</summary>
    public static Language Of(string text, Language usual) => Told(text) ?? usual;

    /// <summary>The language that a text is written in; null where it does not tell.</summary>
    public static Language? Told(string text)
    {
        var (letters, han) = (text.Count(char.IsAsciiLetter), text.Count(IsHan));
        if (han > 0)
            return IsEnglishAround(text, han) ? Language.English : Language.Chinese;

        // "PK", "ok" and "3 demo" belong to no language; a word of four letters does.
        return letters >= 4 ? Language.English : null;
    }

    /// <summary>The language of a client, by its locale.</summary>
    public static Language OfLocale(string? locale) =>
        locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;

    /// <summary>The language that a text asks for; null where it asks for none.</summary>
    public static Language? Chosen(string text)
    {
        var asked = text.Trim().TrimEnd('.', '!', '。', '!', '?', '?').ToLowerInvariant();
        if (ChooseChinese.Contains(asked, StringComparer.Ordinal))
            return Language.Chinese;
        return ChooseEnglish.Contains(asked, StringComparer.Ordinal) ? Language.English : null;
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    // A number with a Chinese word right behind ("50万", "20家") is said in Chinese; a Chinese name in an English sentence makes no Chinese of it, nor an English brand English of a Chinese one.
    private static bool IsEnglishAround(string text, int han)
    {
        if (text.AsSpan().ContainsAny(ChineseOnly) || Enumerable.Range(1, text.Length - 1).Any(i => char.IsAsciiDigit(text[i - 1]) && IsHan(text[i])))
            return false;
        var words = new string([.. text.Select(c => char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && words.Length * 4 >= han && words.Any(EnglishOnly.Contains);
    }

    public static IWording Words(string text, Language usual, MetricCatalogue catalogue) => Wordings.Of(Of(text, usual), catalogue);
}
