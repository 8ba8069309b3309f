using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads the count that is told behind a pause: "今天主要跟进老客户,11个", "电话嘛,25个".</summary>
internal static class CountBehind
{
    private const int MostBetween = 2;

    /// <summary>Gives a frame the count that stands alone in the clause behind it; leaves it as it is where none does.</summary>
    public static void Take(NameReader names, Sentence sentence, Frame frame)
    {
        if (frame is not { Number: null, Money: null, Names.Count: 0, Negated: false, Vague: false, Article: false, Zero: false, Head.Latin: false } || MetricChoice.IsMoneyMetric(frame.HeadTerm?.Metric))
            return;
        var place = frame.End;
        if (names.Is(sentence[place], "嘛", "呢", "啊", "呀", "这块", "方面"))
            place++;
        if (!sentence[place].IsMark(','))
            return;
        place++;
        var told = place;
        while (place < told + MostBetween && sentence[place] is { Kind: TokenKind.Word, Term.Role: Role.Plain } word && word.Has(Sign.Total | Sign.About | Sign.MoreThan | Sign.And))
            place++;
        if (sentence[place] is not { Kind: TokenKind.Figure, Latin: false, Measure: not Thing.None, Figure: { Money: false, Percent: false } } count || place + 1 < sentence.Count && sentence[place + 1].Kind != TokenKind.Mark || MetricChoice.IsMoney(count, behindDeal: true))
            return;
        (frame.Number, frame.NumberPlace, frame.End) = (count, place, place + 1);
        frame.Vague |= count.Figure!.Vague || sentence[place - 1].Has(Sign.MoreThan);
    }
}
