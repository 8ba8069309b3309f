using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>
/// Reads the days of a target: Q4, 下个月, 11月, 明年, FY2027 Q1, 上半年, by end of December, 10月1日到12月15日. Quarters, halves and years are
/// those of the fiscal year. None of what names no year lies behind, unless it is asked what has been.
/// </summary>
internal sealed partial class GoalPeriods(ReadingContext context)
{
    private readonly DateOnly today = context.Today;
    private readonly PeriodRules rules = context.Periods;
    private const string Quarters = "一二三四";
    private const int LongestBack = 300;

    /// <summary>Whether a quarter or month without a year is the latest that has begun, and not the next that is not over.</summary>
    public bool LooksBack { get; init; }

    /// <summary>Whether days were read that end before they begin.</summary>
    public bool IsReversed { get; private set; }

    /// <summary>The day of reading.</summary>
    public DateOnly Today => today;

    /// <summary>
    /// Whether single days are read as such (周五, 12月20日; "by" and 前 lead up to them), and what names no year is the nearest of its name,
    /// even where that lies behind: so that whoever states a target for it is told that it is over.
    /// </summary>
    public bool ReadsDays { get; init; }

    /// <summary>Whether periods that are over can be named by their place (上个月, last quarter).</summary>
    public bool NamesPast { get; init; }

    private static readonly ImmutableArray<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly ImmutableArray<string> Tos = ["to ", "until ", "till ", "through "];

    private static readonly ImmutableArray<string> DaysFollow = ["by ", "before ", "until ", "till ", "through ", "no later than "];

    private static readonly WordTrie<Named> Words = Build();

    /// <summary>Days by their name: so many periods of a kind from now, or half a year.</summary>
    private sealed record Named(PeriodKind Kind, int Ahead, int Half = 0);

    /// <summary>The period that begins at a place; null where none does.</summary>
    public Period? Read(SourceText text, int start, out int end) =>
        Quarter(text, start, out end) ?? Month(text, start, out end) ?? Span(text, start, out end) ?? Year(text, start, out end) ?? (ReadsDays ? Weekday(text, start, out end) : null) ?? OfWord(text, start, out end);

    private Period? OfWord(SourceText text, int start, out int end)
    {
        // "PK一下下周拜访": the first 下 belongs to 一下.
        if (Words.Longest(text, start, out end) is not { } named || (named.Ahead < 0 && !NamesPast) || text[start - 1] == '一' && text.StandsAt(start, "下下"))
        {
            end = start;
            return null;
        }

        if (named.Half > 0)
            return Half(named.Half, YearAfter(text, ref end));
        var period = Period.Containing(today, named.Kind, rules);
        for (var i = 0; i < named.Ahead; i++)
            period = period.Next();
        if (named.Ahead < 0)
            return period.Previous();
        // "明年Q1": the quarter or month is of that year.
        if (named.Kind == PeriodKind.Year && Inner(text, end, period.Range.Start.Year, out var innerEnd) is { } inner)
        {
            end = innerEnd;
            return inner;
        }

        return period;
    }

    private Period Half(int half, int? year) => Coming(year, running => HalfOf(running, half), Period.Containing(today, PeriodKind.Year, rules).Range.Start.Year);

    private Period HalfOf(int year, int half)
    {
        var first = new DateOnly(year, rules.FirstFiscalMonth, 1).AddMonths(half == 1 ? 0 : 6);
        return new Period(PeriodKind.Own, new DateRange(first, first.AddMonths(6).AddDays(-1))) { Rules = rules };
    }

    private Period? Quarter(SourceText text, int start, out int end)
    {
        var number = QuarterNumber(text, start, out end);
        if (number == 0)
            return null;
        return Coming(YearAfter(text, ref end), year => QuarterOf(year, number), Period.Containing(today, PeriodKind.Year, rules).Range.Start.Year);
    }

    // A fiscal year has the name of the calendar year in which it begins.
    private Period QuarterOf(int year, int number) =>
        Period.Containing(new DateOnly(year, rules.FirstFiscalMonth, 1).AddMonths((number - 1) * 3), PeriodKind.Quarter, rules);

    private static int QuarterNumber(SourceText text, int start, out int end)
    {
        end = start;
        var place = text[start] == '第' ? start + 1 : start;
        if (text[place] == 'q' && text[place + 1] is >= '1' and <= '4' && !Characters.IsDigit(text[place + 2]))
        {
            end = text.StandsAt(place + 2, "季度") ? place + 4 : place + 2;
            return text[place + 1] - '0';
        }

        var number = Quarters.IndexOf(text[place], StringComparison.Ordinal) + 1;
        if (number == 0 && text[place] is >= '1' and <= '4')
            number = text[place] - '0';
        if (number == 0 || !text.StandsAt(place + 1, "季度"))
            return 0;
        end = place + 3;
        return number;
    }

    private Period? Month(SourceText text, int start, out int end)
    {
        var number = MonthNumber(text, start, out end);
        if (number == 0 || IsOneDay(text, start))
        {
            end = start;
            return null;
        }

        var isDue = text.StandsAt(end, "底前") || text.StandsAt(end, "底") || text.StandsAt(end, "末") || IsByEndOf(text, start);
        while (text[end] is '底' or '末' or '前')
            end++;
        var month = Coming(YearAfter(text, ref end), year => Period.Containing(new DateOnly(year, number, 1), PeriodKind.Month), today.Year);
        return isDue && month.Range.Start > today ? new Period(PeriodKind.Own, new DateRange(today, month.Range.End)) : month;
    }

    // "by Nov 20" ends on that day; "for Nov 20 new customers" is a month and a number.
    private static bool IsOneDay(SourceText text, int start) =>
        NumericDates.Read(text, start, out var end) is not null
        && (DaysFollow.Any(word => text.StandsAt(start - word.Length, word) && !Characters.IsLatin(text[start - word.Length - 1])) || NumericDates.Read(text, AfterTo(text, end), out _) is not null);

    // "Nov 28 to Nov 29", "12月1日到5日": where the second day would stand; the end of the first where nothing leads to one.
    private static int AfterTo(SourceText text, int end)
    {
        var place = end;
        while (place < text.Length && text[place] is ' ' or '到' or '至' or '-' or '~' or '–')
            place++;
        foreach (var word in Tos)
            if (text.StandsAt(place, word))
                return place + word.Length;
        return place > end && text[place - 1] != ' ' ? place : text.Length;
    }

    private static bool IsByEndOf(SourceText text, int start) =>
        text.StandsAt(start - 7, "end of ") || text.StandsAt(start - 11, "end of the ");

    private static int MonthNumber(SourceText text, int start, out int end)
    {
        end = start;
        if (Characters.IsLatin(text[start]))
        {
            var word = EnglishNumber.Word(text, start, out end);
            for (var i = 0; word.Length >= 3 && i < Months.Length; i++)
                if (word.SequenceEqual(Months[i]) || (word.Length == 3 && word is not "may" && Months[i].AsSpan(0, 3).SequenceEqual(word)))
                    return i + 1;
            end = start;
            return 0;
        }

        if (HanNumber.Read(text, start, out var place) is not { Vague: false, Value: >= 1 and <= 12 } figure || text[place] != '月'
            || (Characters.IsDigit(text[place + 1]) && NumericDates.Read(text, start, out _) is not null) || (HanNumber.DigitOf(text[place + 1]) > 0 && text[place + 2] is '日' or '号'))
            return 0;
        end = text[place + 1] == '份' ? place + 2 : place + 1;
        return (int)figure.Value;
    }

    // "10月1日到12月15日", "by Dec 15": from today where only the end is named.
    private Period? Span(SourceText text, int start, out int end)
    {
        if (NumericDates.Read(text, start, out end) is not { Form: not DayForm.Offset } first || Day(first) is not { } from)
            return null;
        var place = end;
        while (text[place] is ' ' or '到' or '至' or '-' or '~' && place < text.Length)
            place++;
        place += Tos.FirstOrDefault(word => text.StandsAt(place, word))?.Length ?? 0;
        if (place > end && NumericDates.Read(text, place, out var secondEnd) is { } second && Day(second) is { } to)
        {
            end = secondEnd;
            // The first day may lie behind, and the year of either may have to be the next.
            if (from > to && from.AddYears(-1).AddDays(LongestBack) < to)
            {
                IsReversed = true;
                return new Period(PeriodKind.Own, new DateRange(to, from));
            }

            from = from > to ? from.AddYears(-1) : from;
            return new Period(PeriodKind.Own, new DateRange(from, to));
        }

        if (ReadsDays && !IsDue(text, start, end))
            return new Period(PeriodKind.Day, Only(Nearest(first, from)));
        return from < today ? null : new Period(PeriodKind.Own, new DateRange(today, from));
    }

    private DateOnly? Day(DayMark mark) => new DayResolver(today, context.Locale).Resolve(mark, planned: true, today);

    // The one of the running year while it lasts, then the next; looking back, the one before until it has begun.
    private Period Coming(int? year, Func<int, Period> of, int running)
    {
        var period = of(year ?? running);
        if (LooksBack)
            return year is null && period.Range.Start > today ? of(running - 1) : period;
        if (year is not null || period.Range.End >= today)
            return period;
        var next = of(running + 1);
        return ReadsDays && today.DayNumber - period.Range.End.DayNumber < next.Range.Start.DayNumber - today.DayNumber ? period : next;
    }

    private static WordTrie<Named> Build()
    {
        (Named Named, string Words)[] lists =
        [
            (new(PeriodKind.Day, 0), "今天|今日|today"),
            (new(PeriodKind.Day, 1), "明天|明日|tomorrow"),
            (new(PeriodKind.Week, -1), "上周|上个星期|上星期|last week"),
            (new(PeriodKind.Month, -1), "上个月|上月|last month"),
            (new(PeriodKind.Quarter, -1), "上季度|上个季度|上季|last quarter"),
            (new(PeriodKind.Year, -1), "去年|上一年|last year"),
            (new(PeriodKind.Week, 2), "下下周|下下个星期|下下星期|下下个礼拜|the week after next|week after next"),
            (new(PeriodKind.Month, 2), "下下个月|下下月|the month after next|month after next"),
            (new(PeriodKind.Week, 0), "本周|这周|这个星期|本星期|这礼拜|this week"),
            (new(PeriodKind.Week, 1), "下周|下个星期|下星期|下礼拜|next week"),
            (new(PeriodKind.Month, 0), "本月|这个月|这月|当月|月底|月底前|月末|this month|end of month|end of the month|month end|eom"),
            (new(PeriodKind.Month, 1), "下个月|下月|next month"),
            (new(PeriodKind.Quarter, 0), "本季度|本季|本财季|这个季度|这季度|当季|季度末|季度内|this quarter|the quarter|end of quarter|end of the quarter|eoq"),
            (new(PeriodKind.Quarter, 1), "下季度|下个季度|下季|下财季|next quarter"),
            (new(PeriodKind.Year, 0), "今年|本年|本年度|全年|年度|年底|年底前|年内|本财年|这个财年|财年|财年末|this year|the year|year end|end of year|end of the year|this fiscal year|the fiscal year|this fy|fy"),
            (new(PeriodKind.Year, 1), "明年|来年|下一年|下财年|下个财年|next year|next fiscal year|next fy"),
            (new(PeriodKind.Own, 0, 1), "上半年|上半财年|h1|first half of the year|first half year|first half"),
            (new(PeriodKind.Own, 0, 2), "下半年|下半财年|h2|second half of the year|second half year|second half"),
        ];
        var words = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach (var (named, list) in lists)
            foreach (var word in list.Split('|'))
                words[word] = named;
        return new WordTrie<Named>(words.ToFrozenDictionary());
    }
}
