namespace SalesBot.Conversation.Understanding.Text;

/// <summary>
/// Pasted tables "| 指标 | 目标 | 完成 |": only the first column, which names what is counted, and the column of what was done are left;
/// the rest is turned into spaces, so that no target is taken for work done.
/// </summary>
internal static class Tables
{
    private const int MostColumns = 12;

    public static void KeepDoneColumn(Span<char> text)
    {
        var done = -1;
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var line = length < 0 ? text[start..] : text.Slice(start, length);
            start += line.Length + 1;
            if (line.TrimStart(' ').Length < 3 || line.TrimStart(' ')[0] != '|')
            {
                done = -1;
                continue;
            }
            if (done < 0)
                done = DoneColumn(line);
            if (done > 0)
                Keep(line, done);
        }
    }

    /// <summary>The column headed as done in a line that heads another one as target; -1 in any other line.</summary>
    private static int DoneColumn(ReadOnlySpan<char> line)
    {
        var done = -1;
        var target = false;
        var column = 0;
        foreach (var range in line.Trim(' ').Trim('|').Split('|'))
        {
            var head = line.Trim(' ').Trim('|')[range].Trim(' ');
            if (head is "完成" or "实际" or "已完成" or "实际完成" or "完成数" or "done" or "actual" or "achieved" or "completed" or "今日完成")
                done = done < 0 ? column : done;
            target |= head is "目标" or "计划" or "指标值" or "任务" or "target" or "goal" or "plan";
            column++;
        }
        return target && column <= MostColumns ? done : -1;
    }

    private static void Keep(Span<char> line, int done)
    {
        var heading = DoneColumn(line) >= 0;
        var column = -1;
        for (var i = 0; i < line.Length; i++)
        {
            column += line[i] == '|' ? 1 : 0;
            if (line[i] == '|' || heading || column != 0 && column != done || line[i] == '-' && !char.IsAsciiDigit(i + 1 < line.Length ? line[i + 1] : ' '))
                line[i] = ' ';
        }
    }
}
