using System.Globalization;
using System.Text;

namespace SalesBot.Host.Commands.Incentives;

/// <summary>Writes a table as CSV in UTF-8 with a byte order mark, without which Excel takes Chinese for something else.</summary>
internal static class CsvFile
{
    public static byte[] Write(PayTable table)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', table.Header.Select(Escape)).Append("\r\n");
        foreach (var row in table.Rows)
            text.AppendJoin(',', row.Select(cell => cell.Text is { } said ? Escape(Harmless(said)) : cell.Number.ToString("0.##", CultureInfo.InvariantCulture))).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    // A program that opens the file would work such a text out as a formula.
    private static string Harmless(string text) =>
        text.TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] || text is ['\t' or '\r' or '\n', ..] ? "'" + text : text;

    private static string Escape(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
