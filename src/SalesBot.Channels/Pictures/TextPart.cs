using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;

namespace SalesBot.Channels.Pictures;

/// <summary>A paragraph, or the first line of a card.</summary>
internal sealed class TextPart : IPart
{
    private const int MostCharacters = 2000;
    private const int MostTitleCharacters = 400;
    private const int MostTitleLines = 5;
    private const int MostLines = 24;
    private const float LineHeight = 1.5f;

    private readonly IReadOnlyList<string> lines;
    private readonly Hand hand;
    private readonly uint colour;

    private TextPart(IReadOnlyList<string> lines, Hand hand, uint colour, float space)
    {
        (this.lines, this.hand, this.colour) = (lines, hand, colour);
        Space = space;
    }

    public float Space { get; }

    public float Height => lines.Count * hand.Size * LineHeight;

    /// <summary>The first line of a card.</summary>
    public static TextPart Title(string summary, Lettering letters)
    {
        var hand = new Hand(25, IsBold: true);
        return new(letters.Wrap(LiteralText.OnOneLine(summary, MostTitleCharacters), hand, Sheet.Inner, MostTitleLines), hand, Palette.Ink, 0);
    }

    public static TextPart Of(TextBlock block, Lettering letters)
    {
        var hand = new Hand(block.Tone == TextTone.Subtle ? 15.5f : 18, block.Tone == TextTone.Strong);
        var text = TextLook.WithSign(LiteralText.Of(block.Text, MostCharacters), block.Tone);
        return new(letters.Wrap(text, hand, Sheet.Inner, MostLines), hand, ColourOf(block.Tone), block.Tone switch { TextTone.Subtle => 8, TextTone.Strong => 16, _ => 12 });
    }

    /// <summary>A small line in a quiet colour.</summary>
    public static TextPart Note(string text) => new([text], new Hand(15.5f), Palette.Quiet, 8);

    public void Draw(Sheet sheet, float top)
    {
        foreach (var line in lines)
        {
            sheet.Text(line, Sheet.Margin, top + (hand.Size * LineHeight / 2), hand, colour);
            top += hand.Size * LineHeight;
        }
    }

    private static uint ColourOf(TextTone tone) => tone switch
    {
        TextTone.Subtle => Palette.Quiet,
        TextTone.Good => Palette.Good,
        TextTone.Warning => Palette.Warning,
        _ => Palette.Ink,
    };
}
