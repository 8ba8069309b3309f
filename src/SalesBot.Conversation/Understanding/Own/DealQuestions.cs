using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Own;

/// <summary>Reads questions for one's deals: the biggest, the last, those of a period.</summary>
internal static class DealQuestions
{
    private static readonly PhraseList Own = ["我的", "我", "my"];
    private static readonly PhraseList Of = ["的", "in", "for", "of"];
    private static readonly PhraseList Which =
    [
        "是哪个客户的", "是哪个客户", "是哪家客户", "是哪一单", "是哪家", "是哪单", "是哪个", "是哪笔", "是哪天签的", "是什么时候签的", "是什么时候", "是多少钱", "是多少", "是哪天", "是什么", "是谁的", "是谁", "有多大", "哪天签的", "什么时候签的", "什么时候", "多少钱", "多少", "哪天",
        "so far", "ever", "to date", "yet",
    ];

    private static readonly PhraseList Asks = ["what's", "whats", "what is", "what was", "which is", "which was", "when was", "when is", "how big was", "how big is", "how much was", "show me", "show", "list", "give me", "see", "view"];
    private static readonly PhraseList Biggest =
    [
        "最大的一单", "最大的一个单子", "最大的一笔单", "最大的一笔", "最大的单子", "最大的订单", "最大的合同", "最大的成交", "最大的单", "最大一单", "最大一笔", "最大单", "金额最大的一单", "金额最大的单", "金额最高的一单", "金额最高的单",
        "biggest deal", "largest deal", "biggest sale", "largest sale", "biggest order", "largest order", "biggest contract", "largest contract", "biggest win", "biggest closed deal",
    ];

    private static readonly PhraseList Latest =
    [
        "上一单", "上一个单子", "最近一单", "最近的一单", "最近一个单子", "最后一单", "最新一单", "上次签单", "上次成交", "上次开单", "上次签约", "最近一次签单", "最近一次成交", "最近一次开单", "最后一次签单", "最后一次成交",
        "last deal", "latest deal", "most recent deal", "last sale", "latest sale", "last order", "last contract", "last win", "last closed deal",
    ];

    private static readonly PhraseList All =
    [
        "都签了哪些单", "签了哪些单子", "签了哪些单", "签了哪几单", "都签了哪些客户", "签了哪些客户", "签了哪几家客户", "签了哪几家", "签了哪些", "都签了谁", "签了谁", "成交了哪些客户", "成交了哪些单", "成交了哪几家", "成交了哪些", "有哪些成交", "有哪些签单", "有哪些单子",
        "签单明细", "成交明细", "订单明细", "签单记录", "成交记录", "签单列表", "订单列表", "成交列表", "deals", "closed deals", "won deals", "deal list", "list of deals",
    ];

    private static readonly PhraseList WhenDid = ["when did i last", "when did i", "when have i last", "how long since i", "how long since i last", "how long ago did i", "how long ago did i last"];
    private static readonly PhraseList Closing =
        ["close a deal", "close a sale", "close something", "close anything", "sign a deal", "sign a client", "sign a customer", "sign a contract", "sign anything", "win a deal", "make a sale", "sell anything", "sell something", "closed a deal", "signed a deal", "signed a contract", "made a sale", "sold anything"];

    private static readonly PhraseList WhichDid =
        ["which deals did i", "what deals did i", "which deals have i", "what deals have i", "which clients did i", "which customers did i", "what clients did i", "what customers did i", "which accounts did i", "which clients have i", "which customers have i", "what did i", "who did i"];

    private const int LongestName = 40;

    private static readonly PhraseList WhetherDid =
        ["did we sign up", "did we sign", "did i sign", "have we signed", "have i signed", "did we close", "did i close", "have we closed", "have i closed", "did we win", "did i win", "have we won", "have i won", "did we land", "have we landed", "has the deal closed with", "is the deal closed with"];

    private static readonly PhraseList SoFar = ["yet", "already", "in the end", "finally", "or not"];
    private static readonly PhraseList Whether = ["了没有", "了没", "了吗", "没有", "吗", "没"];
    private static readonly PhraseList Ours = ["我们", "咱们", "我", "和", "跟", "把"];
    private static readonly PhraseList Signs = ["签下来", "签下", "签约", "签单", "签", "成交", "拿下来", "拿下"];

    private static readonly PhraseList NoNames =
        ["合同", "单子", "单", "字", "客户", "谁", "哪", "什么", "几", "今天", "昨天", "本周", "这周", "本月", "这个月", "a deal", "any", "anything", "anybody", "anyone", "something", "a", "the", "deal", "deals", "contract", "contracts", "client", "clients", "customer", "customers", "order", "orders", "in", "out", "off", "today", "yesterday", "this", "last"];

    private static readonly PhraseList Closes = ["close", "closed", "sign", "signed", "win", "won", "sign up", "signed up"];

    public static OwnWish? Read(Cut rest)
    {
        var named = rest.Part(rest.From, rest.To);
        if (named.Head(WhenDid))
            return Closing.Contains(named.Normal) ? new OwnWish.LatestDeal(null) : null;
        var which = rest.Part(rest.From, rest.To);
        if (which.Head(WhichDid))
        {
            var when = PeriodWords.Tail(which);
            return Closes.Contains(which.Normal) ? new OwnWish.Deals(when) : null;
        }

        return With(rest.Part(rest.From, rest.To)) ?? Named(rest);
    }

    // "did we sign Acme yet", "华为签了吗", "我们签下华为了没有".
    private static OwnWish.DealWith? With(Cut rest)
    {
        if (rest.Head(WhetherDid))
            rest.Tails(SoFar);
        else
        {
            if (!rest.Tail(Whether))
                return null;
            rest.Head(Ours);
            if (!rest.Head(Signs) && !rest.Tail(Signs))
                return null;
            rest.Head(Ours);
        }

        return rest.IsEmpty || rest.HasDigit || rest.Has(NoNames) || rest.Written.Length > LongestName ? null : new(rest.Written);
    }

    private static OwnWish? Named(Cut rest)
    {
        var isAsked = rest.Head(Asks);
        rest.Tails(Which);
        var period = PeriodWords.Tail(rest);
        rest.Tails(Of);
        rest.Tails(Which);
        var isOwn = rest.Head(Own);
        period ??= PeriodWords.Head(rest);
        isOwn |= rest.Head(Own);
        rest.Heads(Of);
        period ??= PeriodWords.Head(rest);
        rest.Heads(Of);
        if (Biggest.Contains(rest.Normal))
            return new OwnWish.BiggestDeal(period);
        if (Latest.Contains(rest.Normal))
            return new OwnWish.LatestDeal(period);

        // "deals" alone may be the name of what is counted.
        return All.Contains(rest.Normal) && (isOwn || isAsked || period is not null) ? new OwnWish.Deals(period) : null;
    }
}
