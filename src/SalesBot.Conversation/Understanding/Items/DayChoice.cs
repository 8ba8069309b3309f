using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Finds the day or period that belongs to each draft of a sentence, and whether it is planned or a running total.</summary>
internal sealed class DayChoice(SourceText text, DateOnly today)
{
    private readonly SeveralDays several = new(text);
    private readonly PeriodEnds ends = new(text);

    public void Settle(Sentence sentence, IReadOnlyList<Draft> drafts)
    {
        DayMark? carried = null;
        PeriodForm? carriedPeriod = null;
        Token? taken = null;
        var planned = false;
        for (var d = 0; d < drafts.Count; d++)
        {
            var draft = drafts[d];
            var clause = sentence.ClauseStart(draft.Start);
            var from = d > 0 && drafts[d - 1].Start < draft.Start ? Math.Max(clause, drafts[d - 1].Start + 1) : clause;
            var until = d + 1 < drafts.Count && drafts[d + 1].Start > draft.Start ? drafts[d + 1].Start : sentence.Count;
            Carry(sentence, 0, draft.Start, ref carried, ref carriedPeriod);
            var behind = After(sentence, draft, Math.Min(sentence.ClauseEnd(draft.End - 1), until));
            var token = Before(sentence, clause, draft) ?? behind;
            // "2 visits on Monday and 3 on Tuesday": where the days follow the figures, each has its own.
            if (token == taken && taken is not null && behind?.Day is not null)
                token = behind;
            if (token == behind)
                taken = behind;
            draft.Day = token?.Day;
            draft.Period = PeriodOf(sentence, token);
            if (several.Span(sentence, token) is { } span)
                (draft.Day, draft.Period, token) = (null, span, null);
            if (token is null && carried is null && carriedPeriod is null)
                token = AfterAll(sentence, draft, d + 1 < drafts.Count ? sentence.ClauseStart(Math.Max(draft.Start, drafts[d + 1].Start)) : sentence.Count);
            if (token is null && carried is null && carriedPeriod is null && d + 1 < drafts.Count && sentence.ClauseStart(drafts[d + 1].Start) <= draft.Start)
                token = After(sentence, draft, sentence.ClauseEnd(draft.End - 1));
            // What ends with a word of its own for a whole message ("拜访3家,电话20个 昨天") is meant for all of it.
            token ??= carried is null && carriedPeriod is null && sentence[sentence.Count - 1].Day is { Ahead: false } && !ends.IsOfOther(sentence, sentence.Count - 1) && !ends.IsOfLaterClause(sentence, sentence.Count - 1, sentence.ClauseEnd(draft.End - 1)) && !drafts.Any(other => IsOfBooking(sentence, other, sentence.Count - 1)) ? sentence[sentence.Count - 1] : null;
            draft.Day ??= token?.Day ?? (draft.Period is null ? carried : null);
            draft.Period ??= draft.Day is null ? PeriodOf(sentence, token) ?? carriedPeriod : null;
            // "plan for Friday: 20 calls": the heading before the colon counts.
            if (clause > 0 && sentence[clause - 1].IsMark(':') && NamesTime(sentence, sentence.ClauseStart(clause - 1), clause))
                clause = sentence.ClauseStart(clause - 1);
            planned = !(draft.Past && d > 0 && drafts[d - 1].Replaced) && (IsPlanned(sentence, draft, Math.Min(from, clause), Math.Min(until, sentence.ClauseEnd(draft.End - 1)), planned) || d > 0 && PeriodEnds.GoesOn(sentence, drafts[d - 1], draft));
            draft.Planned = planned;
            if (PlanSaidBehind(sentence, drafts, out var week))
            {
                draft.Planned = planned = !draft.Past;
                if (week is not null && draft.Day is { Form: DayForm.Weekday, Week: null } weekday)
                    draft.Day = weekday with { Week = week };
            }
            var own = d + 1 < drafts.Count && drafts[d + 1].Start > draft.Start ? TotalStart(sentence, drafts[d + 1].Start) : sentence.Count;
            several.Settle(sentence, draft, d > 0 ? drafts[d - 1] : null);
            draft.Total = !planned && !IsSumOfDeals(draft, drafts, d) && IsTotal(sentence, draft, from, Math.Min(own, sentence.ClauseEnd(draft.End - 1)));
        }
    }

    /// <summary>"全年最大一笔", "今年第一单": which one it is, not when it was.</summary>
    private bool IsRecord(Token token) => token is { Period: not null, Latin: false } && text[token.End] is '最' or '第' or '首' or '头';

    private PeriodForm? PeriodOf(Sentence sentence, Token? token) =>
        token is not null && IsRecord(token) ? null : token?.Period == PeriodForm.Some && sentence.Any(Sign.Total) && NamedQuarter.IsThis(text.Normal(token.Start, token.End), today) ? PeriodForm.ThisQuarter : token?.Period == PeriodForm.Some && sentence.Tokens.Any(t => Is(t, "累计", "累计完成", "累积")) && NamedQuarter.IsThisMonth(text.Normal(token.Start, token.End), today) ? PeriodForm.ThisMonth : token?.Period;

    private static bool NamesTime(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Day is not null || sentence[i].Period is not null)
                return true;
        }
        return false;
    }

    private void Carry(Sentence sentence, int from, int to, ref DayMark? day, ref PeriodForm? period)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (sentence[i].Day is { } found && !Is(sentence[i - 1], "约了", "约") && !IsDeadline(sentence, i))
            {
                day = found;
                period = null;
                return;
            }
            if (PeriodOf(sentence, sentence[i]) is { } named && day is null && !ends.IsOfPeriod(sentence, i))
                period = named;
        }
    }

    /// <summary>The day nearest in front of a draft in its clause; a day in front of the whole clause's first word counts for all of it.</summary>
    private Token? Before(Sentence sentence, int from, Draft draft)
    {
        Token? period = null;
        for (var i = draft.Start - 1; i >= from && !(sentence[i].IsMark('(') && period is not null); i--)
        {
            // "明天约了2家": the meeting is tomorrow, the booking was made.
            if (sentence[i].Day is { Ahead: true } && draft is { Past: true } && draft.Metric == Metrics.Appointment)
                continue;
            if (sentence[i].Day is not null && !IsDeadline(sentence, i))
                return sentence[i];
            if (sentence[i].Period is not null && !ends.IsOfPeriod(sentence, i) && !IsRecord(sentence[i]))
                period ??= sentence[i];
        }
        // "11/25:拜访2 11/26:拜访3".
        return period ?? (from > 1 && sentence[from - 1].IsMark(':') && sentence[from - 2] is { Day: { Ahead: false }, Latin: false } && sentence.ClauseStart(draft.Start) == from ? sentence[from - 2] : null);
    }

    private Token? After(Sentence sentence, Draft draft, int until)
    {
        Token? period = null;
        var inBracket = false;
        for (var i = draft.Start; i < until; i++)
        {
            inBracket = sentence[i].IsMark('(') || inBracket && !sentence[i].IsMark(')');
            // "Visited Acme (3rd time this month)".
            if (inBracket && sentence[i].Period is not null || ends.IsOfPeriod(sentence, i) || IsRecord(sentence[i]))
                continue;
            if (sentence[i].Day is not null && !IsDeadline(sentence, i) && !ends.IsOfOther(sentence, i) && !(i >= draft.End && sentence[i].Spaced && ends.IsOfLaterClause(sentence, i, draft.End)) && !IsOfBooking(sentence, draft, i))
                return sentence[i];
            if (sentence[i].Period is not null && !IsOfBooking(sentence, draft, i))
                period ??= sentence[i];
        }
        return period;
    }

    /// <summary>What a later clause names: a day, or a week and the like, but no mere month ("其中2家说要等到3月").</summary>
    private Token? AfterAll(Sentence sentence, Draft draft, int until) =>
        After(sentence, draft, until) is { } token && !(token.Day is not null && ends.IsOfLaterClause(sentence, sentence.PlaceOf(token), sentence.ClauseEnd(draft.End - 1))) && !((draft.Past || draft.Stated && !sentence[draft.Start].Latin) && sentence.ClauseEnd(draft.End - 1) < until && (token.Day is { Ahead: true } || token.Period is PeriodForm.NextWeek or PeriodForm.NextMonth or PeriodForm.NextQuarter)
            && !sentence.Tokens.Take(sentence.ClauseEnd(draft.End - 1)).Contains(token)) && !(token.Period == PeriodForm.Some && sentence.ClauseEnd(draft.End - 1) < until && !sentence.Tokens.Take(sentence.ClauseEnd(draft.End - 1)).Contains(token)) ? token : null;

    /// <summary>"by 15 Dec", "before Friday": when something is due, not when it was done.</summary>
    private bool IsDeadline(Sentence sentence, int place)
    {
        var before = sentence[place - 1];
        if (before.Kind != TokenKind.Word)
            return false;
        return Is(before, "by", "before", "until", "till") || sentence[place].Day is { Ahead: true } && Is(before, "from", "as of", "starting");
    }

    /// <summary>"booked 3 meetings for next week": the booking was done now, the day is that of the meeting.</summary>
    private bool IsOfBooking(Sentence sentence, Draft draft, int place) =>
        draft.Metric == Metrics.Appointment && (draft.Past || draft.Verb is not null) && (sentence[place].Day?.Ahead == true
            || sentence[place].Period is PeriodForm.NextWeek or PeriodForm.NextMonth or PeriodForm.NextQuarter || sentence[place].Period == PeriodForm.Some && text.StandsAtAny(sentence[place - 1].Start, "for", "in ")
            || sentence[place].Day is { Form: not DayForm.Offset } && (sentence[place - 1].Has(Sign.Preposition) || sentence[place - 1].Has(Sign.Plan) && sentence[place - 1].Latin || place > draft.Start && !sentence[place].Latin && draft.Verb is { Role: not Role.Noun }));

    /// <summary>"I'm giving 2 demos", "visiting Acme": what goes on or is going to.</summary>
    private bool IsUnderWay(Sentence sentence, Draft draft)
    {
        var head = sentence[draft.Start];
        if (draft.Past || head is not { Kind: TokenKind.Word, Term.Role: Role.Act or Role.Light } || !text.StandsAt(head.End - 3, "ing") || sentence[draft.Start + 1] is { Kind: TokenKind.Figure, Latin: false, Measure: not Thing.None })
            return false;
        for (var i = draft.Start - 1; i >= 0 && i >= draft.Start - 3 && sentence[i].Kind == TokenKind.Word; i--)
        {
            if (sentence[i].Has(Sign.Past | Sign.Vague | Sign.Preposition | Sign.Question) || sentence[i].Term.IsVerb || Is(sentence[i], "was", "were", "been"))
                return false;
        }
        return draft.Stated || draft.Customers.Count > 0 || draft.Quantity is not null;
    }

    private bool Is(Token token, params ReadOnlySpan<string> words)
    {
        return text.IsOneOf(token.Start, token.End, words);
    }

    private bool IsPlanned(Sentence sentence, Draft draft, int from, int until, bool before)
    {
        if (draft.Negated)
            return false;
        if (draft.Ahead && !(draft.Metric == Metrics.Appointment && draft.Past))
            return true;
        if (IsUnderWay(sentence, draft) || draft.Day is { Form: DayForm.Weekday, Week: null } && (Is(sentence[draft.Start], "have", "i have", "we have", "got") || Is(sentence[draft.Start - 1], "i have", "we have", "have")))
            return true;
        if (!draft.Past && IsDue(sentence, from, until))
            return true;
        if (IsStillToCome(sentence, draft, from) || ends.IsAfterNow(sentence, draft, from))
            return true;
        var ahead = draft.Day is { Ahead: true } || draft.Period is PeriodForm.NextWeek or PeriodForm.NextMonth or PeriodForm.NextQuarter;
        for (var i = from; i < until; i++)
        {
            if (sentence[i].Has(Sign.Plan) && !(i > draft.End && !sentence[i].Latin && sentence[i - 1].Kind == TokenKind.Figure && sentence[i - 1].Spaced) && !(i > draft.Start && sentence[i - 1].Has(Sign.Self) && sentence[i].Latin) && !(draft.Past && i > draft.Start) && !sentence[i].Term.NamesMetric && (i < draft.Start || i >= draft.End - 1)
                && !(i >= draft.End && sentence[i].Latin && sentence[i - 1].Has(Sign.And)))
                return true;
        }
        if (ahead)
            return true;
        // "周日加班去拜访2家": a day to come, and where one goes on it.
        if (draft is { Past: false, Verb: not null, Day: { Form: DayForm.Weekday, Week: null } } && Is(sentence[draft.Start - 1], "去", "要去", "再去"))
            return true;
        // "周五拜访华为" with no word of its being over is what will be.
        if (draft is { Stated: false, Past: false, Verb: not null, Day: { Form: DayForm.Weekday, Week: null } } && draft.Customers.Count > 0)
            return true;
        return before && !draft.Past && (draft.Day is null or { Behind: false } && draft.Day?.First != 0 || !sentence[draft.Start].Latin && !NamesTime(sentence, from, draft.End));
    }

    /// <summary>"周五前提交2份方案": by when it is to be done.</summary>
    private bool IsDue(Sentence sentence, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (sentence[i] is { Kind: TokenKind.Period, Latin: false } && (text.StandsAtAny(sentence[i].End - 2, "底前", "末前") || text.StandsAtAny(sentence[i].End - 3, "底之前", "末之前")) || sentence[i] is { Day.Form: not DayForm.Offset } day && (text[day.End] == '前' || text.StandsAt(day.End, "之前") || text.StandsAt(day.End, "以前")))
                return true;
        }
        return false;
    }

    /// <summary>"今晚再打10个电话": once more, at a time of the day, and no word of its being over.</summary>
    private bool IsStillToCome(Sentence sentence, Draft draft, int from)
    {
        if (draft.Past || draft.Verb is null || !Is(sentence[draft.Start - 1], "再", "仲") || sentence[draft.Start].Latin)
            return false;
        // "本月陈晨再拜访10家".
        if (sentence[draft.Start - 2] is { Kind: TokenKind.Han, Person: true })
            return true;
        for (var i = from; i < draft.Start; i++)
        {
            if (Is(sentence[i], "今晚", "晚上", "下午", "今天下午", "今天晚上", "待会", "夜晚", "回头", "晚点", "晚些", "稍后", "稍晚", "晚些时候", "下昼"))
                return true;
        }
        return false;
    }

    /// <summary>"Mon 2 visits, Tue 15 calls, that's the plan for next week".</summary>
    private bool PlanSaidBehind(Sentence sentence, IReadOnlyList<Draft> drafts, out int? week)
    {
        week = null;
        // "20 calls, 3 meetings booked, 1 of them for tomorrow": what is over is no plan.
        if (drafts.Count > 1 && drafts.Any(d => d.Past))
            return false;
        var start = sentence.ClauseEnd(drafts[^1].End - 1) + 1;
        var plan = false;
        for (var i = start; i < sentence.Count; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure || sentence[i].Has(Sign.Speech))
                return false;
            // "走访3家,收到,马上处理": what is to be done is something else.
            plan |= sentence[i].Has(Sign.Plan) && (sentence[i].Latin || Is(sentence[i], "计划", "打算", "安排", "准备", "预计", "预定", "拟", "计划如上", "先这么排", "以上是今日计划") || text[sentence[i].End] is '去' or '做' or '完' or '打' or '跑');
            if (sentence[i].Period == PeriodForm.NextWeek)
                week = 1;
        }
        // "2 demos Thursday, 10 calls Friday planned".
        if (drafts.Count > 1 && sentence[sentence.Count - 1] is { Latin: true, Kind: TokenKind.Word, Term.NamesMetric: false } last && last.Has(Sign.Plan) && !sentence.Any(Sign.Self) && drafts.All(d => d is { Past: false, Stated: true }) && sentence.Tokens.All(t => t.Day is null or { Form: DayForm.Weekday }))
            return true;
        return plan && sentence.Count - start <= 8;
    }

    /// <summary>Where the words in front of a figure begin that make it a total ("takes me to 61").</summary>
    private static int TotalStart(Sentence sentence, int place)
    {
        while (place > 0 && sentence[place - 1].Kind == TokenKind.Word && sentence[place - 1].Term.Role == Role.Plain)
            place--;
        return place;
    }

    /// <summary>"签单2个,合计15.8万": the sum of the deals just told.</summary>
    private static bool IsSumOfDeals(Draft draft, IReadOnlyList<Draft> drafts, int place)
    {
        if (!MetricChoice.IsMoneyMetric(draft.Metric) || draft.Period is not (null or PeriodForm.Today))
            return false;
        for (var i = 0; i < place; i++)
        {
            if (drafts[i].Metric == Metrics.Order && drafts[i].Stated)
                return true;
        }
        return false;
    }

    private bool IsTotal(Sentence sentence, Draft draft, int from, int until)
    {
        if (!draft.Stated || draft.Negated || draft.Verb is null && MetricChoice.IsMoneyMetric(draft.Metric) && !sentence.Tokens.Skip(draft.Start).Take(draft.End - draft.Start).Any(t => t.Latin && t.Term.NamesMetric))
            return false;
        var running = draft.Period is PeriodForm.ThisWeek or PeriodForm.ThisMonth or PeriodForm.ThisQuarter or PeriodForm.ThisYear && draft.Day is null;
        if (running)
            return true;
        if (draft.Day is not ({ Form: DayForm.Offset, First: 0 } or null) || draft.Day is null && draft.Period is not PeriodForm.Today && !(draft.Period is null && FigureRules.IsUntilNow(text, sentence, from, until)))
            return false;
        for (var i = from; i < until; i++)
        {
            // "both signed, so that's two deals": the same once more.
            if (Is(sentence[i], "that's", "that makes") && Is(sentence[i - 1], "so") && draft.Metric == Metrics.Order)
                continue;
            if (sentence[i].Has(Sign.Total) && draft.Metric == Metrics.Order && sentence[i + 1] is { Kind: TokenKind.Figure } amount
                && MetricChoice.IsMoney(amount, behindDeal: true))
                continue;
            if (sentence[i].Has(Sign.Total) && !(MetricChoice.IsMoneyMetric(draft.Metric) && i > from + 1 && sentence[i - 1].Kind == TokenKind.Figure))
                return !(draft.Metric == Metrics.Order && sentence[i - 1] is { Kind: TokenKind.Figure } worth && MetricChoice.IsMoney(worth, behindDeal: true)) && draft.Metric != Metrics.Revenue || i < draft.Start;
        }
        return false;
    }
}
