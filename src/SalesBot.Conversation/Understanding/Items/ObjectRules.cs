using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Decides whether a verb or noun met inside a frame is its object, only colours it, or begins a frame of its own.</summary>
internal static class ObjectRules
{
    /// <summary>The place behind the word where it belongs to the frame, the same place where another frame begins.</summary>
    public static int Take(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        var term = token.Term;
        // "half a million in sales", "5k in payments".
        if (frame is { InPhrase: true, Object: null, Number: { } amount } && (frame.HeadTerm is null or { Metric: null } || frame.HeadTerm.Metric == Metrics.Appointment) && (frame.NumberPlace == place - 2 || frame.NumberPlace == place - 3 && sentence[place - 1].Latin && sentence[place - 1].Has(Sign.Contrast)) && term.NamesMetric && ((term.Is & Thing.Money) != 0 || MetricChoice.IsMoneyMetric(term.Metric))
            && MetricChoice.IsMoney(amount, behindDeal: true))
        {
            frame.Object = token;
            return place + 1;
        }
        // "gross profit on the Acme deal 12k".
        if (frame is { Number: null, Object: null, BehindPreposition: true, HeadTerm: { Role: Role.Noun } earned } && MetricChoice.IsMoneyMetric(earned.Metric) && token.Latin && ((term.Is & Thing.Deal) != 0 && (sentence[place + 1].Kind == TokenKind.Figure || sentence[place + 1].Has(Sign.Copula) && sentence[place + 2].Kind == TokenKind.Figure || sentence[place + 1].IsMark(':') && sentence[place + 2].Kind == TokenKind.Figure) || term.Role == Role.Thing))
            return place + 1;
        // "微信10 成交0": the noun behind the space has a figure of its own.
        if (frame is { HeadTerm: null, Number.Measure: Thing.None } && token is { Spaced: true, Latin: false } && sentence[place + 1] is { Kind: TokenKind.Figure, Spaced: false })
            return place;
        // "在三期陌拜了7家": the figure before the verb counts something else.
        if (frame.HeadTerm is null && term.Role == Role.Both && sentence[place + 1].Has(Sign.Aspect) && BeginsOwn(sentence, place))
            return place;
        if (frame.InPhrase && term.Role != Role.Act && !BeginsOwn(sentence, place))
            return place + 1;
        if (term.Role is Role.Act or Role.Light)
            return TakeVerb(sentence, frame, place);
        // "a contract worth 50k".
        if (frame is { Number: null, Object.Term: { Is: Thing.Deal } } && token.Latin && term is { Role: Role.Thing, Is: Thing.Money })
            return place + 1;
        if (frame.Object is not null)
            return TakeSecondNoun(sentence, frame, place);
        if (frame.Number is null)
            return TakeBeforeNumber(sentence, frame, place);
        // "打了50个电话 30个没人接": glued to its figure, with the next one apart from it.
        if (token is { Latin: false, Spaced: false } && frame.Number.Measure != Thing.None && frame.NumberPlace == place - 1 && sentence[place + 1] is { Kind: TokenKind.Figure, Spaced: true })
        {
            frame.Object = token;
            frame.UnknownObject = false;
            return place + 1;
        }
        // Noun first: in "电话15 拜访3" and "visit 3 call 20" the noun belongs to the number behind it.
        if (BeginsOwn(sentence, place) && frame.HeadTerm is { } head && frame.Head!.Start < frame.Number.Start
            && !(head.Role == Role.Light && !head.NamesMetric) && (!Accepts(head, term) || IsOtherMoney(head, term)))
            return place;
        if (frame.HeadTerm is { } noun && IsSettled(frame, noun) && term.NamesMetric && (noun.Takes & term.Is) == 0)
            return place;
        frame.Object = token;
        frame.UnknownObject = false;
        return place + 1;
    }

    /// <summary>A verb inside a frame: "电话打了20个", "3 visits done", "2 demos booked for Thu".</summary>
    private static int TakeVerb(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        var head = frame.HeadTerm;
        // "sent one proposal when I got home": somebody does something else.
        if (token.Latin && frame.Number is not null && sentence[place - 1].Has(Sign.Self) && sentence[place + 1].Kind != TokenKind.Figure)
            return place;
        // "约了周五见王总": the visit is what was arranged.
        if (frame is { Number: null, Object: null, Past: true, Names.Count: 0 } && head?.Metric == Metrics.Appointment && token.Term.Metric == Metrics.Visit)
        {
            frame.NamesOpen = true;
            return place + 1;
        }
        if (frame is { Number: null, Object: null, Negated: false, Names.Count: 0 } && head is not null && head.NamesMetric
            && (!token.Spaced || HeadsFigure(sentence, place) || token.Term.Role == Role.Light && (head.Role == Role.Noun && !token.Latin || !token.Latin && frame.Head!.Latin || (token.Has(Sign.Done) || token.Has(Sign.Past) && (sentence[place + 1].Has(Sign.Preposition) || token.Latin && sentence[place + 1].Kind is TokenKind.Mark or TokenKind.Day)) && IsClosing(sentence, place) || HeadsFigure(sentence, place)))
            && (token.Term.Role == Role.Light || token.Term.Metric == head.Metric || token.Term.Metric == Metrics.Call || HeadsFigure(sentence, place)))
        {
            frame.Past |= sentence[place + 1].Has(Sign.Aspect) || token.Has(Sign.Past) || token.Spaced;
            return place + 1;
        }
        if (frame.Number is not null && (frame.Object is not null || head is { NamesMetric: true }) && sentence[place + 1].Kind != TokenKind.Figure
            && IsClosing(sentence, place))
        {
            if (frame.Object is { Term: { Role: Role.Noun, Is: Thing.Customer } customer } && head is null && (token.Term.Takes & customer.Is) != 0)
                return place;
            // "3 clients visited": who was visited stands before the verb.
            if (frame.Object is { Latin: true, Term: { Role: Role.Thing } thing } && head is null && token.Term is { Role: Role.Act, Metric: not null } && (token.Term.Takes & thing.Is & (Thing.Customer | Thing.Deal | Thing.Project)) != 0)
                return place;
            if (token.Term.Metric == Metrics.Appointment && frame.Object?.Term.Metric is { } metric && metric != Metrics.Appointment && metric != Metrics.Order && !MetricChoice.IsMoneyMetric(metric))
                frame.Ahead = true;
            else
                frame.Past |= token.Has(Sign.Past);
            return place + 1;
        }
        return place;
    }

    /// <summary>"Calls made - 40", "visits done: 3": the verb only goes with the noun whose figure follows.</summary>
    private static bool HeadsFigure(Sentence sentence, int place) =>
        // "quotations sent 2".
        sentence[place] is { Latin: true, Term.Role: Role.Light } && sentence[place].Has(Sign.Past) && sentence[place + 1] is { Kind: TokenKind.Figure, Measure: Thing.None, Figure: { Money: false, Scaled: false } } && sentence[place - 1] is { Latin: true, Term.NamesMetric: true } && sentence[place - 1].Has(Sign.Plural)
            && (sentence[place + 2].Kind is TokenKind.Mark or TokenKind.Day || sentence[place + 2].Has(Sign.And))
        ||
        // "calls I have done 40".
        sentence[place] is { Latin: true, Term.Role: Role.Light } && sentence[place].Has(Sign.Past) && sentence[place + 1] is { Kind: TokenKind.Figure } && sentence[place - 1].Has(Sign.Self)
        || sentence[place].Has(Sign.Past) && sentence[place].Latin && sentence[place + 1].Kind == TokenKind.Day && (sentence[place + 2].IsMark(':') || sentence[place + 2].IsMark('-')) && sentence[place + 3].Kind == TokenKind.Figure
        || sentence[place] is { Latin: true } && sentence[place].Has(Sign.Done) && sentence[place + 1].Kind == TokenKind.Figure && (sentence[place + 2].Kind is TokenKind.Mark or TokenKind.Day || sentence[place + 2].Has(Sign.And))
        || sentence[place].Has(Sign.Past) && (sentence[place + 1].IsMark(':') || sentence[place + 1].IsMark('-')) && (sentence[place + 2].Kind == TokenKind.Figure || sentence[place + 2] is { Kind: TokenKind.Latin, Capital: true } or { Kind: TokenKind.Han });

    /// <summary>"done", "made", "booked" behind the number and its noun have no object of their own.</summary>
    private static bool IsClosing(Sentence sentence, int place)
    {
        if (!sentence[place].Has(Sign.Past))
            return false;
        var next = sentence[place + 1];
        // "3 people joined the call".
        if (next.Kind == TokenKind.Word && next.Term.Role == Role.Plain && sentence[place + 2].Term.NamesMetric && !next.Has(Sign.And))
            return false;
        return next.Kind is TokenKind.Mark or TokenKind.Day or TokenKind.Period || next.Kind == TokenKind.Word && !next.Term.IsVerb
            && (next.Term.Role != Role.Thing || (next.Term.Is & Thing.Money) != 0) && !next.Term.NamesMetric
            && !next.Has(Sign.One | Sign.Vague);
    }

    private static int TakeBeforeNumber(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        var head = frame.HeadTerm!;
        var owned = BeginsOwn(sentence, place);
        // "on-site拜访Bosch": the same said twice.
        if (frame is { Names.Count: 0, Object: null, NamesOpen: true } && head is { Role: Role.Both } && token.Term.Role == Role.Both && token.Term.Metric == head.Metric && head.Metric is not null && frame.Head!.Latin != token.Latin && !owned)
            return place + 1;
        if (frame.Names.Count > 0 && token.Term.NamesMetric && owned)
            return place;
        if (head.Role == Role.Noun && token.Term.Role != Role.Thing)
            return place;
        if (head.Role is Role.Act or Role.Both && token.Term.NamesMetric && !Accepts(head, token.Term) && (owned || token.Spaced && head.Role == Role.Both))
            return place;
        if (token.Term.Role == Role.Thing && (frame.Names.Count > 0 || head.Role == Role.Act && MetricChoice.IsMoneyMetric(head.Metric) && token.Term.Is == Thing.Customer))
            return place + 1;
        frame.Object = token;
        return place + 1;
    }

    private static int TakeSecondNoun(Sentence sentence, Frame frame, int place)
    {
        var term = sentence[place].Term;
        // "3 client visits", "2 deals with clients": the last noun of an unbroken row is the thing counted.
        if (frame.Object!.End + 1 >= sentence[place].Start && !(sentence[place].Spaced && !sentence[place].Latin) && frame.Object.Term.Role == Role.Thing && !BeginsOwn(sentence, place)
            && frame.Object == sentence[place - 1])
        {
            frame.Object = sentence[place];
            return place + 1;
        }
        // "走访社区商户6家": of two things in an unbroken row in front of the figure the last one is counted.
        if (frame is { Number: null, HeadTerm.IsVerb: true } && frame.Object == sentence[place - 1] && frame.Object is { Latin: false, Term.Role: Role.Thing } && sentence[place] is { Latin: false, Spaced: false } && term.Role == Role.Thing)
        {
            frame.Object = sentence[place];
            return place + 1;
        }
        // "the negotiation training module": of English nouns in a row the last one is what was done.
        if (frame.Object == sentence[place - 1] && frame.Object is { Latin: true, Term: { Role: Role.Noun, Metric: { } first } } && !frame.Object.Has(Sign.Plural) && first != Metrics.Demo && term is { Role: Role.Noun } && !BeginsOwn(sentence, place))
        {
            frame.Object = sentence[place];
            return place + 1;
        }
        // "做了3个客户的需求调研": what the customers are for.
        if (!sentence[place].Latin && frame is { Head.Latin: false, HeadTerm.Role: Role.Light, Object.Term: { Role: Role.Thing, Is: Thing.Customer } } && frame.Object == sentence[place - 2] && sentence[place - 1].Has(Sign.Of) && term.NamesMetric && !BeginsOwn(sentence, place))
        {
            frame.Object = sentence[place];
            return place + 1;
        }
        return term.Role == Role.Thing && !BeginsOwn(sentence, place) ? place + 1 : place;
    }

    /// <summary>Whether a number of its own follows the noun ("电话15", "calls: 22").</summary>
    private static bool BeginsOwn(Sentence sentence, int place)
    {
        var next = place + 1;
        // "拜访(3) 电话(20)".
        if (sentence[next].IsMark('(') && sentence[next + 2].IsMark(')') && sentence[next + 1] is { Kind: TokenKind.Figure, Measure: Thing.None } && !sentence[place].Latin)
            next++;
        while (sentence[next].Has(Sign.Aspect | Sign.About | Sign.Copula) || sentence[next].IsMark(':') || sentence[next].IsMark('+') || sentence[next].IsMark('-') && next == place + 1)
            next++;
        // "电话打了32个".
        if (next == place + 1 && sentence[place] is { Latin: false, Term.Role: Role.Noun } && sentence[next] is { Latin: false, Spaced: false, Term: { IsVerb: true, NamesMetric: false } } && sentence[next + 1].Kind == TokenKind.Figure)
            next++;
        return sentence[next].Kind == TokenKind.Figure && !MetricChoice.IsMoney(sentence[next], behindDeal: MetricChoice.IsDealWord(sentence[place].Term))
            || sentence[next].Kind == TokenKind.Figure && sentence[place].Term.Metric is { } metric && Metrics.UnitOf(metric) == MetricUnit.Money;
    }

    /// <summary>The head has its number and measure word already ("拜访3家"), so a metric's noun behind it is another item.</summary>
    private static bool IsSettled(Frame frame, Term head) =>
        head.Metric is not null && head.Role != Role.Act && frame.Number!.Measure != Thing.None && frame.Head!.Start < frame.Number.Start
            && (head.Takes & Thing.Counted) != 0
        && (frame.Number.Measure & Thing.Counted) != 0 && (frame.Number.Measure & Thing.Times) == 0;

    /// <summary>"回款2.4w 毛利6k": each has its own amount.</summary>
    private static bool IsOtherMoney(Term head, Term noun) => MetricChoice.IsMoneyMetric(head.Metric) && MetricChoice.IsMoneyMetric(noun.Metric) && noun.Metric != head.Metric;

    private static bool Accepts(Term head, Term noun) => (head.Takes & noun.Is) != 0;
}
