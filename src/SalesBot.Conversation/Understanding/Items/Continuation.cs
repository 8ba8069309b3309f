using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Reads a number that names no metric and goes on with the one before it.</summary>
internal sealed class Continuation(NameReader names)
{
    /// <summary>"签了一单,8万" gives the deal its amount; "今天18个" after "昨天打了20个电话" counts calls again.</summary>
    public Draft? Of(Sentence sentence, Frame frame, Draft last)
    {
        var number = frame.Number!;
        var figure = number.Figure!;
        if (last.Metric is not { } metric)
            return null;
        if (metric == Metrics.Order && MetricChoice.IsMoney(number, true))
            return Copy(sentence, frame, last, Metrics.Revenue, sentence[frame.NumberPlace + 1].Has(Sign.Each) || sentence[frame.NumberPlace - 1].Has(Sign.Each),
                listed: last.Quantity > 1 && !HasTotal(sentence, frame));
        // "2 deals, one 12k one 8k".
        if (metric == Metrics.Revenue && last.Sentence == sentence && names.Is(sentence[frame.NumberPlace - 1], "one", "another", "other", "the other", "一个", "一单", "另一个", "另一单")
            && MetricChoice.IsMoney(number, true))
            return Copy(sentence, frame, last, Metrics.Revenue, false);
        // "three deals: 10k, 15k and 5k".
        if (metric == Metrics.Revenue && last.Sentence == sentence && last.Listed && (sentence[frame.Start - 1].Kind == TokenKind.Mark || sentence[frame.Start - 1].Has(Sign.And))
            && MetricChoice.IsMoney(number, true) && !HasTotal(sentence, frame))
            return Copy(sentence, frame, last, Metrics.Revenue, false, listed: true);
        if (figure.Money)
            return null;
        var otherDay = sentence[frame.Start - 1].Kind == TokenKind.Day || sentence[frame.NumberPlace + 1].Kind == TokenKind.Day;
        var running = figure.Scaled == MetricChoice.IsMoneyMetric(metric) && (HasTotal(sentence, frame) || IsRunning(sentence[frame.NumberPlace + 1]));
        var instead = last.Stated && IsInstead(sentence, frame.Start);
        last.Replaced |= instead;
        if (otherDay || running || instead)
            return Copy(sentence, frame, last, metric, false);
        return last.Customers.Count > 0 && (number.Measure & Thing.Times) != 0 | figure.Times ? OfOtherName(sentence, frame, last, metric) : null;
    }

    private bool IsInstead(Sentence sentence, int place)
    {
        var aimed = false;
        for (var i = 0; i < place; i++)
            aimed |= sentence[i].Has(Sign.Plan | Sign.Target);
        for (var i = place - 1; i >= place - 3 && sentence[i].Kind == TokenKind.Word; i--)
        {
            if (names.Is(sentence[i], "实际", "实际上", "实", "实际是", "实际只") || aimed && names.Is(sentence[i], "只", "仅", "only", "完成", "完成了"))
                return true;
        }
        return false;
    }

    /// <summary>A number behind a light verb that counts the same thing as before ("wants 50 calls but I made 30").</summary>
    public static Draft? Same(Sentence sentence, Frame frame, Draft last)
    {
        if (last.Metric is not { } metric || frame.Number!.Figure!.Money || frame.Number.Figure.Scaled != MetricChoice.IsMoneyMetric(metric))
            return null;
        var draft = Copy(sentence, frame, last, metric, false);
        draft.Past = frame.Past;
        return draft;
    }

    /// <summary>"拜访华为2次、中兴1次", "called Acme twice and Initech once".</summary>
    private Draft? OfOtherName(Sentence sentence, Frame frame, Draft last, MetricCode metric)
    {
        var first = frame.Start;
        while (sentence[first - 1].IsUnknown)
            first--;
        if (names.Read(sentence, first, out var end) is not { } name || end != frame.Start)
            return null;
        var draft = Copy(sentence, frame, last, metric, false);
        draft.Customers = [name];
        return draft;
    }

    private static Draft Copy(Sentence sentence, Frame frame, Draft last, MetricCode metric, bool each, bool listed = false) => new()
    {
        Sentence = sentence,
        Start = frame.Start,
        End = frame.End,
        Metric = metric,
        Quantity = frame.Vague ? null : each ? Figure.Multiply(frame.Number!.Figure!.Value, last.Quantity ?? 1) : frame.Number!.Figure!.Value,
        Vague = frame.Vague,
        Currency = frame.Number!.Figure!.Currency,
        Stated = true,
        Past = last.Past,
        Verb = last.Verb,
        Listed = listed,
        Deal = metric == Metrics.Revenue && last.Metric == Metrics.Order ? last : null,
    };

    /// <summary>"makes 11 this week".</summary>
    private static bool IsRunning(Token behind) =>
        behind.Period is PeriodForm.ThisWeek or PeriodForm.ThisMonth or PeriodForm.ThisQuarter or PeriodForm.ThisYear;

    private static bool HasTotal(Sentence sentence, Frame frame)
    {
        for (var i = sentence.ClauseStart(frame.Start); i < frame.Start; i++)
        {
            if (sentence[i].Has(Sign.Total))
                return true;
        }
        return false;
    }
}
