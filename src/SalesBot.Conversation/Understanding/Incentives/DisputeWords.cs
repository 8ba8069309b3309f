using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>The words of those who settle what was disputed.</summary>
internal static class DisputeWords
{
    private static readonly PhraseList Outcomes =
    [
        "补", "改", "算", "核", "查", "更正", "调整", "重新", "按", "归", "给", "发", "扣", "退", "不变", "不改", "不成立", "成立", "没问题", "没错", "无误", "正确", "维持", "同意", "驳回", "解释", "沟通", "谈过", "说清", "了", "已",
        "paid", "pay", "added", "fixed", "corrected", "adjusted", "changed", "checked", "recomputed", "recalculated", "right", "wrong", "correct", "stands", "stays", "agreed", "rejected", "explained", "talked", "will", "was", "is", "are", "were", "have", "has", "done", "goes", "gets", "belongs",
    ];

    /// <summary>Whether a text says how a dispute came out.</summary>
    public static bool IsOutcome(string text)
    {
        var source = Normalizer.Normalize(text);
        return Phrase.Has(source.Normal(0, source.Length).ToString(), Outcomes);
    }
}
