using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>A table; clients that know no tables show its rows as lines.</summary>
internal static class TableLook
{
    private const int MostColumns = 8;
    private const int MostCharacters = 160;
    private const string NumericSigns = " +-−–.,:/%‰¥€$£万亿kM↑↓()";

    /// <summary>The cells of a row, ready to be shown.</summary>
    public static IReadOnlyList<string> Cells(IReadOnlyList<string> row) =>
        [.. row.Take(MostColumns).Select(cell => LiteralText.OnOneLine(cell, MostCharacters))];

    /// <summary>A row as a line.</summary>
    public static string AsLine(IReadOnlyList<string> cells) => string.Join(" · ", cells);

    /// <summary>The elements of a table of which at most some rows are shown.</summary>
    public static IEnumerable<JsonObject> Of(TableBlock table, int mostRows, bool chinese)
    {
        var header = Cells(table.Header);
        if (header.Count == 0)
            yield break;

        var rows = table.Rows.Take(mostRows).Select(Cells).ToList();
        yield return Table(header, rows);
        if (table.Rows.Count > rows.Count)
            yield return TextLook.Line("Small", TextLook.Run(CardLanguage.RowsLeftOut(table.Rows.Count - rows.Count, chinese), TextTone.Subtle));
    }

    /// <summary>Whether a column holds figures to compare: the first says who or which place, numbers are in the others.</summary>
    public static bool IsOfFigures(int column, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var cells = rows.Where(row => row.Count > column).Select(row => row[column]).ToList();
        return column > 0 && cells.Exists(HasDigit) && cells.TrueForAll(IsNumeric);
    }

    private static JsonObject Table(IReadOnlyList<string> header, List<IReadOnlyList<string>> rows)
    {
        var columns = new JsonArray();
        for (var column = 0; column < header.Count; column++)
            columns.Add(Column(column, header, rows));

        var lines = new JsonArray(TextLook.Line("Small", TextLook.Run(AsLine(header), TextTone.Strong)));
        foreach (var row in rows)
            lines.Add(TextLook.Line("None", TextLook.Run(AsLine(row))));

        return new JsonObject
        {
            ["type"] = "Table",
            ["spacing"] = "Medium",
            ["firstRowAsHeader"] = true,
            ["showGridLines"] = false,
            ["columns"] = columns,
            ["rows"] = new JsonArray([Row(header, HeaderRun), .. rows.Select(row => Row(row, text => TextLook.Run(text)))]),
            ["fallback"] = new JsonObject { ["type"] = "Container", ["items"] = lines },
        };
    }

    private static JsonObject Column(int column, IReadOnlyList<string> header, List<IReadOnlyList<string>> rows)
    {
        var widest = rows.Where(row => row.Count > column).Select(row => row[column]).Append(header[column]).Max(LiteralText.Width);
        var shape = new JsonObject { ["width"] = Math.Clamp(widest + 1, 3, 14) };
        if (IsOfFigures(column, rows))
            shape["horizontalCellContentAlignment"] = "Right";
        return shape;
    }

    private static bool HasDigit(string cell) => cell.Any(char.IsAsciiDigit);

    private static bool IsNumeric(string cell) =>
        cell.All(character => char.IsAsciiDigit(character) || NumericSigns.Contains(character, StringComparison.Ordinal));

    /// <summary>Small, so that long heads fit above short numbers on a phone.</summary>
    private static JsonObject HeaderRun(string text)
    {
        var run = TextLook.Run(text, TextTone.Strong);
        run["size"] = "Small";
        return run;
    }

    private static JsonObject Row(IReadOnlyList<string> cells, Func<string, JsonObject> run) => new()
    {
        ["type"] = "TableRow",
        ["cells"] = new JsonArray([.. cells.Select(cell => Cell(run(cell)))]),
    };

    private static JsonObject Cell(JsonObject run) => new()
    {
        ["type"] = "TableCell",
        ["items"] = new JsonArray(TextLook.Line("None", run)),
    };
}
