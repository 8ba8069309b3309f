using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.Pictures;

/// <summary>A table. Where people are ranked it shows medals, who moved up or down, and everybody with the first letter of the name.</summary>
internal sealed class TablePart : IPart
{
    private const float HeaderHeight = 32;
    private const string OwnMark = "▶";
    private const string Nothing = "–";

    private readonly TableShape shape;
    private readonly Lettering letters;

    public TablePart(TableBlock table, Lettering letters)
    {
        shape = TableShape.Of(table, letters);
        this.letters = letters;
    }

    public float Space => 16;

    public float Height => shape.Header.Count == 0 ? 0 : HeaderHeight + (RowHeight * Math.Max(1, shape.Rows.Count));

    private float RowHeight => shape.IsBoard ? 44 : 38;

    public void Draw(Sheet sheet, float top)
    {
        for (var column = 0; column < shape.Header.Count; column++)
            Write(sheet, shape.Header[column], shape.Columns[column], top + (HeaderHeight / 2), TableShape.HeaderHand, Palette.Quiet);
        top += HeaderHeight;
        if (shape.Rows.Count == 0 && shape.Header.Count > 0)
            Row(sheet, [Nothing], top);
        foreach (var row in shape.Rows)
        {
            Row(sheet, row, top);
            top += RowHeight;
        }
    }

    private void Row(Sheet sheet, IReadOnlyList<string> row, float top)
    {
        sheet.Box(Sheet.Margin, top, Sheet.Inner, 1, 0, Palette.Rule);
        var isOwn = shape.IsBoard && row.Count > 1 && row[1].StartsWith(OwnMark, StringComparison.Ordinal);
        if (isOwn)
            sheet.Box(Sheet.Margin - 14, top + 2, Sheet.Inner + 28, RowHeight - 3, 8, Palette.Own);
        for (var column = 0; column < Math.Min(row.Count, shape.Columns.Count); column++)
            Cell(sheet, column, row[column], top + (RowHeight / 2), isOwn);
    }

    private void Cell(Sheet sheet, int number, string cell, float middle, bool isOwn)
    {
        var column = shape.Columns[number];
        if (shape.IsBoard && number == 0 && TableShape.PlaceOf(cell) is { } place)
        {
            sheet.TextUpTo(place.Place, column.Right, middle, TableShape.FigureHand, place.Medal.Length > 0 ? Palette.Ink : Palette.Quiet);
            sheet.Text(place.Medal, column.Left, middle, new Hand(21), Palette.Ink);
        }
        else if (shape.IsBoard && number == 1)
        {
            var name = isOwn ? cell[OwnMark.Length..].Trim() : cell;
            sheet.Disc(name, ChartLook.Initial(name), column.Left, middle, TableShape.DiscSize);
            var hand = isOwn ? TableShape.FigureHand : TableShape.CellHand;
            sheet.Text(letters.Cut(name, hand, column.Width - TableShape.DiscSpace), column.Left + TableShape.DiscSpace, middle, hand, Palette.Ink);
        }
        else
        {
            var isFigure = column.IsRight && !(shape.IsBoard && number == shape.Columns.Count - 1);
            Write(sheet, cell, column, middle, isFigure ? TableShape.FigureHand : TableShape.CellHand, ColourOf(cell));
        }
    }

    private void Write(Sheet sheet, string text, TableColumn column, float middle, Hand hand, uint colour)
    {
        var shown = letters.Cut(text, hand, column.Width);
        if (column.IsRight)
            sheet.TextUpTo(shown, column.Right, middle, hand, colour);
        else
            sheet.Text(shown, column.Left, middle, hand, colour);
    }

    private static uint ColourOf(string cell) => cell switch
    {
        ['↑', ..] => Palette.Good,
        ['↓', ..] => Palette.Warning,
        "–" or "-" or "—" or "" => Palette.Quiet,
        _ => Palette.Ink,
    };
}
