using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Tables;

/// <summary>
/// Finds pasted tables with a heading row: persons or days in rows with a column for each metric ("姓名 拜访 电话"), or metrics in rows with what was
/// aimed at and what was done ("项目|目标|完成") or with a column for each person. A line that does not fit the heading ends the table; where a figure cannot
/// be read or a row tells nobody's name, nothing of the row is taken.
/// </summary>
internal sealed class TableReader
{
    private const int LongestName = 24;

    /// <summary>What is more than this in a column of calls is a telephone number.</summary>
    private const decimal LargestCount = 9_999;

    private readonly SourceText text;
    private readonly WordBook words;
    private readonly TableHead head;
    private readonly List<Cell> cells = [];
    private readonly List<TableEntry> row = [];

    private TableReader(SourceText text, WordBook words)
    {
        this.text = text;
        this.words = words;
        head = new TableHead(text, words);
    }

    /// <summary>The tables of a message, in order; most messages have none.</summary>
    public static IReadOnlyList<Table> Find(SourceText text, WordBook words) =>
        text.Length > 0 && text.Normal(0, text.Length).Contains('\n') ? new TableReader(text, words).Run() : [];

    private List<Table> Run()
    {
        var tables = new List<Table>();
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(start);
            if (end < text.Length && !HasDigit(start, end) && Heading(start, end) is { } columns && Body(columns, start, end + 1) is { } table)
            {
                tables.Add(table);
                end = table.End;
            }
            start = end + 1;
        }
        return tables;
    }

    private IReadOnlyList<Column>? Heading(int start, int end)
    {
        var separator = Cell.SeparatorOf(text, start, end);
        if (separator == '\0')
            return null;
        Cell.Cut(text, start, end, separator, cells);
        return head.Read(cells, separator);
    }

    private Table? Body(IReadOnlyList<Column> columns, int start, int place)
    {
        var entries = new List<TableEntry>();
        var last = 0;
        while (place < text.Length)
        {
            var end = LineEnd(place);
            if (!IsRule(place, end) && !Row(columns, place, end))
                break;
            entries.AddRange(row);
            last = end;
            place = end + 1;
        }
        return entries.Count > 0 ? new Table(start, last, entries) : null;
    }

    /// <summary>Reads one row; false where it belongs to no table with these columns.</summary>
    private bool Row(IReadOnlyList<Column> columns, int start, int end)
    {
        row.Clear();
        var separator = Cell.SeparatorOf(text, start, end);
        if (separator == '\0')
            return false;
        Cell.Cut(text, start, end, separator, cells);
        // "Wei Ling 3 20": the first column takes what is too much.
        while (separator == ' ' && cells.Count > columns.Count && columns[0].Kind == ColumnKind.Label)
        {
            cells[0] = new Cell(cells[0].Start, cells[1].End);
            cells.RemoveAt(1);
        }
        // The names stand in a column without a heading.
        if (separator == ' ' && cells.Count == columns.Count + 1 && columns[0].Kind == ColumnKind.Metric)
            columns = [new Column(ColumnKind.Label, Guessed: true), .. columns];
        if (cells.Count > columns.Count || cells.Count < 2 || cells.Count < columns.Count && separator is not ('|' or '\t'))
            return false;
        return columns[0].Kind == ColumnKind.Kind ? KindRow(columns) : MetricRow(columns);
    }

    /// <summary>"拜访|5|3": a metric, and what was done of it.</summary>
    private bool KindRow(IReadOnlyList<Column> columns)
    {
        if (TableWords.IsSum(Of(cells[0])))
            return true;
        // What no metric counts stands in such tables too.
        if (head.MetricOf(cells[0]) is not { Metric: { } metric } counted)
            return cells[0].Start < cells[0].End && !HasDigit(cells[0].Start, cells[0].End);
        for (var i = 1; i < cells.Count; i++)
        {
            if (columns[i].Kind is ColumnKind.Done or ColumnKind.Person && !Take(cells[i], metric, counted.Scale, columns[i].Named, null))
                return false;
        }
        return true;
    }

    /// <summary>"张三 3 20": a person, a day or nobody, and a figure for each metric.</summary>
    private bool MetricRow(IReadOnlyList<Column> columns)
    {
        string? rep = null;
        DayMark? day = null;
        var (counts, labelled) = (true, false);
        for (var i = 0; i < cells.Count; i++)
        {
            if (columns[i].Kind is not (ColumnKind.Label or ColumnKind.Day) || cells[i].IsEmpty)
                continue;
            labelled = true;
            var label = Of(cells[i]);
            if (TableWords.IsSum(label) || TableWords.IsTarget(label))
                counts = false;
            else if (DayIn(cells[i], ref counts) is { } named)
                day = named;
            else if (columns[i].Kind == ColumnKind.Day || !TableWords.IsOwn(label) && !TableWords.IsDone(label) && !IsPerson(cells[i], columns[i].Guessed, out rep))
                return false;
        }
        if (!labelled && columns.Any(c => c.Kind is ColumnKind.Label or ColumnKind.Day))
            return false;
        for (var i = 0; i < cells.Count; i++)
        {
            if (columns[i].Kind == ColumnKind.Metric && !Take(cells[i], columns[i].Metric!.Value, columns[i].Scale, rep, day))
                return false;
        }
        if (!counts)
            row.Clear();
        return true;
    }

    /// <summary>A name without figures; below a column without a heading one that is known as a person's.</summary>
    private bool IsPerson(Cell cell, bool guessed, out string? name)
    {
        name = text.Slice(cell.Start, cell.End).TrimStart('@');
        return !HasDigit(cell.Start, cell.End) && name.Length is > 1 and <= LongestName && Characters.IsWord(text[cell.Start] == '@' ? text[cell.Start + 1] : text[cell.Start])
            && (!guessed || TableWords.IsName(Of(cell)));
    }

    /// <summary>"11/23", "周一", "明日计划": the day that a label names; what was planned for a day that is not to come counts nothing.</summary>
    private DayMark? DayIn(Cell cell, ref bool counts)
    {
        var day = NumericDates.Read(text, cell.Start, out var end) ?? NumericDates.ReadPair(text, cell.Start, out end) ?? TimeWords.Longest(text, cell.Start, out end)?.Day;
        var rest = Cell.Trim(text, Math.Min(end, cell.End), cell.End);
        if (day is null || end > cell.End || !rest.IsEmpty && !TableWords.IsTarget(Of(rest)) && !TableWords.IsDone(Of(rest)))
            return null;
        counts &= rest.IsEmpty || day.Ahead || TableWords.IsDone(Of(rest));
        return day;
    }

    /// <summary>Takes the figure of a cell into the row; false where it holds something else.</summary>
    private bool Take(Cell cell, MetricCode metric, decimal scale, string? rep, DayMark? day)
    {
        if (cell.IsEmpty || Of(cell) is "-" or "/" or "--" or "无" or "none" or "n/a" or "nil")
            return true;
        if (FigureReader.Read(text, cell.Start, out var end) is not { Value: >= 0, Percent: false } figure)
            return false;
        words.Measure(text, end, out var measured);
        if (Cell.Trim(text, measured, cell.End) is { IsEmpty: false })
            return false;
        var money = figure.Money || figure.Scaled;
        if (money && metric == Metrics.Order)
            metric = Metrics.Revenue;
        else if (!MetricChoice.IsMoneyMetric(metric) && (figure.Money || figure.Value > LargestCount))
            return false;
        var quantity = figure.Scaled ? figure.Value : Figure.Multiply(figure.Value, scale);
        row.Add(new TableEntry(rep, day, metric, figure.Vague ? null : quantity, figure.Currency));
        return true;
    }

    /// <summary>"|---|:--:|", "=====": a line that only draws.</summary>
    private bool IsRule(int start, int end)
    {
        row.Clear();
        var drawn = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('-' or '|' or ':' or '=' or '+' or ' ' or '_'))
                return false;
            drawn |= text[i] is '-' or '=' or '_';
        }
        return drawn;
    }

    private bool HasDigit(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Characters.IsDigit(text[i]))
                return true;
        }
        return false;
    }

    private int LineEnd(int start)
    {
        while (start < text.Length && text[start] != '\n')
            start++;
        return start;
    }

    private ReadOnlySpan<char> Of(Cell cell) => text.Normal(cell.Start, Math.Max(cell.Start, cell.End));
}
