using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Personnel;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Calendars;

/// <summary>
/// Reads with which month fiscal years begin ("财年从4月开始", "our fiscal year starts in April") and who works part time ("李娜半职", "Amy works 3
/// days a week", "Raj works Mon, Tue and Wed"): such from end to end, or nothing.
/// </summary>
internal static class WorkingTimeReader
{
    private const int LongestMessage = 60;
    private const int LongestName = 30;

    private static readonly PhraseList Ours = ["我们公司的", "我们公司", "公司的", "公司", "我们的", "我们", "咱们", "our company's", "the company's", "company's", "our", "the", "my"];
    private static readonly PhraseList Years = ["财务年度", "财政年度", "会计年度", "财年", "fiscal year", "financial year", "fy"];
    private static readonly PhraseList Begins = ["是从", "是", "从", "由", "改成", "改为", "should start in", "should begin in", "starts in", "starts on", "starts with", "starts", "begins in", "begins with", "begins", "start in", "start", "begin", "runs from", "is from", "from", "in"];
    private static readonly PhraseList From = ["1号开始", "1日开始", "份开始", "开始算", "开始", "起算", "算起", "份起", "起", "1号", "1日", "1st", "on", "onwards", "1"];
    private static readonly PhraseList WhichMonth = ["几月", "几月份", "哪个月", "什么时候", "which month", "what month", "when"];
    private static readonly PhraseList Asks = ["when does", "what month does", "which month does", "in which month does", "in what month does"];

    private static readonly PhraseList AsksAtEnd = ["?", "吗", "呢"];
    private static readonly PhraseList Stops = [".", "。", "!", "了"];

    private static readonly PhraseList Half = ["每天只上半天班", "每天上半天班", "只上半天班", "上半天班", "只上半天", "每天半天", "半天班", "半职", "works half time", "works half-time", "works half days", "is half time", "is half-time", "half time", "half-time"];
    private static readonly PhraseList Part = ["兼职", "非全职", "works part time", "works part-time", "is part time", "is part-time"];
    private static readonly PhraseList Full = ["恢复全职", "全职", "works full time", "works full-time", "is full time", "is full-time", "is back to full time", "is back full time"];
    private static readonly PhraseList Is = ["现在是", "以后是", "是", "改成", "改为", "转成", "转为", "转", "改", "变成", "只", "以后", "现在", "now", "only"];

    private static readonly PhraseList AWeek = ["每个星期", "每星期", "一个星期", "一星期", "每周", "一周", "每礼拜"];
    private static readonly PhraseList WorksOn = ["只上班", "只工作", "只上", "上班", "工作", "上", "来"];
    private static readonly PhraseList DayEnds = ["天班", "天"];
    private static readonly PhraseList DaysAWeek = ["days a week", "days per week", "days each week", "days every week", "day a week", "day per week"];
    private static readonly PhraseList Works = ["only works on", "only works", "works only on", "works only", "works on", "works", "is working"];
    private static readonly ImmutableArray<string> Ways = ["半", "兼职", "全职", "%", "上班", "工作", "work", "half", "time", "day"];
    private static readonly PhraseList Workload = ["only works at", "works at", "only works", "works", "is on", "goes to", "goes down to", "is at", "工作量", "工时", "上班", "工作", "只上", "上", "在岗", "按"];
    private static readonly PhraseList HalfADay = ["每天半天", "只上半天", "上半天", "半天", "半天制", "half days", "half time", "half"];
    private static readonly PhraseList WayEnds = ["的班", "制"];
    private static readonly PhraseList AtWork = ["来上班", "上班", "工作"];

    private static readonly ImmutableArray<(DayOfWeek Day, PhraseList Words)> Weekdays =
    [
        (DayOfWeek.Monday, ["周一", "星期一", "mondays", "monday", "mon"]), (DayOfWeek.Tuesday, ["周二", "星期二", "tuesdays", "tuesday", "tues", "tue"]),
        (DayOfWeek.Wednesday, ["周三", "星期三", "wednesdays", "wednesday", "wed"]), (DayOfWeek.Thursday, ["周四", "星期四", "thursdays", "thursday", "thurs", "thu"]),
        (DayOfWeek.Friday, ["周五", "星期五", "fridays", "friday", "fri"]), (DayOfWeek.Saturday, ["周六", "星期六", "saturdays", "saturday", "sat"]),
        (DayOfWeek.Sunday, ["周日", "周天", "星期天", "星期日", "sundays", "sunday", "sun"]),
    ];

    private static readonly PhraseList Between = ["和", "与", "及", "、", ",", "&", "and", " "];
    private static readonly PhraseList To = ["到", "至", "-", "–", "~", "to", "through"];

    private static readonly ImmutableArray<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>What a message says of it; null where it says anything else.</summary>
    public static WorkingTimeWish? Read(SourceText source, ReadingContext context)
    {
        if (source.Length is 0 or > LongestMessage)
            return null;
        var whole = new Cut(source, 0, source.Length);
        var isAsked = whole.Tail(AsksAtEnd);
        whole.Tails(Stops);
        return (WorkingTimeWish?)Fiscal(whole.Part(whole.From, whole.To), isAsked) ?? (isAsked ? null : OfPerson(whole) ?? FromDay(source, context));
    }

    // "何静12月起半天", "Sofia works 60% from 1 December": the day tells that a way of working is meant.
    private static WorkingTimeWish.OfPerson? FromDay(SourceText source, ReadingContext context)
    {
        if (!Ways.Any(way => source.Normal(0, source.Length).Contains(way, StringComparison.Ordinal)) || DayIn.Take(source, context) is not ({ } rest, { } day))
            return null;
        var whole = new Cut(rest, 0, rest.Length);
        whole.Tails(Stops);
        whole.Tails(WayEnds);
        var said = OfPerson(whole.Part(whole.From, whole.To)) ?? (whole.Tail(HalfADay) ? Named(whole, HalfDays(), null) : null);
        return said is null ? null : said with { From = day };
    }

    private static WorkingTimeWish.FiscalYear? Fiscal(Cut rest, bool isAsked)
    {
        isAsked |= rest.Head(Asks);
        rest.Heads(Ours);
        if (!rest.Head(Years))
            return null;
        var begins = rest.Head(Begins);
        rest.Heads(Begins);
        begins |= rest.Tail(From);
        rest.Tails(From);
        if (rest.IsEmpty)
            return isAsked ? new WorkingTimeWish.FiscalYear(null) : null;
        if (WhichMonth.Contains(rest.Normal))
            return new WorkingTimeWish.FiscalYear(null);
        return begins && !isAsked && Month(rest.Normal) is { } month ? new WorkingTimeWish.FiscalYear(month) : null;
    }

    private static int? Month(string said)
    {
        for (var i = 0; i < Months.Length; i++)
            if (said == Months[i] || said == Months[i][..3])
                return i + 1;
        var written = Normalizer.Normalize(said);
        return said.EndsWith('月') && HanNumber.Read(written, 0, out var end) is { Vague: false, Value: >= 1 and <= 12 } figure && end == said.Length - 1 ? (int)figure.Value : null;
    }

    private static WorkingTimeWish.OfPerson? OfPerson(Cut rest)
    {
        if (rest.Tail(Half))
            return Named(rest, HalfDays(), null);
        if (rest.Tail(Full))
            return Named(rest, WorkWeek.MondayToFriday, null);
        if (rest.Tail(Part))
            return Named(rest, null, null);
        if (Share(rest) is { } share)
            return share;
        return DaysOf(rest) ?? On(rest);
    }

    private static WorkingTimeWish.OfPerson? DaysOf(Cut rest)
    {
        if (rest.Part(rest.From, rest.To) is var english && english.Tail(DaysAWeek))
            return english.At(Works) is var (who, many) && Number(many) is { } days ? Named(who, null, days) : null;
        if (rest.At(AWeek) is not var (before, after) || !after.Head(WorksOn) || !after.Tail(DayEnds))
            return null;
        return Number(after) is { } count ? Named(before, null, count) : null;
    }

    // "Sofia works 60%", "何静工作量80%": of five days.
    private static WorkingTimeWish.OfPerson? Share(Cut rest)
    {
        if (rest.At(Workload) is not var (who, share) || !share.Normal.EndsWith('%') || !int.TryParse(share.Normal[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var percent))
            return null;
        return percent switch
        {
            50 => Named(who, HalfDays(), null),
            20 or 40 or 60 or 80 => Named(who, null, percent / 20),
            100 => Named(who, WorkWeek.MondayToFriday, null),
            _ => null,
        };
    }

    private static int? Number(Cut said) => said.Normal switch
    {
        "one" or "一" => 1,
        "two" or "两" or "二" => 2,
        "three" or "三" => 3,
        "four" or "四" => 4,
        "five" or "五" => 5,
        var digit => int.TryParse(digit, out var number) && number is >= 1 and <= 7 ? number : null,
    };

    // "李娜周一到周三上班", "Amy works Mon, Tue and Wed": two days at least, for one alone is that day.
    private static WorkingTimeWish.OfPerson? On(Cut rest)
    {
        if (rest.At(Works) is var (who, days) && Week(days) is { } week)
            return Named(who, week, null);
        if (!rest.Tail(AtWork))
            return null;
        for (var place = rest.From + 1; place < rest.To; place++)
            if (Week(rest.Part(place, rest.To)) is { } found)
                return Named(rest.Part(rest.From, place), found, null);
        return null;
    }

    private static WorkWeek? Week(Cut days)
    {
        var found = new SortedSet<int>();
        int? last = null;
        var isTo = false;
        while (!days.IsEmpty)
        {
            if (Weekdays.FirstOrDefault(one => days.Head(one.Words)) is { Words: not null } one)
            {
                var day = ((int)one.Day + 6) % 7;
                for (var from = isTo && last is { } first && first < day ? first : day; from <= day; from++)
                    found.Add(from);
                (last, isTo) = (day, false);
                continue;
            }

            if (last is not null && !isTo && days.Head(To))
                isTo = true;
            else if (last is null || !days.Head(Between))
                return null;
        }

        return found.Count < 2 ? null : WorkWeek.Of([.. found.Select(day => (DayOfWeek)((day + 1) % 7))]);
    }

    private static WorkWeek HalfDays()
    {
        var week = default(WorkWeek);
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
            week = week.With(day, DayPart.Morning);
        return week;
    }

    private static WorkingTimeWish.OfPerson? Named(Cut who, WorkWeek? week, int? days)
    {
        who.Tails(Is);
        return who.Written is { Length: > 0 and <= LongestName } name && !who.HasDigit ? new WorkingTimeWish.OfPerson(name, week, days) : null;
    }
}
