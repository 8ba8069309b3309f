using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>
/// Turns a neutral card into an Adaptive Card 1.5, the newest version that Teams promises to show. A rendered card is at most
/// <see cref="MostBytes"/> long: larger ones lose rows first, then long texts, then parts, and say so.
/// </summary>
internal static class AdaptiveCardRenderer
{
    /// <summary>The content type of the attachment that holds the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The most bytes of a card as UTF-8; old clients of Teams drop a message of more than about 28 KB.</summary>
    public const int MostBytes = 24 * 1024;

    private const string Schema = "http://adaptivecards.io/schemas/adaptive-card.json";
    private const int MostSummaryCharacters = 400;

    /// <summary>How a card is written: Chinese characters as they are, since escapes would double its size.</summary>
    public static JsonSerializerOptions Writing { get; } = new(JsonSerializerOptions.Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Renders a card.</summary>
    public static JsonObject Render(Card card, ButtonForm form) => Fit(card, form).Rendered;

    /// <summary>Renders a card as it is sent.</summary>
    public static byte[] RenderUtf8(Card card, ButtonForm form) => Fit(card, form).Utf8;

    private static (JsonObject Rendered, byte[] Utf8) Fit(Card card, ButtonForm form)
    {
        ArgumentNullException.ThrowIfNull(card);

        // Only tables have words of their own.
        var chinese = card.Blocks.Any(block => block is TableBlock) && CardLanguage.IsChinese(PlainText.Of(card));
        (JsonObject Rendered, byte[] Utf8) fitting = ([], []);
        foreach (var allowance in Allowance.FromMostToLeast)
        {
            var rendered = Render(card, form, allowance, chinese);
            fitting = (rendered, JsonSerializer.SerializeToUtf8Bytes(rendered, Writing));
            if (fitting.Utf8.Length <= MostBytes)
                break;
        }

        return fitting;
    }

    private static JsonObject Render(Card card, ButtonForm form, Allowance allowance, bool chinese)
    {
        var summary = LiteralText.OnOneLine(card.Summary, MostSummaryCharacters);
        var body = new JsonArray();
        Add(body, Paragraph(summary, TextTone.Strong));
        foreach (var block in card.Blocks.Take(allowance.Blocks))
            Add(body, Block(block, form, allowance, chinese));
        if (card.Blocks.Count > allowance.Blocks)
            body.Add(TextLook.Line("Small", TextLook.Run("…", TextTone.Subtle)));

        var rendered = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = Schema,
            ["version"] = "1.5",
            ["fallbackText"] = summary,
            ["speak"] = Spoken(summary),
            ["body"] = body,
        };
        if (card.Blocks.OfType<TableBlock>().Any())
            rendered["msteams"] = new JsonObject { ["width"] = "Full" };
        if (card.Buttons.Count > 0 && allowance.Buttons > 0)
            rendered["actions"] = new JsonArray([.. card.Buttons.Take(allowance.Buttons).Select(button => ButtonLook.Of(button, form))]);
        return rendered;
    }

    private static IEnumerable<JsonObject> Block(CardBlock block, ButtonForm form, Allowance allowance, bool chinese) => block switch
    {
        TextBlock text => Paragraph(TextLook.WithSign(LiteralText.Of(text.Text, allowance.Characters), text.Tone), text.Tone),
        ProgressBlock progress => [ProgressLook.Of(progress)],
        InputsBlock inputs => InputLook.Of(inputs, form),
        TableBlock table => TableLook.Of(table, allowance.Rows, chinese),
        ChartBlock chart => ChartLook.Of(chart, allowance.Rows),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A part of a card that has no look yet."),
    };

    private static IEnumerable<JsonObject> Paragraph(string text, TextTone tone)
    {
        var spacing = "Small";
        foreach (var line in text.Split('\n'))
        {
            yield return TextLook.Line(spacing, TextLook.Run(line.Length == 0 ? " " : line, tone));
            spacing = "None";
        }
    }

    private static void Add(JsonArray body, IEnumerable<JsonObject> elements)
    {
        foreach (var element in elements)
            body.Add(element);
    }

    /// <summary>Speech is markup, so its signs are written as such.</summary>
    private static string Spoken(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
