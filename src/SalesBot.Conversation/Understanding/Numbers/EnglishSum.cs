using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Numbers;

/// <summary>Adds up an English number word by word.</summary>
internal struct EnglishSum
{
    private decimal total;
    private decimal current;
    private decimal lastScale;
    private bool any;

    /// <summary>What was read so far is a number.</summary>
    public bool Complete { get; private set; }

    /// <summary>Thousands or more were named.</summary>
    public bool Scaled { get; private set; }

    /// <summary>It says how often ("twice").</summary>
    public bool Times { get; private set; }

    public readonly decimal Total() => Figure.Clamp(total + current);

    /// <summary>Takes the word at a place and returns where it ends, or the place where the number is over.</summary>
    public int Take(SourceText text, int place)
    {
        var word = EnglishNumber.Word(text, place, out var end);
        if (word.Length == 0 || Times)
            return place;
        if (EnglishNumber.SmallOf(word, out var small))
            return TakeSmall(small) ? end : place;
        if (EnglishNumber.ScaleOf(word) is var scale and > 0)
            return TakeScale(scale, word.Length) ? end : place;
        if ((word is "twice" or "thrice" || word is "once" && EndsPhrase(text, end)) && !any)
        {
            current = word is "twice" ? 2 : word is "once" ? 1 : 3;
            any = Complete = Times = true;
            return end;
        }
        if (word is "half" or "quarter" && !any)
            return TakePart(text, end, word is "half" ? 0.5m : 0.25m, place);
        if (!any && (text.StandsAt(place, "a pair of ") || text.StandsAt(place, "pair of ")))
        {
            current = 2;
            any = Complete = true;
            return text.StandsAt(place, "a ") ? place + "a pair of".Length : place + "pair of".Length;
        }
        if (word is "a" or "an" && !any)
            return TakeArticle(text, end, place);
        if (word is "and" && any)
            return TakeAnd(text, end, place);
        return word is "point" && any ? TakeFraction(text, end, place) : place;
    }

    /// <summary>"visited Initech once", not "once a week" or "once we".</summary>
    private static bool EndsPhrase(SourceText text, int end)
    {
        while (text[end] == ' ' && end < text.Length)
            end++;
        return !Characters.IsWord(text[end]) || text.StandsAt(end, "and ") || text.StandsAt(end, "today") || text.StandsAt(end, "yesterday");
    }

    private bool TakeSmall(int value)
    {
        var fits = !any || current == 0 && value < 1000 && lastScale > 100
            || current % 100 >= 20 && current % 10 == 0 && value is > 0 and < 10
            || current >= 100 && current % 100 == 0 && value is > 0 and < 100;
        if (!fits)
            return false;
        current += value;
        any = Complete = true;
        return true;
    }

    private bool TakeScale(decimal scale, int length)
    {
        if (!any || length < 3)
            return false;
        if (scale is 100 or 12)
            current = Figure.Multiply(current == 0 ? 1 : current, scale);
        else
        {
            total = Figure.Clamp(total + Figure.Multiply(current == 0 ? 1 : current, scale));
            current = 0;
            Scaled = true;
        }
        lastScale = scale;
        Complete = true;
        return true;
    }

    /// <summary>"half a dozen", "half million", "a quarter of a million"; "half" alone is no number.</summary>
    private int TakePart(SourceText text, int end, decimal part, int place)
    {
        var word = EnglishNumber.Word(text, end, out var next);
        if (word is "of")
            word = EnglishNumber.Word(text, next, out next);
        if (word is "a" or "an")
            word = EnglishNumber.Word(text, next, out next);
        if (EnglishNumber.ScaleOf(word) is not (var scale and >= 12) || word.Length < 3)
            return place;
        total = part * scale;
        Scaled = scale >= 1000;
        lastScale = scale;
        any = Complete = true;
        return next;
    }

    /// <summary>"a hundred", "a dozen", "a half million"; "a visit" is no number word.</summary>
    private int TakeArticle(SourceText text, int end, int place)
    {
        var word = EnglishNumber.Word(text, end, out var next);
        if (word is "half" or "quarter")
            return TakePart(text, next, word is "half" ? 0.5m : 0.25m, place);
        if (word.Length < 4 || EnglishNumber.ScaleOf(word) is not (var scale and > 0))
            return place;
        any = true;
        return TakeScale(scale, word.Length) ? next : place;
    }

    /// <summary>"one and a half", "a hundred and five"; "two visits and …" ends the number.</summary>
    private int TakeAnd(SourceText text, int end, int place)
    {
        var word = EnglishNumber.Word(text, end, out var next);
        if (word is "a")
        {
            if (EnglishNumber.Word(text, next, out next) is not "half")
                return place;
            if (current == 0 && lastScale > 0)
                total += lastScale / 2;
            else
                current += 0.5m;
            return next;
        }
        if (!EnglishNumber.SmallOf(word, out var small) || small == 0 || !(current >= 100 && current % 100 == 0 || current == 0 && lastScale > 100))
            return place;
        return TakeSmall(small) ? next : place;
    }

    private int TakeFraction(SourceText text, int end, int place)
    {
        var weight = 0.1m;
        var reached = place;
        for (var digits = 0; digits < 6 && EnglishNumber.SmallOf(EnglishNumber.Word(text, end, out var next), out var digit) && digit < 10; digits++)
        {
            current += digit * weight;
            weight /= 10;
            reached = end = next;
        }
        return reached;
    }
}
