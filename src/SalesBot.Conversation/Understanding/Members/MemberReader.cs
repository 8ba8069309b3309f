using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Members;

/// <summary>
/// Reads questions about a colleague's work that are such from end to end: a name, days where they are said, and what is to be seen. A figure
/// makes it something else. The name is whatever is left over, so that it takes a colleague of that name to make it a question.
/// </summary>
internal static class MemberReader
{
    private const int LongestMessage = 60;
    private const int LongestName = 30;

    private static readonly PhraseList Leads =
        ["我想看看", "我想看", "我要看", "给我看看", "给我看", "看一下", "看看", "看下", "查一下", "查查", "查看", "看", "查", "show me", "let me see", "i want to see", "can i see", "show", "see", "check", "view", "open", "what's", "what is", "what are", "how are", "how is", "and"];
    private static readonly PhraseList Trails =
        ["怎么样了", "怎么样", "如何", "咋样", "情况", "一下", "呢", "啊", "呀", "吧", "吗", "please", "pls", "looking", "so far"];
    private static readonly PhraseList Tasks = ["的任务清单", "的任务", "任务", "的待办", "tasks", "task list", "to-dos", "todos", "to-do list"];
    private static readonly PhraseList Aheads =
        ["明天", "后天", "下周", "下星期", "下个星期", "下礼拜", "下个月", "下月", "周一", "周二", "周三", "周四", "周五", "下周一", "下周二", "下周三", "下周四", "下周五", "for tomorrow", "tomorrow's", "tomorrow", "for next week", "next week's", "next week", "for next month", "next month",
            "for monday", "for tuesday", "for wednesday", "for thursday", "for friday", "on monday", "on tuesday", "on wednesday", "on thursday", "on friday"];
    private static readonly PhraseList Logs =
        ["的上报记录", "上报记录", "的记录", "记录", "的日志", "的上报", "log", "reports", "report log", "records", "entries"];
    private static readonly PhraseList Did =
        ["都报了什么", "都报了啥", "都报了哪些", "报了什么", "报了啥", "报了哪些", "上报了什么", "都做了什么", "都做了啥", "做了什么", "做了啥", "做了些什么", "干了什么", "干了啥", "都干了什么", "干了些什么"];
    private static readonly PhraseList Figures = ["的业绩", "业绩", "的数据", "数据", "的数字", "的成绩", "numbers", "figures", "stats", "results", "performance"];
    private static readonly PhraseList HowMuch =
        ["了几家", "了几个", "了几单", "了几次", "了几场", "了几份", "了几通", "了多少家", "了多少个", "了多少单", "了多少次", "了多少通", "了多少钱", "了多少客户", "了几个客户", "了几家客户", "了多少", "几家", "几个", "几单", "几次", "多少家", "多少个", "多少单", "多少次", "多少钱", "多少"];
    private static readonly PhraseList WhatDid = ["what did", "what has", "what have"];
    private static readonly PhraseList Acts = ["been doing", "been up to", "get done", "do", "done", "report", "reported", "log", "logged"];
    private static readonly PhraseList HowMany = ["how many", "how much"];
    private static readonly PhraseList Helps = ["did", "has", "have"];
    private static readonly PhraseList Makes = ["make", "made", "do", "done", "get", "got", "have", "had", "close", "closed", "sign", "signed", "sell", "sold", "book", "booked", "win", "won", "bring in", "brought in"];
    private static readonly PhraseList Marks = ["?", "!", "。", "."];
    private static readonly PhraseList MonthAsks = ["多少", "是多少", "要做多少", "做多少", "要多少", "定了多少", "定的多少", "的目标", "目标", "的目标多少", "目标多少", "的目标是多少", "目标是多少", "呢", "要完成多少", "怎么定的", "target", "targets", "goals"];
    private static readonly PhraseList InMonth = ["in", "for", "的", "'s", "’s", "target", "targets", "how much has", "what about"];
    private static readonly PhraseList Possessives = ["'s", "’s", "的"];

    /// <summary>What a message wants to see of a colleague; null where it wants something else.</summary>
    public static MemberWish? Read(SourceText source, WordBook words, ReadingContext context)
    {
        if (source.Length > LongestMessage)
            return null;
        if (OfMonth(source, context) is { } month)
            return month;
        var whole = new Cut(source, 0, source.Length);
        if (whole.IsEmpty || whole.HasDigit || whole.Normal.Contains('\n', StringComparison.Ordinal))
            return null;
        whole.Tails(Marks);
        return Asked(whole, source, words) ?? Named(whole, words);
    }

    // "李娜12月多少", "Raj in December?": what is to be done in days to come.
    private static MemberWish? OfMonth(SourceText source, ReadingContext context)
    {
        var periods = new GoalPeriods(context);
        for (var at = 1; at < source.Length; at++)
        {
            if ((Characters.IsLatin(source[at - 1]) && Characters.IsLatin(source[at])) || periods.Read(source, at, out var end) is not { Kind: PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Year } period || period.Range.Start <= context.Today)
                continue;
            var (name, asked) = (new Cut(source, 0, at), new Cut(source, end, source.Length));
            asked.Tails(Marks);
            name.Heads(Leads);
            name.Tails(InMonth);
            var isAsked = asked.Normal.Length == 0 ? source[source.Length - 1] == '?' : MonthAsks.Contains(asked.Normal);
            return isAsked && !name.HasDigit && Of(name, MemberView.Tasks, null, null) is { } wish ? wish with { IsAhead = true, Days = period.Range } : null;
        }

        return null;
    }

    // "what did Raj report today", "how many visits did Raj make this week".
    private static MemberWish? Asked(Cut whole, SourceText source, WordBook words)
    {
        var rest = whole.Part(whole.From, whole.To);
        var period = PeriodWords.Tail(rest);
        if (rest.Head(WhatDid))
            return rest.Tail(Acts) ? Of(rest, MemberView.Log, period, null) : null;
        if (!rest.Head(HowMany) || !rest.Tail(Makes) || rest.At(Helps) is not var (what, name))
            return null;
        return MetricIn(source, words, what) is { } metric ? Of(name, MemberView.Figures, period, metric) : null;
    }

    // "李娜的任务", "show me Raj's log for today", "李娜这周拜访了几家", "Raj's visits this week".
    private static MemberWish? Named(Cut whole, WordBook words)
    {
        var rest = whole.Part(whole.From, whole.To);
        rest.Heads(Leads);
        rest.Tails(Trails);
        if (Ahead(rest) is { } ahead)
            return ahead;
        var period = PeriodWords.Tail(rest);
        if (rest.Tail(Tasks))
            return Of(rest, MemberView.Tasks, period, null);
        if (rest.Tail(Logs) || rest.Tail(Did))
            return Of(rest, MemberView.Log, period ?? PeriodWords.Tail(rest), null);
        if (rest.Tail(Figures))
            return Of(rest, MemberView.Figures, period ?? PeriodWords.Tail(rest), null);
        var isCounted = rest.Tail(HowMuch);
        return isCounted || period is not null || rest.Has(Possessives) ? Counted(rest, words, isCounted, period) : null;
    }

    // "李娜明天的任务", "Raj's tasks for next week".
    private static MemberWish? Ahead(Cut whole)
    {
        var rest = whole.Part(whole.From, whole.To);
        var isAhead = rest.Tail(Aheads);
        rest.Tails(Possessives);
        if (!rest.Tail(Tasks))
            return null;
        rest.Tails(Possessives);
        isAhead |= rest.Tail(Aheads) || rest.Head(Aheads);
        return isAhead && Of(rest, MemberView.Tasks, null, null) is { } wish ? wish with { IsAhead = true } : null;
    }

    // What is left ends with the metric; it is looked through by itself, since a longer word may go on beyond it ("拜访了多少").
    private static MemberWish? Counted(Cut rest, WordBook words, bool isCounted, AskedPeriod? period)
    {
        var said = Normalizer.Normalize(rest.Written);
        for (var place = 1; place < said.Length; place++)
        {
            if (words.Longest(said, place, out var end) is not { Metric: { } metric } || end != said.Length)
                continue;
            var name = new Cut(said, 0, place);
            // "本周拜访" is this week's visits, not weekly visits of 本.
            if (name.Normal is [.., '本' or '这' or '上' or '今' or '昨' or '当'])
                continue;
            return isCounted || name.Normal is [.., '的' or 's'] || period is not null ? Of(name, MemberView.Figures, period ?? PeriodWords.Tail(name), metric) : null;
        }

        return null;
    }

    private static MemberWish? Of(Cut name, MemberView view, AskedPeriod? period, MetricCode? metric)
    {
        name.Tails(Possessives);
        period ??= PeriodWords.Tail(name);
        name.Tails(Possessives);
        return name.IsEmpty || name.Written.Length is < 2 or > LongestName ? null : new MemberWish(name.Written, view) { Period = period, Metric = metric };
    }

    private static MetricCode? MetricIn(SourceText source, WordBook words, Cut cut)
    {
        for (var place = cut.From; place < cut.To; place++)
            if (words.Longest(source, place, out _) is { Metric: { } metric })
                return metric;
        return null;
    }
}
