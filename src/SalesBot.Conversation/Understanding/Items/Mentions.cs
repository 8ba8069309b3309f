using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells what only speaks of a deed from what says that it was done ("my call with Acme is at 3", "拜访华为的时候带名片").</summary>
internal sealed class Mentions(SourceText text, Sentence sentence)
{
    private const int LongestLoss = 6;

    public bool Is(Draft draft) => IsOwned(draft) || IsOccasion(draft) || DescribesCustomer(draft) || IsOfLostDeal(draft);

    /// <summary>"our visit to Acme", "the demo for Globex": somebody's, told of without a word of its being over.</summary>
    private bool IsOwned(Draft draft)
    {
        if (draft is not { Past: false, Stated: false, Planned: false, Customers.Count: > 0 } || sentence[draft.Start] is not { Latin: true, Term.NamesMetric: true })
            return false;
        if (!IsAny(sentence[draft.Start - 1], "my", "our", "the", "this", "that", "his", "her", "their", "your", "my next", "our next"))
            return false;
        for (var i = draft.Start + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Has(Sign.Done) || IsAny(sentence[i], "went", "done", "happened", "completed", "finished"))
                return false;
        }
        return true;
    }

    /// <summary>"拜访华为的时候", "去演示之前": the occasion of something else; what is over already was done all the same.</summary>
    private bool IsOccasion(Draft draft)
    {
        var head = sentence[draft.Start];
        if (draft.Stated || head.Latin || head.Has(Sign.Past) || text[head.End - 1] is '了' or '过' or '完' || sentence[draft.Start + 1].Has(Sign.Aspect))
            return false;
        for (var i = draft.Start + 1; i <= draft.End + 1; i++)
        {
            if (sentence[i].Kind != TokenKind.Mark && text.StandsAtAny(sentence[i].Start, "的时候", "时候", "之前", "以前", "的时", "途中", "路上", "的路上", "回来的路上"))
                return true;
        }
        return false;
    }

    /// <summary>"上次拜访的那个客户回复了": which customer is meant.</summary>
    private bool DescribesCustomer(Draft draft)
    {
        if (draft.Stated || draft.Customers.Count > 0 || sentence[draft.Start].Latin)
            return false;
        for (var i = draft.Start + 1; i <= draft.End; i++)
        {
            if (!IsAny(sentence[i], "的"))
                continue;
            var thing = IsAny(sentence[i + 1], "那个", "这个", "那家", "这家", "那位", "这位") ? i + 2 : i + 1;
            return sentence[thing] is { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Customer } } || text.StandsAt(sentence[thing].Start, "客户");
        }
        return false;
    }

    /// <summary>"deal丢了,30万", "那单黄了 20万": the amount of a deal that did not come about.</summary>
    private bool IsOfLostDeal(Draft draft)
    {
        if (draft.Metric is not { } metric || !MetricChoice.IsMoneyMetric(metric) || sentence[draft.Start].Kind != TokenKind.Figure)
            return false;
        for (var i = draft.Start - 1; i > 0 && i >= draft.Start - LongestLoss; i--)
        {
            if (sentence[i].Kind == TokenKind.Figure || sentence[i].Term.IsVerb && sentence[i].Has(Sign.Past) && !sentence[i].Has(Sign.Gone))
                return false;
            if (sentence[i].Has(Sign.Negation) && sentence[i].Has(Sign.Gone))
                return MetricChoice.IsDealWord(sentence[i - 1].Term) || MetricChoice.IsDealWord(sentence[i + 1].Term) || MetricChoice.IsDealWord(sentence[i + 2].Term);
        }
        return false;
    }

    private bool IsAny(Token token, params ReadOnlySpan<string> words)
    {
        return text.IsOneOf(token.Start, token.End, words);
    }
}
