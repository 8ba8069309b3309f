using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Brings punctuation down to the few marks that matter.</summary>
internal static class Marks
{
    /// <summary>'.' ends a sentence, ',' a clause, ':' opens what follows; quotation marks and brackets stay.</summary>
    public static char Plain(SourceText text, int place) => text[place] switch
    {
        '。' or '.' when BreaksOff(text, place) => ',',
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

    /// <summary>"回款8万…哦不对是9万": dots behind which somebody takes back what was just said end no sentence.</summary>
    private static bool BreaksOff(SourceText text, int place)
    {
        var end = place + 1;
        while (text[end] is '。' or '.' or ' ' && end < text.Length)
            end++;
        return (text.Written(place) == '…' || end > place + 1 && text[place + 1] == '.' || text[place - 1] == '.') && (text[end] is '哦' or '啊' or '呃' or '额' or '噢' or '诶' || text.StandsAt(end, "不对") || text.StandsAt(end, "错了"));
    }

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
