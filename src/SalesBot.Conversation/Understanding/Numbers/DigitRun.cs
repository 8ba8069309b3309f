using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Numbers;

/// <summary>Reads digits with group commas and a fraction: 1,200 · 1,20,000 · 2.5 · 3o (the letter typed for zero).</summary>
internal static class DigitRun
{
    private const int MostDigits = 18;

    public static bool Read(SourceText text, int start, out decimal value, out int end)
    {
        value = 0;
        end = start;
        if (!Characters.IsDigit(text[start]))
            return false;
        var digits = 0;
        var place = start;
        while (true)
        {
            if (Characters.IsDigit(text[place]) || IsLetterForZero(text, place))
            {
                value = digits++ < MostDigits ? value * 10 + (Characters.IsDigit(text[place]) ? text[place] - '0' : 0) : Figure.Largest;
                place++;
            }
            else if (text[place] == ',' && place - start <= 12 && IsGroupComma(text, start, place))
                place++;
            else
                break;
        }
        if (text[place] == '.' && Characters.IsDigit(text[place + 1]))
            value += Fraction(text, ref place);
        value = Figure.Clamp(value);
        end = place;
        return true;
    }

    private static decimal Fraction(SourceText text, ref int place)
    {
        var value = 0m;
        var weight = 0.1m;
        place++;
        for (var digits = 0; Characters.IsDigit(text[place]); place++, digits++)
        {
            if (digits >= 8)
                continue;
            value += (text[place] - '0') * weight;
            weight /= 10;
        }
        return value;
    }

    /// <summary>"3o个": an o after a digit that begins no Latin word.</summary>
    private static bool IsLetterForZero(SourceText text, int place)
    {
        if (text[place] != 'o' || !Characters.IsDigit(text[place - 1]) && text[place - 1] != 'o')
            return false;
        while (text[place] == 'o')
            place++;
        return !Characters.IsLatin(text[place]);
    }

    private static bool IsGroupComma(SourceText text, int start, int comma)
    {
        var before = 0;
        for (var i = comma - 1; i >= start && Characters.IsDigit(text[i]); i--)
            before++;
        if (before is 0 or > 3)
            return false;
        var after = 0;
        while (after < 4 && Characters.IsDigit(text[comma + 1 + after]))
            after++;
        return after == 3 || after == 2 && text[comma + 3] == ',' && Characters.IsDigit(text[comma + 4]);
    }
}
