using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>
/// Lines of text in a card. They are text runs, which no client reads as Markdown: escaping it in a TextBlock does not work, because the
/// clients of one platform disagree on which backslashes they show.
/// </summary>
internal static class TextLook
{
    /// <summary>A tone is also said by a sign, since not everybody sees colours and plain text has none.</summary>
    public static string WithSign(string text, TextTone tone) => tone switch
    {
        TextTone.Good when !BeginsWithSign(text) => "✓ " + text,
        TextTone.Warning when !BeginsWithSign(text) => "⚠️ " + text,
        _ => text,
    };

    /// <summary>One line.</summary>
    public static JsonObject Line(string spacing, params JsonObject[] runs) => new()
    {
        ["type"] = "RichTextBlock",
        ["spacing"] = spacing,
        ["inlines"] = new JsonArray(runs),
    };

    /// <summary>A piece of a line.</summary>
    public static JsonObject Run(string text, TextTone tone = TextTone.Normal)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        switch (tone)
        {
            case TextTone.Subtle:
                run["isSubtle"] = true;
                break;
            case TextTone.Strong:
                run["weight"] = "Bolder";
                break;
            case TextTone.Good:
                run["color"] = "Good";
                break;
            case TextTone.Warning:
                run["color"] = "Warning";
                break;
        }

        return run;
    }

    private static bool BeginsWithSign(string text) =>
        Rune.DecodeFromUtf16(text, out var first, out _) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(first) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;
}
