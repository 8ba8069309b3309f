using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells of what there was none, where the words say so only behind what was counted.</summary>
internal sealed class NoneMetrics(NameReader names)
{
    private MetricCode? GoneMetric(Token gone) =>
        names.Is(gone, "没约到", "没约上", "没约成") ? Metrics.Appointment : names.Is(gone, "没见到", "没见着", "没见成", "没拜访成") ? Metrics.Visit : names.Is(gone, "没签成", "没签下", "没签下来", "没拿下", "没成") ? Metrics.Order : null;

    /// <summary>"一家都没拜访", "一单没签": the verb behind the negation tells of what there was none.</summary>
    private static MetricCode? UndoneMetric(Sentence sentence, int verb, Frame counted) =>
        sentence[verb] is { Kind: TokenKind.Word } token && (token.Term.IsVerb || token.Term.NamesMetric)
            ? MetricChoice.Of(new Frame { Start = counted.Start, Head = token, Number = counted.Number }) : null;

    /// <summary>"一个电话都没打" is none; "3家没去成" says nothing that counts.</summary>
    public void Add(Sentence sentence, int undone, Frame frame, List<Draft> made, List<Draft> drafts)
    {
        if (made is not [{ Quantity: 1 } one] || sentence[undone].Has(Sign.Gone) && GoneMetric(sentence[undone]) is null)
            return;
        one.Metric ??= GoneMetric(sentence[undone]) ?? UndoneMetric(sentence, undone + 1, frame);
        one.Quantity = 0;
        one.Past = true;
        if (one.Metric is not null)
            drafts.Add(one);
    }
}
