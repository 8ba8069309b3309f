using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>Tells in Chinese what only looks like a report or like an order from what is one.</summary>
internal static class HanCommands
{
    private const int LongestQuestion = 14;

    /// <summary>"今天电话50,目标60": behind what was done, without a word of setting it, the target is only quoted.</summary>
    public static bool QuotesTarget(Message message)
    {
        if (message.Has(Sign.Set | Sign.Plan | Sign.Please) || message.Sentences is not [var sentence])
            return false;
        for (var i = 2; i < sentence.Count; i++)
        {
            if (!sentence[i].Latin && sentence[i].Has(Sign.Target) && (sentence[i - 1].IsMark(',') || sentence[i - 1].IsMark('(')))
                return Quotes(sentence, i) && message.Facts.Drafts.Any(d => d is { Stated: true, Negated: false, Planned: false, Metric: not null } && d.Start < i && !HasTarget(sentence, sentence.ClauseStart(d.Start), i));
        }
        return false;
    }

    /// <summary>"目标拜访5家,完成4家": what came of it.</summary>
    public static bool TellsOutcome(Message message) => message.Count(TokenKind.Figure) > 1
        && message.Sentences.Any(s => Enumerable.Range(1, Math.Max(0, s.Count - 1)).Any(i => message.Is(s[i], "实际", "实际完成", "实际上", "实际是") || s[i + 1].Kind == TokenKind.Figure && s[i - 1].IsMark(',') && message.Is(s[i], "完成", "达成", "做到", "干到", "只完成", "完成了")));

    private static bool Quotes(Sentence sentence, int target) =>
        sentence[target + 1].Kind == TokenKind.Figure || sentence[target + 2].Kind == TokenKind.Figure && (sentence[target + 1].Has(Sign.Copula) || sentence[target + 1].IsMark(':'));

    private static bool HasTarget(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Has(Sign.Target))
                return true;
        }
        return false;
    }

    /// <summary>"拜访3家该怎么填": how it is filled in, though a figure stands in front; what was done before a comma is a report all the same.</summary>
    public static bool EndsAskingHow(Message message)
    {
        if (message.Words > LongestQuestion || message.Has(Sign.Why | Sign.Review | Sign.Hearsay) || message.Sentences.Count == 0)
            return false;
        var sentence = message.Sentences[^1];
        var last = sentence.Count - 1;
        while (last > 0 && (sentence[last].Kind == TokenKind.Mark || message.Is(sentence[last], "啊", "呀", "呢", "哦", "的", "才对", "吗")))
            last--;
        return last > 0 && sentence[last].Has(Sign.Help)
            && message.Is(sentence[last], "怎么填", "怎么报", "怎么写", "怎么录", "怎么录入", "怎么记", "怎么填写", "怎么上报", "怎么提交", "咋填", "咋报", "咋写", "咋录", "咋弄", "该怎么写", "该怎么报", "如何填", "如何上报", "点填", "点报", "点样填", "点样报", "怎么弄")
            && !message.Facts.Drafts.Any(d => d.Past && d.Stated && (d.Sentence != sentence || sentence.ClauseEnd(d.End - 1) < last));
    }

    /// <summary>"教我怎么报3家拜访": how it is done, with an example of it.</summary>
    public static bool BeginsAskingHow(Message message) => message.Words <= LongestQuestion && message.Sentences is [var sentence] && sentence[0] is { Latin: false } first && first.Has(Sign.Help) && message.Is(first, "教我", "怎么报", "怎么填", "怎么写", "怎么录", "怎么记", "怎么上报", "怎么录入", "怎么填写", "如何上报", "如何填", "咋报", "咋填");

    /// <summary>"从明天起", "今天开始": the place behind; 0 where a sentence begins otherwise.</summary>
    public static int BehindFromNowOn(Message message, Sentence sentence)
    {
        var day = message.Is(sentence[0], "从", "自", "由") ? 1 : 0;
        if (sentence[day].Kind is not (TokenKind.Day or TokenKind.Period) || !message.Is(sentence[day + 1], "起", "开始", "以后"))
            return 0;
        return sentence[day + 2].IsMark(',') ? day + 3 : day + 2;
    }

    /// <summary>"刚报的5个是电话,不是拜访": what was reported is named again as what it is and what it is not.</summary>
    public static bool NamesOtherMetric(Message message)
    {
        if (message.Words > LongestQuestion || !message.Has(Sign.Latest) && message.Count(TokenKind.Figure) == 0)
            return false;
        foreach (var sentence in message.Sentences)
        {
            MetricAt? said = null;
            for (var i = 1; i < sentence.Count; i++)
            {
                if (sentence[i] is not { Kind: TokenKind.Word, Latin: false, Term: { NamesMetric: true, Metric: { } metric } })
                    continue;
                if (said is { } right && right.Metric != metric && message.Is(sentence[i - 1], "不是", "而不是", "唔系", "并非"))
                    return true;
                if (message.Is(sentence[i - 1], "是", "系", "应该是", "应是", "都是", "应系"))
                    said = new MetricAt(metric);
            }
        }
        return false;
    }

    private readonly record struct MetricAt(Domain.Activities.MetricCode Metric);
}
