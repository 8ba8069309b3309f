using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Dates;

/// <summary>The words for days and periods in both languages.</summary>
internal static class TimeWords
{
    private static readonly ImmutableArray<string> EnglishDays =
        ["monday|mon|mons", "tuesday|tue|tues", "wednesday|wed|weds|wednes", "thursday|thu|thur|thurs", "friday|fri", "saturday|sat", "sunday|sun"];

    private static readonly WordTrie<TimeWord> Words = Build();

    public static TimeWord? Longest(SourceText text, int start, out int end)
    {
        var word = Words.Longest(text, start, out end);
        if (word?.Day is not { Form: DayForm.Weekday } || !Characters.IsHan(text[start]))
            return word;
        // "小周五单": somebody's surname.
        if (text[start] == '周' && text[start - 1] is '老' or '小' or '阿')
        {
            end = start;
            return null;
        }
        return GoesOn(text, end) ? Words.Longest(text, start, end - 1, out end) : word;
    }

    /// <summary>"本周一共15家", "上周一直在跑": the week, and a word that begins with one.</summary>
    private static bool GoesOn(SourceText text, int end) => text[end - 1] == '一' && text[end] is '共' or '块' or '直' or '样' or '般' or '整' or '口' or '下';

    private static WordTrie<TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        Offset(0, "今天|今日|今朝|今早上|今个|今儿|今儿个|今晚|今早|今晨|本日|当天|当日|今天下午|今天上午|今天晚上|今天早上|今下午|今上午|today|2day|tonight|this morning|this afternoon|this evening|todays|today's|tdy|tday|this arvo|earlier today|today morning|today afternoon|today evening|today only|tonite|this noon");
        Offset(-1, "寻日|寻晚|琴日|昨天|昨日|昨个|昨个儿|昨儿|昨儿个|昨晚|昨夜|昨天下午|昨天上午|昨天晚上|昨下午|yesterday|yest|yday|ytd'y|last night|yesterday's|" +
            "yesterday afternoon|yesterday morning|yesterday evening|ystd|yst|yday's|yesterday night|last evening|yesterdays|yesterday eve");
        Offset(-2, "前天|前日|前儿|前晚|the day before yesterday|day before yesterday|day before yest");
        Offset(-3, "大前天");
        Offset(-7, "a week ago|一周前|一个星期前|一个礼拜前|one week ago|a week back");
        Offset(-14, "a fortnight ago|fortnight ago|two weeks ago|两周前|两个星期前|两个礼拜前|上上周的今天");
        Offset(1, "听日|听晚|明个|明个儿|明天早上|明天中午|明天晚上|明天一早|明天|明日|明儿|明儿个|明早|明晚|明晨|次日|翌日|隔天|明天上午|明天下午|明上午|明下午|tomorrow|tmr|tmrw|tomoro|2moro|tomorow|" +
            "tommorow|tommorrow|tmw|2morrow|tomorrow's|tomorrow morning|tomorrow afternoon|tomorrow evening|the next day|following day|tomo|tmrow|tomorow|tommorrow|tmrw morning|tmr morning|tmr afternoon|tomorrow night|tomorrow first thing|first thing tomorrow|tomorrow am|tomorrow pm");
        Offset(2, "后天|後天|后日|the day after tomorrow|day after tomorrow|day after tmr");
        Offset(3, "大后天|大後天");
        Period(PeriodForm.ThisWeek, "今个礼拜|今个星期|呢个礼拜|呢个星期|今个礼拜内|这周|本周|这个星期|这星期|本星期|这个礼拜|这礼拜|这一周|本礼拜|这個星期|this week|the week|this wk|week so far|" +
            "since monday|current week|wtd|week to date|so far this week|my week|our week|this week's|week total|weekly total|for the week|on the week|wk so far|total for the week|week's total|wk total");
        Period(PeriodForm.LastWeek, "上周|上个星期|上星期|上个礼拜|上礼拜|上一周|last week|past week|previous week|last wk|last week's|the week before|prior week");
        Period(PeriodForm.NextWeek, "下周|下个星期|下星期|下个礼拜|下礼拜|下一周|next week|next wk|the coming week|coming week|the week after next|week after next|the week after|following week|next week's");
        Period(PeriodForm.ThisMonth, "今个月|呢个月|全月|整月|整个月|本月|这个月|这月|当月|此月|this month|month so far|current month|mtd|month to date|so far this month|this month's|the month|my month|for the month|on the month|month's total");
        Period(PeriodForm.LastMonth, "上个月|上月|last month|previous month|past month|last month's|prior month");
        Period(PeriodForm.NextMonth, "下个月|下月|next month|next month's|coming month");
        Period(PeriodForm.ThisQuarter, "本季度|这个季度|这季度|本季|这季|当季|this quarter|this qtr|the quarter|current quarter|qtd|this quarter's|my quarter");
        Period(PeriodForm.LastQuarter, "上季度|上个季度|上季|last quarter|previous quarter|last qtr|past quarter");
        Period(PeriodForm.NextQuarter, "下季度|下个季度|下季|next quarter|next qtr");
        Period(PeriodForm.ThisYear, "今年|本年|本年度|年内|全年|今年以来|this year|ytd|the year|year so far|this fy|this year's");
        Period(PeriodForm.LastYear, "去年|上一年|前年|去年同期|last year|the year before|previous year|last fy|last year's");
        Period(PeriodForm.LongAgo, "当年|一个月前|两个月前|三个月前|四个月前|五个月前|六个月前|半年前|几个月前|好几个月前|一年前|两年前|a month ago|one month ago|two months ago|three months ago|four months ago|five months ago|six months ago|a few months ago|several months ago|去年这时候|去年这个时候|去年的这个时候|以前|从前|早年|很久以前|back in the day|years ago|once upon a time");
        Period(PeriodForm.Some, "周末|明后天|明后两天|这几天|最近|近期|前几天|这两天|前两天|近几天|上半年|下半年|周末两天|过几天|改天|改日|哪天|这阵子|最近几天|一季度|二季度|三季度|四季度|第一季度|第二季度|第三季度|第四季度|" +
            "the week of|week of|weekend|the weekend|this weekend|weekends|recently|lately|these days|the other day|past few days|last few days|in the past few days|" +
            "q1|q2|q3|q4|h1|h2|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|january|february|april|june|july|august|september|october|november|december|" +
            "someday|some day|next few days|over the weekend|fortnight|the fortnight|this fortnight|last fortnight|past fortnight|fortnight's|last two weeks|past two weeks|last 2 weeks|past 2 weeks|last few weeks|past few weeks|last couple of weeks|past couple of weeks|last couple of days|past couple of days|last 3 days|past 3 days|last three days|past three days|last two days|past two days|last 2 days|past 2 days|last 10 days|past 10 days");
        Period(PeriodForm.Edge, "月底|年底|月初|年初|季度末|月末|年末|季末|月底前|年底前|month end|year end|quarter end|eom|eoq|end of month|end of the month|end of quarter|end of the quarter|end of year|end of the year");
        Weekdays(words);
        return new WordTrie<TimeWord>(words);

        void Offset(int days, string list) => Add(list, new TimeWord(new DayMark(DayForm.Offset, days), null));

        void Period(PeriodForm form, string list) => Add(list, new TimeWord(null, form));

        void Add(string list, TimeWord word)
        {
            foreach (var entry in list.Split('|'))
                words[entry] = word;
        }
    }

    private static void Weekdays(Dictionary<string, TimeWord> words)
    {
        (string Prefix, int? Week)[] weeks =
            [("", null), ("上", -1), ("上个", -1), ("上上", -2), ("这", 0), ("今个", 0), ("呢个", 0), ("这个", 0), ("本", 0), ("下", 1), ("下个", 1), ("下下", 2)];
        const string days = "一二三四五六日天末";
        foreach (var (prefix, week) in weeks)
            foreach (var name in (ReadOnlySpan<string>)["周", "星期", "礼拜"])
                for (var i = 0; i < days.Length - 1; i++)
                {
                    var mark = new DayMark(DayForm.Weekday, Math.Min(i + 1, 7)) { Week = week };
                    words[prefix + name + days[i]] = new TimeWord(mark, null);
                    words[prefix + name + (Math.Min(i, 6) + 1)] = new TimeWord(new DayMark(DayForm.Weekday, Math.Min(i, 6) + 1) { Week = week }, null);
                }
        (string Pattern, int? Week)[] forms =
        [
            ("{0}", null), ("on {0}", null), ("last {0}", -1), ("this past {0}", null), ("past {0}", null), ("this {0}", 0), ("next {0}", 1), ("coming {0}", null), ("this coming {0}", null),
            ("{0} last week", -1), ("{0} next week", 1), ("{0} this week", 0), ("last week {0}", -1), ("next week {0}", 1), ("last week on {0}", -1), ("next week on {0}", 1), ("{0} of last week", -1), ("{0} of next week", 1),
            ("{0} morning", null), ("{0} afternoon", null), ("{0} evening", null), ("{0} night", null), ("{0}'s", null), ("{0} am", null), ("{0} pm", null), ("last {0} morning", -1), ("last {0} afternoon", -1), ("next {0} morning", 1), ("next {0} afternoon", 1), ("this {0} morning", 0), ("this {0} afternoon", 0), ("{0} week", 1),
        ];
        for (var day = 0; day < EnglishDays.Length; day++)
            foreach (var name in EnglishDays[day].Split('|'))
                foreach (var (pattern, week) in forms)
                    words[pattern.Replace("{0}", name)] = new TimeWord(new DayMark(DayForm.Weekday, day + 1) { Week = week }, null);
    }
}
