using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Tells of what there was none, where the words say so only behind what was counted.</summary>
internal sealed class NoneMetrics(NameReader names)
{
    public MetricCode? GoneMetric(Token gone) =>
        names.Is(gone, "没约到", "没约上", "没约成") ? Metrics.Appointment : names.Is(gone, "没签成", "没签下", "没签下来", "没拿下", "没成") ? Metrics.Order : null;

    /// <summary>"一家都没拜访", "一单没签": the verb behind the negation tells of what there was none.</summary>
    public static MetricCode? UndoneMetric(Sentence sentence, int verb, Frame counted) =>
        sentence[verb] is { Kind: TokenKind.Word } token && (token.Term.IsVerb || token.Term.NamesMetric)
            ? MetricChoice.Of(new Frame { Start = counted.Start, Head = token, Number = counted.Number }) : null;
}
