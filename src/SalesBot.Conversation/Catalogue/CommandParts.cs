using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Catalogue;

/// <summary>Cuts "直播 单位场 别名 开播、开直播" into its parts, with or without spaces between them.</summary>
internal static class CommandParts
{
    /// <summary>The parts in order; the first one is the name.</summary>
    public static List<(Part Part, string Text)> Cut(string text)
    {
        var parts = new List<(Part, string)>();
        var part = Part.Name;
        var start = 0;
        for (var place = 0; place < text.Length;)
        {
            // "单位走访" may be a name itself.
            var isName = part == Part.Name && Clean(text[start..place]).Length == 0;
            if (isName || Leading(text, place) is not { } leading)
            {
                place++;
                continue;
            }
            parts.Add((part, Clean(text[start..place])));
            part = leading.Part;
            place += leading.Word.Length;
            start = place;
        }
        parts.Add((part, Clean(text[start..])));
        return parts;
    }

    /// <summary>The words of a part: "开播、开直播", "'going live' and streaming".</summary>
    public static List<string> Words(string text)
    {
        var separated = text.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Replace(" or ", ",", StringComparison.OrdinalIgnoreCase);
        var words = separated.Split(['、', ',', ',', ';', ';', '/', '|'], StringSplitOptions.RemoveEmptyEntries);
        // Chinese words need no comma between them; the words of an English phrase belong together.
        return [.. words.SelectMany(word => word.Any(Characters.IsHan) ? word.Split(' ') : [word]).Select(Clean).Where(word => word.Length > 0)];
    }

    /// <summary>Without quotation marks, colons and spaces around it.</summary>
    public static string Clean(string text) => text.Trim(
        ' ', '\t', '\n', '\u3000', '“', '”', '"', '\'', '‘', '’', '「', '」', '《', '》', ':', ':', ',', ',', '。', '、', ';', ';', '!', '!', '=');

    // A Latin word leads to a part only where it stands by itself; a Chinese one also inside a run of text.
    private static (string Word, Part Part)? Leading(string text, int place)
    {
        foreach (var (word, part) in CatalogueTexts.Parts)
        {
            if (string.Compare(text, place, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            if (!char.IsAsciiLetter(word[0]) || StandsAlone(text, place, place + word.Length))
                return (word, part);
        }
        return null;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        start > 0 && !char.IsAsciiLetterOrDigit(text[start - 1]) && (end >= text.Length || !char.IsAsciiLetterOrDigit(text[end]));
}
