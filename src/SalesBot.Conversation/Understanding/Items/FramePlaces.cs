using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Knows what single words mean at their place in a frame.</summary>
internal sealed class FramePlaces(NameReader names)
{
    /// <summary>"sent Contoso a quote", "gave Hooli 2 demos": who gets it stands between the verb and the thing.</summary>
    public bool IsRecipient(Sentence sentence, Frame frame, int place)
    {
        if (frame is not { HeadTerm.Role: Role.Light, Number: null, Object: null, Article: false, Names.Count: 0 } || sentence[place] is not { Kind: TokenKind.Latin, Capital: true }
            || !names.Is(frame.Head!, "sent", "gave", "showed", "emailed", "offered", "submitted", "handed", "send", "give", "delivered", "issued", "sent over", "emailed over", "presented") || names.Read(sentence, place, out var end) is null)
            return false;
        return sentence[end].Has(Sign.One) || sentence[end].Kind == TokenKind.Figure || names.Is(sentence[end], "the", "our", "their") || sentence[end].Term.NamesMetric;
    }

    /// <summary>"closed 80k Initech", "签单10万 腾讯": who buys stands right behind what it comes to.</summary>
    public bool IsBuyer(Sentence sentence, Frame frame, int place) =>
        frame is { Number: { } amount, Names.Count: 0 } && MetricChoice.IsMoney(amount, behindDeal: true) && MetricChoice.IsDealWord(frame.HeadTerm)
            && sentence[place] is { Kind: TokenKind.Latin, Capital: true } or { Kind: TokenKind.Han, Spaced: true } && names.Read(sentence, place, out var end) is not null && CustomerList.Ends(sentence, end)
            && !names.Is(sentence[place], "arr", "acv", "tcv", "mrr", "usd", "rmb", "cny", "sgd", "hkd", "gbp", "eur", "inr", "aed", "myr", "twd", "ntd", "vat", "gst", "tax");

    /// <summary>"拜访2家 华为、中兴": as many names as counted, behind a space.</summary>
    public bool AreCounted(Sentence sentence, Frame frame, int place)
    {
        if (frame is not { Names.Count: 0, Number: { Figure: { Vague: false, Value: <= 20 } figure } number } || (number.Measure & Thing.Counted) == 0 || !frame.HeadTakes(Thing.Name) || sentence[place] is not { Kind: TokenKind.Han, Spaced: true })
            return false;
        var found = 1;
        while (names.Read(sentence, place, out var end) is not null)
        {
            if (!sentence[end].Joins && !sentence[end].Has(Sign.And))
                return found == figure.Value && CustomerList.Ends(sentence, end);
            found++;
            place = end + 1;
        }
        return false;
    }

    /// <summary>"今天拜访2家 明天换酒店": what is told of another day begins.</summary>
    public static bool IsNextDay(Sentence sentence, Frame frame, int place)
    {
        if (frame.Number is null || sentence[place] is not { Day.Ahead: true, Spaced: true, Latin: false })
            return false;
        for (var i = sentence.ClauseStart(frame.Start); i < frame.Start; i++)
        {
            if (sentence[i].Day is { Ahead: false })
                return true;
        }
        return false;
    }

    public static bool CountsNext(Sentence sentence, int place) =>
        sentence[place + 1] is { Kind: TokenKind.Word } next && (next.Term.NamesMetric || FrameReader.IsCustomer(next))
        || FrameReader.IsCustomer(sentence[place + 2]);

    /// <summary>"拿下华为", "搞定了海尔": a well-known firm is a customer won, whatever else one may get done.</summary>
    public static bool IsWon(Sentence sentence, Frame frame, int place) =>
        frame is { Names.Count: 0, Object: null, Number: null, HeadTerm.Role: Role.Act } && frame.HeadTerm.Metric == Domain.Activities.Metrics.Order && frame.HeadTakes(Thing.Customer) && (sentence[place].Known && CustomerList.Ends(sentence, place + 1) || sentence[place].Kind == TokenKind.Han && MetricChoice.IsDealWord(sentence[place + 1].Term));

    /// <summary>"visited Acme at 11am, Globex at 2pm": each with its hour.</summary>
    public bool GoesOnAtItsTime(Sentence sentence, Frame frame, int place) => frame is { Names.Count: > 0, Number: null, CountsNames: false, Head.Latin: true } && sentence[place - 1] is { Kind: TokenKind.Opaque, Brand: false } && names.Is(sentence[place - 2], "at", "@")
        && sentence[place + 1] is { Kind: TokenKind.Latin, Capital: true } && names.Read(sentence, place + 1, out var end) is not null && names.Is(sentence[end], "at", "@") && sentence[end + 1] is { Kind: TokenKind.Opaque, Brand: false };

    /// <summary>"产品演示两场 提案书还在写": the noun behind the count and a space begins something else.</summary>
    public static bool IsOtherNoun(Token token, Frame frame, int place) => frame is { HeadTerm: { NamesMetric: true } head, Number.Measure: not Thing.None } && place == frame.NumberPlace + 1
        && token is { Kind: TokenKind.Word, Spaced: true, Latin: false, Term: { NamesMetric: true, Metric: { } other } } && other != head.Metric;

    /// <summary>"got asked for 2 proposals": what others want begins anew.</summary>
    public static bool IsOthersWish(Token token, Frame frame) => token.Latin && token.Has(Sign.Duty | Sign.Speech) && !token.Has(Sign.Plan) && !token.Term.IsVerb
        && frame is { Number: null, Object: null, HeadTerm: { Role: Role.Light } or { Role: Role.Act, Takes: Thing.Meeting } };

    /// <summary>"planned 5 visits" is to come; "the visits I planned" and "3 of 5 planned visits" only say which.</summary>
    public bool IsAhead(Sentence sentence, Frame frame, int place)
    {
        var token = sentence[place];
        if (!token.Has(Sign.Plan) || frame.Number is null && !(names.Is(token, "计划") && sentence[place + 1].Kind == TokenKind.Figure && frame is { HeadTerm.NamesMetric: true, Past: false }))
            return false;
        var describes = frame.Past && names.Is(token, "planned", "scheduled", "booked") && sentence[place + 1].Term.NamesMetric;
        return !describes && !(names.Is(token, "planned") && sentence[place - 1].Has(Sign.Self));
    }

    /// <summary>"visited L&amp;T along with Ramesh": who came along is no customer.</summary>
    public bool IsCompany(Sentence sentence, int place) => names.Is(sentence[place], "along with") && sentence[place + 1].Latin && GivenNames.Contains(names.Normal(sentence[place + 1]));

    /// <summary>"at Acme all day": how long it took leaves nothing open.</summary>
    public bool IsHowLong(Token token, Frame frame) => frame.Names.Count > 0 && names.Is(token, "all day", "all morning", "all afternoon", "the whole day", "the whole morning", "most of the day", "all week");

    /// <summary>"the Marks &amp; Spencer buyer", "the Acme team": the firm of whom one met.</summary>
    public bool OwnsNext(Sentence sentence, int place)
    {
        if (sentence[place] is not { Kind: TokenKind.Latin, Capital: true } || names.Read(sentence, place, out var end) is null)
            return false;
        return sentence[end] is { Latin: true, Capital: false } next && (next.Has(Sign.Title) || names.Is(next, "team", "guys", "folks", "people", "crew", "buyer", "buyers", "office", "plant", "site", "factory", "warehouse", "store", "branch", "showroom", "lot", "manager", "rep", "owner", "owners", "procurement", "account", "project manager", "purchasing"));
    }

    /// <summary>The firm in "Priya Sharma, head of IT at Wipro"; 0 where none follows.</summary>
    public int FirmBehind(Sentence sentence, int place)
    {
        var titled = false;
        for (var i = place; i < place + 6 && sentence[i] is { Kind: TokenKind.Word or TokenKind.Latin, Latin: true }; i++)
        {
            if (titled && names.Is(sentence[i], "at", "of", "from", "with") && sentence[i + 1] is { Kind: TokenKind.Latin, Capital: true })
                return i + 1;
            titled |= sentence[i].Has(Sign.Title) || names.Is(sentence[i], "head", "manager", "lead", "chief", "buyer", "owner", "partner", "director", "vp", "officer", "engineer");
            if (!titled && !(sentence[i] is { Kind: TokenKind.Word, Term.Role: Role.Plain } || names.Is(sentence[i], "the", "their", "new")))
                return 0;
        }
        return 0;
    }

    /// <summary>"签单没有", "demos: none": nothing of what the head names.</summary>
    public bool IsNone(Sentence sentence, Frame frame, int place) =>
        frame is { Number: null, Object: null, Negated: false, Past: false, Names.Count: 0, HeadTerm.NamesMetric: true }
            && (place + 1 >= sentence.Count || sentence[place + 1].Kind == TokenKind.Mark) && sentence.EndMark != '?'
            && names.Is(sentence[place], "没有", "冇", "none", "zilch", "nada", "没", "无");

    /// <summary>"参加了公司组织的培训": what stands before 的 describes the metric's noun behind it.</summary>
    public bool DescribesNoun(Sentence sentence, Frame frame, int place)
    {
        if (frame.HeadTerm is not { Role: Role.Light } || frame.Number is not null || frame.Object is not null)
            return false;
        for (var i = place + 1; i <= place + 2; i++)
        {
            if (names.Is(sentence[i], "的"))
                return sentence[i + 1].Term.NamesMetric || sentence[i + 1] is { Kind: TokenKind.Word, Latin: false, Term: { Role: Role.Plain, Signs: Sign.None } } && sentence[i + 2].Term.NamesMetric;
        }
        return false;
    }

    /// <summary>"closed it for 90k": what the verb of a deal points at, with its money behind.</summary>
    public static bool IsOneDeal(Sentence sentence, Frame frame, int place) => place == frame.Start + 1 && frame is { Head.Latin: true, Number: null, HeadTerm: { Role: Role.Act, Metric: { } metric } } && metric == Domain.Activities.Metrics.Order
        && sentence[place + 1].Has(Sign.Preposition) && sentence[place + 2] is { Kind: TokenKind.Figure } worth && MetricChoice.IsMoney(worth, behindDeal: true);

    /// <summary>"40k each", "每单4万".</summary>
    public static bool IsEach(Sentence sentence, int place)
    {
        for (var i = place - 1; i >= 0 && i >= place - 3 && sentence[i].Kind == TokenKind.Word; i--)
        {
            if (sentence[i].Has(Sign.Each))
                return true;
        }
        return sentence[place + 1].Has(Sign.Each);
    }
}
