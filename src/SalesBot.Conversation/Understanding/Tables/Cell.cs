using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Tables;

/// <summary>What stands between two separators of a line, spaces around it left out; places count in the normal form.</summary>
internal readonly record struct Cell(int Start, int End)
{
    /// <summary>What parts the cells of a line written with two or more spaces between them.</summary>
    private const char WideGap = 'w';

    public bool IsEmpty => End <= Start;

    /// <summary>The mark that parts the cells of a line: a bar, a tab, a comma, a wide gap or a space; '\0' where nothing does.</summary>
    public static char SeparatorOf(SourceText text, int start, int end)
    {
        var (comma, wide, space) = (false, false, false);
        for (var i = start; i < end; i++)
        {
            if (text[i] == '|')
                return '|';
            if (text.Written(i) == '\t')
                return '\t';
            comma |= text[i] is ',';
            wide |= text[i] == ' ' && text[i + 1] == ' ' && i + 1 < end;
            space |= text[i] == ' ';
        }
        return comma ? ',' : wide ? WideGap : space ? ' ' : '\0';
    }

    /// <summary>Cuts a line into its cells; bars around the whole line part nothing.</summary>
    public static void Cut(SourceText text, int start, int end, char separator, List<Cell> into)
    {
        into.Clear();
        if (separator == '|')
        {
            start += text[start] == '|' ? 1 : 0;
            end -= end > start && text[end - 1] == '|' ? 1 : 0;
        }
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !Parts(text, i, end, separator))
                continue;
            var cell = Trim(text, from, i);
            // Spaces one after the other are one gap.
            if (!cell.IsEmpty || separator is not (' ' or WideGap))
                into.Add(cell);
            from = i + 1;
        }
    }

    private static bool Parts(SourceText text, int place, int end, char separator) => separator switch
    {
        '\t' => text.Written(place) == '\t',
        WideGap => text[place] == ' ' && (text[place + 1] == ' ' && place + 1 < end || text[place - 1] == ' '),
        _ => text[place] == separator,
    };

    /// <summary>The stretch without the spaces around it.</summary>
    public static Cell Trim(SourceText text, int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return new Cell(start, end);
    }
}
