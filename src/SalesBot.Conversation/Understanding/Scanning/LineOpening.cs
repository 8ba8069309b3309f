using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>What stands before the first word of a line: bullets and numbering, which count nothing.</summary>
internal static class LineOpening
{
    /// <summary>Where the line's own words begin.</summary>
    public static int Skip(SourceText text, int start)
    {
        var place = start;
        for (var marks = 0; marks < 3; marks++)
        {
            while (text[place] == ' ' && place < text.Length)
                place++;
            var next = SkipMark(text, place);
            if (next == place)
                break;
            place = next;
        }
        return place;
    }

    /// <summary>Whether a line repeats what somebody else wrote ("&gt; …") or is a box that nobody has ticked.</summary>
    public static bool IsQuotation(SourceText text, int start)
    {
        while (text[start] is ' ' or '-' or '*' && start < text.Length)
            start++;
        if (text[start] == '[' && text[start + 1] == ' ' && text[start + 2] == ']')
            return true;
        return text[start] == '>' && start < text.Length;
    }

    /// <summary>Where the numbering "2、", "2." or "2)" inside a line ends, if this is the number that is due.</summary>
    public static bool IsDue(SourceText text, int start, int due, out int end)
    {
        end = start;
        if (!Characters.IsDigit(text[start]) || Characters.IsWord(text[start - 1]) || text[start - 1] is '.' or '/' or '-' || due > 1 && text[start - 1] is ',' or ':')
            return false;
        var value = 0;
        while (Characters.IsDigit(text[end]) && end - start < 2)
            value = value * 10 + (text[end++] - '0');
        if (value != due || text[end] is not ('、' or '.' or ')') || Characters.IsDigit(text[end + 1]) && text[end] == '.')
            return false;
        end++;
        return true;
    }

    /// <summary>Whether a numbered list begins inside a line ("如下:1.拜访2家 2.电话20个"): the 1 has its mark, and a 2 follows not far behind.</summary>
    public static bool OpensList(SourceText text, int start, out int end)
    {
        const int far = 120;
        if (!IsDue(text, start, 1, out end))
            return false;
        for (var i = end; i < text.Length && i < end + far && text[i] != '\n'; i++)
        {
            if (text[i] == '2' && IsDue(text, i, 2, out _))
                return true;
        }
        return text[start - 1] == ':' || text[start - 1] == ' ' && text[start - 2] == ':';
    }

    private static int SkipMark(SourceText text, int place)
    {
        var c = text[place];
        if (c is '*' or '·' or '#' or '>' || c == '-' && !Characters.IsDigit(text[place + 1]) || c == '-' && StartsListOfDashes(text, place))
            return place + 1;
        if (c is >= '①' and <= '⑳' or >= '⑴' and <= '⒇' or >= '⒈' and <= '⒛' or >= '㈠' and <= '㈩')
            return text[place + 1] is '.' or '、' ? place + 2 : place + 1;
        if (c is '(' or '[' && Number(text, place + 1) is var closed and > 0 && text[closed] is ')' or ']')
            return closed + 1;
        if (Number(text, place) is var end and > 0 && text[end] is '.' or '、' or ')' or ':' && end - place <= 2)
        {
            // "2.5万" is a number, "9:30" a time, "20: visits" unlikely.
            if (text[end] is '.' or ':' && Characters.IsDigit(text[end + 1]) || text[end] == ':' && end - place > 1)
                return place;
            return end + 1;
        }
        return c == SourceText.Picture ? place + 1 : place;
    }

    private static int Number(SourceText text, int place)
    {
        var end = place;
        while (end - place < 3 && (Characters.IsDigit(text[end]) || HanNumber.DigitOf(text[end]) > 0 || text[end] == '十'))
            end++;
        return end - place is 1 or 2 ? end : 0;
    }

    /// <summary>"-3 visits" on a line of its own is a bullet where the next line has one as well; alone it is a number below zero.</summary>
    private static bool StartsListOfDashes(SourceText text, int place)
    {
        for (var i = place; i < text.Length && i < place + 200; i++)
        {
            if (text[i] == '\n')
                return text[i + 1] == '-';
        }
        for (var i = place - 1; i > 0 && i > place - 200; i--)
        {
            if (text[i] == '\n' && i < place - 1)
                return text[i + 1] == '-';
        }
        return false;
    }
}
