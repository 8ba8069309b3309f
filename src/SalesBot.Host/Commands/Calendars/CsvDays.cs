using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Commands.Calendars;

/// <summary>Reads <c>date,kind,name</c>, a line a day, with or without a header.</summary>
internal static class CsvDays
{
    private static readonly ImmutableArray<string> DateForms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    public static IReadOnlyList<NamedDay> Read(string text, List<string> errors)
    {
        var days = new List<NamedDay>();
        var line = 0;
        foreach (var row in text.Split('\n'))
        {
            line++;
            var cells = Cells(row.TrimEnd('\r'));
            if (cells.All(string.IsNullOrWhiteSpace) || (line == 1 && cells[0].Trim().Equals("date", StringComparison.OrdinalIgnoreCase)))
                continue;
            if (Problem(cells, out var day) is { } problem)
                errors.Add($"line {line}: {problem}");
            else
                days.Add(day!);
        }

        return days;
    }

    private static string? Problem(List<string> cells, out NamedDay? day)
    {
        day = null;
        var date = cells[0].Trim();
        if (!DateOnly.TryParseExact(date, [.. DateForms], CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            return $"'{date}' is no date such as 2027-01-01";
        var kind = cells.Count > 1 ? cells[1].Trim() : "";
        if (KindOf(kind) is not { } known)
            return $"'{kind}' is none of holiday, workday, half";
        var name = cells.Count > 2 ? cells[2].Trim() : "";
        if (name.Length > CalendarChange.LongestName)
            return $"the name has over {CalendarChange.LongestName} characters";
        day = new NamedDay(parsed, known, name);
        return null;
    }

    private static NamedDayKind? KindOf(string kind) => kind.ToLowerInvariant() switch
    {
        "holiday" or "假" or "放假" or "休" => NamedDayKind.Holiday,
        "workday" or "班" or "上班" => NamedDayKind.Workday,
        "half" or "半" or "半天" => NamedDayKind.Half,
        _ => null,
    };

    // Quotation marks keep commas in a name; two of them stand for one.
    private static List<string> Cells(string row)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '"' && quoted && i + 1 < row.Length && row[i + 1] == '"')
                cell.Append(row[i++]);
            else if (row[i] == '"')
                quoted = !quoted;
            else if (row[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(row[i]);
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
