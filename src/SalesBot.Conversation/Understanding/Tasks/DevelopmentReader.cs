using System.Globalization;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Understanding.Tasks;

/// <summary>
/// Reads what a message says of something to learn: that somebody is to do it by a day or reach a score, that it is done, or how well. A figure
/// of its own makes it a report and not a title; whether there is such a task is for the conversation to see.
/// </summary>
internal static class DevelopmentReader
{
    private static readonly PhraseList Sets =
        ["布置任务", "安排任务", "新增任务", "新任务", "布置", "安排", "给", "让", "请", "assign a task to", "assign to", "assign", "give", "ask", "have", "new task for", "task for", "add task", "new task", "set"];
    private static readonly PhraseList Firm = ["布置", "安排", "新任务", "新增任务", "assign", "new task", "task for", "add task"];
    private static readonly PhraseList Verbs = ["完成", "做完", "学完", "finish", "complete", "attend"];
    private static readonly PhraseList Links =
        ["布置任务", "安排任务", "布置", "安排", "需要", "必须", "应该", "任务", "要", "去", "加", "在", "于", "to", "should", "must", "needs to", "has to", "by", "before", "until", "a task", "task"];
    private static readonly PhraseList AfterDays = ["之前", "以前", "前", "内", "底", "里", "要", "须"];
    private static readonly PhraseList BeforeDays = ["by the", "by", "before", "until", "in", "at the", "within", "在", "于"];
    private static readonly PhraseList Scores = ["评分", "得分", "分数", "打分", "成绩", "score", "rating"];
    private static readonly PhraseList AtLeast =
        ["不低于", "不少于", "达到", "大于等于", "至少", "要到", "到", "≥", ">=", "of at least", "at least", "of", "or more", "以上", "分", "points"];
    private static readonly PhraseList Kinds =
        ["发展型任务", "发展类任务", "发展任务", "学习任务", "培训任务", "development task", "learning task", "training task"];
    private static readonly PhraseList Counted = ["一个", "一项", "个", "an", "a", "new"];
    private static readonly PhraseList Receivers = ["to", "for", "给"];
    private static readonly PhraseList Learning =
        ["培训", "学习", "课程", "演讲", "考试", "认证", "分享", "training", "course", "workshop", "certification", "certificate", "learning", "exam", "webinar", "reading"];
    private static readonly PhraseList Own = ["自己", "我自己", "我", "本人", "me", "myself", "for myself", "my own"];
    private static readonly PhraseList DoneHeads =
        ["我已经完成了", "我已完成", "我完成了", "已经完成了", "已经完成", "已完成", "完成了", "完成", "做完了", "学完了", "搞定了",
            "i have finished", "i've finished", "i finished", "i completed", "finished", "completed", "done with", "done"];
    private static readonly PhraseList DoneTails =
        ["已经完成了", "已经完成", "已完成", "完成了", "做完了", "学完了", "搞定了", "is done", "is finished", "is completed", "done", "finished", "completed"];
    private static readonly PhraseList The = ["the", "my"];
    private static readonly PhraseList NoTitle = ["了", "吗", "呢", "?", "没", "不", "还", "。", ";", "not", "n't", "when", "if", "如果"];
    private static readonly PhraseList RateHeads = ["给", "score", "rate"];
    private static readonly PhraseList RateLinks = ["打了", "打", "得了", "得", "拿了", "考了", "评了", "评", "是", "评分", "得分", "scored", "got", "gets", "is"];
    private static readonly PhraseList Points = ["分", "points", "pts", "/100", "out of 100"];

    private static readonly PhraseList Confirms = ["确认完成", "确认", "认可", "通过", "批准", "confirm", "approve", "accept"];
    private static readonly PhraseList SendsBack = ["退回", "打回", "不通过", "send back", "reject", "not done"];
    private static readonly PhraseList Said = ["完成了", "完成", "done", "is done", "as done", "了"];

    public static TaskWish? Read(SourceText source, Cut whole, ReadingContext context)
    {
        if (whole.Normal is [.., '?' or '吗' or '呢'])
            return null;
        return (TaskWish?)Set(source, whole, new GoalPeriods(context), context.Today) ?? (TaskWish?)Rated(whole.Part(whole.From, whole.To)) ?? (TaskWish?)Confirmed(whole.Part(whole.From, whole.To)) ?? Finished(whole.Part(whole.From, whole.To));
    }

    private static TaskWish.Finish? Finished(Cut whole)
    {
        if (!whole.Head(DoneHeads) && !whole.Tail(DoneTails))
            return null;
        whole.Heads(The);
        return IsTitle(whole) ? new TaskWish.Finish(whole.Written) : null;
    }

    private static TaskWish.Confirm? Confirmed(Cut whole)
    {
        var isSentBack = whole.Head(SendsBack) || whole.Tail(SendsBack);
        if (!isSentBack && !whole.Head(Confirms) && !whole.Tail(Confirms))
            return null;
        whole.Tails(Said);
        whole.Heads(The);
        return whole.IsEmpty || (!whole.HasDigit && whole.Written.Length <= DevelopmentTask.LongestTitle) ? new TaskWish.Confirm(whole.Written, isSentBack) : null;
    }

    private static TaskWish.Rate? Rated(Cut whole)
    {
        var said = whole.Head(RateHeads);
        var isMarked = whole.Tail(Points);
        if (!said && !isMarked || Figure(whole) is not { } score)
            return null;
        whole.Tails(RateLinks);
        return whole.IsEmpty || whole.HasDigit ? null : new TaskWish.Rate(whole.Written, score);
    }

    private static TaskWish.Develop? Set(SourceText source, Cut whole, GoalPeriods periods, DateOnly today)
    {
        if (Named(source, whole, periods, today) is { } named)
            return named;
        if (!whole.Has(Verbs) && !whole.Has(Scores))
            return null;
        var isFirm = whole.Has(Firm);
        var (period, start, end) = Days(source, whole, periods);
        if (period is null && !isFirm || period is { Kind: PeriodKind.Day } && !isFirm)
            return null;
        var (before, after) = period is null ? (whole, whole.Part(whole.To, whole.To)) : (whole.Part(whole.From, start), whole.Part(end, whole.To));
        after.Heads(AfterDays);
        before.Tails(BeforeDays);
        var due = period is { } days ? days.Range.End : (DateOnly?)null;
        if (due < today)
            return null;

        // The title stands before the days or after them, the name always before; a figure behind the days belongs to what stands there.
        var none = before.Part(before.From, before.From);
        foreach (var (head, tail) in after.HasDigit ? [(before, after)] : ((Cut, Cut)[])[(before, after), (none, before)])
        {
            if (Scored(head, tail, due) is { } scored)
                return scored;
            if (tail.At(Verbs) is not var (lead, title) || !IsTitle(title))
                continue;
            var name = head.IsEmpty ? lead : head;
            if (!head.IsEmpty && !lead.IsEmpty)
                continue;
            return Person(name) is { } person ? new TaskWish.Develop(person, title.Written, due, null) : null;
        }

        return null;
    }

    // "give Raj a development task: product training by Dec 20", "assign Amy: sales course by Friday": its kind or a colon says that it is a task.
    private static TaskWish.Develop? Named(SourceText source, Cut whole, GoalPeriods periods, DateOnly today)
    {
        var (who, what) = (whole.Part(whole.From, whole.From), whole.Part(whole.From, whole.From));
        if (whole.At(Kinds) is var (before, after) && !after.IsEmpty)
        {
            (who, what) = (before, after);
            who.Tails(Counted);
            who.Heads(Sets);
            if (who.IsEmpty && what.Head(Receivers) && what.Normal.IndexOf(':', StringComparison.Ordinal) is > 0 and var split)
                (who, what) = (what.Part(what.From, what.From + split), what.Part(what.From + split + 1, what.To));
        }
        else if (whole.Has(Firm) && whole.Has(Learning) && whole.Normal.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            (who, what) = (whole.Part(whole.From, whole.From + colon), whole.Part(whole.From + colon + 1, whole.To));
        }

        var (period, start, end) = Days(source, what, periods);
        if (what.IsEmpty || period?.Range.End < today)
            return null;
        var (title, rest) = period is null ? (what, what.Part(what.To, what.To)) : (what.Part(what.From, start), what.Part(end, what.To));
        title.Tails(BeforeDays);
        rest.Heads(AfterDays);
        if (!title.IsEmpty && !rest.IsEmpty)
            return null;
        title = title.IsEmpty ? rest : title;
        if (Scored(who.Part(who.From, who.To), title.Part(title.From, title.To), period?.Range.End) is { } scored)
            return scored;
        title.Heads(Verbs);
        return IsTitle(title) && Person(who) is { } person ? new TaskWish.Develop(person, title.Written, period?.Range.End, null) : null;
    }

    private static TaskWish.Develop? Scored(Cut head, Cut tail, DateOnly? due)
    {
        if (tail.At(Scores) is not var (title, mark))
            return null;
        mark.Heads(AtLeast);
        mark.Tails(AtLeast);
        if (Figure(mark) is not (> 0 and var least) || !mark.IsEmpty)
            return null;
        if (!head.IsEmpty)
            return IsTitle(title) && Person(head) is { } named ? new TaskWish.Develop(named, title.Written, due, least) : null;

        // "assign Amy: speech score at least 80": a colon or "to" ends the name.
        title.Heads(Sets);
        var colon = title.Normal.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var what = title.Part(title.From + colon + 1, title.To);
        return IsTitle(what) && Person(title.Part(title.From, title.From + colon)) is { } person ? new TaskWish.Develop(person, what.Written, due, least) : null;
    }

    private static string? Person(Cut name)
    {
        name.Heads(Sets);
        name.Tails(Links);
        if (name.IsEmpty)
            return null;
        return Own.Contains(name.Normal) ? "" : name.Written is { Length: <= 40 } written && !name.HasDigit ? written : null;
    }

    private static (Period? Days, int Start, int End) Days(SourceText source, Cut whole, GoalPeriods periods)
    {
        for (var place = whole.From; place < whole.To; place++)
            if (!(Characters.IsLatin(source[place]) && Characters.IsLatin(source[place - 1])) && periods.Read(source, place, out var end) is { } period && end > place)
                return (period, place, end);
        return (null, 0, 0);
    }

    private static bool IsTitle(Cut title) =>
        !title.IsEmpty && !title.HasDigit && !title.Has(NoTitle) && title.Written.Length <= DevelopmentTask.LongestTitle;

    // The figure at the end, which is taken off.
    private static int? Figure(Cut cut)
    {
        var text = cut.Normal;
        var start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (text.Length - start is 0 or > 3 || (start > 0 && text[start - 1] is '.' or '/' or '-'))
            return null;
        var value = int.Parse(text[start..], CultureInfo.InvariantCulture);
        if (value > DevelopmentTask.BestScore)
            return null;
        cut.Tail([text[start..]]);
        return value;
    }
}
