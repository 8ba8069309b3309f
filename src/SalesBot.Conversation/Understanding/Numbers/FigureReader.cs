using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Numbers;

/// <summary>Reads the number at a place with all that belongs to it: sign, currency, scale, span, "of target".</summary>
internal static class FigureReader
{
    private const string HalfOfHundredMillion = "半个亿";

    public static Figure? Read(SourceText text, int start, out int end)
    {
        var currency = Currencies.ReadBefore(text, start, out var place);
        var negative = Sign(text, ref place);
        var figure = Nearly(text, place, out end) ?? Core(text, place, out end);
        if (figure is null)
        {
            end = start;
            return null;
        }
        figure = About(text, figure, ref end);
        if (negative)
            figure = figure with { Value = -figure.Value };
        if (currency is not null)
            figure = figure with { Money = true, Currency = currency };
        figure = Span(text, figure, start, ref end);
        if (Currencies.ReadAfter(text, end, out var code, out var afterCurrency))
        {
            end = afterCurrency;
            figure = figure with { Money = true, Currency = currency ?? code };
        }
        return Percent(text, figure, ref end);
    }

    /// <summary>"小一百万", "小20万": nearly as much.</summary>
    private static Figure? Nearly(SourceText text, int start, out int end)
    {
        end = start;
        if (text[start] != '小' || !Characters.IsDigit(text[start + 1]) && HanNumber.DigitOf(text[start + 1]) <= 0)
            return null;
        return HanNumber.Read(text, start + 1, out end) is { Vague: false, Value: >= 10 } figure && HanNumber.UnitOf(text[end - 1]) > 0 ? figure : null;
    }

    private static bool Sign(SourceText text, ref int place)
    {
        if (text[place] == '负' || text[place] == '-' && (Characters.IsDigit(text[place + 1]) || text[place + 1] == '$'))
        {
            place++;
            return true;
        }
        return false;
    }

    private static Figure? Core(SourceText text, int start, out int end)
    {
        if (Characters.IsLatin(text[start]))
            return EnglishNumber.Read(text, start, out end);
        if (HanNumber.ReadCircled(text, start, out end) is { } circled)
            return circled;
        if (text.StandsAt(start, HalfOfHundredMillion))
        {
            end = start + HalfOfHundredMillion.Length;
            return new Figure(50_000_000m) { Scaled = true, Han = true };
        }
        var figure = HanNumber.Read(text, start, out end);
        // "一dozen".
        if (figure is { Han: true, Vague: false, Scaled: false } && text.StandsAt(end, "dozen") && !Characters.IsLatin(text[end + 5]))
        {
            end += 5;
            return figure with { Value = Figure.Multiply(figure.Value, 12), Han = false };
        }
        return figure is { Han: false } && Characters.IsDigit(text[end - 1]) ? LatinScale(text, figure, ref end) : figure;
    }

    /// <summary>15k, 1.2w, 3M, 2 million, 5 lakh, 2 dozen, 20ish, 20-odd, 100+.</summary>
    private static Figure LatinScale(SourceText text, Figure figure, ref int end)
    {
        var place = end;
        var scale = AttachedScale(text, ref place);
        var attached = scale > 0;
        if (!attached)
        {
            var word = EnglishNumber.Word(text, end, out var wordEnd);
            scale = word.Length >= 2 && text[end] != '-' ? EnglishNumber.ScaleOf(word) : 0;
            if (scale > 0)
                place = wordEnd;
        }
        if (scale > 0)
        {
            // "3w5" is 35,000.
            if (attached && text[end] == 'w' && figure.Value == decimal.Truncate(figure.Value) && Characters.IsDigit(text[place]) && !Characters.IsDigit(text[place + 1]) && !Characters.IsLatin(text[place + 1]) && text[place + 1] != '.')
                figure = figure with { Value = figure.Value + ((text[place++] - '0') / 10m) };
            figure = figure with { Value = Figure.Multiply(figure.Value, scale), Scaled = scale >= 1000, Glued = attached && text.Written(end) is 'M' };
            end = place;
        }
        return figure with { Glued = figure.Glued || scale == 0 && Characters.IsLatin(text[end]) };
    }

    /// <summary>20ish and twenty-ish are about that; 100+, 20-odd and twenty-something are open.</summary>
    private static Figure About(SourceText text, Figure figure, ref int end)
    {
        if (text.StandsAt(end, "ish") || text.StandsAt(end, "-ish"))
        {
            end += text[end] == '-' ? 4 : 3;
            return figure with { Glued = false };
        }
        // "18,500/-".
        if (text.StandsAt(end, "/-") && !Characters.IsDigit(text[end + 2]))
        {
            end += 2;
            return figure with { Money = true };
        }
        if (text[end] == '+' && !Characters.IsDigit(text[end + 1]))
        {
            end++;
            return figure with { Vague = true };
        }
        else
        {
            foreach (var odd in (ReadOnlySpan<string>)["-odd", " odd", "-something", " something", "something", "-plus", "-some"])
            {
                if (text.StandsAt(end, odd) && !Characters.IsLatin(text[end + odd.Length]))
                {
                    end += odd.Length;
                    return figure with { Vague = true };
                }
            }
        }
        return figure;
    }

    private static decimal AttachedScale(SourceText text, ref int place)
    {
        var c = text[place];
        var single = !Characters.IsLatin(text[place + 1]);
        var scale = c switch
        {
            'k' when single => 1_000m,
            'w' when single => 10_000m,
            'm' when single => 1_000_000m,
            'l' when single && text.Written(place) == 'L' => 100_000m,
            'm' when text[place + 1] is 'm' or 'n' && !Characters.IsLatin(text[place + 2]) => 1_000_000m,
            'b' when text[place + 1] == 'n' && !Characters.IsLatin(text[place + 2]) => 1_000_000_000m,
            'c' when text[place + 1] == 'r' && !Characters.IsLatin(text[place + 2]) => 10_000_000m,
            _ => 0,
        };
        if (scale > 0)
            place += single ? 1 : 2;
        return scale;
    }

    /// <summary>"8-10", "8到10", "8 to 10", "5 or 6" leave the number open; "3/5" and "8 of 10" are done of a target.</summary>
    private static Figure Span(SourceText text, Figure figure, int start, ref int end)
    {
        foreach (var link in (ReadOnlySpan<string>)["-", "~", " - ", "至", "到", " to ", " or ", " and ", "或", "或者", "/", " / ", " of the ", " of my ", " out of the ", " of our ", " out of my ", " of ", " out of "])
        {
            var target = link.Contains('/') || link.Contains("of", StringComparison.Ordinal);
            if (!text.StandsAt(end, link) || link == " and " && !text.StandsAt(start - 8, "between "))
                continue;
            var other = Core(text, end + link.Length, out var otherEnd);
            if (other is null || other.Han && !figure.Han || other.Value < figure.Value && !target || other.Spelled != figure.Spelled)
                continue;
            if (!target && other.Value == figure.Value || text[otherEnd] is '点' or '号' or '月' or ':')
                continue;
            end = otherEnd;
            return target
                ? figure with { OfTarget = true, Scaled = figure.Scaled || other.Scaled }
                : figure with { Vague = true, Scaled = figure.Scaled || other.Scaled };
        }
        return figure;
    }

    private static Figure Percent(SourceText text, Figure figure, ref int end)
    {
        var place = text[end] == ' ' ? end + 1 : end;
        foreach (var sign in (ReadOnlySpan<string>)["%", "percent", "per cent", "pct", "成半", "个百分点", "折"])
        {
            if (text.StandsAt(place, sign) && !Characters.IsLatin(text[place + sign.Length]))
            {
                end = place + sign.Length;
                return figure with { Percent = true };
            }
        }
        return figure;
    }
}
