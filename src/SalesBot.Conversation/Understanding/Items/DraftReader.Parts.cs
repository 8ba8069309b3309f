using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

internal sealed partial class DraftReader
{
    /// <summary>"拜访3家,其中1家签了5万": some of what was counted before did something that counts by itself.</summary>
    private Frame? PartThatDid(Sentence sentence, int place, List<Draft> drafts)
    {
        var verb = place + 1;
        while (verb < place + 3 && sentence[verb].Has(Sign.Done) | names.Is(sentence[verb], "成功", "当场", "现场"))
            verb++;
        var (number, token) = (sentence[place], sentence[verb]);
        if (number.Figure!.Vague || (number.Measure & Thing.Counted) == 0 || token is not { Kind: TokenKind.Word, Latin: false, Term.Role: Role.Act or Role.Both }
            || token.Term.Metric is not { } metric || MetricChoice.IsMoneyMetric(metric) || drafts.Exists(d => d.Metric == metric))
            return null;
        var frame = Head(sentence, verb, negated: false);
        if (frame.Names.Count > 0)
            return null;
        if (frame.Number is not null && metric == Metrics.Order && MetricChoice.IsMoney(frame.Number, behindDeal: true))
            frame.Money ??= frame.Number;
        else if (frame.Number is not null)
            return null;
        frame.Number = number;
        frame.NumberPlace = place;
        return frame;
    }
}
