using SkiaSharp;

namespace SalesBot.Channels.Pictures;

/// <summary>What the parts of a picture are drawn on, in units of the picture.</summary>
internal sealed class Sheet(SKCanvas canvas, Lettering letters) : IDisposable
{
    /// <summary>How wide a picture is.</summary>
    public const float Width = 720;

    /// <summary>The white at both sides.</summary>
    public const float Margin = 36;

    /// <summary>How wide what is drawn is.</summary>
    public const float Inner = Width - (2 * Margin);

    private readonly SKPaint paint = new() { IsAntialias = true };

    /// <summary>Writes a text from a place on.</summary>
    public void Text(string text, float left, float middle, Hand hand, uint colour)
    {
        paint.Color = colour;
        letters.Write(canvas, text, left, middle, hand, paint);
    }

    /// <summary>Writes a text up to a place.</summary>
    public void TextUpTo(string text, float right, float middle, Hand hand, uint colour) =>
        Text(text, right - letters.Width(text, hand), middle, hand, colour);

    /// <summary>Draws a box with round corners.</summary>
    public void Box(float left, float top, float width, float height, float radius, uint colour)
    {
        paint.Color = colour;
        canvas.DrawRoundRect(left, top, width, height, radius, radius, paint);
    }

    /// <summary>Draws a bar in its frame; a share above 1 fills the frame and goes no further.</summary>
    public void Bar(float left, float top, float width, float height, double share, uint colour)
    {
        Box(left, top, width, height, height / 2, Palette.Track);
        if (share > 0)
            Box(left, top, Math.Max(height, width * (float)Math.Min(1, share)), height, height / 2, colour);
    }

    /// <summary>Draws a disc with the first letter of a name.</summary>
    public void Disc(string name, string letter, float left, float middle, float size)
    {
        var (disc, ink) = Palette.DiscOf(name);
        var hand = new Hand(size * 0.46f, IsBold: true);
        Box(left, middle - (size / 2), size, size, size / 2, disc);
        Text(letter, left + ((size - letters.Width(letter, hand)) / 2), middle, hand, ink);
    }

    public void Dispose() => paint.Dispose();
}

/// <summary>A part of a picture, from the left to the right margin.</summary>
internal interface IPart
{
    /// <summary>The white above it, where something stands above it.</summary>
    float Space { get; }

    /// <summary>How high it is.</summary>
    float Height { get; }

    /// <summary>Draws it with its upper edge at a height.</summary>
    void Draw(Sheet sheet, float top);
}
