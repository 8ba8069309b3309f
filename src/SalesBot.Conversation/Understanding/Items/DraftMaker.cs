using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Turns a frame into what it says was done: none, one item, or a deal and its amount.</summary>
internal static class DraftMaker
{
    /// <summary>Below this an amount without a unit and a currency is taken for no sum of money.</summary>
    private const decimal LeastAmount = 100;

    public static IEnumerable<Draft> From(Sentence sentence, Frame frame)
    {
        var metric = MetricChoice.Of(frame);
        if (frame.Negated || frame.Zero)
            return Negated(sentence, frame, metric);
        if (metric is not { } known)
            return (frame.Number is not null || frame.Vague) && frame.HeadTerm is not { Takes: Thing.Document, Role: Role.Light } ? [Unknown(sentence, frame)] : [];
        if (frame.Number is { } number)
            return Counted(sentence, frame, known, number);
        return Uncounted(sentence, frame, known);
    }

    private static IEnumerable<Draft> Counted(Sentence sentence, Frame frame, MetricCode metric, Scanning.Token number)
    {
        var figure = number.Figure!;
        var isMoney = MetricChoice.IsMoney(number, metric == Metrics.Order || metric == Metrics.Proposal || metric == Metrics.Revenue);
        if (IsUnclear(frame, metric, figure, isMoney))
        {
            yield return Make(sentence, frame, metric, figure.Value, frame.Names, figure with { Vague = true });
            yield break;
        }
        if (metric == Metrics.Order && figure is { Money: false, Scaled: false } && figure.Value >= 100 && number.Measure is (Thing.None or Thing.Document)
            && frame.HeadTerm is { Role: Role.Noun } noun && (noun.Is & Thing.Money) == 0)
            yield break;
        if (isMoney && (metric == Metrics.Order && (number.Measure & Thing.Deal) == 0 || IsSoldTo(frame, metric)))
        {
            foreach (var draft in Amount(sentence, frame, figure))
                yield return draft;
            yield break;
        }
        if (metric == Metrics.Proposal && (figure.Money || figure.Scaled || frame.HeadTerm is { Role: Role.Act } && isMoney) && frame.Names.Count > 0)
        {
            // "quoted Acme £14k": what it would cost is no sale.
            yield return Make(sentence, frame, metric, frame.Names.Count, frame.Names);
            yield break;
        }
        if (MetricChoice.IsMoneyMetric(metric) ? number.Measure != Thing.None && !isMoney : figure.Money || figure.Scaled && (metric == Metrics.Proposal || metric == Metrics.Negotiation))
            yield break;
        if (MetricChoice.IsMoneyMetric(metric) && figure is { Scaled: false, Money: false, Value: < 100 } && figure.Value > 0
            && frame.HeadTerm is { Role: Role.Act })
            yield break;
        if (IsInstruction(sentence, frame) || MetricChoice.IsMoneyMetric(metric) && !frame.Past && IsPrice(sentence[frame.NumberPlace + 1]))
            yield break;
        if (metric == Metrics.Training && (frame.Object is null || frame is { BehindPreposition: true, Object.Term: { Role: Role.Thing, Is: Thing.Customer } }) && (frame.Object is not null || (number.Measure & (Thing.Counted | Thing.Times)) == Thing.Counted || (number.Measure & Thing.Counted) != 0 && sentence[frame.NumberPlace + 1] is { Kind: Scanning.TokenKind.Word, Latin: false, Spaced: false, Term: { Role: Role.Plain, Signs: Sign.None } }))
        {
            // Heads are no sessions.
            yield return Make(sentence, frame, metric, figure.Value, [], figure with { Vague = true });
            yield break;
        }
        // "打了一轮电话": how many calls a round has nobody knows.
        if (figure.Value == 1 && (number.Measure & (Thing.Times | Thing.Session)) == (Thing.Times | Thing.Session) && !MetricChoice.IsOnceNamed(metric))
            figure = figure with { Vague = true };
        var times = frame.Names.Count > 1 && IsEach(sentence, frame) ? frame.Names.Count : 1;
        yield return Make(sentence, frame, metric, Figure.Multiply(figure.Value, times), frame.Names, figure, stated: true);
        if (frame.Money?.Figure is { } money && metric == Metrics.Order)
        {
            var amount = frame.MoneyEach ? Figure.Multiply(money.Value, figure.Value) : money.Value;
            yield return Make(sentence, frame, Metrics.Revenue, amount, [], money, stated: true);
        }
    }

    /// <summary>"four and a half calls", of which nobody does a half; "业绩8", of which nobody can tell whether it is 8 or 80,000.</summary>
    private static bool IsUnclear(Frame frame, MetricCode metric, Figure figure, bool isMoney)
    {
        if (figure is not { Money: false, Scaled: false, Vague: false } || frame.Number!.Measure != Thing.None)
            return false;
        if (MetricChoice.IsMoneyMetric(metric))
            return !isMoney && figure.Value is > 0 and < LeastAmount && frame.HeadTerm is not { Role: Role.Act };
        return figure is { Spelled: true, OfTarget: false } && figure.Value != decimal.Truncate(figure.Value)
            && (metric == Metrics.Call || metric == Metrics.Visit || metric == Metrics.FollowUp || metric == Metrics.Appointment || metric == Metrics.Demo);
    }

    /// <summary>"sold Acme the plan for 20k".</summary>
    private static bool IsSoldTo(Frame frame, MetricCode metric) =>
        metric == Metrics.Revenue && frame is { Names.Count: > 0, HeadTerm: { Role: Role.Act } } && frame.NamesPlace < frame.NumberPlace;

    /// <summary>An amount without a count of deals is revenue alone, unless the deal is named: "closed Acme for $45k", "a deal for 50k".</summary>
    private static IEnumerable<Draft> Amount(Sentence sentence, Frame frame, Figure figure)
    {
        var named = frame.Names.Count > 0 || frame.Article || frame.Object is { Term: { Role: Role.Noun, Is: Thing.Customer } bought } && !bought.Has(Sign.Plural) || frame.HeadTerm is { Role: Role.Noun, Is: Thing.Deal } told && told.Has(Sign.Past) && !told.Has(Sign.Plural) || IsOneDeal(sentence, frame);
        if (named)
            yield return Make(sentence, frame, Metrics.Order, frame.Names.Count > 0 ? frame.Names.Count : 1, frame.Names);
        yield return Make(sentence, frame, Metrics.Revenue, figure.Value, [], figure);
    }

    /// <summary>"8万一台": what one piece costs.</summary>
    private static bool IsPrice(Scanning.Token behind) =>
        behind.Has(Sign.Each) || behind is { Kind: Scanning.TokenKind.Figure, Spaced: false, Figure.Value: 1, Measure: not Thing.None };

    /// <summary>"2 crore deal signed", "PO of 3.5L": the amount of one deal.</summary>
    private static bool IsOneDeal(Sentence sentence, Frame frame) =>
        frame.Object is { Term: { Metric: not null } or { Role: Role.Thing, Is: Thing.Deal }, Term: { } deal } thing && (deal.Is & Thing.Deal) != 0 && !deal.Has(Sign.Plural) && (deal.Is & Thing.Money) == 0
            && (thing.Start > frame.Number!.Start || frame.Definite || thing.Latin && sentence[frame.NumberPlace - 1].Has(Sign.Preposition)) && frame.HeadTerm is null or { Metric: null } or { Role: Role.Act };

    /// <summary>"dial 9 for an outside line" tells how to do something: a verb that is not of the past, a bare number and what for.</summary>
    private static bool IsInstruction(Sentence sentence, Frame frame) =>
        frame is { Past: false, Object: null, HeadTerm.Role: Role.Both } && frame.Head!.Start < frame.Number!.Start && frame.Number.Measure == Thing.None
        && sentence[frame.NumberPlace + 1] is { Kind: Scanning.TokenKind.Word } next && next.Has(Sign.Preposition)
        && sentence[frame.NumberPlace + 2].Has(Sign.One);

    /// <summary>"1 visit each at Acme and Globex".</summary>
    private static bool IsEach(Sentence sentence, Frame frame) =>
        frame.NumberPlace + 1 < frame.End && (sentence[frame.NumberPlace + 1].Has(Sign.Each) || frame.Object is not null && sentence[frame.NumberPlace + 2].Has(Sign.Each))
        || frame.NumberPlace > frame.NamesPlace && sentence[frame.NumberPlace - 1].Has(Sign.Each) && !sentence[frame.NumberPlace].Latin;

    private static IEnumerable<Draft> Uncounted(Sentence sentence, Frame frame, MetricCode metric)
    {
        var thing = frame.Object?.Term;
        var isMoney = MetricChoice.IsMoneyMetric(metric);
        var plural = (thing ?? frame.HeadTerm)?.Has(Sign.Plural) ?? false;
        decimal? quantity = frame.Vague || isMoney || frame.Duration && metric == Metrics.Training && frame is { Object: null, Past: true } ? null
            : frame.Names.Count > 0 ? frame.Names.Count
            : frame.Article && !plural ? 1
            : plural ? null
            : MetricChoice.IsOnceNamed(metric) || metric == Metrics.NewCustomer && frame.HeadTerm is { Role: Role.Noun } added && added.Has(Sign.Past) ? 1
            : frame.Definite && thing is { Role: Role.Thing } || frame.Past && thing is { Role: Role.Thing } && frame.HeadTerm!.Has(Sign.Past) && frame.Object!.Latin == frame.Head!.Latin ? 1
            : null;
        yield return new Draft
        {
            Sentence = sentence,
            Start = frame.Start,
            End = frame.End,
            Metric = metric,
            Quantity = quantity,
            Vague = frame.Vague,
            Past = frame.Past,
            Ahead = frame.Ahead,
            Weak = !frame.Past && !frame.Article && frame.Names.Count == 0 && !frame.Vague,
            Echo = metric == Metrics.Order && frame is { Article: false, Vague: false, Names.Count: 0 } && frame.Money is null,
            Customers = [.. frame.Names],
            Verb = frame.HeadTerm,
        };
        if (frame.Money?.Figure is { } money && metric == Metrics.Order)
            yield return Make(sentence, frame, Metrics.Revenue, money.Value, [], money, stated: true);
    }

    /// <summary>"今天没有拜访客户" and "no visits" are none of it; "didn't visit Acme" and "没拜访3家" say nothing that can be counted.</summary>
    private static IEnumerable<Draft> Negated(Sentence sentence, Frame frame, MetricCode? metric)
    {
        if (metric is not { } known || frame.Names.Count > 0 || frame.Number is not null || frame.Article)
            yield break;
        var term = frame.Object?.Term ?? frame.HeadTerm!;
        if (term.Role == Role.Noun && !frame.Zero && frame.HeadTerm == term && known != Metrics.Call && known != Metrics.Order && known != Metrics.NewCustomer && known != Metrics.Appointment
            && !MetricChoice.IsMoneyMetric(known))
            yield break;
        yield return new Draft
        {
            Sentence = sentence,
            Start = frame.Start,
            End = frame.End,
            Metric = known,
            Quantity = 0,
            Stated = true,
            Negated = true,
            Past = true,
            Verb = frame.HeadTerm,
        };
    }

    private static Draft Unknown(Sentence sentence, Frame frame) => new()
    {
        Sentence = sentence,
        Start = frame.Start,
        End = frame.End,
        Quantity = frame.Vague ? null : frame.Number?.Figure!.Value,
        Vague = frame.Vague,
        Currency = frame.Number?.Figure!.Currency,
        Stated = true,
        Past = frame.Past,
        Ahead = frame.Ahead,
        UnknownPlace = frame.UnknownPlace,
        UnknownObject = frame.UnknownObject || frame.Object is not null && !frame.Object.Has(Sign.Other),
        Verb = frame.HeadTerm,
        Customers = [.. frame.Names],
        Weak = frame.Number is null && !frame.Vague,
    };

    private static Draft Make(Sentence sentence, Frame frame, MetricCode metric, decimal quantity, IReadOnlyList<string> names, Figure? figure = null, bool stated = false)
    {
        var vague = figure is not null && (figure.Vague || frame.Vague && ReferenceEquals(figure, frame.Number?.Figure));
        return new Draft
        {
            Sentence = sentence,
            Start = frame.Start,
            End = frame.End,
            Metric = metric,
            Quantity = vague ? null : quantity,
            Vague = vague,
            Currency = figure?.Currency,
            Stated = stated || figure is not null,
            Past = frame.Past,
            // "scheduled 2 demos for Monday": the demos are still to come.
            Ahead = (frame.Ahead || frame.Object is { Latin: true, Term: { Role: Role.Noun } } set && set.Has(Sign.Plan)) && !(metric == Metrics.Appointment && frame.Past) || frame.HeadTakes(Thing.Show) && (frame.Object?.Term.Is & Thing.Show) != 0 && frame.Object is not null,
            // Whom one teaches or tells is no customer ("a sharing session for juniors").
            Customers = metric == Metrics.Sharing || metric == Metrics.Training ? [.. names.Where(name => !char.IsAsciiLetterLower(name[0]))] : [.. names],
            Verb = frame.HeadTerm,
        };
    }
}
