using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Honours;

/// <summary>Reads the question what the writer's points are made of; a question for a place on their board is another.</summary>
internal static class PointTraceReader
{
    private const int LongestQuestion = 60;

    private static readonly PhraseList Points = ["积分", "points"];
    private static readonly PhraseList Mine = ["我", "my", "i", "me", "mine"];
    private static readonly PhraseList Places = ["第几", "第一", "第二", "第三", "排名", "名次", "榜", "排", "rank", "ranked", "place", "board", "leaderboard", "first", "second", "third"];

    private static readonly PhraseList Origins =
    [
        "怎么来", "怎么得来", "怎么得的", "怎么算", "怎么这么", "如何来", "哪来的", "哪里来", "从哪来", "从哪里来", "从哪儿来", "来自哪", "来源", "明细", "流水", "清单", "记录", "构成", "组成", "由来", "为什么", "为啥", "都是什么",
        "come from", "came from", "coming from", "made of", "made up of", "why", "how did i get", "how did i earn", "how have i earned", "how are", "how were", "explain", "break down", "breakdown", "statement", "history", "details", "itemised", "itemized", "list", "trace", "for what", "what for",
    ];

    // "积分明细" speaks of one's own without saying so.
    private static readonly PhraseList Own = ["积分明细", "积分流水", "积分记录", "积分来源", "积分清单", "points history", "points statement", "point history", "points breakdown", "points details"];

    /// <summary>What is asked; null where it is something else.</summary>
    public static HonourWish.PointTrace? Read(string bare)
    {
        if (bare.Length > LongestQuestion || bare.Contains('\n', StringComparison.Ordinal))
            return null;
        var asks = Phrase.Has(bare, Own) || Phrase.Has(bare, Points) && Phrase.Has(bare, Mine) && Phrase.Has(bare, Origins);
        return asks && !Phrase.Has(bare, Places) ? new() : null;
    }
}
