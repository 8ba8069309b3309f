using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>A card as lines of text, with the same numbers: for notifications, for screen readers and for clients that show no cards.</summary>
internal static class PlainText
{
    private const int MostCharacters = 6000;
    private const int MostPartCharacters = 2000;

    /// <summary>The lines of a card, from the first line to the last part; without its buttons.</summary>
    public static string Of(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var lines = new List<string> { LiteralText.OnOneLine(card.Summary, MostPartCharacters) };
        // A table beside a chart has its figures already.
        var hasTable = card.Blocks.Any(block => block is TableBlock);
        foreach (var block in card.Blocks.Where(block => !hasTable || block is not ChartBlock))
            lines.AddRange(Lines(block));

        var text = string.Join('\n', lines.Where(line => line.Length > 0));
        return LiteralText.Of(text, MostCharacters);
    }

    private static IEnumerable<string> Lines(CardBlock block) => block switch
    {
        TextBlock text => [TextLook.WithSign(LiteralText.Of(text.Text, MostPartCharacters), text.Tone)],
        ProgressBlock progress => [Line(progress)],
        InputsBlock => [],
        TableBlock table => Rows(table),
        ChartBlock chart => ChartLook.Lines(chart),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A part of a card that has no text yet."),
    };

    private static string Line(ProgressBlock progress)
    {
        string?[] parts =
        [
            LiteralText.OnOneLine(progress.Label, MostPartCharacters),
            progress.Percent is { } percent ? ProgressBar.Percentage(percent) : null,
            LiteralText.OnOneLine(progress.Detail, MostPartCharacters),
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static IEnumerable<string> Rows(TableBlock table)
    {
        var most = Allowance.FromMostToLeast[0].Rows;
        yield return TableLook.AsLine(TableLook.Cells(table.Header));
        foreach (var row in table.Rows.Take(most))
            yield return TableLook.AsLine(TableLook.Cells(row));
        if (table.Rows.Count > most)
            yield return CardLanguage.RowsLeftOut(table.Rows.Count - most, table.Header.Any(CardLanguage.IsChinese));
    }
}
