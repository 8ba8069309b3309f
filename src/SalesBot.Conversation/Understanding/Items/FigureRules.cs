using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>What the words around a figure make of it: done by a verb behind it, part of what was counted before, a total until now.</summary>
internal sealed class FigureRules(NameReader names, FrameReader frames)
{
    private static readonly Term Arranged = new(Role.Act, Metrics.Appointment, Takes: Thing.Meeting | Thing.Bare, Signs: Sign.Past);
    private static readonly ImmutableArray<string> Agreed = ["agreed to meet", "agree to meet", "agreed to a meeting", "said yes to a meeting", "said yes to meeting", "accepted a meeting", "turned into meetings", "turned into appointments", "converted to meetings", "converted to appointments", "converted into meetings", "converted into appointments", "agreed to an appointment", "took a meeting", "became meetings", "became appointments"];
    internal static readonly ImmutableArray<string> Pays = ["奖", "奖励", "奖金", "补贴", "补助", "提成", "返点", "返现", "返利", "抽成", "bonus"];
    private static readonly ImmutableArray<string> TimesOfDay = ["上午", "下午", "早上", "晚上", "中午", "今天上午", "今天下午", "今早"];
    private const int MostPayments = 20;
    private const int LeastPay = 50;
    private const int NamingWords = 3;
    private static readonly Term Received = new(Role.Act, Metrics.Payment, Takes: Thing.Money, Signs: Sign.Past);
    private static readonly Term Sold = new(Role.Act, Metrics.Revenue, Takes: Thing.Money, Signs: Sign.Past);

    /// <summary>"签单每单奖200", "一个电话奖2块": what is paid for each, nothing that was done.</summary>
    public bool IsPay(Sentence sentence, Frame frame) => frame.Number is not null
        && (names.Is(sentence[frame.NumberPlace + 1], "each", "apiece") && frame.Number.Figure is { Value: >= LeastPay } && frame.Head is { Latin: true } paid && paid.Start < frame.Number.Start
            || names.Is(sentence[frame.NumberPlace - 1], Pays.AsSpan())
            || names.Is(sentence[frame.NumberPlace - 1], "加", "补", "发", "给") && (sentence[frame.NumberPlace - 2].Has(Sign.Each) || names.Is(sentence[frame.NumberPlace - 3], "每"))
            || names.Is(sentence[frame.NumberPlace + 1], "per", "for each", "for every") && sentence[frame.NumberPlace + 2].Term is { NamesMetric: true }
            || sentence[frame.NumberPlace - 1].Figure is not null && names.Is(sentence[frame.NumberPlace - 2], Pays.AsSpan()) || (names.Is(sentence[frame.End], Pays.AsSpan()) && sentence[frame.End + 1].Kind == TokenKind.Figure)
            || names.Is(sentence[frame.NumberPlace + 1], Pays.AsSpan()) && sentence[frame.NumberPlace + 2].Kind == TokenKind.Figure);

    /// <summary>The verb behind what was done: "Rs 2 lakh collected from Tata", "3 clients visited", "两个项目往前推了".</summary>
    public Frame Passive(Sentence sentence, int place, Frame frame)
    {
        // "called 24 leads, 4 agreed to meet".
        if (frame is { Head: null, Number: { Figure: { Money: false, Scaled: false } } agreed } && (frame.Object is null || (frame.Object.Term.Is & Thing.Customer) != 0) && names.Is(sentence[frame.End], Agreed.AsSpan()))
            return new Frame { Start = frame.Start, End = frame.End + 1, Head = sentence[frame.End] with { Kind = TokenKind.Word, Term = Arranged }, Number = agreed, NumberPlace = frame.NumberPlace, Past = true, Vague = frame.Vague };
        // "2 signed, 1 pending", "two more signed".
        if (frame is { Head: null, Object: null, UnknownObject: false, Number: { Measure: Thing.None, Figure: { Money: false, Scaled: false } } signed } && names.Is(sentence[frame.End], "signed", "closed", "signed up") && (sentence[frame.End + 1].Kind is TokenKind.Mark or TokenKind.Day || sentence[frame.End + 1].Has(Sign.And) || names.Is(sentence[frame.End + 1], "for", "at") && sentence[frame.End + 2] is { Kind: TokenKind.Figure } worth && MetricChoice.IsMoney(worth, true)))
            return new Frame { Start = frame.Start, End = frame.End + 1, Head = sentence[frame.End], Number = signed, NumberPlace = frame.NumberPlace, Past = true, Vague = frame.Vague };
        if (SignedFor(sentence, place, frame) is { } sum)
            return sum;
        // "£3.2k landed in the account".
        if (frame is { Head: null, Object: null, Number: { Figure: { Vague: false, Money: true } } landed } && names.Is(sentence[frame.End], "landed", "arrived", "hit", "cleared", "came") && Enumerable.Range(frame.End + 1, 4).Any(i => names.Is(sentence[i], "account", "accounts", "bank")))
            return new Frame { Start = frame.Start, End = frame.End + 1, Head = sentence[frame.End] with { Kind = TokenKind.Word, Term = Received }, Number = landed, NumberPlace = frame.NumberPlace, Past = true };
        // "$24k booked today".
        if (frame.Head is null && frame is { Object: null, Number: { Figure.Vague: false } booked } && MetricChoice.IsMoney(booked, false) && names.Is(sentence[frame.End], "booked", "won", "closed", "written") && sentence[frame.End + 1].Kind is TokenKind.Mark or TokenKind.Day or TokenKind.Period)
            return new Frame { Start = frame.Start, End = frame.End + 1, Head = sentence[frame.End] with { Term = Sold }, Number = booked, NumberPlace = frame.NumberPlace, Past = true };
        if (frame.Head is null && frame.Object is null && sentence[frame.End] is { Kind: TokenKind.Word } passive && passive.Has(Sign.Past)
            && (passive.Term.Takes & Thing.Money) != 0
            && MetricChoice.IsMoney(sentence[place], true) && sentence[frame.End + 1].Kind != TokenKind.Figure)
        {
            var number = frame.Number;
            var active = frames.FromHead(sentence, frame.End, negated: false);
            active.Number ??= number;
            return active;
        }
        // "3 hospitals and 2 clinics visited": the verb stands behind the last of them.
        if (frame is { Head: null, Object: { Latin: true, Term: { Role: Role.Thing } listed } } && BehindList(sentence, frame.End) is { } last && (sentence[last].Term.Takes & listed.Is) != 0)
            return new Frame { Start = frame.Start, End = frame.End, Head = sentence[last], Number = frame.Number, NumberPlace = frame.NumberPlace, Object = frame.Object, Vague = frame.Vague, Past = true };
        if (frame.Object is { Term: { Role: Role.Thing } or { Role: Role.Noun, Is: Thing.Customer } } thing && frame.HeadTerm is null
            && sentence[frame.End] is { Kind: TokenKind.Word, Term.Role: Role.Act or Role.Both } done
            && (done.Term.Takes & thing.Term.Is) != 0 && sentence[frame.End + 1].Kind != TokenKind.Figure)
        {
            return new Frame
            {
                Start = frame.Start,
                End = frame.End + 1,
                Head = done,
                Number = frame.Number,
                NumberPlace = frame.NumberPlace,
                Object = thing,
                Vague = frame.Vague,
                Past = done.Has(Sign.Past) || sentence[frame.End + 1].Has(Sign.Aspect),
            };
        }
        return frame;
    }

    /// <summary>"two payments came in", "收了一笔回款": whose amounts are still to come.</summary>
    public static Draft Owing(Sentence sentence, Frame frame, MetricCode metric) =>
        new() { Sentence = sentence, Start = frame.Start, End = frame.End, Metric = metric, Past = true, Verb = (frame.Head ?? sentence[frame.End - 1]).Term };

    /// <summary>"收了两笔款,一笔3万一笔5万": a part of the money that was counted before; null where it is none.</summary>
    public static Frame? OwedPart(Frame frame, MetricCode? owed) => owed is { } metric && frame is { Head: null, Object: null, Number: { } one, Money: { } sum } && (one.Measure & Thing.Deal) != 0
        ? new Frame { Start = frame.Start, End = frame.End, Head = one with { Kind = TokenKind.Word, Term = new Term(Role.Act, metric, Takes: Thing.Money, Signs: Sign.Past) }, Number = sum, NumberPlace = frame.NumberPlace + 1, Past = true } : null;

    /// <summary>The place of the verb behind further figures and things; null where none stands there.</summary>
    private static int? BehindList(Sentence sentence, int place)
    {
        var further = false;
        while ((sentence[place].Has(Sign.And) || sentence[place].IsMark(',') || sentence[place].Joins) && sentence[place + 1].Kind == TokenKind.Figure && sentence[place + 2] is { Kind: TokenKind.Word, Term.Role: Role.Thing })
        {
            further = true;
            place += 3;
        }
        return further && sentence[place] is { Kind: TokenKind.Word, Term.Role: Role.Act } verb && verb.Has(Sign.Past) && sentence[place + 1].Kind != TokenKind.Figure ? place : null;
    }

    /// <summary>"华为50万签下来了": a sum in front of the verb.</summary>
    private Frame? SignedFor(Sentence sentence, int place, Frame frame)
    {
        if (frame is not { Head: null, Object: null, Number: { Figure.Vague: false } won } || !MetricChoice.IsMoney(won, false)
            || sentence[frame.End] is not { Kind: TokenKind.Word, Latin: false, Spaced: false, Term: { Role: Role.Act or Role.Both } } sign || sign.Term.Metric != Metrics.Order
            || !(names.Last(sign) == '了' || sentence[frame.End + 1].Has(Sign.Aspect)))
            return null;
        var whole = new Frame { Start = frame.Start, End = frame.End + 1, Head = sign, Number = won, NumberPlace = frame.NumberPlace, Past = true };
        if (sentence[place - 1].Known && names.Read(sentence, place - 1, out _) is { } firm)
            whole.Names.Add(firm);
        return whole;
    }

    /// <summary>"其中2家是新客户", "including 2 new accounts": part of what was counted before.</summary>
    public bool IsSubset(Sentence sentence, int place)
    {
        // "called 40 leads, 2 said call after New Year": what so many of them said.
        if (sentence[place].Kind == TokenKind.Figure && sentence[place + 1] is { Latin: true } said && said.Has(Sign.Speech | Sign.Wish | Sign.Duty) && !said.Term.IsVerb && !said.Has(Sign.Plan | Sign.Self))
            return true;
        // "打了50个电话 30个没人接"; "见了3个客户,另外两个出差".
        if (names.Is(sentence[place - 1], "另外", "另", "其余", "剩下", "剩余") && sentence[place - 2].IsMark(',') && names.Is(sentence[place + 1], "出差", "不在", "没在", "没来", "改期", "放假", "休假", "请假", "没见着", "没见到", "开会"))
            return true;
        if (names.Is(sentence[place + 1], "没人接", "无人接听", "没接通", "未接通", "没打通", "拒接", "空号"))
            return true;
        for (var i = place - 1; i >= Math.Max(0, place - 4) && sentence[i].Kind != TokenKind.Mark; i--)
        {
            foreach (var word in (ReadOnlySpan<string>)["其中", "including", "incl", "of which", "of them", "包括", "含", "有"])
            {
                if (names.Is(sentence[i], word))
                    return true;
            }
        }
        return false;
    }

    /// <summary>"最后一笔", "全年最大的一单", "第一单": which one it is, no further one.</summary>
    public bool IsOrdinal(Sentence sentence, int place)
    {
        if (sentence[place].Figure is not { Value: 1 })
            return false;
        var before = names.Is(sentence[place - 1], "的") ? place - 2 : place - 1;
        return names.Is(sentence[before], "最大", "最多", "最少", "最小", "最高", "最低", "最难", "最快", "最贵", "最好", "最强", "最后", "最重要", "最关键")
            || before == place - 1 && names.Is(sentence[before], "第", "首", "头", "上", "这", "那", "每");
    }

    /// <summary>"上午参加培训,下午拜访2家": once at that time of the day, beside what is counted.</summary>
    public bool IsByTimeOfDay(Sentence sentence, int place, Frame frame) => frame is { Number: null, Negated: false, Zero: false } && MetricChoice.Of(frame) is { } metric && MetricChoice.IsOnceNamed(metric)
        && sentence.ClauseStart(place) is var first && (names.Is(sentence[first], TimesOfDay.AsSpan()) || sentence[first].Day is { Ahead: false } && names.Is(sentence[first + 1], TimesOfDay.AsSpan()))
        && !sentence.Any(Sign.Plan | Sign.Question | Sign.Duty | Sign.Wish | Sign.Hypothetical) && !Enumerable.Range(place, sentence.ClauseEnd(place) - place).Any(i => sentence[i].Has(Sign.Negation)) && sentence.Tokens.Any(t => t is { Kind: TokenKind.Figure, Measure: not Thing.None });

    /// <summary>"上午两家,下午三家,都是拜访": what all the figures count is told at the end; null where it is not.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="until">Where the words that tell it begin, or the sentence ends.</param>
    public MetricCode? NamedBehind(Sentence sentence, out int until)
    {
        until = sentence.Count;
        var last = sentence.Count - 1;
        var isTold = names.Is(sentence[last], "的") && sentence[last - 1] is { Kind: TokenKind.Word, Term.NamesMetric: true };
        last -= isTold ? 1 : 0;
        if (last < NamingWords || sentence[last] is not { Kind: TokenKind.Word, Latin: false, Term: { NamesMetric: true, Metric: { } metric } } || MetricChoice.IsMoneyMetric(metric))
            return null;
        var first = names.Is(sentence[last - 1], "都是", "全是", "均为", "都系", "全系") ? last - 1 : names.Is(sentence[last - 1], "是") && names.Is(sentence[last - 2], "都", "全", "全都") ? last - 2 : last;
        if (first == last && !IsListOfCounts(sentence, last, isTold ? 1 : 2) || Enumerable.Range(0, first).Any(i => sentence[i].Kind == TokenKind.Word && sentence[i].Term.Metric is not null || sentence[i].Has(Sign.Correct | Sign.Latest)))
            return null;
        until = first;
        return metric;
    }

    /// <summary>"上午2家下午3家拜访", "李娜3家 我4家 拜访": nothing but when, who and how many stands in front.</summary>
    private bool IsListOfCounts(Sentence sentence, int last, int least)
    {
        var figures = 0;
        for (var i = 0; i < last; i++)
        {
            if (sentence[i] is { Kind: TokenKind.Figure, Figure: { Money: false, Scaled: false } })
                figures += (sentence[i].Measure & Thing.Counted) != 0 ? 1 : -last;
            else if (!(sentence[i].Kind is TokenKind.Day or TokenKind.Mark || sentence[i].Person || sentence[i].Has(Sign.Self) || names.Is(sentence[i], "吧", "左右", "呢", "都", "来") || names.Is(sentence[i], "上午", "下午", "晚上", "中午", "早上")))
                return false;
        }
        return figures >= least;
    }

    /// <summary>"两笔回款", "two payments came in": so many of which each is a sum still to be told.</summary>
    public bool CountsPayments(Frame frame) => frame is { Number: { Measure: Thing.None, Figure: { Money: false, Scaled: false, Vague: false, Value: > 0 and <= MostPayments } } } && names.Is(frame.Object ?? frame.Head ?? frame.Number, "payments", "payments in", "payments received", "payments collected", "invoices paid", "collections")
        && (frame.Object ?? frame.Head)!.Start > frame.Number.Start;

    /// <summary>"一上午都在给客户打电话", "下午一直在打电话": done for hours, how often is not said.</summary>
    public bool IsAllDay(Sentence sentence, int place)
    {
        var going = sentence[place] is { Latin: false, Term.Metric: { } metric } && !MetricChoice.IsOnceNamed(metric) && names.Is(sentence[place - 1], "在") && names.Is(sentence[place - 2], "一直", "都", "全", "光", "净", "还", "不停");
        for (var i = place - 1; i >= sentence.ClauseStart(place); i--)
        {
            if (sentence[i].Has(Sign.Vague))
                return !sentence[i + 1].Term.NamesMetric && sentence[i + 1].Term.Role != Role.Thing;
            if (going && (sentence[i].Day is { Ahead: false } || names.Is(sentence[i], "上午", "下午", "中午", "晚上", "早上", "下昼", "晏昼")))
                return true;
        }
        return false;
    }

    /// <summary>"up to 60 calls for the week": so many until now.</summary>
    public static bool IsRunningWeek(Sentence sentence, int place)
    {
        for (var i = place + 1; i < sentence.Count && i <= place + 4; i++)
        {
            if (sentence[i].Period is PeriodForm.ThisWeek or PeriodForm.ThisMonth or PeriodForm.ThisQuarter or PeriodForm.ThisYear)
                return true;
        }
        return false;
    }

    /// <summary>"2 calls so far", "目前打了20个电话": a total until now, of the day where no other period is named.</summary>
    public static bool IsUntilNow(Text.SourceText text, Sentence sentence, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (!sentence[i].Has(Sign.Total) || sentence[i - 1] is { Latin: false, Term.IsVerb: true } || text.StandsAt(sentence[i + 1].Start, "so good"))
                continue;
            if (text.IsOneOf(sentence[i].Start, sentence[i].End, "so far", "up to now", "目前", "截至目前", "目前为止", "到现在", "截至现在", "到目前为止", "截止目前", "截止到目前", "到现在为止", "目前共", "目前累计"))
                return true;
        }
        return false;
    }

    /// <summary>"On-site at the Newark plant": where one was, which is one visit.</summary>
    public bool IsStay(Sentence sentence, int place, Frame frame) => frame is { Number: null, HeadTerm: { NamesMetric: true } head } && head.Metric == Metrics.Visit && sentence[place].Latin && !head.Has(Sign.Plural)
        && (place == 0 || sentence[place - 1].Kind == TokenKind.Mark) && names.Is(sentence[place + 1], "at", "with") && sentence[place + 2].Kind is TokenKind.Word or TokenKind.Latin && !sentence.Tokens.Any(t => t.Has(Sign.Copula | Sign.Plan | Sign.Duty) || t.Day is { Ahead: true } || t.Kind == TokenKind.Opaque);

    /// <summary>"First sale of the month!", "Another deal in the bag": told in a breath, without a verb.</summary>
    public bool IsExclaimed(Sentence sentence, int place, Frame frame) =>
        place == 1 && sentence.Count <= 8 && frame.HeadTerm is { Role: Role.Noun } noun && noun.Metric == Metrics.Order && !noun.Has(Sign.Plural)
        && names.Is(sentence[0], "first", "another", "second", "third") && !sentence.Tokens.Any(t => t.Term.IsVerb && t != frame.Head || t.Has(Sign.Copula | Sign.Plan | Sign.Duty | Sign.Target));

    /// <summary>"打了20个电话,5个有效": a number behind a counted item that names nothing new tells of the item.</summary>
    public static bool IsPartOfBefore(Sentence sentence, int place, List<Draft> drafts) =>
        drafts.Count > 0 && drafts[^1].Sentence == sentence && place > 0;
}
