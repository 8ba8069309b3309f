using System.Globalization;
using System.Text;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>
/// Makes a text harmless to show: names and messages are written by people, and what a person wrote must look the same in a card and
/// do nothing there. Invisible and direction-changing characters go, piled-up marks are thinned, and the two spellings that clients
/// react to (a tag such as a mention, a date function) are broken by a word joiner that nobody sees.
/// </summary>
internal static class LiteralText
{
    private const int MostMarks = 4;
    private const char WordJoiner = '\u2060';
    private const char Ellipsis = '…';
    private static readonly Rune ZeroWidthJoiner = new(0x200D);

    /// <summary>The text over as many lines as it has.</summary>
    public static string Of(string text, int mostCharacters)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= mostCharacters && text.All(IsOrdinary))
            return text.Trim();
        var clean = new StringBuilder(Math.Min(text.Length, mostCharacters) + 1);
        Span<char> characters = stackalloc char[2];
        var marks = 0;
        Rune? before = null;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            position += rune.Utf16SequenceLength;
            var rest = text.AsSpan(position);
            if (Shown(rune, before, rest, ref marks) is not { } shown)
                continue;

            if (clean.Length + shown.Utf16SequenceLength > mostCharacters)
                return clean.Append(Ellipsis).ToString();

            if (WouldMeanSomething(before, shown))
                clean.Append(WordJoiner);
            clean.Append(characters[..shown.EncodeToUtf16(characters)]);
            before = shown;
        }

        return clean.ToString().Trim();
    }

    /// <summary>The text on one line.</summary>
    public static string OnOneLine(string text, int mostCharacters) => Of(text, mostCharacters).ReplaceLineEndings(" ");

    /// <summary>How wide a text is, with a Chinese character as wide as two Latin ones.</summary>
    public static int Width(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += rune.Value >= 0x1100 ? 2 : 1;
        return width;
    }

    /// <summary>Whether a character does nothing wherever it stands. Nearly every text is made of such ones and need not be looked at further.</summary>
    private static bool IsOrdinary(char character) => character is
        (>= ' ' and <= '~' and not ('{' or '<')) or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF5E')
        or '、' or '。' or '·' or '→' or '✅' or '\n';

    private static Rune? Shown(Rune rune, Rune? before, ReadOnlySpan<char> rest, ref int marks)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark)
            return ++marks <= MostMarks ? rune : null;

        marks = 0;
        return category switch
        {
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune('\n'),
            UnicodeCategory.Control when rune.Value == '\n' => rune,
            UnicodeCategory.Control when rune.Value == '\t' => new Rune(' '),
            UnicodeCategory.Control => null,
            UnicodeCategory.Format => rune == ZeroWidthJoiner && JoinsPictures(before, rest) ? rune : null,
            _ => rune,
        };
    }

    /// <summary>A family or a profession is several pictures joined; anywhere else the joiner only hides something.</summary>
    private static bool JoinsPictures(Rune? before, ReadOnlySpan<char> rest) =>
        before is { } left
        && (left.Value == 0xFE0F || Rune.GetUnicodeCategory(left) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol)
        && Rune.DecodeFromUtf16(rest, out var right, out _) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(right) == UnicodeCategory.OtherSymbol;

    private static bool WouldMeanSomething(Rune? before, Rune rune) =>
        (before?.Value == '{' && rune.Value == '{')
        || (before?.Value == '<' && (rune.Value == '/' || (rune.IsAscii && Rune.IsLetter(rune))));
}
