using System.Text;
using SkiaSharp;

namespace SalesBot.Channels.Pictures;

/// <summary>How a text of a picture is written.</summary>
/// <param name="Size">The size in units of the picture.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal readonly record struct Hand(float Size, bool IsBold = false);

/// <summary>
/// The fonts of pictures. They come with the program, so that a picture looks the same on every machine; only what they lack is taken from
/// the machine's own. For one drawing at a time.
/// </summary>
internal sealed class PictureFonts : IDisposable
{
    // A text of signs that no font has would otherwise fill the memory.
    private const int MostForeign = 500;

    private readonly SKFont letters = Load("sans.otf");
    private readonly SKFont moreLetters = Load("more.ttf");
    private readonly SKFont emoji = Load("emoji.ttf");
    private readonly Dictionary<(SKTypeface Face, Hand Hand), SKFont> fonts = [];
    private readonly Dictionary<int, SKTypeface?> foreign = [];

    /// <summary>The font that writes a character; null where there is none, neither here nor on the machine, so that it would be a box.</summary>
    /// <param name="character">The character.</param>
    /// <param name="isPicture">Whether it is written as a picture where it is a sign as well.</param>
    /// <param name="hand">How it is written.</param>
    public SKFont? Of(Rune character, bool isPicture, Hand hand) => FaceOf(character.Value, isPicture) is { } face ? Of(face, hand) : null;

    public void Dispose()
    {
        foreach (var font in fonts.Values)
            font.Dispose();
        foreach (var face in foreign.Values)
            face?.Dispose();
        foreach (var own in (SKFont[])[letters, moreLetters, emoji])
        {
            own.Typeface.Dispose();
            own.Dispose();
        }
    }

    private static SKFont Load(string name)
    {
        using var stream = typeof(PictureFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("A font that belongs to the program is missing.");
        return new SKFont(SKTypeface.FromStream(stream) ?? throw new InvalidOperationException("A font that belongs to the program cannot be read."));
    }

    private SKTypeface? FaceOf(int character, bool isPicture)
    {
        if (isPicture && emoji.ContainsGlyph(character))
            return emoji.Typeface;
        foreach (var own in (ReadOnlySpan<SKFont>)[letters, moreLetters, emoji])
            if (own.ContainsGlyph(character))
                return own.Typeface;
        return Foreign(character);
    }

    private SKTypeface? Foreign(int character)
    {
        if (foreign.TryGetValue(character, out var known))
            return known;
        if (foreign.Count >= MostForeign)
            return null;
        var face = SKFontManager.Default.MatchCharacter(character);

        // Some machines offer their usual font for what no font has.
        if (face is not null)
        {
            using var font = new SKFont(face);
            if (!font.ContainsGlyph(character))
            {
                face.Dispose();
                face = null;
            }
        }

        foreign.Add(character, face);
        return face;
    }

    private SKFont Of(SKTypeface face, Hand hand)
    {
        if (fonts.TryGetValue((face, hand), out var known))
            return known;
        var font = new SKFont(face, hand.Size) { Embolden = hand.IsBold && face != emoji.Typeface, Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };
        fonts.Add((face, hand), font);
        return font;
    }
}
