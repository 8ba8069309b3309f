using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Decides which metric a verb, its object and its number amount to: the verb decides where it can have that object.</summary>
internal static class MetricChoice
{
    /// <summary>A number without a unit counts deals below this and money from it on ("成交3", "成交8000").</summary>
    private const decimal LeastBareMoney = 1000;

    /// <summary>The actions that are one when they are named once; of the others people do many, so the bot asks.</summary>
    private static readonly FrozenSet<MetricCode> OnceNamed = new[]
    {
        Metrics.Demo, Metrics.Proposal, Metrics.NeedsSurvey, Metrics.Negotiation, Metrics.Training, Metrics.MarketResearch, Metrics.Sharing, Metrics.Order, Metrics.ProjectProgress,
    }.ToFrozenSet();

    public static bool IsOnceNamed(MetricCode metric) => OnceNamed.Contains(metric);

    public static bool IsDealWord(Term? term) => term is not null && (term.Metric == Metrics.Order || (term.Is & Thing.Deal) != 0);

    /// <summary>Whether a number is an amount of money rather than a count.</summary>
    public static bool IsMoney(Token number, bool behindDeal)
    {
        var figure = number.Figure!;
        if (figure.Money)
            return true;
        if (number.Measure != Thing.None)
            return false;
        return figure.Scaled || behindDeal && figure.Value >= LeastBareMoney;
    }

    public static bool IsMoneyMetric(MetricCode? metric) => metric is { } code && Metrics.UnitOf(code) == MetricUnit.Money;

    /// <summary>The metric of a frame, money aside; null where the words name none.</summary>
    public static MetricCode? Of(Frame frame)
    {
        var head = frame.HeadTerm;
        if (frame is { Foreign: true, Names.Count: 0 } && !IsDealWord(frame.Object?.Term))
            return null;
        if (frame.Object is { } thing)
            return OfObject(head, thing.Term, frame);
        // "got £20k from Acme".
        if (head is { Takes: Thing.Meeting, Role: Role.Act } && head.Has(Sign.Past) && frame is { Number: { Figure: { Vague: false } } cash, Names.Count: > 0 } && IsMoney(cash, true) && frame.NamesPlace > frame.NumberPlace)
            return Metrics.Payment;
        var measure = frame.Number?.Measure ?? Thing.None;
        if (head is { Takes: Thing.Document | Thing.Part, Role: Role.Light } && measure == Thing.Deal)
            return null;
        if (head is null || head.Metric is null)
            return (measure & Thing.Deal) != 0 && ((measure & Thing.Document) == 0 || frame.Money is not null) && !frame.UnknownObject ? Metrics.Order : null;
        // "签了一单华为", "签了2单保险", "成交2套房": what is counted are deals, whatever they are about.
        if (frame.UnknownObject && head.Metric == Metrics.Order && ((measure & Thing.Deal) != 0 || head.Role == Role.Both && (head.Takes & Thing.Part) == 0 && (measure & (Thing.Goods | Thing.Document)) != 0))
            return head.Metric;
        // "sold three ACs": each piece sold is a sale.
        if (frame.UnknownObject && head.Metric == Metrics.Revenue && head.Has(Sign.Past) && frame.Number is { Figure: { Money: false, Scaled: false, Value: < 100 } } && measure == Thing.None && frame.Head!.Latin)
            return Metrics.Order;
        if (frame.UnknownObject && (head.Takes & Thing.Unknown) == 0)
            return head.NamesMetric && frame.Head!.Start < frame.Number!.Start && measure != Thing.None && (head.Takes & Thing.Times) == 0 ? head.Metric : null;
        if (frame.Number is null)
            return frame.Names.Count == 0 && ((head.Takes & Thing.Bare) != 0 || (head.Takes & Thing.Money) != 0 && !IsMoneyMetric(head.Metric)) || frame.Names.Count > 0 && ((head.Takes & Thing.Name) != 0 || frame.Titled && head.Metric == Metrics.Visit || (head.Takes & Thing.Customer) != 0 && head is { Role: Role.Act } && head.Metric == Metrics.Order && frame.NamesPlace > frame.Start) || head.NamesMetric ? head.Metric : null;
        if ((measure & (Thing.Deal | Thing.Goods | Thing.Document)) != 0 && head is { Role: Role.Act } && head.Metric == Metrics.Revenue && !frame.Number.Figure!.Money)
            return Metrics.Order;
        if (head.NamesMetric)
            return head.Metric;
        if (frame.Names.Count > 0 && head.Metric == Metrics.Proposal && IsMoney(frame.Number, true))
            return head.Metric;
        if (measure == Thing.None && head.Metric == Metrics.Revenue && head.Has(Sign.Past) && frame is { Head.Latin: true, Names.Count: 0, Number.Figure: { Money: false, Scaled: false, Value: > 0 and < 100 } })
            return Metrics.Order;
        if (measure == Thing.None)
            return (head.Takes & (Thing.Bare | Thing.Deal)) != 0 || (head.Takes & Thing.Money) != 0 && IsMoney(frame.Number, true) ? head.Metric : null;
        return (head.Takes & measure) != 0 || (head.Takes & Thing.Unknown) != 0 ? head.Metric : null;
    }

    private static MetricCode? OfObject(Term? head, Term thing, Frame frame)
    {
        if (head is { Metric: { } metric, Role: not Role.Noun })
        {
            // "约了张总谈合同": what they will meet for.
            if (head.Metric == Metrics.Appointment && !frame.Head!.Latin && frame is { Names.Count: > 0, Number: null } && thing.Role == Role.Both)
                return metric;
            // "secured 2 appointments": the object's own metric stands unless the verb takes such objects.
            // "pushed the Acme demo to Monday": put off, not done.
            if (head.Metric == Metrics.ProjectProgress && thing.Metric is { } moved && moved != metric && frame.Head!.Latin)
                return null;
            if (head.Metric == Metrics.Revenue && (thing.Is & Thing.Goods) != 0)
                return Metrics.Order;
            if ((head.Takes & thing.Is & ~Thing.Other) != 0 && !(head.Metric == Metrics.Appointment && thing.Metric is not null))
                return IsDealAmount(frame, head) ? Metrics.Revenue : metric;
            // "看了3份方案".
            if (head.Metric == Metrics.Visit && thing.Metric == Metrics.Proposal && !frame.Head!.Latin)
                return null;
            // "followed up on 4 quotes", "chased 2 payments".
            if (head.Metric == Metrics.FollowUp && (thing.Metric == Metrics.Proposal || thing.Metric == Metrics.Order || thing.Metric == Metrics.Payment))
                return metric;
            // "接了11个咨询电话": who is called calls nobody.
            if (head.Metric == Metrics.Order && thing.Metric == Metrics.Call)
                return null;
            if (thing.Metric is { } own)
                return own;
            // "开了5个客户": who opens a customer has a new one.
            if (head.Metric == Metrics.Order && (thing.Is & Thing.Customer) != 0)
                return (head.Takes & Thing.Part) == 0 ? Metrics.NewCustomer : null;
            // "got a PO", "won the contract".
            if ((thing.Is & Thing.Deal) != 0 && (head.Metric == Metrics.Appointment || head.Metric == Metrics.NewCustomer))
                return Metrics.Order;
            return (head.Takes & Thing.Unknown) != 0 && thing.Is is not Thing.None && !thing.Has(Sign.Other) ? metric : null;
        }
        if ((thing.Is & Thing.Meeting) != 0 && frame is { WithCustomers: true, Number: not null, HeadTerm: null or { Role: Role.Light } })
            return Metrics.Visit;
        if (IsOnlyHandled(head, thing, frame))
            return null;
        if (thing.Metric is { } named)
            return named == Metrics.Order && (thing.Is & Thing.Money) != 0 && frame.Number is not null && IsMoney(frame.Number, true) ? Metrics.Revenue : named;
        if ((thing.Is & Thing.Deal) != 0 && (head is null || head.Role == Role.Light))
            return head is null && frame.Number is null ? null : Metrics.Order;
        return head is { Role: Role.Noun, Metric: { } noun } && thing.Role == Role.Thing && !thing.Has(Sign.Other) ? noun : null;
    }

    /// <summary>"发了3份合同", "讲了2次方案", "3门课": papers, talk and subjects of study that nobody counts.</summary>
    private static bool IsOnlyHandled(Term? head, Term thing, Frame frame) => head switch
    {
        { Takes: Thing.Document, Role: Role.Light } => thing.Metric != Metrics.Proposal,
        { Takes: Thing.Document | Thing.Part, Role: Role.Light } => thing is { Metric: null, Is: Thing.Deal },
        { Takes: Thing.Session, Role: Role.Light } => thing.Metric == Metrics.Proposal,
        null => thing.Metric == Metrics.Training && frame.Number is { Measure: Thing.Session, Subjects: true },
        _ => false,
    };

    private static bool IsDealAmount(Frame frame, Term head) =>
        head.Metric == Metrics.Order && frame.Number is not null && IsMoney(frame.Number, true) && frame.Money is null
            && (frame.Object!.Term.Is & Thing.Deal) == 0 && (frame.Object.Term.Is & Thing.Money) != 0;
}
