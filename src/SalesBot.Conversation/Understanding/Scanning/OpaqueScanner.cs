using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Finds what has digits and is never a quantity: times, phone and order numbers, links, addresses of mail, brands with digits.</summary>
internal static class OpaqueScanner
{
    private const int LongestLink = 400;
    private const int LongestPhone = 30;

    /// <summary>Where something opaque that begins at a place ends; the place itself where nothing does.</summary>
    public static int End(SourceText text, int start) =>
        Link(text, start) is var link and > 0 ? link
        : Time(text, start) is var time and > 0 ? time
        : Phone(text, start) is var phone and > 0 ? phone
        : HanDigits(text, start) is var spelled and > 0 ? spelled
        : Version(text, start) is var version and > 0 ? version
        : start;

    private static int Link(SourceText text, int start)
    {
        if (!Characters.IsLatin(text[start]) && !Characters.IsDigit(text[start]))
            return 0;
        var link = text.StandsAt(start, "http://") || text.StandsAt(start, "https://") || text.StandsAt(start, "www.");
        var end = start;
        var mail = false;
        while (end - start < LongestLink && (text[end] is > ' ' and < '\u007F' and not (',' or '"' or '<' or '>' or '(' or ')') || link
            && text[end] > ' ' && text[end] < '\u007F'))
        {
            mail |= text[end] == '@' && end > start && Characters.IsLatin(text[end + 1]);
            if (!link && !mail && !(Characters.IsLatin(text[end]) || Characters.IsDigit(text[end]) || text[end] is '.' or '_' or '-' or '@'))
                break;
            end++;
        }
        return link || mail ? end : 0;
    }

    /// <summary>15:30, 3pm, 2-4pm, 3点半, 下午3点.</summary>
    private static int Time(SourceText text, int start)
    {
        var place = start;
        if (!Hour(text, ref place))
            return 0;
        if (text[place] == ':' && Characters.IsDigit(text[place + 1]) && Characters.IsDigit(text[place + 2]) && !Characters.IsDigit(text[place + 3]))
            return AfterClock(text, place + 3);
        if (text[place] is '-' or '~' or '到' or '至' && Characters.IsDigit(text[place + 1]))
        {
            var second = place + 1;
            if (Hour(text, ref second) && Suffix(text, second) is var rangeEnd and > 0)
                return rangeEnd;
        }
        return Suffix(text, place);
    }

    private static bool Hour(SourceText text, ref int place)
    {
        var digits = place;
        while (digits - place < 3 && Characters.IsDigit(text[digits]))
            digits++;
        if (digits - place is 1 or 2 && text[place] - '0' <= 2 + (digits - place == 1 ? 7 : 0))
        {
            place = digits;
            return true;
        }
        if (HanNumber.DigitOf(text[place]) < 0 && text[place] != '十' || HanNumber.Read(text, place, out var end) is not { Vague: false, Value: <= 24 })
            return false;
        place = end;
        return true;
    }

    private static int AfterClock(SourceText text, int end)
    {
        if (text[end] == ':' && Characters.IsDigit(text[end + 1]) && Characters.IsDigit(text[end + 2]))
            end += 3;
        if (Suffix(text, end) is var suffix and > 0)
            end = suffix;
        if (text[end] is '-' or '~' or '到' or '至' && Characters.IsDigit(text[end + 1]) && Time(text, end + 1) is var rangeEnd and > 0)
            return rangeEnd;
        return end;
    }

    private static int Suffix(SourceText text, int place)
    {
        var gap = text[place] == ' ' ? place + 1 : place;
        foreach (var suffix in (ReadOnlySpan<string>)["pm", "am", "p.m.", "a.m.", "o'clock", "oclock", "hrs"])
        {
            if (text.StandsAt(gap, suffix) && !Characters.IsLatin(text[gap + suffix.Length]) && (suffix != "hrs" || text[place] == ':'))
                return gap + suffix.Length;
        }
        if (text[gap] == '点' && gap > place && Characters.IsDigit(text[place - 1]) && text[gap + 1] is not ('击' or '评' or '赞'))
            return text[gap + 1] is '半' or '钟' or '整' ? gap + 2 : gap + 1;
        if (text[place] is '点' or '时' && text[place + 1] is not ('击' or '评' or '赞' or '长' or '间'))
        {
            var end = place + 1;
            if (text[end] is '半' or '整' or '钟' or '多')
                return end + 1;
            if (text[end] == '一' && text[end + 1] == '刻')
                return end + 2;
            if (HanNumber.Read(text, end, out var minutesEnd) is { Value: <= 59 } && text[minutesEnd] == '分')
                return minutesEnd + 1;
            if (text[end] is '到' or '-' or '至' or '~' && Time(text, end + 1) is var rangeEnd and > 0)
                return rangeEnd;
            return end;
        }
        return 0;
    }

    /// <summary>Seven or more digits without group commas, with the marks people put into phone numbers.</summary>
    private static int Phone(SourceText text, int start)
    {
        if (!Characters.IsDigit(text[start]) && !(text[start] is '+' or '(' && Characters.IsDigit(text[start + 1])))
            return 0;
        var end = start;
        var digits = 0;
        var groups = 1;
        while (end < text.Length)
        {
            var c = text[end];
            if (Characters.IsDigit(c))
                digits++;
            else if (end - start >= LongestPhone)
                break;
            else if (c == '+' && end == start || c is '(' or ')' && digits < 6)
            {
            }
            else if (c is ' ' or '-' && Characters.IsDigit(text[end + 1]) && Characters.IsDigit(text[end - 1]) && Characters.IsDigit(text[end + 2])
                && Characters.IsDigit(text[end + 3]))
                groups++;
            else
                break;
            end++;
        }
        // "62857733转802": the extension.
        if (digits >= 7 && text[end] == '转' && Characters.IsDigit(text[end + 1]))
        {
            end++;
            while (Characters.IsDigit(text[end]))
                end++;
        }
        if (digits < 7 || groups > 1 && !LooksGrouped(text, start, end))
            return 0;
        return FollowedByMeasure(text, end) || text[start - 1] is '¥' or '$' or '£' or '€' ? 0 : end;
    }

    /// <summary>一三八零零一三八零零零: a phone number read aloud.</summary>
    private static int HanDigits(SourceText text, int start)
    {
        var end = start;
        while (HanNumber.DigitOf(text[end]) >= 0)
            end++;
        return end - start >= 7 && HanNumber.UnitOf(text[end]) == 0 ? end : 0;
    }

    /// <summary>1.2.3, 192.168.0.1; a day such as 26.11.2026 ends with four digits and one such as 2026.11.26 begins with them.</summary>
    private static int Version(SourceText text, int start)
    {
        var end = start;
        var groups = 0;
        while (true)
        {
            var group = end;
            while (Characters.IsDigit(text[end]))
                end++;
            if (end == group || end - group > 3)
                return 0;
            groups++;
            if (text[end] != '.' || !Characters.IsDigit(text[end + 1]))
                return groups >= 3 ? end : 0;
            end++;
        }
    }

    private static bool LooksGrouped(SourceText text, int start, int end)
    {
        // "138 0013 8000" and "415-555-0132" are phone numbers; "calls 120 200" is not: a group of four or three groups make one.
        var groups = 1;
        var run = 0;
        var longest = 0;
        for (var i = start; i < end; i++)
        {
            if (Characters.IsDigit(text[i]))
                longest = Math.Max(longest, ++run);
            else
            {
                groups++;
                run = 0;
            }
        }
        return groups >= 3 || longest >= 4;
    }

    private static bool FollowedByMeasure(SourceText text, int end)
    {
        if (text[end] is ',' or '.' && Characters.IsDigit(text[end + 1]))
            return true;
        if (HanNumber.UnitOf(text[end]) > 0 || Currencies.ReadAfter(text, end, out _, out _))
            return true;
        return Measures.Longest(text, end, out _) is not null;
    }
}
