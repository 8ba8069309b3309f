using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>Follows the headings of a pasted daily report: its day, its part done and its part planned.</summary>
internal sealed class Sections(SourceText text, DayResolver days)
{
    private const int LongestHeading = 5;

    /// <summary>The part being read plans a week, day by day.</summary>
    private bool week;

    private int aimedLine;

    /// <summary>In which line the day being read was named, and whether something was told of it in that line already.</summary>
    private int openedLine = -1;

    private bool told;

    /// <summary>No heading was met before the sentence being read ("Recap for Tue Dec 8").</summary>
    private bool first;

    /// <summary>From Friday to Monday.</summary>
    private const int NextDays = 3;

    /// <summary>The day that "明日" counts from.</summary>
    public DateOnly Base { get; private set; } = days.Today;

    /// <summary>The day of the part being read; null where none is named.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>The part being read is planned.</summary>
    public bool Planned { get; private set; }

    /// <summary>The part being read tells what was aimed at ("今日目标:电话50") or not done ("未完成:方案1份").</summary>
    public bool Aimed { get; private set; }

    /// <summary>A heading was met.</summary>
    public bool Any { get; private set; }

    /// <summary>Takes the headings of a sentence into account.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="empty">Whether it names nothing done or planned.</param>
    public void Enter(Sentence sentence, bool empty)
    {
        first = !Any;
        told |= !empty && Any && !Planned && sentence.Line == openedLine;
        for (var i = 0; i < sentence.Count; i++)
        {
            var token = sentence[i];
            var opens = i == 0 || token.LineStart || sentence[i - 1].IsMark(',') || sentence[i - 1].IsMark('[');
            var closes = i + 1 >= sentence.Count || sentence[i + 1].IsMark(':') || sentence[i + 1].IsMark(']');
            if (token.Kind != TokenKind.Mark && (opens && closes || i <= 2 && closes && i > 0) && !CountsUntil(sentence, i))
                Aim(token.Has(Sign.Target) && !token.Has(Sign.PlanHeader) || token.Has(Sign.Header) && token.Has(Sign.Negation), sentence.Line);
            if (token.Has(Sign.PlanHeader) && (opens || i <= 1))
                OpenPlan(token);
            else if (opens && closes && i + 1 < sentence.Count && IsNext(token))
                Open(true, null);
            else if (token.Day is { Form: not DayForm.Offset } planned && empty && sentence.Any(Sign.Plan) && sentence.Count <= LongestHeading)
                Open(true, days.Resolve(planned, planned: true, Base));
            else if (token.Day is { } ahead && (ahead.Ahead) && opens && closes)
                Open(true, days.Resolve(ahead, planned: true, Base));
            else if (token.Day is { Ahead: true } scheduled && empty && sentence.Count <= LongestHeading && IsTimetable(sentence))
                Open(true, days.Resolve(scheduled, planned: true, Base));
            else if (token.Has(Sign.Plan) && empty && i == 0 && token.Latin && sentence.Count <= LongestHeading && sentence[sentence.Count - 1].IsMark(':') && IsTimetable(sentence))
                Open(true, null);
            else if (token.Period is PeriodForm.NextWeek or PeriodForm.NextMonth && opens && closes || token.Has(Sign.Plan) && empty && sentence.Count <= 2 && WeekIsNamed(sentence))
                Open(true, null);
            else if (token.Day is { Ahead: false } day && (empty && !sentence.Any(Sign.Question) && !IsOfSomethingElse(sentence, i) || opens && closes || sentence.Any(Sign.Header) && i <= 3))
                OpenDone(day, sentence);
            else if (token.Has(Sign.Header) && opens && (closes || empty) && !sentence.Any(Sign.PlanHeader))
                Open(false, Day is not null && !Planned ? Day : Any ? Base : null);
        }
    }

    /// <summary>"Happy Friday all", "Acme moved the demo to Monday", "客户说周五签": a weekday of which no figure behind the sentence is.</summary>
    private bool IsOfSomethingElse(Sentence sentence, int place)
    {
        if (sentence[place].Day is not { Form: DayForm.Weekday } || sentence[place].LineStart)
            return false;
        var before = sentence[place - 1];
        if (sentence.Any(Sign.Plan | Sign.Wish | Sign.Speech | Sign.Hearsay | Sign.Gone) || text.IsOneOf(before.Start, before.End, "to", "for", "until", "till", "by", "from", "happy", "good", "you", "see you", "see u", "it's", "its", "it is", "到", "至", "等", "约", "约在", "定在", "改到", "又是", "是"))
            return true;
        foreach (var token in sentence.Tokens)
        {
            if (text.IsOneOf(token.Start, token.End, "moved", "rescheduled", "postponed", "pushed", "taken", "快乐", "愉快", "见", "再说", "要签", "再签", "放假", "开会"))
                return true;
        }
        return false;
    }

    /// <summary>Whether what is read was aimed at: below or behind "今日目标:", unless a later line tells that it was done.</summary>
    public bool IsAim(Draft draft) => Aimed && !(draft.Past && draft.Sentence.Line > aimedLine) && !SaysHowFar(draft);

    /// <summary>"今日KPI:call 30/40": so many of what was aimed at are done.</summary>
    private static bool SaysHowFar(Draft draft)
    {
        for (var i = draft.Start; i < draft.End; i++)
        {
            if (draft.Sentence[i].Figure is { OfTarget: true })
                return true;
        }
        return false;
    }

    private void Aim(bool aimed, int line) => (Aimed, aimedLine) = (aimed, line);

    /// <summary>"拜访3家" is no heading.</summary>
    private static bool CountsUntil(Sentence sentence, int place)
    {
        for (var i = 0; i <= place; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return true;
        }
        return false;
    }

    /// <summary>"Next: 3 visits on Monday", "接下来:拜访2家".</summary>
    private bool IsNext(Token token)
    {
        return text.IsOneOf(token.Start, token.End, "next", "upcoming", "coming up", "planned", "接下来", "下一步", "后面", "待办", "计划");
    }

    /// <summary>"Tomorrow's schedule", "Upcoming travel:".</summary>
    private bool IsTimetable(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (text.IsOneOf(token.Start, token.End, "schedule", "agenda", "list", "line up", "lineup", "diary", "itinerary", "travel", "visits", "meetings", "calls", "work", "focus", "priorities", "trips", "programme", "program"))
                return true;
        }
        return false;
    }

    /// <summary>"Week plan", "本周安排".</summary>
    private bool WeekIsNamed(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Period is PeriodForm.ThisWeek or PeriodForm.ThisMonth || text.StandsAt(token.Start, "week") || text.StandsAt(token.Start, "month"))
                return true;
        }
        return false;
    }

    /// <summary>"Date: 18-02-2027", "日期:2月18日": the day of the whole report, below its title.</summary>
    private bool IsDateLine(Sentence sentence)
    {
        return sentence.Count <= LongestHeading && sentence[0].Kind != TokenKind.Mark && text.StandsAtAny(sentence[0].Start, "date", "日期", "时间", "汇报日期", "填报日期");
    }

    private void OpenDone(DayMark mark, Sentence sentence)
    {
        // "6 Nov: 2 visits. Today: 3 visits": behind a day that was told, today is that of the message.
        if (mark is { Form: DayForm.Offset, First: 0 } && told && Base != days.Today)
            Base = days.Today;
        told = false;
        // "Thursday recap … / Friday: …": behind what was done today the next day's heading opens the plan.
        if (Any && !Planned && !week && sentence.Count <= 2 && (Day ?? Base) == Base && mark is { Form: DayForm.Weekday, Week: null }
            && days.Resolve(mark, planned: true, Base) is { } next && next.DayNumber - Base.DayNumber is >= 1 and <= NextDays && Base == days.Today)
        {
            Open(true, next);
            return;
        }
        // "Week plan / Mon: 20 calls / Wed: 2 visits".
        if (Planned && Day is null && mark is { Form: DayForm.Weekday, Week: null })
        {
            week = true;
            Open(true, days.Resolve(mark, planned: true, Base));
            return;
        }
        if (week && mark.Form == DayForm.Weekday)
        {
            Open(true, days.Resolve(mark, planned: true, Base));
            return;
        }
        if (mark is { Form: not (DayForm.Offset or DayForm.Weekday), Year: null } && days.LiesAhead(mark) && !sentence.Any(Sign.Header | Sign.Past))
        {
            Open(true, days.Resolve(mark, planned: true, days.Today));
            return;
        }
        if (days.Resolve(mark, planned: false, mark.Form == DayForm.Offset ? Base : days.Today) is not { } day || day > days.Today)
            return;
        openedLine = sentence.Line;
        if (mark.Form is not (DayForm.Offset or DayForm.Weekday) && (sentence.Any(Sign.Header) || first || IsDateLine(sentence)))
            Base = day;
        Open(false, day);
    }

    private void OpenPlan(Token token)
    {
        var word = text.Normal(token.Start, token.End).ToString();
        var today = word.Contains('今') || word.Contains("today", StringComparison.Ordinal);
        var week = word.Contains('周') || word.Contains("week", StringComparison.Ordinal) || word.Contains('后');
        Open(true, today ? Base : week ? null : Base.DayNumber < DateOnly.MaxValue.DayNumber ? Base.AddDays(1) : Base);
    }

    private void Open(bool planned, DateOnly? day)
    {
        Planned = planned;
        Day = day;
        Any = true;
    }
}
