using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Tasks;

/// <summary>Reads that a target is dropped: a word for that, whose it is, for when and of what, and nothing else.</summary>
internal static class DropReader
{
    private const int LongestName = 30;

    private static readonly PhraseList Drops =
        ["取消", "去掉", "删掉", "删除", "撤掉", "撤销", "停掉", "停用", "作废", "不要", "drop", "remove", "cancel", "delete", "stop", "end", "scrap", "get rid of"];
    private static readonly PhraseList Leads = ["请", "把", "将", "帮我", "我要", "我想", "please", "let's", "i want to", "can you"];
    private static readonly PhraseList Targets = ["的目标", "目标", "的指标", "指标", "targets", "target", "goals", "goal", "quota"];
    private static readonly PhraseList Ends = ["了", "吧", "please", "now"];
    private static readonly PhraseList Own = ["我自己的", "自己的", "我的", "我", "my own", "my"];
    private static readonly PhraseList Private = ["私人", "私下的", "个人小", "小", "private", "personal", "stretch"];
    private static readonly PhraseList Of = ["of", "for"];
    private static readonly PhraseList Between =
        ["的", "每天的", "每天", "每日", "每周的", "每周", "每月的", "每月", "每个月的", "每个月", "长期", "固定", "'s", "\u2019s", "the", "daily", "weekly", "monthly", "standing", "for", "of"];

    public static TaskWish.Drop? Read(SourceText source, Cut whole, WordBook words, ReadingContext context)
    {
        whole.Tails(Ends);
        whole.Heads(Leads);
        var isLed = whole.Head(Drops);
        if (!isLed && !whole.Tail(Drops))
            return null;
        var behind = whole.Part(whole.To, whole.To);
        if (whole.At(Of) is var (before, after) && before.Has(Targets))
            (whole, behind) = (before, after);
        if (!whole.Tail(Targets))
            return null;
        var isOwn = whole.Head(Own);
        var (metric, days, isPrivate) = ((MetricCode?)null, (DateRange?)null, false);
        for (var end = -1; end != whole.To && !whole.IsEmpty;)
        {
            end = whole.To;
            whole.Tails(Between);
            isPrivate |= whole.Tail(Private);
            if (metric is null && Last<MetricCode>(whole, place => words.Longest(source, place, out var to)?.Metric is { } found ? (found, to) : null) is var (of, from))
                (metric, whole) = (of, whole.Part(whole.From, from));
            var periods = new GoalPeriods(context);
            if (days is null && Last<Period>(whole, place => periods.Read(source, place, out var to) is { } found ? (found, to) : null) is var (period, start))
                (days, whole) = (period.Range, whole.Part(whole.From, start));
        }

        whole.Tails(Between);
        whole.Heads(Between);
        isOwn |= whole.Head(Own);
        if (!behind.IsEmpty && whole.IsEmpty)
            whole = behind;
        if (whole.Written.Length > LongestName || whole.HasDigit || (isOwn && !whole.IsEmpty) || (metric is null && !(isOwn && isPrivate)) || (!isOwn && whole.IsEmpty))
            return null;
        return new TaskWish.Drop(whole.Written, metric, days, isPrivate);
    }

    // What stands at the very end, and where it begins.
    private static (T Found, int From)? Last<T>(Cut whole, Func<int, (T Found, int End)?> read)
        where T : struct
    {
        for (var place = whole.From; place < whole.To; place++)
            if (!(Characters.IsLatin(whole.At(place)) && place > whole.From && Characters.IsLatin(whole.At(place - 1))) && read(place) is var (found, end) && end == whole.To)
                return (found, place);
        return null;
    }
}
