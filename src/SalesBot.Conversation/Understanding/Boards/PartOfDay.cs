using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>
/// Reads a board as of an instant that is told in words ("周一早上的时候本月签单榜", "昨天下班时的排行", "how did the board look last Friday at noon"). The
/// hour that was taken stands in the title of the answer.
/// </summary>
internal static class PartOfDay
{
    private static readonly ImmutableArray<(PhraseList Words, int Hour)> Parts =
    [
        (["下班前", "下班时", "下班的时候", "下班", "收工", "傍晚", "收盘", "end of the day", "end of day", "close of business", "after work", "at the end of work", "closing time", "evening"], 18),
        (["晚上", "夜里", "晚间", "night", "tonight"], 21),
        (["中午", "正午", "午饭", "noon", "midday", "lunchtime", "lunch time", "lunch"], 12),
        (["一大早", "一早", "清早", "早上", "早晨", "上班时", "上班的时候", "开工", "morning", "start of the day", "start of day", "start of work"], 9),
        (["上午", "forenoon"], 12),
        (["下午", "午后", "afternoon"], 15),
    ];

    /// <summary>The board as it stood then; null where the text asks for none, or names no day.</summary>
    public static BoardWish.AsOf? IsBoardOf(Message message, ReadingContext context, string text)
    {
        if (!Phrase.Has(text, BoardWords.Board) && !text.EndsWith('榜'))
            return null;
        var hour = Parts.Where(part => Phrase.Has(text, part.Words)).Select(part => (int?)part.Hour).FirstOrDefault();
        if (BoardSpans.Instant(message, context, isSince: false) is not { } instant || instant.Day > context.Today)
            return null;
        var time = instant.Time ?? (hour is { } at ? new TimeOnly(at, 0) : null);

        // "昨天的榜" is yesterday's; "昨天那时的榜" and whatever has an hour is the board as it stood.
        return time is not null || instant.Day < context.Today && Phrase.Has(text, BoardWords.Looked) ? new(instant.Day, time, false) : null;
    }
}
