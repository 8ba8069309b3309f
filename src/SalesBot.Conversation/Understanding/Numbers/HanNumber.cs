using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Numbers;

/// <summary>Reads Chinese numbers and those mixed with digits: 三, 廿, 一百二十, 一万零十二, 十五万六, 3万4千, 1,100万, 二十万亿.</summary>
internal static class HanNumber
{
    private const int LongestNumber = 40;

    public static Figure? Read(SourceText text, int start, out int end)
    {
        var sum = new HanSum();
        var place = start;
        var han = true;
        var open = false;
        var last = ' ';
        while (place - start < LongestNumber)
        {
            var c = text[place];
            if (Characters.IsDigit(c))
            {
                // Digits may open a number or follow a unit; 三5 is no number.
                if (place > start && UnitOf(last) == 0 && !(last == '零' && sum.HasUnit) || !DigitRun.Read(text, place, out var digits, out var digitsEnd))
                    break;
                sum.Digits(digits);
                han = false;
                place = digitsEnd;
                last = '0';
                continue;
            }
            // "9 万": digits and their unit may stand apart.
            if (c == ' ' && last == '0' && UnitOf(text[place + 1]) >= 10_000)
            {
                place++;
                continue;
            }
            // "1个亿", "几个亿".
            if (c == '个' && text[place + 1] == '亿' && (last is '0' or '几' || DigitOf(last) > 0))
            {
                place++;
                continue;
            }
            if (!Take(ref sum, text, place, last))
                break;
            open |= c is '几';
            last = c;
            place++;
        }
        end = place;
        if (place == start)
            return null;
        if (last is '零' or '〇' && place - start > 1 && UnitOf(text[place - 2]) > 0)
            end--;
        if (text[end] == '两' && sum.HasUnit)
            end++;
        var figure = new Figure(sum.Total()) { Vague = open || sum.Vague, Scaled = sum.Scaled, Han = han };
        return Tail(text, figure, sum.HasUnit, ref end);
    }

    /// <summary>⑧ and ⑳, which count where a measure word follows and number a list else; null where none stands there.</summary>
    public static Figure? ReadCircled(SourceText text, int start, out int end)
    {
        end = start + 1;
        return Circled(text[start]) is var circled and > 0 && Characters.IsHan(text[start - 1]) && "个家位通次单场份笔".Contains(text[end]) ? new Figure(circled) : null;
    }

    private static int Circled(char c) => c switch
    {
        >= '①' and <= '⑳' => c - '①' + 1,
        >= '㉑' and <= '㉟' => c - '㉑' + 21,
        >= '㊱' and <= '㊿' => c - '㊱' + 36,
        _ => 0,
    };

    private static bool Take(ref HanSum sum, SourceText text, int place, char last)
    {
        var c = text[place];
        if (DigitOf(c) is var digit and >= 0)
        {
            // Behind a unit 两 is a weight of its own (两万两), unless a unit follows (三千两百).
            // "8万一台" is a price: the 一 belongs to the piece.
            if (last == '0' || last is '俩' or '仨' || c == '一' && UnitOf(last) >= 1000 && text[place + 1] is '笔' or '家' or '位' or '辆' or '场' or '人' or '台' or '套' or '单' or '个' or '份' or '件' or '吨' or '箱' or '斤' or '只' or '瓶' or '张' or '间' or '平' or '年' or '月' or '天' || c == '两' && UnitOf(last) > 0 && UnitOf(text[place + 1]) == 0)
                return false;
            sum.HanDigit(digit);
            return true;
        }
        if (c is '廿' or '卅' && last == ' ')
        {
            sum.HanDigit(c == '廿' ? 2 : 3);
            sum.Unit(10);
            return true;
        }
        if (c == '几')
        {
            if (last != ' ' && UnitOf(last) == 0)
                return false;
            sum.Some();
            return true;
        }
        if (c == '半' && UnitOf(last) >= 100)
        {
            sum.Half();
            return true;
        }
        if (UnitOf(c) is var unit and > 0 && !(last == ' ' && unit == 100_000_000m) && last != '半')
        {
            sum.Unit(unit);
            return true;
        }
        return false;
    }

    /// <summary>多 and 余 behind a number leave it open ("二十多个"), 来 says about ("50来通"); a unit may follow them ("三十多万").</summary>
    private static Figure Tail(SourceText text, Figure figure, bool hasUnit, ref int end)
    {
        var c = text[end];
        var next = text[end + 1];
        var opens = c == '多' && next is not ('谢' or '少' or '亏' or '了' or '大') && (hasUnit || figure.Value >= 10)
            || c is '来' or '余' && (hasUnit || figure.Value >= 10)
            && (next is '个' or '家' or '通' or '次' or '位' or '单' or '份' or '人' or '名' or '场' || UnitOf(next) > 0);
        if (!opens)
            return figure;
        end++;
        if (c == '来' && UnitOf(text[end]) < 1000)
            return figure;
        if (UnitOf(text[end]) is var unit and >= 1000)
        {
            end++;
            return figure with { Vague = true, Scaled = true, Value = Figure.Multiply(figure.Value, unit) };
        }
        return figure with { Vague = true };
    }

    public static int DigitOf(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' or '幺' => 1,
        '二' or '两' or '贰' or '俩' => 2,
        '三' or '叁' or '仨' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    public static decimal UnitOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };
}
