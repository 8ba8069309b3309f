using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Finds the lines of a pasted report that tell of work and from which nothing was taken; headings and small talk are none.</summary>
internal static class UnreadLines
{
    private const int MostLines = 5;
    private const int LongestLine = 40;

    public static IReadOnlyList<string> Of(Message message)
    {
        if (message.Sentences.Count < 2 || message.Sentences[^1].Line == 0)
            return [];
        return
        [
            .. message.Sentences.GroupBy(sentence => sentence.Line)
                .Where(line => !message.Facts.Lines.Contains(line.Key) && line.Any(TellsOfWork))
                .Select(line => Shown(message, line.First()[0], line.Last().Tokens[^1])).Take(MostLines),
        ];
    }

    private static bool TellsOfWork(Sentence sentence) =>
        !sentence.Any(Sign.Header | Sign.PlanHeader) && sentence.Tokens.Any(token => token.Kind == TokenKind.Figure);

    private static string Shown(Message message, Token first, Token last)
    {
        var text = message.Text.Slice(first.Start, last.End).Trim();
        if (text.Length <= LongestLine)
            return text;
        // Not in the middle of a pair.
        return text[..(char.IsHighSurrogate(text[LongestLine - 1]) ? LongestLine - 1 : LongestLine)] + "…";
    }
}
