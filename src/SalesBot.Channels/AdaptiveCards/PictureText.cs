using System.Globalization;
using System.Text;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>What is said beside the picture of a card, and when a channel without cards shows one of itself.</summary>
internal static class PictureText
{
    private const int MostNameCharacters = 60;

    /// <summary>The name of the picture's file, which screen readers say instead of the picture.</summary>
    public static string NameOf(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var name = new StringBuilder();
        foreach (var rune in LiteralText.OnOneLine(card.Summary, MostNameCharacters).EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control))
                name.Append(rune.IsAscii && "/\\:*?\"<>|".Contains((char)rune.Value, StringComparison.Ordinal) ? "-" : rune.ToString());
        return name.ToString().Trim() + ".png";
    }

    /// <summary>Whether a card has figures to compare, which lines of text show badly.</summary>
    public static bool Compares(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card.Blocks.Any(block => block is TableBlock { Rows.Count: > 0 } or ChartBlock { Bars.Count: > 0 })
            || card.Blocks.Count(block => block is ProgressBlock { Percent: not null }) > 1;
    }
}
