using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Dates;

/// <summary>Reads days that are written with numbers: 2026-11-26, 11月20日, 20号, 30 Dec, Dec 30th, 3天前, two days ago, 11/20.</summary>
internal static class NumericDates
{
    private static readonly ImmutableArray<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private const int YearLength = 4;

    /// <summary>A day that cannot be anything else.</summary>
    public static DayMark? Read(SourceText text, int start, out int end)
    {
        end = start;
        var c = text[start];
        if (Characters.IsLatin(c))
            return MonthFirst(text, start, out end) ?? DaysAway(text, start, out end);
        if (!Characters.IsDigit(c) && HanNumber.DigitOf(c) < 0 && HanNumber.UnitOf(c) == 0)
            return null;
        return YearFirst(text, start, out end) ?? HanMonthDay(text, start, out end) ?? DayFirst(text, start, out end) ?? DaysAway(text, start, out end);
    }

    /// <summary>"11/20", "11-20" or "11.20" as a day; whether it is one the words around it must tell.</summary>
    public static DayMark? ReadPair(SourceText text, int start, out int end)
    {
        end = start;
        if (!Small(text, start, 2, out var first, out var place) || text[place] is not ('/' or '-' or '.'))
            return null;
        var separator = text[place];
        if (!Small(text, place + 1, 2, out var second, out end) || Characters.IsDigit(text[end]))
            return null;
        if (first is < 1 or > 31 || second is < 1 or > 31 || first > 12 && second > 12)
            return null;
        int? year = null;
        if (text[end] == separator && Small(text, end + 1, 4, out var written, out var yearEnd) && (yearEnd - end == 5 || yearEnd - end == 3 && separator != '.'))
        {
            year = written < 100 ? written + 2000 : written;
            end = yearEnd;
        }
        if (text[end] == separator && Characters.IsDigit(text[end + 1]))
            return null;
        return new DayMark(DayForm.EitherOrder, first, second) { Year = year };
    }

    /// <summary>"11月", "十一月份": where a month without a day ends; the place itself where none begins.</summary>
    public static int MonthEnd(SourceText text, int start)
    {
        if (!Number(text, start, out var month, out var end) || month is < 1 or > 12 || text[end] != '月' || Characters.IsDigit(text[start - 1]))
            return start;
        return text[end + 1] == '份' ? end + 2 : text[end + 1] is '饼' or '嫂' ? start : end + 1;
    }

    /// <summary>"2019年": where a year by itself ends; the place itself where none begins.</summary>
    public static int YearEnd(SourceText text, int start) => IsEnglishYear(text, start) ? start + YearLength :
        Small(text, start, 4, out var year, out var end) && end - start == 4 && year >= 1000 && text[end] == '年' && !Characters.IsDigit(text[start - 1])
            && text[end + 1] is not ('前' or '后' or '级' or '款') ? text[end + 1] == '度' ? end + 2 : end + 1 : start;

    /// <summary>"first visit of 2027", "in 2026".</summary>
    private static bool IsEnglishYear(SourceText text, int start) => text.StandsAt(start, "20") && (text.StandsAt(start - 3, "of ") || text.StandsAt(start - 3, "in ")) && !Characters.IsLatin(text[start - 4])
        && Small(text, start, YearLength, out var year, out var end) && end - start == YearLength && year is >= 2015 and <= 2060 && !Characters.IsDigit(text[end]) && text[end] is not ('.' or '-' or '/') && !(text[end] == ' ' && Characters.IsLatin(text[end + 1]) && !text.StandsAt(end, " done") && !text.StandsAt(end, " so far"));

    private static DayMark? YearFirst(SourceText text, int start, out int end)
    {
        end = start;
        if (!Small(text, start, 4, out var year, out var place) || place - start != 4 || year is < 1000)
            return null;
        var separator = text[place];
        if (separator is not ('-' or '/' or '.' or '年') || !Small(text, place + 1, 2, out var month, out place))
            return null;
        if (text[place] != (separator == '年' ? '月' : separator) || !Small(text, place + 1, 2, out var day, out end) || month is < 1 or > 12
            || day is < 1 or > 31)
            return null;
        if (text[end] is '日' or '号')
            end++;
        return new DayMark(DayForm.MonthDay, month, day) { Year = year };
    }

    private static DayMark? HanMonthDay(SourceText text, int start, out int end)
    {
        end = start;
        if (!Number(text, start, out var first, out var place))
            return null;
        if (text[place] == '月' && first is >= 1 and <= 12 && Number(text, place + 1, out var day, out end) && day is >= 1 and <= 31)
        {
            if (text[end] is '日' or '号')
                end++;
            else if (!Characters.IsDigit(text[end - 1]) && text[end - 2] == '月')
                return null;
            else if (text[end] is '个' or '家' or '单' or '万' or '次' or '份')
                return null;
            return new DayMark(DayForm.MonthDay, first, day);
        }
        // "跑了一日": how long, not when.
        if (text[place] is '日' && start > 0 && text[start - 1] is '了' or '咗' or '足' or '整' or '成')
            return null;
        if (text[place] is '日' or '号' && first is >= 1 and <= 31
            && text[place + 1] is not ('楼' or '线' or '店' or '门' or '厅' or '院' or '机' or '库' or '馆' or '桌' or '车' or '柜' or '元' or '均' or '报'))
        {
            end = place + 1;
            return new DayMark(DayForm.DayOfMonth, first);
        }
        return null;
    }

    /// <summary>"30 Dec", "30th of December 2026", "20th".</summary>
    private static DayMark? DayFirst(SourceText text, int start, out int end)
    {
        end = start;
        if (!Small(text, start, 2, out var day, out var place) || day is < 1 or > 31)
            return null;
        var ordinal = text.StandsAt(place, "th") || text.StandsAt(place, "st") || text.StandsAt(place, "nd") || text.StandsAt(place, "rd");
        if (ordinal)
            place += 2;
        var word = EnglishNumber.Word(text, place, out var wordEnd);
        if (word is "of")
            word = EnglishNumber.Word(text, wordEnd, out wordEnd);
        if (MonthOf(word) is var month and > 0)
        {
            end = wordEnd;
            return new DayMark(DayForm.MonthDay, month, day) { Year = Year(text, ref end) };
        }
        if (!ordinal || !text.StandsAt(start - 4, "the ") && !text.StandsAt(start - 3, "on "))
            return null;
        end = place;
        return new DayMark(DayForm.DayOfMonth, day);
    }

    private static DayMark? MonthFirst(SourceText text, int start, out int end)
    {
        end = start;
        var month = MonthOf(EnglishNumber.Word(text, start, out var place));
        if (month == 0)
            return null;
        if (text[place] == '.')
            place++;
        while (text[place] == ' ' && place < text.Length)
            place++;
        if (!Small(text, place, 2, out var day, out end) || day is < 1 or > 31 || Characters.IsDigit(text[end]))
            return null;
        if (text.StandsAt(end, "th") || text.StandsAt(end, "st") || text.StandsAt(end, "nd") || text.StandsAt(end, "rd"))
            end += 2;
        return new DayMark(DayForm.MonthDay, month, day) { Year = Year(text, ref end) };
    }

    /// <summary>"3天前", "两天后", "two days ago", "in 3 days".</summary>
    private static DayMark? DaysAway(SourceText text, int start, out int end)
    {
        end = start;
        var ahead = text.StandsAt(start, "in ");
        var figure = FigureReader.Read(text, ahead ? start + 3 : start, out var place);
        if (figure is null or { Vague: true } || figure.Value is < 0 or > 60 || figure.Value != decimal.Truncate(figure.Value))
            return null;
        var days = (int)figure.Value;
        if (text[place] == '天' && text[place + 1] is '前' or '后' || text[place] == '天' && text.StandsAt(place + 1, "之前"))
        {
            end = place + (text[place + 1] == '之' ? 3 : 2);
            return new DayMark(DayForm.Offset, text[place + 1] == '后' ? days : -days);
        }
        var unit = EnglishNumber.Word(text, place, out var unitEnd);
        if (unit is "weeks" or "week" && days <= 8)
            days *= 7;
        else if (unit is not ("days" or "day"))
            return null;
        if (ahead)
        {
            end = unitEnd;
            return new DayMark(DayForm.Offset, days);
        }
        var after = EnglishNumber.Word(text, unitEnd, out var afterEnd);
        if (after is not ("ago" or "back" or "earlier"))
            return null;
        end = afterEnd;
        return new DayMark(DayForm.Offset, -days);
    }

    private static int? Year(SourceText text, ref int end)
    {
        var place = end;
        while (text[place] is ' ' or ',' && place < end + 2)
            place++;
        if (!Small(text, place, 4, out var year, out var yearEnd) || yearEnd - place != 4 || year is < 1990 or > 2100)
            return null;
        end = yearEnd;
        return year;
    }

    private static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return 0;
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.SequenceEqual(Months[i]) || word.Length == 3 && Months[i].AsSpan(0, 3).SequenceEqual(word) || i == 8 && word is "sept")
                return i + 1;
        }
        return 0;
    }

    private static bool Number(SourceText text, int start, out int value, out int end)
    {
        if (Small(text, start, 2, out value, out end))
            return true;
        if (HanNumber.DigitOf(text[start]) < 0 && HanNumber.UnitOf(text[start]) == 0
            || HanNumber.Read(text, start, out end) is not { Vague: false, Value: <= 31 } figure)
            return false;
        value = (int)figure.Value;
        return true;
    }

    private static bool Small(SourceText text, int start, int most, out int value, out int end)
    {
        value = 0;
        end = start;
        while (end - start < most && Characters.IsDigit(text[end]))
            value = value * 10 + (text[end++] - '0');
        return end > start && !Characters.IsDigit(text[end]);
    }
}
