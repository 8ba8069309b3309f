using System.Globalization;
using System.Text;
using SkiaSharp;

namespace SalesBot.Channels.Pictures;

/// <summary>Measures, cuts, breaks and writes texts of a picture.</summary>
internal sealed class Lettering(PictureFonts fonts)
{
    private const char Ellipsis = '…';

    // What stands at the end of a line rather than at the beginning of the next.
    private const string Closing = ",。、;:!?)】》」』”’,.;:!?)]}%…";
    private const int PictureSelector = 0xFE0F;

    // By which printers say that they lack a character.
    private const char Lacking = '〓';

    /// <summary>How wide a text is.</summary>
    public float Width(string text, Hand hand) => Runs(text, hand).Sum(run => run.Font.MeasureText(run.Text));

    /// <summary>A text that is no wider than allowed, with an ellipsis where something is left out.</summary>
    public string Cut(string text, Hand hand, float most)
    {
        if (Width(text, hand) <= most)
            return text;
        var ends = StringInfo.ParseCombiningCharacters(text);
        var (low, high) = (0, ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Width(text[..ends[middle]].TrimEnd() + Ellipsis, hand) <= most)
                low = middle;
            else
                high = middle - 1;
        }

        return text[..ends[low]].TrimEnd() + Ellipsis;
    }

    /// <summary>A text over at most some lines of a width; what does not fit is left out with an ellipsis.</summary>
    public IReadOnlyList<string> Wrap(string text, Hand hand, float width, int mostLines)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
            Break(paragraph, hand, width, lines, mostLines);
        if (lines.Count <= mostLines)
            return lines;
        lines[mostLines - 1] = Cut($"{lines[mostLines - 1]}{Ellipsis}{Ellipsis}", hand, width).TrimEnd(Ellipsis) + Ellipsis;
        return [.. lines.Take(mostLines)];
    }

    /// <summary>Writes a text on one line.</summary>
    /// <param name="canvas">On what.</param>
    /// <param name="text">What.</param>
    /// <param name="left">Where it begins.</param>
    /// <param name="middle">The height of the middle of its letters.</param>
    /// <param name="hand">How.</param>
    /// <param name="paint">In which colour.</param>
    public void Write(SKCanvas canvas, string text, float left, float middle, Hand hand, SKPaint paint)
    {
        // Digits, capitals and Han characters have their middle about so far above the base line.
        var baseline = middle + (hand.Size * 0.37f);
        foreach (var (font, part) in Runs(text, hand))
        {
            canvas.DrawText(part, left, baseline, SKTextAlign.Left, font, paint);
            left += font.MeasureText(part);
        }
    }

    private void Break(string paragraph, Hand hand, float width, List<string> lines, int mostLines)
    {
        var line = "";
        foreach (var piece in Pieces(paragraph))
        {
            if (lines.Count > mostLines)
                return;
            if (Width((line + piece).TrimEnd(), hand) <= width)
            {
                line += piece;
                continue;
            }

            if (line.TrimEnd().Length > 0)
                lines.Add(line.TrimEnd());

            // A word that is longer than a line is broken anywhere.
            line = piece.TrimStart();
            while (Width(line.TrimEnd(), hand) > width && lines.Count <= mostLines)
            {
                var fitting = Math.Max(1, Cut(line, hand, width).TrimEnd(Ellipsis).Length);
                lines.Add(line[..fitting]);
                line = line[fitting..];
            }
        }

        lines.Add(line.TrimEnd());
    }

    // A line may end after a space and after a Han character, but not before a closing mark.
    private static IEnumerable<string> Pieces(string paragraph)
    {
        var piece = new StringBuilder();
        var before = ' ';
        foreach (var character in paragraph)
        {
            var mayBreak = piece.Length > 0 && !Closing.Contains(character, StringComparison.Ordinal) && !char.IsLowSurrogate(character)
                && (before == ' ' || IsHan(before) || IsHan(character)) && character != ' ';
            if (mayBreak)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(character);
            before = character;
        }

        yield return piece.ToString();
    }

    private static bool IsHan(char character) => character is >= '⺀' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    // The font makes these marks as wide as a Han character, which is right between such and tears other words apart.
    private static string? Narrow(string text, int place) => text[place] switch
    {
        '·' when place > 0 && text[place - 1] == ' ' => "\uFF65",
        '‘' or '’' when BesideAscii(text, place) => "'",
        '“' or '”' when BesideAscii(text, place) => "\"",
        Ellipsis when place > 0 && char.IsAscii(text[place - 1]) => "...",
        _ => null,
    };

    private static bool BesideAscii(string text, int place) =>
        (place > 0 && char.IsAsciiLetterOrDigit(text[place - 1])) || (place + 1 < text.Length && char.IsAsciiLetterOrDigit(text[place + 1]));

    // Neighbours of one font are written in one go; what only tells how the character before it looks is not written at all.
    private IEnumerable<(SKFont Font, string Text)> Runs(string text, Hand hand)
    {
        var run = new StringBuilder();
        SKFont? font = null;
        for (var place = 0; place < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(place), out var rune, out var length);
            var narrow = Narrow(text, place);
            place += length;
            if (rune.Value is PictureSelector || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
                continue;
            var isPicture = place < text.Length && text[place] == PictureSelector;
            var next = fonts.Of(rune, isPicture, hand);
            if (next is null)
            {
                // A letter that is left out would change a name; a little picture would not.
                if (!Rune.IsLetterOrDigit(rune))
                    continue;
                narrow = Lacking.ToString();
                next = fonts.Of(new Rune(Lacking), isPicture: false, hand)!;
            }

            if (font is not null && next != font)
            {
                yield return (font, run.ToString());
                run.Clear();
            }

            font = next;
            run.Append(narrow ?? rune.ToString());
        }

        if (font is not null)
            yield return (font, run.ToString());
    }
}
