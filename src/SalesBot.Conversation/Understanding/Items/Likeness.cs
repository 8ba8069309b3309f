using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Finds what a verb and a number mean that name nothing by themselves: the same as what was told before them.</summary>
internal sealed class Likeness(NameReader names)
{
    /// <summary>What was made of a frame, with the metric of what it is like.</summary>
    public List<Draft> Settle(Sentence sentence, int place, Frame frame, List<Draft> made, List<Draft> drafts)
    {
        if (drafts.Count == 0 || made.Count == 0)
            return made;
        var last = drafts[^1];
        if (made is [{ Metric: null, UnknownObject: false, Stated: true }] && frame is { Object: null, Number: not null })
            made = Counted(sentence, place, frame, made, last);
        // "写方案,交了1份": what was handed in is what was written.
        if (made is [{ Metric: null, Stated: true } handed] && (frame.Number?.Measure & Thing.Document) != 0 && last is { Weak: true, Stated: false } written && written.Metric == Metrics.Proposal)
            handed.Metric = written.Metric;
        // "提交方案2份,明天再交1份".
        if (made is [{ Metric: null, Stated: true } once] && (frame.Number?.Measure & Thing.Document) != 0 && last.IsCounted(Metrics.Proposal) && names.Is(sentence[place - 1], "再", "又", "还要", "还", "计划", "准备", "打算", "再去"))
            once.Metric = Metrics.Proposal;
        var plain = frame.Number?.Figure is { Money: false, Scaled: false };
        if (plain && made is [{ Metric: null, Stated: true, UnknownObject: false } more] && sentence[place].Term.Metric is { } again && last.IsCounted(again) && frame is { Object: null, Number.Measure: Thing.None } && !MetricChoice.IsMoneyMetric(again))
            more.Metric = again;
        if (made is [{ Stated: true, Metric: { } done }] && last.IsCounted(done) && PlanOutcome.Replaces(names, sentence, last, place))
            last.Replaced = true;
        // "called 30, booked 3": what is booked behind calls are meetings.
        if (plain && made is [{ Metric: null, Stated: true, UnknownObject: false } meetings] && frame.Object is null && drafts.Exists(d => d.Metric == Metrics.Call) && names.Is(sentence[place], "booked", "set", "scheduled", "fixed", "lined up", "secured", "arranged"))
            meetings.Metric = Metrics.Appointment;
        return made;
    }

    private List<Draft> Counted(Sentence sentence, int place, Frame frame, List<Draft> made, Draft last)
    {
        var light = frame.HeadTerm?.Role == Role.Light;
        // "电话20个只完成15个": what came of it.
        if (light && last is { Stated: true, Past: false } && last.Sentence == sentence && !sentence[place].Latin && names.Is(sentence[place - 1], "只", "才", "仅", "只有", "实际", "实际只", "最后只", "最终只") && names.Is(sentence[place], "完成", "完成了", "做", "做了", "做到", "干了", "打完", "弄了") && Continuation.Same(sentence, frame, last) is { } outcome)
        {
            last.Replaced = true;
            return [outcome];
        }
        // "made 10 calls, doing 20 more tomorrow": the same is still to come.
        if (!made[0].Past)
            return light && last.Stated && !MetricChoice.IsMoneyMetric(last.Metric) && names.Is(sentence[frame.NumberPlace + 1], "more", "further") && Continuation.Same(sentence, frame, last) is { } further ? [further] : made;
        // "wants 50 calls but I made 30".
        if (light && (PlanOutcome.HasContrast(names, sentence, last.End - 1, place, last.Past) || PlanOutcome.HasAim(sentence, last.End)) && Continuation.Same(sentence, frame, last) is { } same)
        {
            last.Replaced |= last.Sentence == sentence;
            return [same];
        }
        // "Sarah did 10 calls and I did 12": the same was done by somebody else.
        if (light && last is { Past: true, Stated: true } && (sentence[place - 1].Has(Sign.Self) || sentence[place - 1].IsUnknown) && Continuation.Same(sentence, frame, last) is { } alike)
            return [alike];
        // "3个方案交了2个": of so many, so many were done.
        if (last is { Verb: null, Past: false, Stated: true } && last.Sentence == sentence && last.End == place && Continuation.Same(sentence, frame, last) is { } part)
        {
            last.Replaced = true;
            return [part];
        }
        return made;
    }
}
