using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Brings punctuation down to the few marks that matter.</summary>
internal static class Marks
{
    /// <summary>'.' ends a sentence, ',' a clause, ':' opens what follows; quotation marks and brackets stay.</summary>
    public static char Plain(SourceText text, int place) => text[place] switch
    {
        '。' or '.' => '.',
        ';' => ';',
        '!' => '!',
        '?' => '?',
        SourceText.Picture when Counts(text, place) => ':',
        SourceText.Picture => '.',
        '|' when HeadsFigure(text, place) => ':',
        ',' or '|' => ',',
        '、' or '/' or '&' => '、',
        '+' => '+',
        '(' or '[' or '{' => '(',
        ')' or ']' or '}' => ')',
        ':' => ':',
        >= '①' and <= '⑳' => '、',
        '“' => '“',
        '”' => '”',
        '"' => '"',
        '-' or '~' or '=' or '>' => '-',
        _ => '_',
    };

    /// <summary>"demos ✅ x2": a picture between a word and how often it was done.</summary>
    private static bool Counts(SourceText text, int place)
    {
        var behind = place + 1;
        while (text[behind] is ' ' or SourceText.Picture && behind < text.Length)
            behind++;
        return text[behind] == 'x' && Characters.IsDigit(text[behind + 1]);
    }

    /// <summary>"拜访 | 3": the bar between the name of a row and its figure.</summary>
    private static bool HeadsFigure(SourceText text, int place)
    {
        var (before, behind) = (place - 1, place + 1);
        while (before > 0 && text[before] == ' ')
            before--;
        while (behind < text.Length && text[behind] == ' ')
            behind++;
        return Characters.IsDigit(text[behind]) && (Characters.IsHan(text[before]) || Characters.IsLatin(text[before]));
    }

    public static bool EndsSentence(char mark) => mark is '\n' or '.' or ';' or '!' or '?';
}
