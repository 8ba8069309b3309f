using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Goes through a sentence from left to right and gathers everything that it says was or will be done.</summary>
internal sealed class DraftReader
{
    private const int MostDrafts = 200;

    private readonly NameReader names;
    private readonly FrameReader frames;
    private readonly LeadReader lead;
    private readonly Continuation continuation;
    private readonly SignerReader signers;
    private readonly BuyerReader buyers;
    private readonly FigureRules figures;
    private readonly SelfRepair repair;
    private readonly ShortSentences shorts;
    private readonly CustomerFinder finder;
    private readonly NoneMetrics nones;
    private readonly Likeness likeness;

    /// <summary>A metric of money whose amount is still to come ("收到两笔回款,共8万").</summary>
    private MetricCode? owed;

    /// <summary>In how many parts it came ("收定金2笔,每笔5000").</summary>
    private decimal owedParts = 1;

    /// <summary>What the figures of the sentence count, where it is told at the end.</summary>
    private MetricCode? told;

    /// <summary>What the sentence before ended with, on the same line and on any.</summary>
    private Draft? preceding, earlier;

    public DraftReader(NameReader names, PersonReader persons)
    {
        this.names = names;
        frames = new FrameReader(names);
        lead = new LeadReader(names, persons, new CustomerList(names));
        continuation = new Continuation(names);
        signers = new SignerReader(names, frames);
        buyers = new BuyerReader(names, frames);
        figures = new FigureRules(names, frames);
        finder = new CustomerFinder(names);
        repair = new SelfRepair(names);
        shorts = new ShortSentences(names, frames, continuation);
        nones = new NoneMetrics(names);
        likeness = new Likeness(names);
    }

    public IReadOnlyList<Draft> Read(Sentence sentence, Draft? before)
    {
        var drafts = new List<Draft>();
        Token? verb = null;
        var negated = false;
        owed = owed is { } open && sentence[0] is { Kind: TokenKind.Figure, Latin: false } part && (part.Measure & Thing.Deal) != 0 && before is { Stated: false } && before.Metric == open ? open : null;
        (owedParts, earlier) = (1, before);
        preceding = before is not null && before.Sentence.Line == sentence.Line ? before : null;
        if (shorts.Read(sentence, before) is { } further)
            return [further];
        told = figures.NamedBehind(sentence, out var until);
        for (var place = 0; place < until && drafts.Count < MostDrafts;)
        {
            var token = sentence[place];
            if (!negated && buyers.Read(sentence, place, drafts.Exists(d => d.Customers.Count > 0) || before is { Customers.Count: > 0 }) is { } bought)
                place = Add(sentence, bought, drafts);
            else if (token.Kind == TokenKind.Figure)
                place = ReadNumber(sentence, place, verb, drafts);
            else if (token.Kind == TokenKind.Word && token.Has(Sign.Negation))
            {
                negated = !token.Has(Sign.Gone | Sign.Duty);
                place = token.Has(Sign.Gone | Sign.Duty) ? SkipUndone(sentence, place) : place + 1;
            }
            else if (token.Kind == TokenKind.Word && (token.Has(Sign.Zero | Sign.Vague) || IsNor(token, drafts)) && Opens(sentence, place, out var opened))
            {
                verb = sentence[opened];
                place = Add(sentence, Opened(sentence, token, opened), drafts);
            }
            else if (token.Kind == TokenKind.Word && (token.Term.IsVerb || token.Term.NamesMetric))
            {
                // "没出门 拜访3家": what is set off by a space is told by itself.
                negated &= !(token is { Spaced: true, Latin: false } && place > 0 && !sentence[place - 1].Has(Sign.Negation));
                var count = drafts.Count;
                place = ReadHead(sentence, place, negated, drafts);
                // "didn't get to see Globex": what was not done comes behind the light verb.
                negated &= token.Term.Metric is null && drafts.Count == count;
                verb = token;
            }
            else if (shorts.NextOfDay(sentence, place, verb, drafts) is { } next)
                place = Add(sentence, next, drafts);
            else
            {
                negated &= token.Kind != TokenKind.Mark && !token.Has(Sign.And) && !names.IsContrast(token);
                place++;
            }
        }
        Finish(sentence, drafts);
        return drafts;
    }

    private static int Add(Sentence sentence, Frame frame, List<Draft> drafts)
    {
        drafts.AddRange(DraftMaker.From(sentence, frame));
        return Math.Max(frame.End, frame.Start + 1);
    }

    /// <summary>"no calls or visits": what goes on with the none before it.</summary>
    private bool IsNor(Token token, List<Draft> drafts) => names.Is(token, "or", "nor") && drafts.Count > 0 && drafts[^1] is { Negated: true, Quantity: 0 };

    private Frame Opened(Sentence sentence, Token token, int opened)
    {
        var frame = frames.FromHead(sentence, opened, negated: false);
        frame.Zero = (token.Has(Sign.Zero) || names.Is(token, "or", "nor")) && frame.Number is null;
        frame.Vague |= token.Has(Sign.Vague);
        // "no visits today just 26 calls": the figure counts something else.
        return token.Latin && token.Has(Sign.Zero) && frame.NumberPlace > opened + 1
            ? new Frame { Start = opened, End = opened + 1, Head = sentence[opened], Zero = true } : frame;
    }

    /// <summary>Settles what can be told only when the whole sentence is read.</summary>
    private void Finish(Sentence sentence, List<Draft> drafts)
    {
        // "made 35 dials, 2 appts for next week": the booking is done with the calls.
        for (var d = 1; d < drafts.Count; d++)
            drafts[d].Past |= drafts[d] is { Stated: true, Verb: null } booked && booked.Metric == Metrics.Appointment && (drafts[d - 1].Past || IsCalled(sentence, drafts[d - 1])) && (sentence[booked.Start].Latin || sentence[booked.Start].Kind == TokenKind.Figure);
        finder.Fill(sentence, drafts);
        continuation.Sum(sentence, drafts);
        Continuation.JoinParts(drafts);
        Continuation.JoinNamed(drafts);
        Continuation.JoinDetails(drafts);
        continuation.JoinVisits(sentence, drafts);
        repair.Settle(sentence, drafts);
        JointSums.Settle(names, sentence, drafts);
        drafts.RemoveAll(d => (d.Echo || d is { Quantity: null, Vague: false, Stated: false } && d.Metric == owed) && (drafts.Exists(o => o.IsCounted(d.Metric)) || preceding is not null && preceding.IsCounted(d.Metric)));
    }

    /// <summary>"18 calls, 1 appointment set for Dec 15": calls with no word of their being planned.</summary>
    private static bool IsCalled(Sentence sentence, Draft calls) => calls is { Stated: true, Ahead: false } && calls.Metric == Metrics.Call && sentence[calls.Start].Latin | sentence[calls.Start].Kind == TokenKind.Figure
        && !sentence.Tokens.Take(calls.End).Any(t => t.Has(Sign.Plan | Sign.PlanHeader | Sign.Target) || t.Day is { Ahead: true } || t.Period is PeriodForm.NextWeek or PeriodForm.NextMonth);

    /// <summary>Reads what begins with a verb or the name of a metric.</summary>
    private int ReadHead(Sentence sentence, int place, bool negated, List<Draft> drafts)
    {
        var token = sentence[place];
        // "5 more calls to hit 30".
        if (names.Is(token, "hit", "put") && names.Is(sentence[place - 1], "to"))
            return SkipUndone(sentence, place);
        var frame = Head(sentence, place, negated);
        shorts.NameNewcomer(sentence, place, frame, drafts);
        var made = figures.IsPay(sentence, frame) ? [] : DraftMaker.From(sentence, frame).ToList();
        if ((made.Count == 0 && frame.Number is not null || frame is { Number: null, Vague: false, Negated: false, Past: true }) && MetricChoice.Of(frame) is { } metric && MetricChoice.IsMoneyMetric(metric))
            (owed, owedParts) = (metric, frame.Number is { Figure: { Vague: false } parts, Measure: var lots } && (lots & Thing.Deal) != 0 ? parts.Value : 1);
        else if (frame is { Number.Measure: var pieces, Money: null } && (pieces & Thing.Deal) != 0 && MetricChoice.IsMoneyMetric(token.Term.Metric))
            (owed, owedParts) = (token.Term.Metric, frame.Number!.Figure!.Value);
        // "收了一笔款": how much is still to be told.
        if (made is [] or [{ Metric: null }] && owed is { } sum && (frame.Past || names.Is(token, "收到", "收回", "追回", "催回")) && frame is { Negated: false, Money: null, Number: { Latin: false, Figure.Vague: false, Measure: var notes } } && (notes & Thing.Deal) != 0 && frame.End >= sentence.ClauseEnd(place))
            made = [FigureRules.Owing(sentence, frame, sum)];
        if ((token.Term.Is & Thing.Part) != 0 && (drafts.Exists(d => d.IsCounted(token.Term.Metric)) || token.Latin && earlier is not null && earlier.IsCounted(token.Term.Metric)) || frame.Object is { } objective && (objective.Term.Is & Thing.Part) != 0 && drafts.Exists(d => d.IsCounted(objective.Term.Metric)) || drafts.Count > 0 && figures.IsSubset(sentence, place) && token.Term.Role == Role.Noun)
            made = [];
        // "每签一单奖200": what is paid for each; "不签一单不回家": what is not done yet.
        if (frame.Number is not null && names.Is(sentence[place - 1], "不") || names.Is(sentence[place - 1], "每", "每次", "每当", "每个", "每份", "每单", "每家", "每笔", "每张", "每有一个") || figures.IsPay(sentence, frame))
            made = [];
        made = likeness.Settle(sentence, place, frame, made, drafts);
        drafts.AddRange(made);
        return Math.Max(frame.End, place + 1);
    }

    private Frame Head(Sentence sentence, int place, bool negated)
    {
        var frame = frames.FromHead(sentence, place, negated);
        CountBehind.Take(names, sentence, frame);
        frame.Article |= place > 0 && sentence[place - 1].Has(Sign.One) && !names.Is(sentence[place - 2], "这", "那", "该", "每", "哪") || figures.IsExclaimed(sentence, place, frame) || figures.IsStay(sentence, place, frame);
        frame.Past |= place > 0 && (names.Is(sentence[place], "完成", "达成", "做到", "干到") && PlanOutcome.HasAim(sentence, place) || sentence[place - 1].Has(Sign.Done) || names.Is(sentence[place - 1], "was", "were", "been"));
        frame.Past |= figures.IsByTimeOfDay(sentence, place, frame);
        frame.Vague |= frame.Number is null && place > 0 && (sentence[place - 1].Has(Sign.Vague) || frame.Names.Count == 0 && figures.IsAllDay(sentence, place));
        if (frame.Number is null && frame.Names.Count == 0 && lead.Counted(sentence, place) is { } counted && !(names.Last(counted) is '个' or '名' or '位' or '人' && MetricChoice.Of(frame) == Metrics.Training))
        {
            frame.Number = counted;
            frame.Vague |= counted.Figure!.Vague;
        }
        else if (frame is { Number.Figure: { Vague: false } one } && sentence[place - 1].Has(Sign.Each) && lead.Counted(sentence, place - 1)?.Figure is { Vague: false } each)
            frame.Number = frame.Number with { Figure = one with { Value = Figure.Multiply(one.Value, each.Value) } };
        if (frame is { Object: null, Negated: false, Names.Count: 0 } && (frame.Number is null || MetricChoice.IsMoney(frame.Number, true)) && frame.HeadTakes(Thing.Deal))
            lead.TakeDeal(sentence, place, frame);
        if (frame.Object is null)
            lead.TakeTopic(sentence, place, frame);
        // "电话一个没打": none of them.
        if (frame is { Number: { Latin: false, Figure.Value: 1 } none, Object: null, Names.Count: 0 } && none.Measure != Thing.None && frame.NumberPlace == frame.End - 1 && NoneOf(sentence, frame) > 0)
            (frame.Number, frame.Zero) = (null, true);
        // "给Siemens做了演示", "和华为合同谈判": the customers stand before the verb.
        if (frame.Names.Count == 0)
            lead.TakeNames(sentence, place, frame);
        return frame;
    }

    private int ReadNumber(Sentence sentence, int place, Token? verb, List<Draft> drafts)
    {
        if (signers.Read(sentence, place) is { } signed)
            return Add(sentence, signed, drafts);
        var before = sentence[place - 1];
        var joined = before.Has(Sign.And) || before.Joins;
        // "还差两单": what is missing was not done.
        if (before.Has(Sign.Progress) && !before.Latin && sentence[place].Figure is { Vague: false } && names.First(before) is '还' or '差' or '仲' or '缺' or '离' or '距')
            return place + 1;
        // "15 calls today vs 20 yesterday": what it is held against.
        if (drafts.Count > 0 && before.Latin && names.Is(before, "vs", "versus", "than", "against", "vs."))
            return place + 1;
        if (drafts.Count > 0 && shorts.IsOneOfDeals(sentence, place, drafts[^1]))
            return place + 2;
        if (drafts.Count > 0 && figures.IsSubset(sentence, place) || figures.IsOrdinal(sentence, place) || drafts.Count > 0 && !sentence[place].Spaced && names.Is(before, "有效", "接通", "意向", "有意向", "接听", "接通了"))
            return place + 1;
        var frame = frames.FromNumber(sentence, place, joined ? verb : null);
        frame.Vague |= before.Has(Sign.Vague | Sign.MoreThan) && !before.Has(Sign.Total) && !before.Has(Sign.And) && !(names.Is(before, "up to") && FigureRules.IsRunningWeek(sentence, place));
        frame = FigureRules.OwedPart(frame, owed) ?? figures.Passive(sentence, place, frame);
        var made = figures.IsPay(sentence, frame) ? [] : DraftMaker.From(sentence, frame).ToList();
        if (told is not null && made is [{ Metric: null, UnknownObject: false } counted])
            (counted.Metric, counted.Past, counted.Quantity) = (told, true, frame.Vague || sentence[place].Figure!.Vague ? null : counted.Quantity);
        else if (figures.CountsPayments(frame))
        {
            (owed, owedParts) = (Metrics.Payment, 1);
            made = [FigureRules.Owing(sentence, frame, Metrics.Payment)];
        }
        else if (owed is { } metric && made is [{ Metric: null } unnamed] && MetricChoice.IsMoney(sentence[place], true))
        {
            Settle(unnamed, metric, before, frame, drafts);
        }
        else if (continuation.OfOtherBuyer(sentence, frame, drafts) is { } other)
            made = [.. other];
        else if (drafts.Count > 0 && made is [{ Metric: null }] && frame.Object is null or { Term: { Role: Role.Thing, Is: Thing.Money } } && !frame.UnknownObject)
        {
            if (continuation.Of(sentence, frame, Continuation.Anchor(frame, drafts)) is { } continued)
                made = [continued];
        }
        continuation.NameParallel(sentence, place, frame, drafts, made);
        if (NoneOf(sentence, frame) is var undone and > 0)
        {
            nones.Add(sentence, undone, frame, made, drafts);
            return SkipUndone(sentence, undone);
        }
        if (IsPartOfCounted(frame, drafts) || made is [{ Metric: null }] && FigureRules.IsPartOfBefore(sentence, place, drafts))
            made = [];
        drafts.AddRange(made);
        return Math.Max(frame.End, place + 1);
    }

    /// <summary>The amount of what was told to have come in before.</summary>
    private void Settle(Draft amount, MetricCode metric, Token before, Frame frame, List<Draft> drafts)
    {
        amount.Metric = metric;
        // "收定金2笔,每笔5000".
        if (owedParts > 1 && !before.Latin && (before.Has(Sign.Each) || frame.Object is null && amount.Sentence[frame.End].Has(Sign.Each)))
            amount.Quantity *= owedParts;
        drafts.RemoveAll(d => d.Metric == metric && d.Quantity is null && !d.Vague);
    }

    /// <summary>"见了5个客户,3个老客户2个新客户", "40 dials, 6 connects": who or how many of those counted before.</summary>
    private bool IsPartOfCounted(Frame frame, List<Draft> drafts) => frame.Object is { } counted
        && ((counted.Term.Is & Thing.Part) != 0 && (drafts.Exists(d => d.IsCounted(counted.Term.Metric)) || counted.Latin && earlier is not null && earlier.IsCounted(counted.Term.Metric))
        || frame.Head is null && !counted.Latin && counted.Term.Metric == Metrics.NewCustomer && drafts.Exists(d => d.Stated && (d.Metric == Metrics.Visit || d.Metric == Metrics.Call || d.Metric == Metrics.FollowUp)));

    /// <summary>The place of a negation right behind what was counted; else 0.</summary>
    private int NoneOf(Sentence sentence, Frame frame)
    {
        var place = frame.End;
        while (place < frame.End + 2 && sentence[place].Has(Sign.Contrast | Sign.And))
            place++;
        var undone = sentence[place].Has(Sign.Negation) && sentence[place - 1].Kind is not (TokenKind.Mark or TokenKind.Day)
            && (sentence[place].Latin && sentence[place].Has(Sign.Gone) && names.Is(sentence[place], "fell through", "called off", "no showed", "no show", "postponed", "rescheduled", "bailed", "backed out", "pulled out", "got cancelled", "got canceled", "was cancelled", "were cancelled", "was canceled", "were canceled", "got bumped", "got postponed", "got pushed", "didn't happen", "never happened", "did not happen")
            || names.First(sentence[place]) is '没' or '未' or '黄' or '泡' or '取'
            || names.Is(sentence[place], "不算", "不计", "不算数", "fell through", "cancelled", "canceled", "didn't"));
        return undone ? place : 0;
    }

    /// <summary>"some calls", "no visits", "好几个客户": whether a metric's word follows, words between them aside.</summary>
    private static bool Opens(Sentence sentence, int place, out int opened)
    {
        opened = place + 1;
        while (opened < place + 4 && sentence[opened].Kind == TokenKind.Word && sentence[opened].Term.Role == Role.Plain
            && !sentence[opened].Has(Sign.Preposition))
            opened++;
        return sentence[opened].Kind == TokenKind.Word && (sentence[opened].Term.NamesMetric || sentence[opened].Term.Role is Role.Act
            && sentence[place].Has(Sign.Zero));
    }

    private int SkipUndone(Sentence sentence, int end)
    {
        end++;
        while (end < sentence.Count && sentence[end].Kind != TokenKind.Mark && !TurnsBack(sentence[end]))
            end++;
        return end;
    }

    /// <summary>但, 只, but, still: what follows was done after all.</summary>
    private bool TurnsBack(Token token) => !token.Latin ? token.Has(Sign.Contrast)
        : names.IsContrast(token) || names.Is(token, "so", "still", "instead", "only", "yet", "although", "though", "anyway", "now", "ended up doing", "ended up with", "ended up", "managed");
}
