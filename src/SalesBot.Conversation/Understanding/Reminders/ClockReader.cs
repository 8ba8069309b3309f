using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Reminders;

/// <summary>A time of day as it is written; which half of the day is meant may be open.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="IsAfternoon">Whether the second half of the day is meant; null where the time does not say.</param>
internal readonly record struct Clock(int Hour, int Minute, bool? IsAfternoon)
{
    /// <summary>The time, with an open half settled from outside.</summary>
    public TimeOnly InHalf(bool? afternoon) => (IsAfternoon ?? afternoon) switch
    {
        true when Hour < 12 => new(Hour + 12, Minute),
        false when Hour == 12 => new(0, Minute),
        _ => new(Hour % 24, Minute),
    };
}

/// <summary>Reads times of day out of the normal form: 18:15, 5pm, 5点半, 十点, 22:00-7:30.</summary>
internal static class ClockReader
{
    private static readonly ImmutableArray<(string Written, bool IsAfternoon)> Halves = [("pm", true), ("p.m.", true), ("am", false), ("a.m.", false)];

    /// <summary>The time, and a second one where a span is written; null where the stretch is no time.</summary>
    public static (Clock From, Clock? To)? Read(SourceText text, int start, int end)
    {
        var place = start;
        if (One(text, ref place) is not { } from)
            return null;
        if (place >= end)
            return (from, null);
        if (text[place] is not ('-' or '~' or '到' or '至'))
            return null;
        place++;
        return One(text, ref place) is { } to && place >= end ? (from, to) : null;
    }

    private static Clock? One(SourceText text, ref int place)
    {
        if (Number(text, ref place) is not { } hour || hour > 24)
            return null;
        var minute = 0;
        if (text[place] == ':')
        {
            place++;
            if (Number(text, ref place) is not { } minutes || minutes > 59)
                return null;
            minute = minutes;
        }
        else if (text[place] is '点' or '时')
        {
            place++;
            minute = AfterHour(text, ref place);
        }

        return new Clock(hour, minute, Half(text, ref place) ?? (hour > 12 ? true : null));
    }

    private static int AfterHour(SourceText text, ref int place)
    {
        switch (text[place])
        {
            case '半':
                place++;
                return 30;
            case '整' or '钟':
                place++;
                return 0;
            case '一' when text[place + 1] == '刻':
                place += 2;
                return 15;
        }

        var behind = place;
        if (Number(text, ref behind) is not { } minutes || minutes > 59)
            return 0;
        place = text[behind] == '分' ? behind + 1 : behind;
        return minutes;
    }

    private static bool? Half(SourceText text, ref int place)
    {
        var gap = text[place] == ' ' ? place + 1 : place;
        foreach (var (written, isAfternoon) in Halves)
        {
            if (!text.StandsAt(gap, written))
                continue;
            place = gap + written.Length;
            return isAfternoon;
        }

        return null;
    }

    private static int? Number(SourceText text, ref int place)
    {
        if (Characters.IsDigit(text[place]))
        {
            var value = 0;
            for (var digits = 0; Characters.IsDigit(text[place]); place++)
            {
                if (++digits > 2)
                    return null;
                value = (value * 10) + text[place] - '0';
            }

            return value;
        }

        if (HanNumber.Read(text, place, out var end) is not { Vague: false, Value: >= 0 and < 100 } figure)
            return null;
        place = end;
        return (int)figure.Value;
    }
}
