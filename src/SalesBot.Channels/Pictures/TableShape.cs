using System.Collections.Immutable;
using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.Pictures;

/// <summary>A column of a table.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="IsRight">Whether its cells end at its right edge: figures that are compared.</param>
internal readonly record struct TableColumn(float Left, float Width, bool IsRight)
{
    public float Right => Left + Width;
}

/// <summary>The cells of a table, and where its columns stand so that all of them fit: the widest texts give way first.</summary>
internal sealed class TableShape
{
    public const int MostRows = 30;
    public const float DiscSize = 28;
    public const float DiscSpace = DiscSize + 10;

    private const float Gap = 22;
    private const float LeastWidth = 70;
    private static readonly ImmutableArray<string> Medals = ["🥇", "🥈", "🥉"];

    private TableShape(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows, bool isBoard, IReadOnlyList<TableColumn> columns)
    {
        (Header, Rows, IsBoard, Columns) = (header, rows, isBoard, columns);
    }

    public static Hand HeaderHand => new(14.5f);

    public static Hand CellHand => new(17);

    public static Hand FigureHand => new(17, IsBold: true);

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Whether people are ranked: places in the first column, and whose they are in the second.</summary>
    public bool IsBoard { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The place that a cell names, with its medal; null where it names none.</summary>
    public static (string Medal, string Place)? PlaceOf(string cell)
    {
        var medal = Medals.FirstOrDefault(sign => cell.StartsWith(sign, StringComparison.Ordinal)) ?? "";
        var place = cell[medal.Length..].Trim();
        return place.Length is > 0 and < 6 && place.All(char.IsAsciiDigit) ? (medal, place) : null;
    }

    public static TableShape Of(TableBlock table, Lettering letters)
    {
        var header = TableLook.Cells(table.Header);
        var rows = table.Rows.Take(MostRows).Select(TableLook.Cells).ToList();
        var isBoard = header.Count > 2 && rows.Count > 0 && rows.TrueForAll(row => row.Count > 1 && PlaceOf(row[0]) is not null);
        var rights = header.Select((_, column) => isBoard ? column != 1 : TableLook.IsOfFigures(column, rows)).ToList();
        var widths = header.Select((head, column) => Math.Max(
            letters.Width(head, HeaderHand), rows.Where(row => row.Count > column).Select(row => CellWidth(row[column], column, isBoard, letters)).DefaultIfEmpty(0).Max())).ToList();
        Fit(widths, rights, isBoard ? 1 : 0);
        return new(header, rows, isBoard, [.. Places(widths, rights)]);
    }

    private static float CellWidth(string cell, int column, bool isBoard, Lettering letters) => isBoard switch
    {
        true when column == 0 => DiscSpace + letters.Width(PlaceOf(cell)!.Value.Place, FigureHand),
        true when column == 1 => DiscSpace + letters.Width(cell, FigureHand),
        _ => letters.Width(cell, FigureHand),
    };

    private static void Fit(List<float> widths, List<bool> rights, int first)
    {
        var free = Sheet.Inner - ((widths.Count - 1) * Gap) - widths.Sum();
        if (free >= 0)
        {
            widths[first] += free;
            return;
        }

        // A step at a time from whatever text is the widest; figures give way only where no text can.
        while (free < 0)
        {
            var widest = Enumerable.Range(0, widths.Count).Where(column => widths[column] > LeastWidth)
                .OrderBy(column => rights[column]).ThenByDescending(column => widths[column]).Cast<int?>().FirstOrDefault();
            if (widest is not { } column)
                break;
            var step = Math.Min(4, -free);
            widths[column] -= step;
            free += step;
        }
    }

    private static IEnumerable<TableColumn> Places(List<float> widths, List<bool> rights)
    {
        var left = Sheet.Margin;
        for (var column = 0; column < widths.Count; column++)
        {
            yield return new(left, widths[column], rights[column]);
            left += widths[column] + Gap;
        }
    }
}
