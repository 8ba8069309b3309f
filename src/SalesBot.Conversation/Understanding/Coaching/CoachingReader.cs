using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>Reads what a message wants of coaching; bounded, since nobody asks for help in a book.</summary>
internal static class CoachingReader
{
    private const int LongestMessage = 300;

    /// <summary>What a message wants of coaching; null where it wants nothing of it.</summary>
    public static CoachingWish? Read(SourceText source)
    {
        if (source.Length > LongestMessage)
            return null;
        var text = source.Normal(0, source.Length).ToString();
        var start = text.Length - text.TrimStart(' ', '\n').Length;
        var end = text.TrimEnd(' ', '\n', '.', '。', '!', SourceText.Picture).Length;
        if (start >= end)
            return null;
        text = text[start..end];
        return StepsReader.Read(text, Written) ?? OneOnOneReader.Read(text, Written) ?? HelpReader.Read(text.TrimEnd('?'), Written) switch
        {
            CoachingWish.AskHelp { IsSure: true } ask when text.EndsWith('?') => ask with { IsSure = false },
            var wish => wish,
        };

        string Written(int from, int to) => source.Slice(start + from, start + to);
    }
}
