using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Tables;

/// <summary>What stands in a column of a table.</summary>
internal enum ColumnKind : byte
{
    /// <summary>Nothing that is read: a target, a rank, a remark, the sum of other columns.</summary>
    Ignored,

    /// <summary>Whose row it is.</summary>
    Label,

    /// <summary>The day of the row.</summary>
    Day,

    /// <summary>What the row counts.</summary>
    Kind,

    /// <summary>Figures of a metric.</summary>
    Metric,

    /// <summary>What was done of what the row counts.</summary>
    Done,

    /// <summary>What a person did of what the row counts.</summary>
    Person,
}

/// <summary>A column of a table.</summary>
/// <param name="Kind">What stands in it.</param>
/// <param name="Metric">What it counts, of a <see cref="ColumnKind.Metric"/>.</param>
/// <param name="Scale">What its figures are told in: 10000 below "业绩(万)", else 1.</param>
/// <param name="Named">The person, of a <see cref="ColumnKind.Person"/>.</param>
/// <param name="Guessed">It has no heading.</param>
internal sealed record Column(ColumnKind Kind, MetricCode? Metric = null, decimal Scale = 1, string? Named = null, bool Guessed = false);

/// <summary>Reads the heading row of a table.</summary>
internal sealed class TableHead(SourceText text, WordBook words)
{
    private const int MostColumns = 15;
    private const int LongestCell = 24;

    /// <summary>The columns that a row of cells heads; null where it heads no table of what was done.</summary>
    public IReadOnlyList<Column>? Read(IReadOnlyList<Cell> cells, char separator)
    {
        if (cells.Count is < 2 or > MostColumns)
            return null;
        var columns = new List<Column>(cells.Count);
        var byKind = HeadsKinds(cells);
        foreach (var cell in cells)
        {
            // Only in a drawn table may a column be about something unknown.
            if (ColumnOf(cell, columns.Count, byKind) is not { } column && (column = separator is '|' or '\t' ? new Column(ColumnKind.Ignored) : null) is null)
                return null;
            columns.Add(column);
        }
        // "项目 拜访 电话" above "目标 5 30" and "完成 3 28".
        if (columns[0].Kind == ColumnKind.Kind && columns.Exists(c => c.Kind == ColumnKind.Metric) && !columns.Exists(c => c.Kind is ColumnKind.Done or ColumnKind.Person))
            columns[0] = new Column(ColumnKind.Label, Guessed: true);
        return Tells(columns) ? columns : null;
    }

    private static bool Tells(List<Column> columns)
    {
        var metrics = columns.Count(c => c.Kind == ColumnKind.Metric);
        if (columns[0].Kind == ColumnKind.Kind)
            return metrics == 0 && (columns.Count(c => c.Kind == ColumnKind.Done) == 1 || columns.Exists(c => c.Kind == ColumnKind.Person));
        var labelled = columns.Exists(c => c.Kind is ColumnKind.Label or ColumnKind.Day);
        return metrics > 0 && metrics + (labelled ? 1 : 0) >= 2 && !columns.Exists(c => c.Kind is ColumnKind.Kind or ColumnKind.Done or ColumnKind.Person);
    }

    /// <summary>The first column names what is counted, row by row: its heading says so, or there is none and the others are what was done or persons.</summary>
    private bool HeadsKinds(IReadOnlyList<Cell> cells)
    {
        var first = Of(cells[0]);
        if (TableWords.IsKind(first))
            return true;
        if (first.Length > 0)
            return false;
        for (var i = 1; i < cells.Count; i++)
        {
            if (TableWords.IsDone(Of(cells[i])) || TableWords.IsName(Of(cells[i])))
                return true;
        }
        return false;
    }

    private Column? ColumnOf(Cell cell, int place, bool byKind)
    {
        var head = Of(cell);
        if (place == 0 && byKind)
            return new Column(ColumnKind.Kind);
        if (head.Length > LongestCell)
            return null;
        if (head.Length == 0)
            return new Column(place == 0 ? ColumnKind.Label : ColumnKind.Ignored, Guessed: true);
        if (TableWords.IsPerson(head))
            return new Column(ColumnKind.Label);
        if (TableWords.IsDay(head))
            return new Column(ColumnKind.Day);
        if (byKind && TableWords.IsDone(head))
            return new Column(ColumnKind.Done);
        if (TableWords.IsTarget(head) || TableWords.IsSum(head) || TableWords.IsOther(head))
            return new Column(ColumnKind.Ignored);
        if (byKind && TableWords.IsName(head))
            return new Column(ColumnKind.Person, Named: text.Slice(cell.Start, cell.End));
        return MetricOf(cell);
    }

    /// <summary>"拜访", "电话(个)", "成交金额(万)", "客户拜访数", "site visits": the metric that a whole cell names; null where it names none.</summary>
    public Column? MetricOf(Cell cell)
    {
        var end = cell.End;
        var scale = 1m;
        // "业绩(万元)".
        if (end > cell.Start && text[end - 1] == ')')
        {
            var open = end - 1;
            while (open > cell.Start && text[open] != '(')
                open--;
            if (text[open] != '(')
                return null;
            scale = ScaleOf(text.Normal(open + 1, end - 1));
            end = Cell.Trim(text, cell.Start, open).End;
        }
        MetricCode? found = null;
        for (var place = cell.Start; place < end;)
        {
            if (text[place] is ' ' or '/')
            {
                place++;
                continue;
            }
            if (TableWords.IsTarget(text.Normal(place, end)) || text[place] is '率' || text[place] == '%')
                return new Column(ColumnKind.Ignored);
            if (IsCounter(place, end, out var behind))
            {
                place = behind;
                continue;
            }
            if (words.Longest(text, place, out var wordEnd) is not { } term || wordEnd > end || term.Has(Sign.Target | Sign.Negation | Sign.Question))
                return found is not null && TableWords.IsTarget(text.Normal(place, end)) ? new Column(ColumnKind.Ignored) : null;
            if (term.Metric is { } metric && (found is null || term.NamesMetric))
                found = metric;
            else if (term.Role != Role.Thing && term.Metric is null)
                return null;
            place = wordEnd;
        }
        if (found is not { } counted)
            return null;
        return new Column(ColumnKind.Metric, scale > 1 && counted == Metrics.Order ? Metrics.Revenue : counted, MetricChoice.IsMoneyMetric(counted) || counted == Metrics.Order ? scale : 1);
    }

    /// <summary>数, 量, 次数, 完成数: how what was named is counted.</summary>
    private bool IsCounter(int place, int end, out int behind)
    {
        foreach (var counter in (ReadOnlySpan<string>)["次数", "数量", "家数", "通数", "单数", "完成数", "完成量", "完成", "数", "量", "made", "done", "sent", "count"])
        {
            behind = place + counter.Length;
            if (behind <= end && text.StandsAt(place, counter) && (behind == end || !Characters.IsLatin(text[behind])))
                return true;
        }
        behind = place;
        return false;
    }

    private static decimal ScaleOf(ReadOnlySpan<char> unit) => unit switch
    {
        "万" or "万元" or "w" => 10_000,
        "千" or "千元" or "k" => 1_000,
        "m" => 1_000_000,
        "lakh" or "lakhs" or "l" => 100_000,
        _ => 1,
    };

    private ReadOnlySpan<char> Of(Cell cell) => text.Normal(cell.Start, Math.Max(cell.Start, cell.End));
}
