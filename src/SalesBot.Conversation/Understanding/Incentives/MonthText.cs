using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Months and first days as rules and questions about money name them, in a text in normal form.</summary>
internal static partial class MonthText
{
    private static readonly ImmutableArray<string> Names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Takes the month out of a text; the present one where it names none.</summary>
    /// <returns>The first day of the month, and the text without it.</returns>
    public static (DateOnly Month, string Left) Take(string text, DateOnly today)
    {
        var present = new DateOnly(today.Year, today.Month, 1);
        var match = Month().Match(text);
        if (!match.Success)
            return (present, text);
        var month = match.Groups["word"].Value switch
        {
            "上个月" or "上月" or "last month" => present.AddMonths(-1),
            "" => Named(match, today) ?? present,
            _ => present,
        };
        return (month, (text[..match.Index] + text[(match.Index + match.Length)..]).Trim());
    }

    /// <summary>Takes the first day in force out of a text; null where it names none.</summary>
    public static (DateOnly? Day, string Left) TakeFrom(string text, DateOnly today)
    {
        var match = From().Match(text);
        if (!match.Success)
            return (null, text);
        var rest = (text[..match.Index] + " " + text[(match.Index + match.Length)..]).Trim(' ', ',', ';');
        return match.Groups["word"].Value switch
        {
            "今天" or "today" or "now" or "即日" => (today, rest),
            "明天" or "tomorrow" => (today.AddDays(1), rest),
            "本月" or "这个月" or "this month" => (new DateOnly(today.Year, today.Month, 1), rest),
            "上个月" or "上月" or "last month" => (new DateOnly(today.Year, today.Month, 1).AddMonths(-1), rest),
            "下月" or "下个月" or "next month" => (new DateOnly(today.Year, today.Month, 1).AddMonths(1), rest),
            _ => (Day(match, today), rest),
        };
    }

    /// <summary>Whether a text names the first and the last day at once ("11月20日到30日").</summary>
    public static bool HasDays(string text) => Between().IsMatch(text);

    /// <summary>Takes the days of a campaign out of a text; nothing where it names none.</summary>
    public static (DateOnly? First, DateOnly? Last, string Left) TakeWindow(string text, DateOnly today)
    {
        DateOnly? first = null, last = null;
        if (Between().Match(text) is { Success: true } between && Ends(between, today) is { } ends)
            return (ends.First, ends.Last, (text[..between.Index] + " " + text[(between.Index + between.Length)..]).Trim(' ', ',', ':'));
        if (ThisWeek().Match(text) is { Success: true } week && !text.AsSpan(0, week.Index).TrimEnd().EndsWith("到"))
        {
            // All of the week, so that what was done in it before the rule was said counts.
            last = Weekday(today, 0).AddDays(week.Groups["next"].Success ? 7 : 0);
            first = last.Value.AddDays(-6);
            text = (text[..week.Index] + text[(week.Index + week.Length)..]).Trim(' ', ',', ':');
        }

        if (WholeMonth().Match(text) is { Success: true } whole && MonthMeant(whole, today) is { } month)
        {
            (first, last) = (month, month.AddMonths(1).AddDays(-1));
            text = (whole.Groups["lead"].Value + whole.Groups["next"].Value + text[(whole.Index + whole.Length)..]).Trim(' ', ',', ':');
        }
        else if (MonthAtEnd().Match(text) is { Success: true } behind && MonthMeant(behind, today) is { } named)
        {
            (first, last) = (named, named.AddMonths(1).AddDays(-1));
            text = text[..behind.Index].Trim(' ', ',', ':');
        }

        if (UntilMonthEnd().Match(text) is { Success: true } end)
        {
            (first, last) = (today, new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month)));
            text = (text[..end.Index] + " " + text[(end.Index + end.Length)..]).Trim(' ', ',', ':');
        }
        else if (Until().Match(text) is { Success: true } until)
        {
            last = until.Groups["wd"].Success ? Weekday(today, WeekdayOf(until.Groups["wd"].Value)) : Day(until, today);
            first ??= last is null ? null : today;
            text = (text[..until.Index] + " " + text[(until.Index + until.Length)..]).Trim(' ', ',', ':');
        }

        return (first, last, text);
    }

    // "11月20日到11月30日", "Nov 20 to 30"; a month that is not said again is the same.
    private static (DateOnly First, DateOnly Last)? Ends(Match match, DateOnly today)
    {
        if (Day(match, today) is not { } first || !int.TryParse(match.Groups["d2"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day))
            return null;
        var month = match.Groups["name2"].Success ? Names.IndexOf(match.Groups["name2"].Value[..3]) + 1
            : int.TryParse(match.Groups["m2"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : first.Month;
        var year = month < first.Month ? first.Year + 1 : first.Year;
        if (month is not (>= 1 and <= 12) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var last = new DateOnly(year, month, day);

        // Days without a year are those nearest by: October said in November is over, and January is still to come.
        return !match.Groups["y"].Success && first > today && last.AddYears(-1) is var ago && today.DayNumber - ago.DayNumber < first.DayNumber - today.DayNumber ? (first.AddYears(-1), ago) : (first, last);
    }

    private static DateOnly? MonthMeant(Match match, DateOnly today) => match.Groups["word"].Value switch
    {
        "" => Day(match, today),
        "下个月" or "下月" or "next month" => new DateOnly(today.Year, today.Month, 1).AddMonths(1),
        _ => new DateOnly(today.Year, today.Month, 1),
    };

    private static int WeekdayOf(string word) => word[0] switch
    {
        '一' or 'm' => 1,
        '二' => 2,
        't' => word[1] == 'u' ? 2 : 4,
        '三' or 'w' => 3,
        '四' => 4,
        '五' or 'f' => 5,
        '六' => 6,
        's' => word[1] == 'a' ? 6 : 0,
        _ => 0,
    };

    // The next such day, today included.
    private static DateOnly Weekday(DateOnly today, int weekday) => today.AddDays((weekday - (int)today.DayOfWeek + 7) % 7);

    private static DateOnly? Named(Match match, DateOnly today)
    {
        if (MonthOf(match) is not { } number)
            return null;
        if (int.TryParse(match.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100)
            return new DateOnly(year, number, 1);

        // December said in November is the one to come.
        return new DateOnly(number > today.Month + 1 ? today.Year - 1 : today.Year, number, 1);
    }

    // A month that is over this year means the next one, unless it is nearer: October said in November is the last one.
    private static DateOnly? Day(Match match, DateOnly today)
    {
        if (MonthOf(match) is not { } month)
            return null;
        var day = int.TryParse(match.Groups["d"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : 1;
        var isSaid = int.TryParse(match.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said is >= 2000 and <= 2100;
        var year = isSaid ? said : month < today.Month ? today.Year + 1 : today.Year;
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var meant = new DateOnly(year, month, day);
        return !isSaid && year > today.Year && today.DayNumber - meant.AddYears(-1).DayNumber < meant.DayNumber - today.DayNumber ? meant.AddYears(-1) : meant;
    }

    private static int? MonthOf(Match match)
    {
        if (match.Groups["name"].Success)
            return Names.IndexOf(match.Groups["name"].Value[..3]) + 1;
        return int.TryParse(match.Groups["m"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? number : null;
    }

    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
    private const string Name = "(?<name>" + Months + ")";
    private const string SecondName = "(?<name2>" + Months + ")";

    [GeneratedRegex(@"(?<word>上个月|上月|本月|这个月|当月|last month|this month)(?:'s)?|(?:(?<y>\d{4})[年-])?(?<m>\d{1,2})月份?|(?<y>\d{4})-(?<m>\d\d)\b|\b" + Name + @"(?:\s+(?<y>\d{4}))?(?:'s)?\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?:从|自)?(?:(?<word>今天|明天|本月|这个月|上个月|上月|下个月|下月|即日)|(?:(?<y>\d{4})年)?(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日号])?|(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d))(?:起|开始)(?:生效)?|(?:starting|from|effective|as of|since)\s+(?:from\s+)?(?:(?<word>today|tomorrow|now|this month|next month|last month)\b|(?:the\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + Name + @"(?:,?\s+(?<y>\d{4}))?\b|" + Name + @"(?:\s+(?<d>\d{1,2})(?:st|nd|rd|th)?)?(?:,?\s+(?<y>\d{4}))?\b|(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex From();

    [GeneratedRegex(@"(?:从|自)?(?:(?<y>\d{4})年)?(?<m>\d{1,2})月(?<d>\d{1,2})[日号]?\s*(?:到|至|-|–|~)\s*(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})[日号](?:期间|之间|内)?(?:[::,]\s*)?|(?:from\s+|between\s+)?" + Name + @"\s+(?<d>\d{1,2})\s*(?:to|-|–|until|through|and)\s*(?:" + SecondName + @"\s+)?(?<d2>\d{1,2})\b(?:[:,]\s*)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:本周|这周|这一周|this week|(?<next>下周|下一周|next week))(?:内|only)?(?:[::,]\s*)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ThisWeek();

    [GeneratedRegex(@"^(?<lead>[^\s\d:,/%]{1,12}组(?:的)?)?\s*(?:(?:in\s+|for\s+|during\s+)?(?:(?<word>本月|这个月|当月|下个月|下月|this month|next month)|(?:(?<y>\d{4})年)?(?<m>\d{1,2})月份?|" + Name + @"(?:\s+(?<y>\d{4}))?\b))(?:内|期间)?(?<next>[^\d底末初中上下起])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WholeMonth();

    [GeneratedRegex(@"[\s,]*(?:在)?(?:(?<word>本月|这个月|当月|下个月|下月)|(?<m>\d{1,2})月份?)(?:内|份)?(?:有效|执行|生效)$|[\s,]+(?:in\s+|for\s+|during\s+)(?:(?<word>this month|next month)|" + Name + @"(?:\s+(?<y>\d{4}))?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MonthAtEnd();

    [GeneratedRegex(@"(?:(?:从|自)?(?:今天|即日|现在)(?:起|开始)?|from\s+(?:today|now)\s+)?(?:截至|截止到|截止|直到|到|until|till|through|by)\s*(?:(?:本|这个)?月(?:底|末)|(?:the\s+)?(?:end of (?:the |this )?month|month.?s? end))(?:之前|前|为止)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UntilMonthEnd();

    [GeneratedRegex(@"(?:(?:从|自)?(?:今天|即日|现在)(?:起|开始)?|from\s+(?:today|now)\s+)?(?:截至|截止到|截止|直到|到|until|till|through|by)\s*(?:(?:本|这)?(?:周|星期)(?<wd>[一二三四五六日天])|(?:this\s+)?(?<wd>mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:(?<y>\d{4})年)?(?<m>\d{1,2})月(?<d>\d{1,2})[日号]|(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)|(?:the\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + Name + @"\b|" + Name + @"\s+(?<d>\d{1,2})\b)(?:为止|止)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Until();
}
