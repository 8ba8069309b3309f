using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.Pictures;

/// <summary>Bars from the longest on the left margin, each with whose it is and its figure.</summary>
internal sealed class ChartPart : IPart
{
    private const float TitleHeight = 26;
    private const float RowHeight = 34;
    private const float BarHeight = 13;
    private const float DiscSize = 24;
    private const float Gap = 10;
    private const float MostLabelWidth = 170;

    private readonly string title;
    private readonly List<(ChartBar Bar, string Label, string Text)> bars;
    private readonly float labelWidth;
    private readonly float textWidth;
    private readonly long longest;

    public ChartPart(ChartBlock chart, Lettering letters)
    {
        title = letters.Cut(LiteralText.OnOneLine(chart.Title, ChartLook.MostCharacters * 4), TitleHand, Sheet.Inner);
        bars =
        [
            .. chart.Bars.Take(ChartLook.MostBars).Select(bar => (bar,
                letters.Cut(LiteralText.OnOneLine(bar.Label, ChartLook.MostCharacters * 4), LabelHand, MostLabelWidth),
                LiteralText.OnOneLine(bar.Text, ChartLook.MostCharacters))),
        ];
        labelWidth = bars.Count == 0 ? 0 : bars.Max(bar => letters.Width(bar.Label, LabelHand));
        textWidth = bars.Count == 0 ? 0 : bars.Max(bar => letters.Width(bar.Text, FigureHand));
        longest = bars.Count == 0 ? 0 : bars.Max(bar => bar.Bar.Value);
    }

    public float Space => 20;

    public float Height => TitleHeight + (bars.Count * RowHeight);

    private static Hand TitleHand => new(15.5f);

    private static Hand LabelHand => new(16);

    private static Hand FigureHand => new(16, IsBold: true);

    public void Draw(Sheet sheet, float top)
    {
        sheet.Text(title, Sheet.Margin, top + (TitleHeight / 2), TitleHand, Palette.Quiet);
        var middle = top + TitleHeight + (RowHeight / 2);
        var left = Sheet.Margin + DiscSize + Gap + labelWidth + Gap;
        var width = Sheet.Width - Sheet.Margin - textWidth - Gap - left;
        foreach (var (bar, label, text) in bars)
        {
            sheet.Disc(bar.Label, ChartLook.Initial(bar.Label), Sheet.Margin, middle, DiscSize);
            sheet.Text(label, Sheet.Margin + DiscSize + Gap, middle, LabelHand, Palette.Ink);
            sheet.Bar(left, middle - (BarHeight / 2), width, BarHeight, longest <= 0 ? 0 : (double)bar.Value / longest, bar.Value == longest ? Palette.Accent : Palette.SoftAccent);
            sheet.TextUpTo(text, Sheet.Width - Sheet.Margin, middle, FigureHand, Palette.Ink);
            middle += RowHeight;
        }
    }
}
