using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>Reads the periods and instants of boards.</summary>
internal static class BoardSpans
{
    private const int LongestSpan = 366;
    private static readonly PhraseList Joins = ["到", "至", "-", "–", "—", "~", "to", "until", "till", "through"];

    private static readonly PhraseList Lately = ["最近", "过去", "近", "last", "past"];

    private static readonly PhraseList LastFiscalYear = ["上财年", "上个财年", "上一财年", "last fiscal year", "last fy", "previous fiscal year"];
    private static readonly PhraseList LastFiscalQuarter = ["上财季", "上个财季", "last fiscal quarter", "previous fiscal quarter"];
    private static readonly PhraseList LastYear = ["去年", "上一年", "last year", "last year's"];
    private static readonly PhraseList WeekBeforeLast = ["上上周", "the week before last", "two weeks ago"];
    private static readonly PhraseList MonthBeforeLast = ["上上个月", "上上月", "the month before last"];

    /// <summary>The period named; null where none is.</summary>
    public static BoardSpan? Read(Message message, ReadingContext context)
    {
        if (Fiscal(message.Text, context) is { } fiscal)
            return fiscal;
        if ((Between(message, context) ?? Latest(message.Text, context.Today)) is { } days)
            return new(PeriodKind.Own, 0, null) { Days = days };
        foreach (var token in message.Sentences.SelectMany(sentence => sentence.Tokens))
        {
            if (token.Period is { } form && Of(form) is { } span)
                return span;
            if (token.Day is { } mark && Resolve(mark, context) is { } day)
                return new(PeriodKind.Day, 0, day);
        }

        return Month(message.Text, context.Today) ?? TwoBack(message.Text);
    }

    /// <summary>The period of a board of the past; the day of which it is named as well, and is none.</summary>
    public static BoardSpan? OfPast(Message message, ReadingContext context) => Read(message, context) is { Kind: not PeriodKind.Day } longer ? longer
        : message.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Period is { } form ? Of(form) : null).FirstOrDefault(span => span is { Kind: not PeriodKind.Day });

    /// <summary>The day named and the time that stands with it; null where no day is.</summary>
    /// <param name="message">The message.</param>
    /// <param name="context">When it was written.</param>
    /// <param name="isSince">It asks what has happened since, so that of a week or month its end is meant, or of the running one its beginning.</param>
    public static (DateOnly Day, TimeOnly? Time)? Instant(Message message, ReadingContext context, bool isSince)
    {
        var tokens = message.Sentences.SelectMany(sentence => sentence.Tokens).ToList();
        if (tokens.Select(token => token.Day).FirstOrDefault(day => day is not null) is { } mark)
            return Resolve(mark, context) is { } day ? (day, Time(message.Text)) : null;

        // "15 visits since Monday" is a week's total, and so the words are one token.
        if (isSince && tokens.Any(token => token.Period == PeriodForm.ThisWeek && message.Is(token, "since monday")))
            return (Resolve(new DayMark(DayForm.Weekday, 1), context)!.Value, Time(message.Text));
        foreach (var token in tokens)
        {
            if (token.Period is PeriodForm.Yesterday or PeriodForm.Today)
                return (context.Today.AddDays(token.Period == PeriodForm.Yesterday ? -1 : 0), Time(message.Text));
            if (isSince && token.Period is { } form && Of(form) is { Kind: not PeriodKind.Day } span)
                return (Period.Containing(context.Today, span.Kind, context.Periods).Range.Start.AddDays(-1), null);
        }

        return null;
    }

    // "最近7天拜访榜", "leaderboard for the last 7 days": today is the last of them.
    private static DateRange? Latest(SourceText text, DateOnly today)
    {
        var all = text.Normal(0, text.Length).ToString();
        if (Phrase.Find(all, Lately, out var word) is not (var place and >= 0))
            return null;
        var start = place + word.Length;
        while (text[start] == ' ' && start < text.Length)
            start++;
        if (FigureReader.Read(text, start, out var end) is not { Vague: false, Value: >= 1 and <= LongestSpan } figure || figure.Value != decimal.Truncate(figure.Value))
            return null;
        while (text[end] is ' ' or '个' && end < text.Length)
            end++;
        var days = text[end] == '天' || text.StandsAt(end, "day") ? 1 : text[end] == '周' || text.StandsAt(end, "week") || text.StandsAt(end, "星期") ? 7 : 0;
        var count = (int)figure.Value * days;
        return count is >= 1 and <= LongestSpan ? new(today.AddDays(1 - count), today) : null;
    }

    // "11月1日到11月15日签单榜", "calls leaderboard Nov 1 to Nov 15".
    private static DateRange? Between(Message message, ReadingContext context)
    {
        var days = message.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.Day is not null).ToList();
        if (days.Count != 2 || !Joins.Contains(message.Text.Normal(days[0].End, days[1].Start).Trim().ToString())
            || Resolve(days[0].Day!, context) is not { } from || Resolve(days[1].Day!, context) is not { } to)
            return null;
        from = from > to ? from.AddYears(-1) : from;
        return from <= to && to.DayNumber - from.DayNumber <= LongestSpan ? new(from, to) : null;
    }

    // A bare weekday is the last one; today is only meant by its own name.
    private static DateOnly? Resolve(DayMark mark, ReadingContext context) =>
        new DayResolver(context.Today, context.Locale).Resolve(mark, planned: false, context.Today);

    private static TimeOnly? Time(SourceText text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (place > 0 && (Characters.IsDigit(text[place - 1]) || Characters.IsLatin(text[place]) && Characters.IsLatin(text[place - 1])))
                continue;
            if (ClockTime.Read(text, place, out var end) is { } time && Stands(text, place, end))
                return time;
        }

        return null;
    }

    // "5" alone is no time: an hour has a colon, 点 or a half of the day with it.
    private static bool Stands(SourceText text, int start, int end)
    {
        var written = text.Normal(start, end);
        return written.IndexOfAny(':', '点', '时') >= 0 || written.EndsWith("m") || written.EndsWith("m.") || written is "noon" or "midday" or "中午" or "正午";
    }

    private static BoardSpan? Of(PeriodForm form) => form switch
    {
        PeriodForm.Today => new(PeriodKind.Day, 0, null),
        PeriodForm.Yesterday => new(PeriodKind.Day, 1, null),
        PeriodForm.ThisWeek => new(PeriodKind.Week, 0, null),
        PeriodForm.LastWeek => new(PeriodKind.Week, 1, null),
        PeriodForm.ThisMonth => new(PeriodKind.Month, 0, null),
        PeriodForm.LastMonth => new(PeriodKind.Month, 1, null),
        PeriodForm.ThisQuarter => new(PeriodKind.Quarter, 0, null),
        PeriodForm.LastQuarter => new(PeriodKind.Quarter, 1, null),
        PeriodForm.ThisYear => new(PeriodKind.Year, 0, null),
        PeriodForm.LastYear => new(PeriodKind.Year, 1, null),
        _ => null,
    };

    // "Q4榜", "去年Q4签单榜", "本财年签单榜", "FY2026 Q2 board": by the company's fiscal year, and never one that has yet to begin.
    private static BoardSpan? Fiscal(SourceText text, ReadingContext context)
    {
        var all = text.Normal(0, text.Length).ToString();
        if (Phrase.Has(all, LastFiscalYear))
            return new(PeriodKind.Year, 1, null);
        if (Phrase.Has(all, LastFiscalQuarter))
            return new(PeriodKind.Quarter, 1, null);
        var isLastYear = Phrase.Has(all, LastYear);
        var periods = new GoalPeriods(context) { LooksBack = true };
        for (var place = 0; place < text.Length; place++)
        {
            if (place > 0 && Characters.IsLatin(text[place]) && Characters.IsLatin(text[place - 1]))
                continue;
            if (periods.Read(text, place, out var end) is not { } period || end <= place || period.Kind is not (PeriodKind.Quarter or PeriodKind.Year) && period.Half is null)
                continue;
            var running = Period.Containing(context.Today, PeriodKind.Year, context.Periods).Range.Start;
            var years = isLastYear && period.Kind != PeriodKind.Year && period.Range.Start >= running ? -1 : 0;
            if (period.Range.Start.AddYears(years) <= context.Today)
                return new(period.Kind, 0, period.Range.Start.AddYears(years)) { Days = period.Half is null ? null : new(period.Range.Start.AddYears(years), period.Range.End.AddYears(years)) };
        }

        return null;
    }

    private static BoardSpan? TwoBack(SourceText text)
    {
        var all = text.Normal(0, text.Length).ToString();
        return Phrase.Has(all, WeekBeforeLast) ? new(PeriodKind.Week, 2, null)
            : Phrase.Has(all, MonthBeforeLast) ? new(PeriodKind.Month, 2, null) : null;
    }

    // "10月签单榜": the latest such month that has begun.
    private static BoardSpan? Month(SourceText text, DateOnly today)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (HanNumber.Read(text, place, out var end) is not { Vague: false, Value: >= 1 and <= 12 } figure || text[end] != '月'
                || figure.Value != decimal.Truncate(figure.Value) || place > 0 && text[place - 1] is '个' or '上')
                continue;
            var first = new DateOnly(today.Year, (int)figure.Value, 1);
            return new(PeriodKind.Month, 0, first > today ? first.AddYears(-1) : first);
        }

        return null;
    }
}
