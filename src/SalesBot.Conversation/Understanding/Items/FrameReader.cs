using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Gathers what belongs to one verb, noun or number, token by token, until something else begins.</summary>
internal sealed class FrameReader(NameReader names)
{
    private readonly CustomerList list = new(names);
    private readonly FramePlaces places = new(names);
    private readonly SmallThings things = new(names);
    private readonly BracketReader brackets = new(names);

    private const int LongestFrame = 60;

    /// <summary>Reads on from a head (a verb or noun of a metric).</summary>
    public Frame FromHead(Sentence sentence, int place, bool negated)
    {
        var head = sentence[place];
        var frame = new Frame
        {
            Start = place,
            Head = head,
            Negated = negated,
            Past = head.Has(Sign.Past)
            || names.Last(head) is '了' or '过' or '完' || head.Term.Role == Role.Both && names.Is(head, "打了电话", "打过电话"),
            NamesOpen = true
        };
        Run(sentence, frame, place + 1);
        return frame;
    }

    /// <summary>Reads on from a number; the verb, if any, is inherited from what stands before it.</summary>
    public Frame FromNumber(Sentence sentence, int place, Token? verb)
    {
        var frame = new Frame { Start = place, Head = verb, NamesOpen = verb is { Latin: true } && MetricChoice.IsMoneyMetric(verb.Term.Metric) };
        Run(sentence, frame, place);
        return frame;
    }

    private void Run(Sentence sentence, Frame frame, int place)
    {
        var last = Math.Min(sentence.Count, place + LongestFrame);
        frame.End = place;
        while (place < last)
        {
            var next = Step(sentence, frame, place);
            if (next <= place)
                break;
            place = next;
            frame.End = place;
        }
    }

    /// <summary>The place behind what was taken; the same place where the frame is over.</summary>
    private int Step(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        // "报价单里少了2项": where it is, no longer what is counted.
        if (place == frame.Start + 1 && frame.HeadTerm is { Role: Role.Noun } && !token.Latin && !token.Spaced && token.Kind is TokenKind.Word or TokenKind.Han && names.First(token) is '里' or '内')
            return place;
        // "海报30张 电话20": what has a figure of its own behind it is not counted by the one in front.
        if (FramePlaces.IsOtherNoun(token, frame, place) || frame is { Head: null or { Term.Role: Role.Light }, Number: not null } && token.Spaced && (token.Term.NamesMetric && sentence[place + 1] is { Kind: TokenKind.Figure, Spaced: false } || sentence[place + 1].Term.IsVerb && names.Is(token, "上午", "下午", "晚上", "中午")))
            return place;
        return token.Kind switch
        {
            TokenKind.Mark => StepMark(sentence, frame, place),
            TokenKind.Figure => StepFigure(sentence, frame, place),
            TokenKind.Word when UnknownThing.Begins(sentence, frame, place) => UnknownThing.Take(frame, place),
            TokenKind.Word => StepWord(sentence, frame, place),
            TokenKind.Opaque when !token.Brand || !NamesMayStand(frame) || frame.Number is not null => SkipOpaque(frame, token, place),
            TokenKind.Han or TokenKind.Latin or TokenKind.Mention or TokenKind.Opaque => StepUnknown(sentence, frame, place),
            TokenKind.Day when frame.Negated || token is { Spaced: true, Latin: false, Day.Ahead: true } && frame.Number is not null && names.Is(sentence[place + 1], "在", "要", "有", "还", "还要", "休息", "请假", "开会", "换") || FramePlaces.IsNextDay(sentence, frame, place) || token.Spaced && sentence[place + 1].Term.IsVerb && !LightOfNoun(frame, sentence[place + 1]) && Text.Characters.IsHan(names.First(token)) => place,
            _ => place + 1,
        };
    }

    /// <summary>"gross profit 今天做到1.8w": the light verb belongs to the noun before it.</summary>
    private static bool LightOfNoun(Frame frame, Token verb) => frame.HeadTerm is { Role: Role.Noun } && verb.Term.Role == Role.Light && frame.Number is null;

    private static int SkipOpaque(Frame frame, Token token, int place)
    {
        frame.Duration |= token.Duration;
        return place + 1;
    }

    private int StepMark(Sentence sentence, Frame frame, int place)
    {
        var next = sentence[place + 1];
        switch (sentence[place].Mark)
        {
            case '(':
                return brackets.Read(sentence, frame, place);
            case ':' or '-' or '+' when next.Kind == TokenKind.Figure && frame.Number is null && frame.Names.Count == 0 && !(place > frame.Start + 2 && sentence[frame.Start + 1].Has(Sign.Copula)):
                return place + 1;
            case ':' when frame is { Number: null, Names.Count: 0, HeadTerm.NamesMetric: true } && sentence[place + 2].Kind == TokenKind.Figure && names.Is(next, "上午", "早上", "朝早", "下午", "晚上"):
                return place + 2;
            case ':' or '-' when (next.Has(Sign.Zero | Sign.Vague) || names.Is(next, "none")) && frame.Number is null && frame.Names.Count == 0 && frame.HeadTerm is { NamesMetric: true }:
                return place + 1;
            case ':' or '-' when frame.Names.Count == 0 && (frame.Number is not null || frame.HeadTakes(Thing.Name) || frame.HeadTerm is { NamesMetric: true })
                && next.Kind != TokenKind.Figure && list.TakeAll(sentence, frame, place + 1) is var all && all > place + 1:
                return all;
            case ':' when frame.Names.Count == 0 && MetricChoice.IsMoneyMetric(frame.HeadTerm?.Metric) && names.Read(sentence, place + 1, out var payer) is not null && sentence[payer].Kind == TokenKind.Figure:
                return list.Take(sentence, frame, place + 1);
            // "New order: Acme £3,000".
            case ':' when frame is { Names.Count: 0, Number: null, Head: { Latin: true, Term: { Role: Role.Noun } } } && MetricChoice.IsDealWord(frame.HeadTerm) && !frame.Head.Has(Sign.Plural) && next.Capital && names.Read(sentence, place + 1, out var buyer) is not null && (sentence[buyer].Kind == TokenKind.Figure || sentence[buyer].IsMark(',')):
                return list.Take(sentence, frame, place + 1);
            case ':' when frame.Number is not null && frame.Names.Count == 0:
                return list.Take(sentence, frame, place + 1) is var end && end > place + 1 ? end : place;
            case '、' or '+' when frame.Names.Count > 0 && frame.NamesOpen:
                return list.Take(sentence, frame, place + 1) is var behind && behind > place + 1 ? behind : place;
            case ',' when frame is { Names.Count: 1, Number: null, Head.Latin: true } && places.FirmBehind(sentence, place + 1) is var firm and > 0:
                frame.Names.Clear();
                return list.Take(sentence, frame, firm);
            case ',' when places.GoesOnAtItsTime(sentence, frame, place) || frame.Names.Count > 0 && frame.NamesOpen && !frame.CountsNames && names.Read(sentence, place + 1, out var nameEnd) is not null
                && CustomerList.Ends(sentence, nameEnd) && !(next is { Kind: TokenKind.Latin, Capital: false } && (sentence[frame.NamesPlace].Capital || nameEnd > place + 2)):
                return list.Take(sentence, frame, place + 1);
            default:
                return place;
        }
    }

    private int StepFigure(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        var figure = token.Figure!;
        if (frame.Number is null && frame.Money is null)
        {
            // "visited 3M": a scale letter without a currency behind a verb that wants a name.
            if (figure is { Glued: true, Money: false } && frame.HeadTakes(Thing.Name) && !frame.HeadTakes(Thing.Money))
            {
                return Math.Max(place + 1, list.Take(sentence, frame, place));
            }
            if (frame.BehindPreposition && token.Measure == Thing.None && !figure.Money && !figure.Scaled && !FramePlaces.CountsNext(sentence, place)
                && !(MetricChoice.IsMoneyMetric(frame.HeadTerm?.Metric) && MetricChoice.IsMoney(token, behindDeal: true) && sentence[place - 1].Has(Sign.Copula)))
                return place;
            if (frame.InPhrase && !(frame.HeadTerm?.Metric == Domain.Activities.Metrics.Appointment && names.Is(sentence[place - 1], "with") && IsCustomer(sentence[place + 1])) && !(figure.Money || figure.Scaled || frame.BehindPreposition && frame.Object is { Latin: true } counted && (counted.Has(Sign.Plural) || frame is { Article: false, Definite: false } && names.Is(sentence[place - 1], "to", "for")) && FramePlaces.CountsNext(sentence, place)))
                return place;
            frame.Number = token;
            frame.NumberPlace = place;
            // "打了 3 0 个电话": digits that stand apart are no figure that is sure.
            frame.Vague |= figure.Vague || !token.Latin && token.Spaced && sentence[place - 1] is { Kind: TokenKind.Figure, Measure: Thing.None, Figure: { Money: false, Scaled: false, Spelled: false } } && token.Measure != Thing.None && figure is { Money: false, Scaled: false };
            return place + 1;
        }
        // "收了客户一笔美金3万": what was counted are payments, the amount comes behind.
        if (frame.Number is { Measure: Thing.Deal } && MetricChoice.IsMoneyMetric(frame.HeadTerm?.Metric) && MetricChoice.IsMoney(token, behindDeal: false))
        {
            frame.Number = token;
            frame.NumberPlace = place;
            return place + 1;
        }
        if (frame.Money is null && token.Measure == Thing.None && MoneyMayFollow(frame) && !names.Is(sentence[place - 1], FigureRules.Pays.AsSpan()) && MetricChoice.IsMoney(token, behindDeal: true))
        {
            frame.Money = token;
            frame.MoneyEach = FramePlaces.IsEach(sentence, place);
            return place + 1;
        }
        // "拜访王总3次", "2 visits x3" and the like end here; a second count is another item.
        return place;
    }

    internal static bool IsCustomer(Token token) => token is { Kind: TokenKind.Word, Term.Role: Role.Thing } && (token.Term.Is & Thing.Customer) != 0;

    internal static bool MoneyMayFollow(Frame frame) =>
        MetricChoice.IsDealWord(frame.HeadTerm) || MetricChoice.IsDealWord(frame.Object?.Term) || (frame.Number?.Measure & Thing.Deal) != 0;

    private int StepWord(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        var term = token.Term;
        if (places.IsNone(sentence, frame, place))
        {
            frame.Zero = true;
            return place + 1;
        }
        if (term.Has(Sign.Negation) || term.Has(Sign.Zero) && sentence[place + 1].Kind == TokenKind.Word && sentence[place + 1].Term.NamesMetric)
            return place;
        if ((names.BeginsInside(sentence, place) || names.BeginsTown(sentence, place) || NameReader.BeginsCapital(sentence, place)) && NamesMayStand(frame) && frame.NamesOpen && frame.Names.Count == 0 && frame.Number is null)
            return list.Take(sentence, frame, place);
        if (names.Is(token, "的") && place == frame.Start + 1 && sentence[place + 1].Kind == TokenKind.Figure && sentence[place + 1].Figure is { Money: false, Scaled: false })
            return place;
        if (names.Is(token, "的") && !sentence[place - 1].Duration && !places.DescribesNoun(sentence, frame, place - 1) && frame.Number is null && frame.Object is null && frame.Names.Count == 0
            && (sentence[place + 1].IsUnknown || sentence[place + 1].Term is { Role: Role.Plain, Signs: Sign.None }
            && sentence[place + 1].Kind == TokenKind.Word))
            return place;
        if (places.DescribesNoun(sentence, frame, place))
            return place + 1;
        if (names.IsContrast(token) || FramePlaces.IsOthersWish(token, frame))
            return place;
        frame.Past |= term is { Role: Role.Noun, Metric: not null } && term.Has(Sign.Past);
        frame.Foreign |= things.IsForeign(sentence, frame, place);
        if (term.Role is Role.Noun or Role.Both or Role.Thing or Role.Act or Role.Light)
            return TakeObject(sentence, frame, place);
        if (term.Has(Sign.Vague))
        {
            frame.Vague |= frame.Number is null && !places.IsHowLong(token, frame) || sentence[place - 1].Kind == TokenKind.Figure;
            return place + 1;
        }
        frame.Vague |= term.Has(Sign.MoreThan) && (frame.Number is null ? sentence[place + 1].Kind == TokenKind.Figure : place == frame.NumberPlace + 1 && sentence[place + 1].Kind != TokenKind.Figure && !(token.Latin && sentence[place + 1] is { Kind: TokenKind.Opaque, Duration: true }));
        frame.Ahead |= places.IsAhead(sentence, frame, place);
        if (term.Has(Sign.Past | Sign.Done) || term.Has(Sign.Aspect) && (frame.HeadTerm is not { Role: Role.Noun } || place == frame.Start + 1 || sentence[place - 1].Term.IsVerb))
            frame.Past = true;
        frame.Zero |= term.Has(Sign.Zero) && frame.Number is null;
        frame.Article |= term.Has(Sign.One) && frame.Number is null && frame.Object is null && (token.Latin || frame.HeadTerm is not { Role: Role.Noun } || sentence[place - 1].Term.IsVerb || sentence[place - 1].Has(Sign.Aspect)) || FramePlaces.IsOneDeal(sentence, frame, place) && names.Is(token, "it", "this", "that", "this one", "that one");
        frame.Definite |= names.Is(token, "the", "my");
        if (term.Has(Sign.And) && !term.Has(Sign.MoreThan))
            return StepAnd(sentence, frame, place);
        if (term.Has(Sign.Preposition))
            return StepPreposition(sentence, frame, place);
        frame.NamesOpen &= term.Has(Sign.Aspect | Sign.Of) || names.Is(token, "那个", "这个", "一下", "那家", "这家", "那位", "这位", "下") || !Text.Characters.IsHan(names.First(token)) || term.Signs == Sign.Contrast && place == frame.Start + 1;
        return place + 1;
    }

    private int TakeObject(Sentence sentence, Frame frame, int place)
    {
        var taken = ObjectRules.Take(sentence, frame, place);
        // "deal签了", "华为的方案发过去了".
        frame.Past |= taken > place && sentence[place] is { Latin: false, Term: { IsVerb: true, NamesMetric: false } } && names.Last(sentence[place]) is '了' && (frame.Head is { Latin: true } || LeadReader.IsTopicOf(sentence, frame, place));
        return taken;
    }

    private int StepPreposition(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        if (names.Is(token, "of") && (sentence[place - 1].Has(Sign.Title) || frame.Names.Count > 0 && sentence[place - 1] is { Kind: TokenKind.Latin }))
        {
            frame.NamesFollow = frame.NamesOpen = true;
            return place + 1;
        }
        frame.WithCustomers |= names.Is(token, "with", "w/", "w") && frame.Object is { Term: { Role: Role.Thing, Is: Thing.Meeting } } && (IsCustomer(sentence[place + 1]) || IsCustomer(sentence[place + 2]) || sentence[place + 1] is { Kind: TokenKind.Latin, Capital: true });
        // "attended a webinar on negotiation": what it was about.
        frame.InPhrase |= frame.Number is not null || frame.Object is not null || frame is { Article: true, Head: { Latin: true, Term.Role: Role.Light } } && names.Is(token, "on", "about") && sentence[place - 1] is { Kind: TokenKind.Latin, Capital: false };
        frame.NamesOpen &= token.Latin || frame.HeadTerm?.Metric != Domain.Activities.Metrics.ProjectProgress;
        frame.BehindPreposition |= frame.Number is null && frame.Start < place && IsPlacing(token);
        frame.NamesFollow = names.Is(token, "for", "with", "w/", "from", "to", "给", "俾", "畀", "发给", "交给", "递给", "寄给", "送给", "报给") || names.Is(token, "at", "over at") && (frame.Number is null || frame.Object is { Term.NamesMetric: true }) || names.Is(token, "by") && frame.HeadTerm?.Metric == Domain.Activities.Metrics.Payment;
        frame.NamesOpen |= frame.NamesFollow && frame.Object is { Term.NamesMetric: true };
        return place + 1;
    }

    private bool IsPlacing(Token token)
    {
        return names.Is(token, "在", "于", "从", "给", "向", "到", "at", "in", "on", "near", "for", "to", "with", "by", "from");
    }

    private int StepAnd(Sentence sentence, Frame frame, int place)
    {
        // "visited Acme yesterday and Globex today".
        if (frame is { Names.Count: > 0, Number: null } && sentence[place].Latin && sentence[place - 1].Kind == TokenKind.Day && sentence[place + 1].Capital && names.Read(sentence, place + 1, out var dated) is not null && sentence[dated].Kind == TokenKind.Day)
            return place;
        if (frame.Names.Count > 0 && !frame.CountsNames && !places.IsCompany(sentence, place) && names.Read(sentence, place + 1, out var end) is not null && !sentence[end].Term.IsVerb
            && !(sentence[place + 1] is { Kind: TokenKind.Latin, Capital: false } && sentence[Math.Max(frame.NamesPlace, 0)].Capital))
            return list.Take(sentence, frame, place + 1);
        // "call and visit": the second verb begins a frame of its own; "共" and the like are no end.
        return frame.Number is null && frame.Names.Count == 0 && sentence[place + 1].Kind is TokenKind.Figure ? place : frame.Number is null
            && frame.Names.Count == 0 && sentence[place + 1].IsUnknown ? place + 1 : place;
    }

    private static bool NamesMayStand(Frame frame) =>
        (frame.HeadTakes(Thing.Name) || frame.HeadTakes(Thing.Counted) && frame.HeadTerm?.Metric == Domain.Activities.Metrics.Visit) && (frame.Object is null || frame is { Number: null, Object.Term: { Role: Role.Thing, Is: Thing.Customer } })
            && !frame.InPhrase || frame.NamesFollow;

    private int StepUnknown(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        // "电话20 周凯拜访3": the next person's part begins.
        if (token is { Kind: TokenKind.Han, Person: true, Spaced: true } && frame.Number is { } told && !MetricChoice.IsMoney(told, true) && place == frame.NumberPlace + 1)
            return place;
        if (frame.Number is not null && frame.Object is null && !frame.InPhrase && place == frame.NumberPlace + 1)
            return (places.IsBuyer(sentence, frame, place) || places.AreCounted(sentence, frame, place)) && list.Take(sentence, frame, place) is var bought && bought > place ? bought : UnknownThing.Take(frame, place);
        if (places.IsRecipient(sentence, frame, place) && list.Take(sentence, frame, place) is var behindRecipient && behindRecipient > place)
            return behindRecipient;
        // "跑了金桥3家厂": a name in front of a counted kind of firm is where they are.
        if (frame is { Number: null, Names.Count: 0 } && token.Kind == TokenKind.Han && sentence[place + 1] is { Kind: TokenKind.Figure, Spaced: false } counted && (counted.Measure & Thing.Counted) != 0
            && sentence[place + 2] is { Kind: TokenKind.Word, Spaced: false, Term.Role: Role.Thing })
            return place + 1;
        frame.Foreign |= things.IsForeign(sentence, frame, place);
        if (SmallThings.IsCommonNoun(frame, token) || things.IsDescribed(sentence, frame, place))
            return place + 1;
        if ((NamesMayStand(frame) || FramePlaces.IsWon(sentence, frame, place)) && frame.NamesOpen && (!names.Is(sentence[place - 1], "the") || MetricChoice.IsDealWord(sentence[place + 1].Term) || places.OwnsNext(sentence, place))
            && (frame.Names.Count == 0 || things.IsFrom(sentence[place - 1])) && !(token.Kind == TokenKind.Latin && frame.Number is not null && SmallThings.IsCustomerWord(sentence[place + 1])))
        {
            // "went over to Leeds": a town is no customer.
            if (token is { Latin: true, Capital: true } && frame.HeadTerm?.Metric == Domain.Activities.Metrics.Visit && EnglishPlaces.IsTown(names.Normal(token)) && !sentence[place + 1].Capital)
                return place + 1;
            // "at Raffles Place": where they were met.
            if (token is { Latin: true } && names.Is(sentence[place - 1], "at", "over at", "from", "to") && (EnglishPlaces.IsTown(names.Normal(token)) || EnglishPlaces.IsKind(names.Normal(sentence[place + 1])) && sentence[place + 1].Capital))
                return place + 1;
            var from = names.Is(sentence[place - 1], "from") || things.IsFrom(sentence[place - 1]) && frame.Names.Count > 0;
            // "Linda from Acme and Joe from Initech": the people give way to their firms.
            if (from && frame.Names.Count > frame.Firms)
                frame.Names.RemoveRange(frame.Firms, frame.Names.Count - frame.Firms);
            var end = list.Take(sentence, frame, place);
            frame.Firms += from ? 1 : 0;
            frame.Titled |= end > place && (names.Last(sentence[end - 1]) == '总' || sentence[end - 1].Has(Sign.Title));
            return end > place ? end : place + 1;
        }
        return place + 1;
    }
}
