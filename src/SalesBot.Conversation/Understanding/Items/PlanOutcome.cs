using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells a plan from what came of it, where one sentence names both.</summary>
internal static class PlanOutcome
{
    /// <summary>"拜访计划3家,实际去了2家", "计划拜访3家,只去了1家": only what came of the plan counts.</summary>
    public static bool Replaces(NameReader names, Sentence sentence, Draft planned, int place)
    {
        if (planned.Past || planned.Sentence != sentence)
            return false;
        var aimed = planned.Ahead;
        for (var i = sentence.ClauseStart(planned.Start); i < planned.End; i++)
            aimed |= sentence[i].Has(Sign.Plan | Sign.Target) || names.Is(sentence[i], "原定", "原本", "本来", "原计划");
        for (var i = planned.End; aimed && i <= place; i++)
        {
            if (names.Is(sentence[i], "实际", "实际上", "实际完成", "只", "仅", "结果", "最后", "最终", "actual", "actually", "only", "managed", "ended up", "ended up with") || names.IsContrast(sentence[i]))
                return true;
        }
        return false;
    }

    /// <summary>"今天想去拜访博世的,结果高速封路没去成", "tried visiting Acme but security didn't let me up": nothing came of it.</summary>
    public static bool CameToNothing(NameReader names, Sentence sentence, Draft planned)
    {
        var (turned, tried) = (false, false);
        for (var i = 0; i <= planned.Start; i++)
            tried |= names.Is(sentence[i], "tried", "attempted", "wanted to", "was going to", "tried to", "meant to");
        if (!planned.Planned && !tried)
            return false;
        for (var i = planned.End; i < sentence.Count; i++)
        {
            turned |= names.Is(sentence[i], "结果", "但是", "但", "可是", "不过", "可惜") || tried && names.Is(sentence[i], "but", "however", "unfortunately");
            if (turned && sentence[i].Latin && sentence[i].Has(Sign.Negation))
                return true;
            if (turned && sentence[i].Kind == TokenKind.Word && !sentence[i].Latin && names.Is(sentence[i], "没去成", "没成", "没去", "没见成", "没打成", "没做成", "没办成", "泡汤了", "泡汤", "黄了", "没"))
                return true;
            if (sentence[i].Kind == TokenKind.Figure)
                return false;
        }
        return false;
    }

    /// <summary>"40个电话,明天打完": behind the comma stands when it is to be done, and nothing else.</summary>
    public static void Postpone(Sentence sentence, IReadOnlyList<Draft> drafts)
    {
        if (drafts is not [{ Stated: true, Past: false, Day: null, Verb: null or { IsVerb: false } } only, ..] || drafts.Skip(1).Any(further => further.Stated || further.Metric != only.Metric) || !sentence[only.End].IsMark(',') || sentence[only.End + 1].Day is not { Ahead: true } day || only.End + 2 >= sentence.Count)
            return;
        for (var i = only.End + 2; i < sentence.Count; i++)
        {
            if (sentence[i] is not { Kind: TokenKind.Word, Term: { NamesMetric: false } term } || !term.IsVerb && term.Role != Role.Plain || sentence[i].Latin)
                return;
        }
        (only.Day, only.Planned) = (day, true);
    }

    /// <summary>"今天目标20个电话,完成了18个", "target was 5 visits, did 4".</summary>
    public static bool HasAim(Sentence sentence, int until)
    {
        for (var i = 0; i < until; i++)
        {
            if (sentence[i].Has(Sign.Target | Sign.Plan))
                return true;
        }
        return false;
    }

    public static bool HasContrast(NameReader names, Sentence sentence, int from, int to, bool past)
    {
        for (var i = Math.Max(from, 0); i <= to; i++)
        {
            if (names.IsContrast(sentence[i]) || names.Is(sentence[i], "managed", "ended up doing", "ended up with", "ended up", "got to") || names.Is(sentence[i], "only", "只", "实际", "实际完成") || names.Is(sentence[i], "so") && sentence[i + 2].Kind == TokenKind.Figure || !past && names.Is(sentence[i], "i"))
                return true;
        }
        return false;
    }
}
