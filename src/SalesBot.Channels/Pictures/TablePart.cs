using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.Pictures;

/// <summary>A table. Where people are ranked it shows medals, who moved up or down, and everybody with the first letter of the name.</summary>
internal sealed class TablePart : IPart
{
    private const float HeaderHeight = 32;
    private const string OwnMark = "▶";
    private const string Nothing = "–";

    private const float BoardRow = 44;
    private const float UsualRow = 38;
    private const float FurtherLine = 24;
    private const int MostLines = 3;

    private readonly TableShape shape;
    private readonly Lettering letters;
    private readonly List<List<IReadOnlyList<string>>> rows;

    public TablePart(TableBlock table, Lettering letters)
    {
        shape = TableShape.Of(table, letters);
        this.letters = letters;
        IReadOnlyList<IReadOnlyList<string>> cells = shape.Rows.Count == 0 ? [[Nothing]] : shape.Rows;
        rows = [.. cells.Select(row => row.Take(shape.Columns.Count).Select(Lines).ToList())];
    }

    public float Space => 16;

    public float Height => HeaderHeight + rows.Sum(HeightOf);

    public void Draw(Sheet sheet, float top)
    {
        for (var column = 0; column < shape.Header.Count; column++)
            Write(sheet, shape.Header[column], shape.Columns[column], top + (HeaderHeight / 2), TableShape.HeaderHand, Palette.Quiet);
        top += HeaderHeight;
        foreach (var row in rows)
        {
            Row(sheet, row, top);
            top += HeightOf(row);
        }
    }

    // A board keeps to a line for each, so that places are counted at a glance; elsewhere words are not cut short while there is room below.
    private IReadOnlyList<string> Lines(string cell, int column) =>
        shape.IsBoard ? [cell] : letters.Wrap(cell, HandOf(column), shape.Columns[column].Width, shape.Columns[column].IsRight ? 1 : MostLines);

    private Hand HandOf(int column) =>
        shape.Columns[column].IsRight && !(shape.IsBoard && column == shape.Columns.Count - 1) ? TableShape.FigureHand : TableShape.CellHand;

    private float HeightOf(List<IReadOnlyList<string>> row) => (shape.IsBoard ? BoardRow : UsualRow) + (FurtherLine * (row.Select(cell => cell.Count).Append(1).Max() - 1));

    private void Row(Sheet sheet, List<IReadOnlyList<string>> row, float top)
    {
        sheet.Box(Sheet.Margin, top, Sheet.Inner, 1, 0, Palette.Rule);
        var isOwn = shape.IsBoard && row.Count > 1 && row[1][0].StartsWith(OwnMark, StringComparison.Ordinal);
        if (isOwn)
            sheet.Box(Sheet.Margin - 14, top + 2, Sheet.Inner + 28, HeightOf(row) - 3, 8, Palette.Own);
        for (var column = 0; column < row.Count; column++)
            for (var line = 0; line < row[column].Count; line++)
                Cell(sheet, column, row[column][line], top + ((shape.IsBoard ? BoardRow : UsualRow) / 2) + (FurtherLine * line), isOwn);
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
            Write(sheet, cell, column, middle, HandOf(number), ColourOf(cell));
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
