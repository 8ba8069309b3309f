using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Knows figures that count two kinds of work together ("拜访和电话一共12个", "12 visits and calls"): how many of each is not said.</summary>
internal static class JointSums
{
    /// <summary>Takes the figure away from whatever it was given to, so that it is asked for.</summary>
    public static void Settle(NameReader names, Sentence sentence, List<Draft> drafts)
    {
        for (var d = 0; d < drafts.Count; d++)
        {
            if (drafts[d] is { Stated: true, Quantity: not null, Metric: not null } told && IsOfBoth(names, sentence, told))
                drafts.Insert(d++, new Draft { Sentence = sentence, Start = told.Start - 2, End = told.Start, Metric = sentence[told.Start - 2].Term.Metric, Quantity = told.Quantity, Stated = true, Past = told.Past, Verb = told.Verb });
            else if (drafts[d] is { Stated: true, Quantity: not null, Metric: not null, Negated: false, Vague: false } draft && (IsTotalBehind(names, sentence, draft) || IsBeforeBoth(sentence, draft)))
                drafts[d] = new Draft { Sentence = sentence, Start = draft.Start, End = draft.End, Metric = draft.Metric, Stated = true, Vague = true, Past = true, Verb = draft.Verb };
        }
    }

    /// <summary>"拜访和电话各12个": so many of each.</summary>
    private static bool IsOfBoth(NameReader names, Sentence sentence, Draft draft) =>
        IsSecondOfTwo(names, sentence, draft.Start) && sentence.Tokens.Skip(draft.Start).Take(draft.End - draft.Start).Any(t => names.Is(t, "各", "各自", "都", "均"));

    private static bool IsSecondOfTwo(NameReader names, Sentence sentence, int place) => IsKind(sentence[place]) && (sentence[place - 1].Joins || sentence[place - 1].Has(Sign.And) || names.Is(sentence[place - 1], "加", "跟")) && IsKind(sentence[place - 2])
        && !(sentence[place - 3] is { Kind: TokenKind.Figure, Latin: false } or { Kind: TokenKind.Figure, Figure.Spelled: false }) && sentence[place].Term.Metric != sentence[place - 2].Term.Metric;

    /// <summary>"拜访加电话一共12个", "visits and calls 12 in total".</summary>
    private static bool IsTotalBehind(NameReader names, Sentence sentence, Draft draft)
    {
        var place = draft.Start;
        while (place < draft.End && !IsSecondOfTwo(names, sentence, place))
            place++;
        if (!IsSecondOfTwo(names, sentence, place))
            return false;
        var total = sentence[place + 1].Has(Sign.Total) || names.Is(sentence[place + 1], "一起", "加起来", "总共", "共") || sentence[place + 1].Kind == TokenKind.Figure && sentence[place + 2].Has(Sign.Total);
        return total && !sentence.Tokens.Skip(place).Take(draft.End - place).Any(t => t.Has(Sign.Each) || names.Is(t, "各"));
    }

    /// <summary>"12 visits and calls today".</summary>
    private static bool IsBeforeBoth(Sentence sentence, Draft draft)
    {
        var place = draft.Start;
        while (place < draft.End && sentence[place].Kind != TokenKind.Figure)
            place++;
        return sentence[place] is { Kind: TokenKind.Figure, Figure: { Money: false } } && IsPlural(sentence[place + 1]) && sentence[place + 2].Has(Sign.And) && IsPlural(sentence[place + 3])
            && sentence[place + 1].Term.Metric != sentence[place + 3].Term.Metric && (sentence[place + 4].Kind is TokenKind.Mark or TokenKind.Day || sentence[place + 4].Has(Sign.Total));
    }

    private static bool IsKind(Token token) => token is { Kind: TokenKind.Word, Term: { NamesMetric: true, Role: Role.Noun or Role.Both, Metric: { } metric } } && !MetricChoice.IsMoneyMetric(metric);

    private static bool IsPlural(Token token) => token.Latin && IsKind(token) && token.Has(Sign.Plural);
}
