using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Dates;

/// <summary>
/// Reads an appointed time of day: 18:15, 18点15, 下午六点半, 5:45pm, noon. An hour before seven that names neither half of the day is in the
/// afternoon, since nobody is at work at a quarter past five in the morning.
/// </summary>
internal static class ClockTime
{
    private const int FirstMorningHour = 7;

    private static readonly ImmutableArray<string> Afternoon = ["下午", "傍晚", "晚上", "今晚", "晚"];
    private static readonly ImmutableArray<string> Morning = ["早上", "上午", "早晨", "凌晨", "早"];
    private static readonly ImmutableArray<string> Noon = ["正午", "noon", "midday", "中午"];

    /// <summary>The time that begins at a place; null where none does.</summary>
    public static TimeOnly? Read(SourceText text, int start, out int end)
    {
        var place = start;
        bool? afternoon = Skip(text, ref place, Afternoon) ? true : Skip(text, ref place, Morning) ? false : null;
        if (afternoon is null && Skip(text, ref place, Noon))
        {
            if (Clock(text, place, out var behind) is not { } told)
            {
                end = place;
                return new TimeOnly(12, 0);
            }

            end = behind;
            return told.Hour < FirstMorningHour ? told.AddHours(12) : told;
        }

        end = start;
        while (place > start && text[place] == ' ')
            place++;
        if (Clock(text, place, out var stop) is not { } time)
            return null;
        end = stop;
        if (Half(text, ref end) is { } half)
        {
            // "18:15pm" says the same thing twice, "0pm" says nothing.
            if (time.Hour == 0)
                return null;
            afternoon = half;
        }

        return Settle(time, afternoon);
    }

    private static TimeOnly? Settle(TimeOnly time, bool? afternoon) => afternoon switch
    {
        true when time.Hour < 12 => time.AddHours(12),
        false when time.Hour == 12 => time.AddHours(-12),
        false when time.Hour > 12 => null,
        null when time.Hour is > 0 and < FirstMorningHour => time.AddHours(12),
        _ => time,
    };

    private static TimeOnly? Clock(SourceText text, int start, out int end)
    {
        end = start;
        if (Number(text, start, out var place) is not { } hour || hour > 23)
            return null;
        var minute = 0;
        if (text[place] == ':' && Number(text, place + 1, out var minutesEnd) is { } digits && minutesEnd - place == 3)
        {
            minute = digits;
            place = minutesEnd;
        }
        else if (text[place] is '点' or '时')
        {
            place++;
            if (text[place] == '整')
                place++;
            else if (text[place] == '半')
                (minute, place) = (30, place + 1);
            else if (text.StandsAt(place, "一刻"))
                (minute, place) = (15, place + 2);
            else if (text.StandsAt(place, "三刻"))
                (minute, place) = (45, place + 2);
            else if (Number(text, place, out var behind) is { } told)
                (minute, place) = (told, text[behind] == '分' ? behind + 1 : behind);
        }
        else if (!IsHalf(text, place))
        {
            return null;
        }

        end = place;
        return minute <= 59 ? new TimeOnly(hour, minute) : null;
    }

    // At most two digits, or a Chinese number below sixty.
    private static int? Number(SourceText text, int start, out int end)
    {
        end = start;
        while (end - start < 2 && Characters.IsDigit(text[end]))
            end++;
        if (end == start)
            return HanNumber(text, start, out end);
        return Characters.IsDigit(text[end]) ? null : int.Parse(text.Normal(start, end), CultureInfo.InvariantCulture);
    }

    // Not the reader of quantities: to that one, 六点半 is no hour but the beginning of a fraction.
    private static int? HanNumber(SourceText text, int start, out int end)
    {
        const string Digits = "零一二三四五六七八九";
        end = start;
        var tens = DigitAt(start);
        if (tens is { } && text[++end] != '十')
            return tens;
        if (text[end] != '十')
            return null;
        end++;
        var ones = DigitAt(end);
        end += ones is null ? 0 : 1;
        return ((tens ?? 1) * 10) + (ones ?? 0) is var number && number < 60 ? number : null;

        int? DigitAt(int place) => text[place] == '两' ? 2 : Digits.IndexOf(text[place], StringComparison.Ordinal) is >= 0 and var digit ? digit : null;
    }

    private static bool? Half(SourceText text, ref int place)
    {
        var at = text[place] == ' ' ? place + 1 : place;
        foreach (var (word, afternoon) in (ReadOnlySpan<(string, bool)>)[("p.m.", true), ("a.m.", false), ("pm", true), ("am", false)])
        {
            if (!text.StandsAt(at, word) || Characters.IsLatin(text[at + word.Length]))
                continue;
            place = at + word.Length;
            return afternoon;
        }

        return null;
    }

    private static bool IsHalf(SourceText text, int place) => Half(text, ref place) is not null;

    private static bool Skip(SourceText text, ref int place, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (!text.StandsAt(place, word) || Characters.IsLatin(word[^1]) && Characters.IsLatin(text[place + word.Length]))
                continue;
            place += word.Length;
            return true;
        }

        return false;
    }
}
