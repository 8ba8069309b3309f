using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.Pictures;

/// <summary>A line of progress: what it is about and how far along, the bar, and where that leaves the period.</summary>
internal sealed class ProgressPart : IPart
{
    private const int MostCharacters = 200;
    private const int MostLabelLines = 2;
    private const int MostDetailLines = 3;
    private const float LabelLine = 27;
    private const float DetailLine = 23;
    private const float BarHeight = 11;
    private const float BarSpace = 5;
    private const float PercentWidth = 90;

    private readonly ProgressBlock block;
    private readonly IReadOnlyList<string> label;
    private readonly IReadOnlyList<string> detail;

    public ProgressPart(ProgressBlock block, Lettering letters)
    {
        this.block = block;
        label = letters.Wrap(LiteralText.OnOneLine(block.Label, MostCharacters), LabelHand, Sheet.Inner - (block.Percent is null ? 0 : PercentWidth), MostLabelLines);
        var text = LiteralText.OnOneLine(block.Detail, MostCharacters);
        detail = text.Length == 0 ? [] : letters.Wrap(text, DetailHand, Sheet.Inner, MostDetailLines);
    }

    public float Space => 16;

    public float Height => (label.Count * LabelLine) + (block.Percent is null ? 0 : BarHeight + (2 * BarSpace)) + (detail.Count * DetailLine);

    private static Hand LabelHand => new(18);

    private static Hand DetailHand => new(15.5f);

    public void Draw(Sheet sheet, float top)
    {
        if (block.Percent is { } percent)
            sheet.TextUpTo(ProgressBar.Percentage(percent), Sheet.Width - Sheet.Margin, top + (LabelLine / 2), new Hand(18, IsBold: true), ColourOf(percent));
        top = Write(sheet, label, top, LabelLine, LabelHand, Palette.Ink);
        if (block.Percent is { } done)
        {
            sheet.Bar(Sheet.Margin, top + BarSpace, Sheet.Inner, BarHeight, done / 100.0, ColourOf(done));
            top += BarHeight + (2 * BarSpace);
        }

        Write(sheet, detail, top, DetailLine, DetailHand, Palette.Quiet);
    }

    private static uint ColourOf(int percent) => percent >= 100 ? Palette.Good : Palette.Accent;

    private static float Write(Sheet sheet, IReadOnlyList<string> lines, float top, float height, Hand hand, uint colour)
    {
        foreach (var line in lines)
        {
            sheet.Text(line, Sheet.Margin, top + (height / 2), hand, colour);
            top += height;
        }

        return top;
    }
}
