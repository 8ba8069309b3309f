using SalesBot.Application.Messaging;
using SalesBot.Application.Pictures;
using SalesBot.Channels.AdaptiveCards;
using SkiaSharp;

namespace SalesBot.Channels.Pictures;

/// <summary>
/// Draws cards: 720 units wide, two pixels to the unit. One at a time, so that the memory is that of one picture; the fonts and the library
/// that draws are loaded with the first.
/// </summary>
internal sealed class CardPictures : IPictures, IDisposable
{
    /// <summary>How high a picture is at most, in units; what is longer is cut with an ellipsis.</summary>
    public const float MostHeight = 2400;

    private const float Scale = 2;
    private const float Top = 34;
    private const float Bottom = 30;
    private const float Stripe = 6;
    private const int MostParts = 40;

    private readonly Lock gate = new();
    private PictureFonts? fonts;

    public byte[] Draw(Card card, int longestSide)
    {
        ArgumentNullException.ThrowIfNull(card);
        lock (gate)
        {
            var letters = new Lettering(fonts ??= new PictureFonts());
            var parts = Fitting(Parts(card, letters));
            var height = Top + Bottom + parts.Sum(part => part.Space + part.Height);
            return Encode(parts, height, letters, longestSide);
        }
    }

    public void Dispose() => fonts?.Dispose();

    private static IEnumerable<IPart> Parts(Card card, Lettering letters)
    {
        yield return TextPart.Title(card.Summary, letters);
        foreach (var block in card.Blocks.Take(MostParts))
            foreach (var part in Parts(block, letters))
                yield return part;
        if (card.Blocks.Count > MostParts)
            yield return TextPart.Note("…");
    }

    private static IEnumerable<IPart> Parts(CardBlock block, Lettering letters)
    {
        switch (block)
        {
            case TextBlock text:
                yield return TextPart.Of(text, letters);
                break;
            case ProgressBlock progress:
                yield return new ProgressPart(progress, letters);
                break;
            case ChartBlock { Bars.Count: > 0 } chart:
                yield return new ChartPart(chart, letters);
                break;
            case TableBlock { Header.Count: > 0 } table:
                yield return new TablePart(table, letters);
                if (table.Rows.Count > TableShape.MostRows)
                    yield return TextPart.Note(CardLanguage.RowsLeftOut(table.Rows.Count - TableShape.MostRows, table.Header.Any(CardLanguage.IsChinese)));
                break;
            case TableBlock or ChartBlock or InputsBlock:
                // Nothing to compare, or nothing that a picture can take.
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "A part of a card that cannot be drawn yet.");
        }
    }

    private static List<IPart> Fitting(IEnumerable<IPart> parts)
    {
        var fitting = new List<IPart>();
        var height = Top + Bottom;
        foreach (var part in parts)
        {
            height += part.Space + part.Height;
            if (height > MostHeight && fitting.Count > 0)
            {
                fitting.Add(TextPart.Note("…"));
                break;
            }

            fitting.Add(part);
        }

        return fitting;
    }

    private static byte[] Encode(List<IPart> parts, float height, Lettering letters, int longestSide)
    {
        var scale = longestSide > 0 ? Math.Min(Scale, longestSide / Math.Max(Sheet.Width, height)) : Scale;
        var info = new SKImageInfo((int)(Sheet.Width * scale), (int)(height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var bitmap = new SKBitmap(info);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Palette.Paper);
        canvas.Scale(scale);
        using var sheet = new Sheet(canvas, letters);
        sheet.Box(0, 0, Sheet.Width, Stripe, 0, Palette.Accent);
        var top = Top;
        foreach (var part in parts)
        {
            part.Draw(sheet, top + part.Space);
            top += part.Space + part.Height;
        }

        canvas.Flush();
        using var pixels = bitmap.PeekPixels();
        using var png = pixels.Encode(SKPngEncoderOptions.Default) ?? throw new InvalidOperationException("The picture could not be written.");
        return png.ToArray();
    }
}
