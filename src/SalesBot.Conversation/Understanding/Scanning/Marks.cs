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
        SourceText.Picture => '.',
        ',' or '|' => ',',
        '、' or '/' or '&' => '、',
        '+' => '+',
        '(' or '[' or '{' => '(',
        ')' or ']' or '}' => ')',
        ':' => ':',
        '“' => '“',
        '”' => '”',
        '"' => '"',
        '-' or '~' or '=' or '>' => '-',
        _ => '_',
    };

    public static bool EndsSentence(char mark) => mark is '\n' or '.' or ';' or '!' or '?';
}
