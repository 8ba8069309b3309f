using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding.Goals;

/// <content>Years by their number, calendar and fiscal, and what is named within one.</content>
internal sealed partial class GoalPeriods
{
    // "2000万", "2030家" and "2000 calls" are amounts.
    private const int FirstYear = 2015;
    private const int LastYear = 2050;
    private const string Counts = "万亿千百元块个家单次通份场名位笔";

    // "2027年", "2027 Q1", "2027年第一季度", "2027财年", "FY27 Q1".
    private Period? Year(SourceText text, int start, out int end)
    {
        end = start;
        if ((FiscalYear(text, start, out end) ?? CalendarYear(text, start, out end)) is not { } year)
            return null;
        if (Inner(text, end, year, out var innerEnd) is { } inner)
        {
            end = innerEnd;
            return inner;
        }

        return Period.Containing(new DateOnly(year, rules.FirstFiscalMonth, 1), PeriodKind.Year, rules);
    }

    private static int? CalendarYear(SourceText text, int start, out int end)
    {
        end = start;
        if (YearAt(text, start) is not { } year)
            return null;
        end = text.StandsAt(start + 4, "财年") ? start + 6 : text[start + 4] == '年' ? start + 5 : start + 4;
        return year;
    }

    private static int? FiscalYear(SourceText text, int start, out int end)
    {
        end = start;
        if (text[start] != 'f' || text[start + 1] != 'y' || Characters.IsLatin(text[start - 1]))
            return null;
        var place = text[start + 2] == ' ' ? start + 3 : start + 2;
        var digits = 0;
        while (Characters.IsDigit(text[place + digits]))
            digits++;
        if (digits is not (2 or 4))
            return null;
        var number = 0;
        for (var i = 0; i < digits; i++)
            number = (number * 10) + text[place + i] - '0';
        end = place + digits;
        return digits == 2 ? 2000 + number : number is >= 2000 and <= 2100 ? number : null;
    }

    private Period? Inner(SourceText text, int start, int year, out int end)
    {
        while (text[start] is ' ' or '的' && start < text.Length)
            start++;
        if (QuarterNumber(text, start, out end) is var quarter and > 0)
            return QuarterOf(year, quarter);
        if (Words.Longest(text, start, out end) is { Half: > 0 and var half })
            return HalfOf(year, half);
        return MonthNumber(text, start, out end) is var month and > 0 ? Period.Containing(new DateOnly(year, month, 1), PeriodKind.Month) : null;
    }

    private static int? YearAfter(SourceText text, ref int end)
    {
        var place = text[end] == ' ' ? end + 1 : end;
        if (YearAt(text, place) is not { } year)
            return null;
        end = place + 4;
        return year;
    }

    private static int? YearAt(SourceText text, int start)
    {
        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            if (!Characters.IsDigit(text[start + i]))
                return null;
            year = (year * 10) + text[start + i] - '0';
        }

        return year is >= FirstYear and <= LastYear && !Characters.IsDigit(text[start - 1]) && !Characters.IsDigit(text[start + 4])
            && text[start + 4] is not (',' or '.' or 'k' or 'w' or 'm' or '%') && !Counts.Contains(text[start + 4], StringComparison.Ordinal) ? year : null;
    }
}
