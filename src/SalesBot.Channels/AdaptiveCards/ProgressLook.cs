using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>
/// A metric with its bar: what changed on the left, the bar and the percentage on the right. The bars of a card stand below each other
/// and are equally long, so that they compare at a glance; the left side wraps, so a phone's width is enough.
/// </summary>
internal static class ProgressLook
{
    private const int MostCharacters = 200;

    /// <summary>The element of a line of progress.</summary>
    public static JsonObject Of(ProgressBlock block)
    {
        var texts = new JsonArray(TextLook.Line("None", TextLook.Run(LiteralText.OnOneLine(block.Label, MostCharacters))));
        if (LiteralText.OnOneLine(block.Detail, MostCharacters) is { Length: > 0 } detail)
            texts.Add(TextLook.Line("None", TextLook.Run(detail, TextTone.Subtle)));

        var columns = new JsonArray(Column("stretch", texts));
        if (block.Percent is { } percent)
            columns.Add(Column("auto", [Bar(percent), AlignedRight(TextLook.Run(ProgressBar.Percentage(percent), TextTone.Strong))]));

        return new JsonObject { ["type"] = "ColumnSet", ["spacing"] = "Medium", ["columns"] = columns };
    }

    private static JsonObject Bar(int percent)
    {
        var runs = new List<JsonObject>();
        if (ProgressBar.Done(percent) is { Length: > 0 } done)
        {
            var run = TextLook.Run(done);
            run["color"] = percent >= 100 ? "Good" : "Accent";
            runs.Add(run);
        }

        if (ProgressBar.Left(percent) is { Length: > 0 } left)
            runs.Add(TextLook.Run(left, TextTone.Subtle));
        return AlignedRight([.. runs]);
    }

    private static JsonObject AlignedRight(params JsonObject[] runs)
    {
        var line = TextLook.Line("None", runs);
        line["horizontalAlignment"] = "Right";
        return line;
    }

    private static JsonObject Column(string width, JsonArray items) => new()
    {
        ["type"] = "Column",
        ["width"] = width,
        ["items"] = items,
    };
}
