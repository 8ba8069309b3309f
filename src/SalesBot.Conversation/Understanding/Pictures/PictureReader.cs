using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Pictures;

/// <summary>Finds in a message that its answer is wanted as a picture, and what the question is without these words.</summary>
internal static class PictureReader
{
    private const int LongestMessage = 120;

    /// <summary>Places of the normal form between which the question stands, the likelier first; null where no picture is asked for.</summary>
    public static IReadOnlyList<(int Start, int End)>? Find(SourceText source)
    {
        if (source.Length is 0 or > LongestMessage)
            return null;
        var normal = source.Normal(0, source.Length);
        if (normal.Contains('\n') || !Names(normal))
            return null;
        var text = normal.ToString();
        var (start, end) = Bare(text);
        var found = Turned(text, start, end) ?? Asked(text, start, end) ?? Formed(text, start, end) ?? AsPicture(text, start, end) ?? PictureOf(text, start, end);
        return found is { } span ? Candidates(text, span) : null;
    }

    /// <summary>What may be meant: in more words where what is written says little, and then as written.</summary>
    public static IEnumerable<string> Questions(SourceText source, IReadOnlyList<(int Start, int End)> places)
    {
        foreach (var (start, end) in places)
        {
            var text = source.Normal(start, end).ToString();
            foreach (var (words, meant) in PictureWords.Short)
                if (Phrase.Find(text, words, out var found) is var place and >= 0)
                    yield return text.Remove(place, found.Length).Insert(place, meant);
        }

        foreach (var (start, end) in places)
            yield return source.Slice(start, end);
    }

    // Nearly every message names no picture and need not be looked at further.
    private static bool Names(ReadOnlySpan<char> text) =>
        text.Contains('图') || text.IndexOf("照片") >= 0 || text.IndexOf("png") >= 0 || text.IndexOf("pic") >= 0 || text.IndexOf("image") >= 0
        || text.IndexOf("photo") >= 0 || text.IndexOf("screenshot") >= 0;

    private static (int Start, int End) Bare(string text)
    {
        var (start, end) = Trim(text, 0, text.Length);
        while (PictureWords.Polite.At(text, start) is { } polite && start + polite.Length < end)
            (start, end) = Trim(text, start + polite.Length, end);
        while (Before(text, start, end, PictureWords.Endings) is { } ending)
            (start, end) = Trim(text, start, end - ending.Length);
        return (start, end);
    }

    // "把本周拜访榜发成图片", "榜单做成一张图".
    private static (int Start, int End)? Turned(string text, int start, int end)
    {
        if (Before(text, start, end, PictureWords.Nouns) is not { } noun)
            return null;
        var rest = Trim(text, start, end - noun.Length).End;
        if (Before(text, start, rest, PictureWords.Turns) is not { } turn)
            return null;
        var from = PictureWords.Takes.At(text, start) is { } take ? start + take.Length : start;

        // "发图片" alone may follow what it is of only where that is said to be taken.
        return turn is "发" or "出" or "用" or "以" && from == start && rest - turn.Length > start ? null : Trim(text, from, rest - turn.Length);
    }

    // "发一张本周拜访榜的图片", "生成榜单图片".
    private static (int Start, int End)? Asked(string text, int start, int end)
    {
        if (Before(text, start, end, PictureWords.Nouns) is not { } noun || PictureWords.Asks.At(text, start) is not { } ask)
            return null;
        var (from, until) = Trim(text, start + ask.Length, end - noun.Length);
        if (until > from && text[until - 1] == '的')
            until--;
        return from <= until ? (from, until) : null;
    }

    // "用图片发本周拜访榜".
    private static (int Start, int End)? Formed(string text, int start, int end) =>
        PictureWords.Forms.At(text, start) is { } form ? Trim(text, start + form.Length, end) : null;

    // "send the goal tree as a picture", "make the board a picture".
    private static (int Start, int End)? AsPicture(string text, int start, int end)
    {
        if (Before(text, start, end, PictureWords.EnglishAs) is not { } ending)
            return null;
        var from = AfterVerb(text, start);

        // Without "as", only what is made into a picture is meant.
        return ending is "a picture" or "an image" && (from == start || !text[start..].StartsWith("make", StringComparison.Ordinal)) ? null : Trim(text, from, end - ending.Length);
    }

    // "send a picture of the board".
    private static (int Start, int End)? PictureOf(string text, int start, int end)
    {
        var from = AfterVerb(text, start);
        return PictureWords.EnglishOf.At(text, from) is { } of ? Trim(text, from + of.Length, end) : null;
    }

    private static int AfterVerb(string text, int start)
    {
        if (PictureWords.EnglishVerbs.At(text, start) is not { } verb)
            return start;
        var from = Trim(text, start + verb.Length, text.Length).Start;
        return PictureWords.EnglishTo.At(text, from) is { } to ? Trim(text, from + to.Length, text.Length).Start : from;
    }

    private static IReadOnlyList<(int Start, int End)> Candidates(string text, (int Start, int End) span)
    {
        if (span.Start >= span.End)
            return [];
        return PictureWords.Articles.At(text, span.Start) is { } article && span.Start + article.Length < span.End
            ? [Trim(text, span.Start + article.Length, span.End), span] : [span];
    }

    /// <summary>The longest phrase that ends at a place.</summary>
    private static string? Before(string text, int start, int end, PhraseList words)
    {
        string? longest = null;
        foreach (var word in words)
            if (word.Length > (longest?.Length ?? 0) && end - word.Length >= start && words.At(text, end - word.Length) is { } there && there == word)
                longest = word;
        return longest;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return (start, end);
    }

    private static bool IsBlank(char character) => character is ' ' or ',' or '.' or '。' or '!' or '?' or ':' or '"' or '“' or '”' or SourceText.Picture;
}
