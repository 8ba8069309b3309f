using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Agreements;

/// <summary>What words of an answer to a target say.</summary>
[Flags]
internal enum AgreementSign
{
    None = 0,
    Accepts = 1,
    Fits = 2,
    Declines = 4,
    Counters = 8,
    Changes = 16,
    Opinion = 32,
    Target = 64,
    Asks = 128,
    All = 256,
    Limits = 512,
    TooMuch = 1024,
    InPlaceOf = 2048,
    Whoever = 4096,
}

/// <summary>The words by which targets are answered, each list with what it says.</summary>
internal static class AgreementWords
{
    /// <summary>Questions for how far all agreements are.</summary>
    public static readonly PhraseList Lists =
    [
        "目标确认情况", "目标确认", "目标确认状态", "目标状态", "目标接受情况", "谁还没确认", "谁还没确认目标", "还有谁没确认", "还有谁没确认目标", "谁没确认", "谁没确认目标", "目标确认了", "大家确认目标了",
        "谁接受了目标", "谁确认了目标", "谁没接受目标", "谁还没接受目标", "哪些目标还没确认", "哪些目标没确认", "哪些目标在等确认", "哪些目标等确认", "待确认的目标", "等确认的目标", "待确认目标",
        "没确认的目标", "有哪些目标没确认", "有哪些目标等我确认", "哪些目标等我确认", "哪些目标等我回复",
        "who has accepted", "who accepted", "who accepted the targets", "who has accepted the targets", "who has accepted their targets", "target agreements", "who has not accepted", "who hasn't accepted",
        "who hasn't accepted yet", "who hasn't accepted their target", "who hasn't accepted their targets", "who has not accepted yet", "who hasn't confirmed", "who hasn't confirmed yet", "who has not confirmed", "agreements", "target status", "targets status", "status of targets", "status of the targets", "target acceptance",
        "which targets are waiting", "which targets are still waiting", "which targets are waiting for an answer", "which targets are open", "which targets are pending", "what targets are waiting",
        "which targets wait", "which targets are not accepted", "which targets are not accepted yet", "which targets are unanswered", "pending targets", "waiting targets", "open targets", "unanswered targets", "targets waiting", "targets pending",
        "are there targets waiting", "are any targets waiting", "which targets are accepted", "have the targets been accepted", "have they accepted the targets",
    ];

    private static readonly PhraseList Accepts =
    [
        "接受", "同意", "认可", "认了", "答应", "批准", "通过了", "可以接受", "愿意接受", "accept", "accepted", "accepting", "agree", "agree to", "agree with", "agreed", "approve", "approve of", "approved", "i'm in for",
    ];

    private static readonly PhraseList Fits =
    [
        "没问题", "没意见", "合适", "比较合适", "更合适", "差不多", "比较合理", "更合理", "合理", "比较现实", "更现实", "现实", "比较好", "更好", "就行", "就好", "行吗", "可以吗", "行不行", "好不好", "可不可以", "可以", "行", "能完成", "做得到", "能做到", "能做完", "完得成",
        "is fine", "are fine", "fine", "is ok", "are ok", "ok", "okay", "is okay", "works", "works for me", "no problem", "no problem with", "fine with", "ok with", "okay with", "happy with", "is right", "would be right", "is realistic", "would be realistic", "is more realistic", "more realistic", "realistic", "feasible", "doable", "is doable", "would be better", "is better", "would work", "fair", "is fair", "would be fair", "looks good", "is good",
    ];

    private static readonly PhraseList Declines =
    [
        "不接受", "不同意", "不认可", "没法接受", "无法接受", "不能接受", "接受不了", "不批准", "拒绝", "驳回", "维持不变", "维持", "don't accept", "do not accept", "can't accept", "cannot accept", "not accept", "won't accept", "disagree", "disagree with", "don't agree", "don't agree with", "do not agree", "don't agree to", "can't agree", "reject", "decline", "refuse", "not approve", "don't approve", "keep it as it is",
    ];

    // What is more than somebody can do is another amount even where nobody asks.
    private static readonly PhraseList Limits = ["我只能", "只能做", "只能签", "只能", "我最多只能", "我最多", "最多", "顶多", "i can only do", "i can only sign", "i can only manage", "i can only make", "at most", "no more than"];

    private static readonly PhraseList Counters =
    [
        "我能做", "我能", "我可以做", "我可以", "能做", "我的话", "我提", "还价", "i can do", "i could do", "i can manage", "i could manage", "i can make", "can do", "i can commit to", "i commit to", "how about", "what about", "i propose", "i'd propose", "i suggest", "i would suggest", "i'd suggest", "i'd say", "i would say", "i counter with", "counter with", "my counter is", "my number is", "counter", "put me down for", "make mine", "let's say", "i'd rather do", "i'd rather",
    ];

    private static readonly PhraseList Changes = ["改成", "改为", "改到", "换成", "调到", "调成", "调整到", "降到", "减到", "降为", "加到", "提到", "change it to", "change to", "change that to", "make it", "lower it to", "lower to", "reduce it to", "bring it down to", "raise it to"];

    private static readonly PhraseList Opinions = ["我觉得", "觉得", "我认为", "认为", "我看", "我想", "我希望", "希望", "我建议", "建议", "能不能", "能否", "可否", "想", "我要", "i think", "i believe", "i feel", "i want", "i'd like", "i would like", "could we", "can we", "could you", "can you", "let's", "please", "we"];

    private static readonly PhraseList Targets = ["目标", "指标", "任务", "定的数", "定的目标", "这个数", "target", "targets", "goal", "goals", "quota"];

    private static readonly PhraseList Asks = ["吗", "呢", "为什么", "怎么", "什么", "哪", "几", "why", "what", "how", "which", "when", "did", "does", "has", "have"];

    // Whose answer is asked for, not whose target.
    private static readonly PhraseList Whoevers = ["谁", "有谁", "哪些人", "哪几个人", "哪位", "who", "who has", "who's", "who has not", "who hasn't", "who have", "who did", "who did not", "who didn't", "has anyone", "has everyone", "has everybody", "have they all"];

    // What is called too much is what stands, and no amount that somebody proposes.
    private static readonly PhraseList TooMuches =
        ["太高了", "太高", "偏高了", "偏高", "有点高", "太多了", "太多", "有点多", "偏多", "太低了", "太低", "偏低", "太重了", "太难了", "太难", "完不成", "做不到", "too high", "too low", "too much", "too many", "too steep", "too hard", "unrealistic", "impossible"];

    private static readonly PhraseList InPlacesOf = ["而不是", "不是", "不要", "instead of", "rather than", "in place of", "not"];

    private static readonly PhraseList Alls = ["全部", "所有", "都", "全都", "统统", "all", "all of them", "all targets", "everything", "both"];

    private static readonly PhraseList Fillers =
    [
        "我的", "我", "你", "您", "的", "这个", "那个", "这", "那", "给我", "定的", "给我定的", "提的", "提出的", "想要的", "吧", "了", "啊", "哈", "呀", "完全", "是", "也", "就", "好的", "好", "嗯", "这边", "把", "对", "做", "完成", "大概", "左右", "应该", "老板", "领导", "新",
        "i", "i'm", "am", "my", "the", "for", "of", "it", "that", "this", "new", "and", "yes", "to", "a", "with", "on", "in", "by", "'s", "s", "'", "\u2019", "\u2019s", "me", "us", "proposal", "number", "figure", "counter-proposal", "yet", "已经", "还没有", "还没", "没有", "没", "有", "还", "数", "数字", "要求", "意见", "的话", "太", "only", "just", "be", "is", "are", "would", "do", "at", "around", "about", "him", "her", "can", "will", "manage", "so", "then", "well", "sounds", "maybe", "instead", "per", "more", "提议", "建议的", "@",
    ];

    /// <summary>Each list with what a word of it says.</summary>
    public static readonly ImmutableArray<(PhraseList Words, AgreementSign Means)> All =
    [
        (Accepts, AgreementSign.Accepts), (Fits, AgreementSign.Fits), (Declines, AgreementSign.Declines), (Counters, AgreementSign.Counters), (Limits, AgreementSign.Counters | AgreementSign.Limits), (Changes, AgreementSign.Changes),
        (Opinions, AgreementSign.Opinion), (Targets, AgreementSign.Target), (Asks, AgreementSign.Asks), (Whoevers, AgreementSign.Asks | AgreementSign.Whoever), (TooMuches, AgreementSign.TooMuch), (InPlacesOf, AgreementSign.InPlaceOf), (Alls, AgreementSign.All), (Fillers, AgreementSign.None),
    ];
}
