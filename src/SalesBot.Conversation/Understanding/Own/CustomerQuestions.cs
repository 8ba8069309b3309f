using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Own;

/// <summary>Reads which customers somebody visited or spoke to, and when a customer was last heard of.</summary>
internal static class CustomerQuestions
{
    private const int LongestName = 40;

    private static readonly PhraseList Own = ["我们", "我", "咱们"];
    private static readonly PhraseList Visits = ["拜访", "走访", "陌拜", "上门", "见", "跑", "去"];
    private static readonly PhraseList Contacts = ["联系", "跟进", "回访", "打电话给", "打给"];
    private static readonly PhraseList AnyCustomer = ["客户", "顾客", "新客户", "老客户", "a client", "a customer", "client", "customer", "clients", "customers", "anyone", "anybody", "someone", "somebody"];

    private static readonly PhraseList WhichOnes =
    [
        "过哪些客户", "过哪几家客户", "过哪些公司", "过哪几家", "过哪些", "过谁", "了哪些客户", "了哪几家客户", "了哪几个客户", "了哪些公司", "了哪几家公司", "了什么客户", "了哪几家", "了哪几个", "了哪些", "了谁", "的客户有哪些", "的客户是谁", "的是谁", "的都有谁",
    ];

    private static readonly PhraseList AllOf = ["都"];
    private static readonly PhraseList LastTime = ["上一次", "上次", "上回", "最近一次", "最后一次", "最近"];
    private static readonly PhraseList When = ["是什么时候", "是啥时候", "什么时候", "啥时候", "是哪一天", "是哪天", "哪天", "是几号", "几号", "是多久以前", "是多久前", "多久以前", "多久前"];
    private static readonly PhraseList WhenIt = ["什么时候", "啥时候", "哪天", "几号"];
    private static readonly PhraseList Before = ["过", "的", "了"];
    private static readonly PhraseList HowLong = ["有多久没有", "多久没有", "有多久没", "已经多久没", "多久没", "几天没", "多少天没"];
    private static readonly PhraseList Whether = ["了没有", "了吗", "没有", "了没", "吗", "没"];
    private static readonly PhraseList Over = ["了"];

    private static readonly PhraseList WhomEnglish =
    [
        "who did i", "who did we", "who have i", "who have we", "whom did i", "which clients did we", "which customers did we", "which clients have we", "which customers have we", "which clients did i", "which customers did i", "what clients did i", "what customers did i", "which accounts did i", "which companies did i", "what companies did i", "which clients have i", "which customers have i", "which companies have i", "which prospects did i", "which leads did i",
    ];

    private static readonly PhraseList WhenEnglish =
        ["when did i last", "when did we last", "when did i", "when did we", "when have i last", "when was the last time i", "when was the last time we", "how long since i last", "how long since i", "how long has it been since i last", "how long has it been since i", "how long ago did i last", "how long ago did i"];

    private static readonly PhraseList LastEnglish =
        ["when was my last visit to", "when was my last meeting with", "when was my last call with", "when was my last call to", "when was my last contact with", "when was the last visit to", "my last visit to", "last visit to", "last contact with", "last meeting with"];

    private static readonly PhraseList WhenWas = ["when was"];
    private static readonly PhraseList PassiveEnglish = ["last visited", "last contacted", "last called", "last seen"];
    private static readonly PhraseList WhetherEnglish = ["have we visited", "have we seen", "have we met", "have we contacted", "have i visited", "have i seen", "have i met", "have i called", "have i contacted", "did i visit", "did i see", "did i call", "did i contact", "did i meet"];
    private static readonly PhraseList VisitEnglish = ["visited with", "visited", "visit", "seen", "see", "saw", "met with", "meet with", "met", "meet", "been to", "go to", "went to"];
    private static readonly PhraseList ContactEnglish = ["called on", "call on", "called", "call", "contacted", "contact", "spoken to", "speak to", "spoke to", "talked to", "talk to", "followed up with", "follow up with", "dealt with", "deal with"];
    private static readonly PhraseList SoFar = ["yet", "already", "before", "recently", "lately", "ever", "so far", "then"];

    public static OwnWish? Read(Cut whole) =>
        (OwnWish?)(Whom(OwnReader.Again(whole)) ?? WhomInEnglish(OwnReader.Again(whole))) ?? Last(OwnReader.Again(whole)) ?? LastInEnglish(OwnReader.Again(whole));

    // "我这周都拜访了哪些客户", "我今天见了谁".
    private static OwnWish.Customers? Whom(Cut rest)
    {
        if (!rest.Tail(WhichOnes))
            return null;
        var visits = rest.Tail(Visits);
        if (!visits && !rest.Tail(Contacts))
            return null;
        rest.Tails(AllOf);
        var period = PeriodWords.Tail(rest);
        rest.Head(Own);
        period ??= PeriodWords.Tail(rest);
        return rest.IsEmpty ? new(period, visits) : null;
    }

    private static OwnWish.Customers? WhomInEnglish(Cut rest)
    {
        if (!rest.Head(WhomEnglish))
            return null;
        rest.Tails(SoFar);
        var period = PeriodWords.Tail(rest);
        rest.Tails(SoFar);
        return VisitEnglish.Contains(rest.Normal) ? new(period, VisitsOnly: true) : ContactEnglish.Contains(rest.Normal) ? new(period, VisitsOnly: false) : null;
    }

    // "上次拜访华为是什么时候", "我什么时候去过华为", "多久没联系华为了", "我这个月拜访过华为吗".
    private static OwnWish.LastContact? Last(Cut rest)
    {
        rest.Head(Own);
        var period = PeriodWords.Head(rest);
        rest.Head(Own);
        if (rest.Head(HowLong))
        {
            rest.Tails(Over);
            return rest.Head(Visits) || rest.Head(Contacts) ? Of(rest) : null;
        }

        var isLast = rest.Head(LastTime);
        var isWhen = rest.Head(WhenIt) || rest.Tail(When);
        isLast |= rest.Head(LastTime);
        var isVerb = rest.Head(Visits) || rest.Head(Contacts);
        if (!isVerb)
            return null;
        var isPast = rest.Head(Before);
        if (isWhen)
            return isLast || isPast ? Of(rest) : null;
        return isPast && rest.Tail(Whether) && (period is not null || isPast) ? Of(rest) : null;
    }

    private static OwnWish.LastContact? LastInEnglish(Cut rest)
    {
        if (rest.Head(LastEnglish))
            return Of(rest);
        if (rest.Head(WhetherEnglish))
        {
            rest.Tails(SoFar);
            PeriodWords.Tail(rest);
            rest.Tails(SoFar);
            return Of(rest);
        }

        if (rest.Head(WhenEnglish))
        {
            rest.Tails(SoFar);
            return rest.Head(VisitEnglish) || rest.Head(ContactEnglish) ? Of(rest) : null;
        }

        return rest.Head(WhenWas) && rest.Tail(PassiveEnglish) ? Of(rest) : null;
    }

    private static OwnWish.LastContact? Of(Cut name) => name.Written.Length > LongestName ? null
        : name.IsEmpty || AnyCustomer.Contains(name.Normal) ? new("") : new(name.Written);
}
