using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Own;

/// <summary>Reads questions about one's own figures: rates, the best month, whether one has reported, how one stands against before, where a figure comes from.</summary>
internal static class FigureQuestions
{
    private static readonly PhraseList Own = ["我们的", "我们", "我的", "我", "团队的", "团队", "what's my", "what is my", "whats my", "what was my", "what's our", "what is our", "show me my", "show my", "my", "our", "the team's", "平均"];
    private static readonly PhraseList HowMuch = ["是多少钱", "是多少", "有多高", "有多少", "多少钱", "多少", "多高", "多大", "怎么样", "如何", "高吗", "so far", "的"];
    private static readonly PhraseList Wins = ["成单率", "成交率", "赢单率", "签单率", "方案成单率", "方案转化率", "win rate", "close rate", "closing rate", "winning rate", "deal conversion rate"];

    private static readonly PhraseList Sizes =
        ["客单价", "平均客单价", "平均单价", "平均每单", "每单平均", "平均一单", "单均", "单均金额", "deal size", "average deal size", "avg deal size", "average deal", "average order value", "average order size", "average order", "average sale", "aov"];

    private static readonly PhraseList WhichMonth = ["哪个月份", "哪个月", "哪一个月", "哪月"];
    private static readonly PhraseList Best = ["最好的是", "最高的是", "最多的是", "最好", "最高", "最多", "最强", "最厉害"];
    private static readonly PhraseList Done = ["做得", "做的", "的", "是", "签得", "卖得"];

    private static readonly PhraseList BestEnglish =
        ["what was my best month", "what's my best month", "what is my best month", "which month was my best", "which was my best month", "which month was best", "which is my best month", "my best month", "best month", "when was my best month", "which month did i do best", "in which month did i do best"];

    private static readonly PhraseList For = ["so far", "ever", "for", "in", "by", "on", "of"];

    private static readonly ImmutableArray<(MetricCode Metric, PhraseList Words)> Counted =
    [
        (Metrics.Revenue, ["业绩", "销售额", "成交额", "销售", "revenue", "sales"]), (Metrics.Order, ["签单", "成交", "订单", "单子", "deals", "orders"]), (Metrics.Visit, ["拜访", "visits"]),
        (Metrics.Call, ["电话", "打电话", "calls"]), (Metrics.Payment, ["回款", "payments", "payment"]), (Metrics.Proposal, ["方案", "proposals"]), (Metrics.NewCustomer, ["新客户", "new customers", "new clients"]),
    ];

    private static readonly PhraseList Whether = ["了没有", "过没有", "了没", "过没", "了吗", "过吗", "没有", "没", "吗"];
    private static readonly PhraseList Reports = ["报", "上报", "报告", "汇报", "提交", "写日报", "报日报", "交日报", "报数", "填报", "我报", "我上报"];

    private static readonly PhraseList ReportsEnglish =
        ["did i report", "have i reported", "did i log anything", "have i logged anything", "did i report anything", "have i reported anything", "did i submit my report", "have i submitted my report", "is my report in"];

    private static readonly ImmutableArray<(PhraseList Words, AskedPeriod Period)> Before =
    [
        (["compared to last month", "compared with last month", "vs last month", "versus last month", "against last month", "和上个月比", "和上月比", "跟上个月比", "跟上月比", "比上个月", "比上月", "与上月相比", "与上个月相比", "和上个月相比", "和上月相比"], AskedPeriod.ThisMonth),
        (["compared to last week", "compared with last week", "vs last week", "versus last week", "against last week", "和上周比", "跟上周比", "比上周", "与上周相比", "和上周相比"], AskedPeriod.ThisWeek),
        (["compared to yesterday", "compared with yesterday", "和昨天比", "跟昨天比", "比昨天"], AskedPeriod.Today),
    ];

    private static readonly PhraseList HowAmI =
        ["how am i doing", "how am i", "how do i stand", "how do i compare", "how are we doing", "how is my month", "how is my week", "am i better", "am i doing better", "am i up or down", "am i up", "我怎么样", "我做得怎么样", "我做的怎么样", "我的业绩怎么样", "我表现怎么样", "我是好是坏", "我好还是差", "我进步了吗", "我有进步吗", "怎么样", "如何"];

    private static readonly PhraseList Period = ["我这个月", "我本月", "我这周", "我本周", "这个月我", "本月我", "这周我", "本周我", "这个月", "本月", "这周", "本周", "我今天", "今天我", "今天"];

    private static readonly PhraseList Comes = ["是怎么来的", "怎么来的", "是怎么算的", "怎么算的", "怎么算出来的", "是怎么得来的", "是哪来的", "哪来的", "从哪来的", "是怎么算出来的", "come from", "comes from", "made up", "worked out", "calculated", "made of"];
    private static readonly PhraseList ComesEnglish = ["where does the", "where does", "where did the", "where did", "where do the", "where do", "how is the", "how is", "how was", "what is", "how did you get the", "how did you get"];
    private static readonly PhraseList Things = ["这个数", "的", "这个", "那个", "元", "块", "家", "个", "单", "次", "calls", "visits", "deals", "orders", "figure", "number"];

    /// <summary>What is asked; null where it is something else.</summary>
    public static OwnWish? Read(Cut whole, SourceText source) =>
        Rate(OwnReader.Again(whole)) ?? BestMonth(OwnReader.Again(whole)) ?? (OwnWish?)Reported(OwnReader.Again(whole)) ?? (OwnWish?)Compared(OwnReader.Again(whole)) ?? Source(OwnReader.Again(whole), source);

    private static OwnWish? Rate(Cut rest)
    {
        rest.Tails(HowMuch);
        var period = PeriodWords.Tail(rest);
        rest.Tails(HowMuch);
        rest.Heads(Own);
        period ??= PeriodWords.Head(rest);
        rest.Heads(Own);
        rest.Heads(HowMuch);
        return Wins.Contains(rest.Normal) ? new OwnWish.WinRate(period) : Sizes.Contains(rest.Normal) ? new OwnWish.DealSize(period) : null;
    }

    // "我哪个月业绩最好", "业绩最好的是哪个月", "my best month for calls".
    private static OwnWish.BestMonth? BestMonth(Cut rest)
    {
        if (rest.Head(BestEnglish))
        {
            rest.Heads(For);
            rest.Tails(For);
            return Of(rest);
        }

        rest.Head(Own);
        PeriodWords.Head(rest);
        rest.Head(Own);
        var asks = rest.Head(WhichMonth);
        if (!asks && !rest.Tail(WhichMonth))
            return null;
        rest.Tails(Done);
        rest.Head(Own);
        if (!rest.Tail(Best))
            return null;
        rest.Heads(Done);
        rest.Tails(Done);
        return Of(rest);
    }

    private static OwnWish.BestMonth? Of(Cut rest) => rest.IsEmpty ? new(Metrics.Revenue)
        : Counted.FirstOrDefault(one => one.Words.Contains(rest.Normal)) is { Words: not null } named ? new(named.Metric) : null;

    private static OwnWish.Reported? Reported(Cut rest)
    {
        var isAsked = rest.Head(ReportsEnglish);
        var day = PeriodWords.Tail(rest);
        if (isAsked)
            return rest.IsEmpty && day is null or AskedPeriod.Today or AskedPeriod.Yesterday ? new(day ?? AskedPeriod.Today) : null;
        if (!rest.Tail(Whether))
            return null;
        var isOwn = rest.Head(Own);
        day ??= PeriodWords.Head(rest);
        isOwn |= rest.Head(Own);
        return isOwn && day is null or AskedPeriod.Today or AskedPeriod.Yesterday && isOwn && Reports.Contains(rest.Normal) ? new(day ?? AskedPeriod.Today) : null;
    }

    private static OwnWish.Compared? Compared(Cut rest)
    {
        foreach (var (words, period) in Before)
        {
            var again = OwnReader.Again(rest);
            again.Heads(Period);
            if (!again.Head(words) && !again.Tail(words))
                continue;
            again.Heads(Period);
            return HowAmI.Contains(again.Normal) ? new(period) : null;
        }

        return null;
    }

    private static OwnWish.Source? Source(Cut rest, SourceText source)
    {
        var isAsked = rest.Tail(Comes);
        isAsked |= rest.Head(ComesEnglish) && isAsked;
        if (!isAsked)
            return null;
        rest.Tails(Things);
        rest.Heads(Own);
        PeriodWords.Head(rest);
        rest.Heads(Own);
        rest.Heads(Things);
        return !rest.IsEmpty && FigureReader.Read(source, rest.From, out var end) is { Vague: false, Percent: false } figure && end == rest.To ? new(figure.Value) : null;
    }
}
