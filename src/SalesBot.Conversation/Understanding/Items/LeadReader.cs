using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Finds what stands in front of a verb though it belongs behind it: customers, their number, the deal itself.</summary>
internal sealed class LeadReader(NameReader names, PersonReader persons, CustomerList list)
{
    /// <summary>How far in front of a verb its customers are looked for.</summary>
    private const int LongestLead = 12;

    /// <summary>"给3家客户发了方案": the number of customers stands before the verb.</summary>
    public Token? Counted(Sentence sentence, int place)
    {
        var figure = place - 1;
        while (figure > place - 4 && sentence[figure] is { Kind: TokenKind.Word, Term.Role: Role.Thing or Role.Plain } && !sentence[figure].Has(Sign.And))
            figure--;
        return sentence[figure] is { Kind: TokenKind.Figure } token && (token.Measure & Thing.Counted) != 0 && (names.Is(sentence[figure - 1], "给", "向", "为"))
            ? token : null;
    }

    /// <summary>"合同签了3份", "客户见了两个": what was done stands in front of the verb; "华为项目签了8万": the project is the deal; "方案改了4稿,今天终于提交了": it stands in the clause before.</summary>
    public void TakeTopic(Sentence sentence, int place, Frame frame)
    {
        if (IsOfProject(sentence, place, frame))
            frame.Article = true;
        else if (frame.HeadTerm is not { Role: Role.Act or Role.Light })
            return;
        else if (frame.Number is { Figure.Money: false })
            frame.Object = Topic(sentence, place);
        else if (frame is { Number: null, Past: true, Negated: false, Names.Count: 0 } && TopicBefore(sentence, place, frame) is { } topic)
            (frame.Object, frame.Article) = (topic, true);
    }

    /// <summary>"终于把方案交了", "演示做了": nothing else is said of what is done once by its nature.</summary>
    public static bool IsTopicOf(Sentence sentence, Frame frame, int verb) =>
        verb == frame.Start + 1 && frame is { Number: null, HeadTerm: { NamesMetric: true, Metric: { } metric } } && sentence[verb].Term.Role == Role.Light && MetricChoice.IsOnceNamed(metric) && CustomerList.Ends(sentence, verb + 1);

    private bool IsOfProject(Sentence sentence, int place, Frame frame) =>
        frame.Number is { } sum && frame.HeadTerm?.Metric == Metrics.Order && MetricChoice.IsMoney(sum, true) && Topic(sentence, place) is { Term.Is: Thing.Project };

    /// <summary>"合同谈了两个月,总算签了": the clause in front begins with what it is that was done.</summary>
    private Token? TopicBefore(Sentence sentence, int place, Frame frame)
    {
        if (!CustomerList.Ends(sentence, frame.End) || sentence[frame.End].Joins || sentence[frame.End].Has(Sign.And))
            return null;
        var comma = place - 1;
        var atLast = false;
        while (comma > 1 && (sentence[comma].Kind == TokenKind.Day || names.Is(sentence[comma], "终于", "总算", "刚", "刚刚", "才", "可算", "已", "已经")))
            atLast |= names.Is(sentence[comma--], "终于", "总算", "可算");
        if (comma < 2 || !atLast && !sentence[comma].IsMark(','))
            return null;
        var first = sentence.ClauseStart(comma - 1);
        while (sentence[first].Kind == TokenKind.Day)
            first++;
        return sentence[first] is { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Noun or Role.Thing } term } topic && frame.HeadTerm is { } verb && (verb.Role == Role.Light ? term.Is : verb.Takes & term.Is & (Thing.Document | Thing.Deal)) != 0
            && first + 1 < comma && (sentence[first + 1].Term.IsVerb || sentence[first + 1].Has(Sign.Correct)) ? topic : null;
    }

    private Token? Topic(Sentence sentence, int place)
    {
        var topic = place - 1;
        while (topic > place - 3 && (sentence[topic].Kind is TokenKind.Day || names.Is(sentence[topic], "也", "都", "一共", "总共", "共", "又")))
            topic--;
        return sentence[topic] is { Kind: TokenKind.Word, Term: { Role: Role.Thing } term } thing && (!thing.Latin || topic == place - 1 && (sentence[place + 1].IsMark(':') || sentence[place + 1].IsMark('-'))) && !term.Has(Sign.Other) && term.Is is not Thing.None && (term.Is & Thing.Firm) == 0
            && !(sentence[topic - 1].Kind == TokenKind.Figure) && !sentence[topic - 1].Has(Sign.Preposition | Sign.One) ? thing : null;
    }

    /// <summary>"把宁德的单子拿下了", "蔚来那边的合同签下来了": the deal, and whose it is, stand before the verb.</summary>
    public void TakeDeal(Sentence sentence, int place, Frame frame)
    {
        var deal = place - 1;
        while (deal > place - 3 && sentence[deal] is { Kind: TokenKind.Word, Term.Role: Role.Plain } && !names.Is(sentence[deal], "的"))
            deal--;
        if (sentence[deal] is not { Kind: TokenKind.Word, Term: { Role: Role.Thing, Is: Thing.Deal } } thing || thing.Latin)
            return;
        frame.Object = thing;
        frame.Article = true;
        if (frame.Number is { } amount && !MetricChoice.IsMoney(amount, true))
            frame.Article = false;
        var owner = deal - 1;
        while (owner > deal - 3 && (names.Is(sentence[owner], "的", "那边", "这边", "那个", "这个", "那", "这", "那家", "这家")))
            owner--;
        if (owner < deal - 1 && sentence[owner].IsUnknown && (names.Read(sentence, owner, out _) ?? "") is { Length: > 1 } name)
            frame.Names.Add(name);
    }

    /// <summary>"给Siemens做了演示", "海信打款30万": the customers in front of the verb.</summary>
    public void TakeNames(Sentence sentence, int place, Frame frame)
    {
        if ((PayerInFront(sentence, place, frame) ?? FirmInFront(sentence, place, frame)) is { } signer)
        {
            frame.Names.Add(signer);
            return;
        }
        if (TakeEach(sentence, place, frame) || TakeFronted(sentence, place, frame))
            return;
        // "天虹纺织返单15万": who orders again is the customer.
        if (frame is { Names.Count: 0 } && names.Is(frame.Head!, "返单", "续单", "复购", "加单", "续签", "下单") && sentence[place - 1] is { Person: false } && !persons.IsPerson(sentence[place - 1]))
        {
            var first = place - 1;
            while (first > 0 && !sentence[first].Spaced && ((sentence[first].Term.Is & Thing.Firm) != 0 || (sentence[first].Term.Is & Thing.Town) != 0 || sentence[first].Kind == TokenKind.Han) && sentence[first - 1].Kind == TokenKind.Han)
                first--;
            if (sentence[first].Kind == TokenKind.Han && names.Read(sentence, first, out var firmEnd) is { } buyer && firmEnd == place)
            {
                frame.Names.Add(buyer);
                return;
            }
        }
        // "华为那边谈了1轮": whose side it was.
        if (place > 1 && names.Is(sentence[place - 1], "那边", "这边") && sentence[place - 2].IsUnknown && !persons.IsPerson(sentence[place - 2]) && names.Read(sentence, place - 2, out var side) is { } whose && side == place - 1)
        {
            frame.Names.Add(whose);
            return;
        }
        var each = false;
        var named = false;
        for (var start = place - 1; start >= 0 && start >= place - LongestLead && MayLead(sentence[start]); start--)
        {
            named |= sentence[start].IsUnknown || sentence[start].Kind == TokenKind.Opaque;
            each |= sentence[start].Has(Sign.Each);
            if (!named || !names.Is(sentence[start], "给", "向", "跟", "和", "与", "对", "为", "陪", "帮", "到", "去", "在", "我和", "我跟", "我与", "我同"))
                continue;
            if (IsCompany(sentence, start, place, frame))
                return;
            // "华为和中兴" has its preposition further in front.
            if ((sentence[start - 1].IsUnknown || (sentence[start - 1].Term.Is & Thing.Firm) != 0) && names.Is(sentence[start], "和", "与", "跟"))
                continue;
            // "在外面跑", "到现场": where one is, unless it is a firm.
            if (names.Is(sentence[start], "到", "去", "在") && !EndsAsFirm(sentence, start + 1) && !sentence[start + 1].Known
                && !(sentence[start + 1] is { Kind: TokenKind.Latin, Capital: true } or { Kind: TokenKind.Han, Person: false } && (sentence[start + 1].Latin && frame.Object?.Term.Metric == Metrics.Demo || !sentence[start + 1].Latin && sentence[start + 1].End - sentence[start + 1].Start >= 4)))
                return;
            list.Take(sentence, frame, start + 1);
            if (each && frame.Number?.Figure is { Vague: false } figure && frame.Names.Count > 1)
                frame.Number = frame.Number with { Figure = figure with { Value = Figure.Multiply(figure.Value, frame.Names.Count) } };
            return;
        }
    }

    private bool TakeEach(Sentence sentence, int place, Frame frame)
    {
        if (!names.Is(sentence[place - 1], "各", "各自", "分别") || EachInFront(sentence, place - 1) is not { Count: > 1 } firms)
            return false;
        frame.Names.AddRange(firms);
        if (frame.Number is { Figure: { Vague: false } one } counted)
            frame.Number = counted with { Figure = one with { Value = Figure.Multiply(one.Value, firms.Count) } };
        return true;
    }

    /// <summary>"比亚迪、宁德时代今天都拜访了": all of the firms with which the clause begins.</summary>
    private bool TakeFronted(Sentence sentence, int place, Frame frame)
    {
        if (frame is not { Number: null, Past: true, Object: null, Head.Latin: false } || !frame.HeadTakes(Thing.Name) || !names.Is(sentence[place - 1], "都", "全", "全都"))
            return false;
        var until = place - 1;
        while (until > 1 && (sentence[until - 1].Kind == TokenKind.Day || names.Is(sentence[until - 1], "上午", "下午", "也")))
            until--;
        if (EachInFront(sentence, until) is not { Count: > 1 } firms)
            return false;
        frame.Names.AddRange(firms);
        return true;
    }

    /// <summary>"华为、中兴各拜访1次": the firms with which the clause begins; none where a person stands among them.</summary>
    private List<string> EachInFront(Sentence sentence, int until)
    {
        var found = new List<string>();
        var place = sentence.ClauseStart(until);
        while (place < until && sentence[place].Kind == TokenKind.Day)
            place++;
        while (place < until && persons.PersonEnd(sentence, place, sure: false) == place && names.Read(sentence, place, out var end) is { } name)
        {
            found.Add(name);
            if (end == until)
                return found;
            if (!sentence[end].Joins && !sentence[end].Has(Sign.And))
                return [];
            place = end + 1;
        }
        return [];
    }

    /// <summary>"跟小王一起拜访了3家", "带小赵跑了2家": who came along is no customer; who shares a deal or money is asked about.</summary>
    private bool IsCompany(Sentence sentence, int start, int place, Frame frame)
    {
        if (frame.HeadTerm?.Metric is not { } metric || !names.Is(sentence[start], "跟", "和", "与", "陪", "带", "我和", "我跟", "我与", "我同"))
            return false;
        if (ColleagueWords.Contains(names.Normal(sentence[start + 1])))
            return true;
        if (persons.PersonEnd(sentence, start + 1, sure: false) is var end && end <= start + 1 || metric == Metrics.Order || MetricChoice.IsMoneyMetric(metric))
            return false;
        if (metric == Metrics.Visit && ((frame.Number?.Measure ?? Thing.None) & Thing.Counted) != 0)
            return true;
        for (var i = end; i < place; i++)
        {
            if (names.Is(sentence[i], "一起", "一块", "一块儿", "一同", "一道", "去", "结伴", "一齐", "一起去"))
                return metric == Metrics.Visit || names.Last(sentence[end - 1]) != '总';
        }
        return false;
    }

    /// <summary>"海信打款30万": who is no person pays.</summary>
    private string? PayerInFront(Sentence sentence, int place, Frame frame) => frame.HeadTerm is { NamesMetric: true } payment && payment.Metric == Metrics.Payment && sentence[place - 1] is { Kind: TokenKind.Han, Person: false } payer
        && payer.End - payer.Start >= 2 && !persons.IsPerson(payer) ? names.Read(sentence, place - 1, out _) : null;

    /// <summary>"腾讯签了10万", "鼎盛建材签了10万": the firm with whose name the clause begins; null where nobody stands there or a person does.</summary>
    private string? FirmInFront(Sentence sentence, int place, Frame frame)
    {
        if (frame.Head is not { Latin: false } || frame.HeadTerm?.Metric != Metrics.Order || (frame.Number is { } amount ? !MetricChoice.IsMoney(amount, true) : !frame.Past || frame.Object is not null))
            return null;
        var first = sentence.ClauseStart(place);
        while (first < place && (sentence[first].Kind == TokenKind.Day || sentence[first].Has(Sign.Done | Sign.Contrast)))
            first++;
        // "新客户蓝海签了8万": it is said what they are.
        if (first < place && names.Is(sentence[first], "新客户", "老客户", "客户", "新客", "大客户"))
            return frame.Number is not null && names.Read(sentence, first + 1, out var stop) is { } customer && stop == place ? customer : null;
        return first < place && !persons.IsPerson(sentence[first]) && (sentence[first].Known || frame.Number is not null && (sentence[place - 1].Term.Is & Thing.Firm) != 0)
            && names.Read(sentence, first, out var end) is { } firm && end == place ? firm : null;
    }

    private static bool EndsAsFirm(Sentence sentence, int place)
    {
        while (sentence[place].IsUnknown || (sentence[place].Term.Is & Thing.Town) != 0)
            place++;
        return (sentence[place].Term.Is & Thing.Firm) != 0;
    }

    private static bool MayLead(Token token) => token.IsUnknown || token.Joins || token.Kind is TokenKind.Day
        || token is { Kind: TokenKind.Opaque, Duration: false } || token is { Kind: TokenKind.Word, Term.Role: Role.Plain or Role.Thing } && !token.Has(Sign.Negation);
}
