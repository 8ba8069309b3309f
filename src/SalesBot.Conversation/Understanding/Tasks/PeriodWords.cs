using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Tasks;

/// <summary>Takes the name of a period off an end of a message.</summary>
internal static class PeriodWords
{
    private static readonly ImmutableArray<(AskedPeriod Period, PhraseList Words)> All =
    [
        (AskedPeriod.Today, ["for today", "今天", "今日", "today"]),
        (AskedPeriod.Yesterday, ["for yesterday", "昨天", "昨日", "yesterday"]),
        (AskedPeriod.ThisWeek, ["for this week", "本周", "这周", "这一周", "这个星期", "这星期", "本星期", "this week"]),
        (AskedPeriod.LastWeek, ["for last week", "上周", "上个星期", "上星期", "last week"]),
        (AskedPeriod.ThisMonth, ["for this month", "本月", "这个月", "当月", "this month"]),
        (AskedPeriod.LastMonth, ["for last month", "上个月", "上月", "last month"]),
        (AskedPeriod.ThisQuarter, ["for this quarter", "本季度", "这个季度", "这季度", "本季", "this quarter"]),
        (AskedPeriod.ThisYear, ["for this year", "今年", "本年", "this year"]),
    ];

    /// <summary>Takes a period off the end; null where none stands there.</summary>
    public static AskedPeriod? Tail(Cut cut)
    {
        foreach (var (period, words) in All)
            if (cut.Tail(words))
                return period;
        return null;
    }

    /// <summary>Takes a period off the beginning; null where none stands there.</summary>
    public static AskedPeriod? Head(Cut cut)
    {
        foreach (var (period, words) in All)
            if (cut.Head(words))
                return period;
        return null;
    }
}
