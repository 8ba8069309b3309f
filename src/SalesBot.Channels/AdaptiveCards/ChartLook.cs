using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.AdaptiveCards;

/// <summary>Bars as Teams draws them; every other client shows the same figures beside bars of signs.</summary>
internal static class ChartLook
{
    public const int MostBars = 10;
    public const int MostCharacters = 16;
    private const int Length = 10;

    /// <summary>The element of a chart of which at most some bars are shown.</summary>
    public static IEnumerable<JsonObject> Of(ChartBlock chart, int mostBars)
    {
        var bars = chart.Bars.Take(Math.Min(MostBars, mostBars)).ToList();
        if (bars.Count == 0)
            yield break;

        var data = new JsonArray([.. bars.Select(bar => (JsonNode)new JsonObject
        {
            ["x"] = Label(bar),
            ["y"] = (decimal)bar.Value / Math.Max(1, chart.Scale),
        })]);
        yield return new JsonObject
        {
            ["type"] = "Chart.HorizontalBar",
            ["title"] = LiteralText.OnOneLine(chart.Title, MostCharacters),
            ["spacing"] = "Medium",
            ["displayMode"] = "AbsoluteWithAxis",
            ["data"] = data,
            ["fallback"] = Fallback(bars),
        };
    }

    /// <summary>The bars as lines of text.</summary>
    public static IEnumerable<string> Lines(ChartBlock chart)
    {
        var bars = chart.Bars.Take(MostBars).ToList();
        return bars.Select(bar => $"{Label(bar)} · {Signs(bar, bars)} {bar.Text}");
    }

    // Each bar with the initial of whose it is, so that a name too long for its line is still known.
    private static JsonObject Fallback(List<ChartBar> bars)
    {
        var items = new JsonArray();
        foreach (var bar in bars)
        {
            items.Add(new JsonObject
            {
                ["type"] = "ColumnSet",
                ["spacing"] = "Small",
                ["columns"] = new JsonArray(
                    Column("24px", TextLook.Run(Initial(bar.Label), TextTone.Strong)),
                    Column("stretch", TextLook.Run(Label(bar))),
                    Column("auto", TextLook.Run(Signs(bar, bars), TextTone.Good)),
                    Column("64px", TextLook.Run(LiteralText.OnOneLine(bar.Text, MostCharacters), TextTone.Strong))),
            });
        }

        return new JsonObject { ["type"] = "Container", ["items"] = items };
    }

    private static JsonObject Column(string width, JsonObject run) => new()
    {
        ["type"] = "Column",
        ["width"] = width,
        ["items"] = new JsonArray(TextLook.Line("None", run)),
    };

    private static string Label(ChartBar bar) => LiteralText.OnOneLine(bar.Label, MostCharacters);

    /// <summary>The first letter of a label, or a dot where it has none.</summary>
    public static string Initial(string label)
    {
        var letters = LiteralText.OnOneLine(label, MostCharacters).EnumerateRunes().Where(System.Text.Rune.IsLetterOrDigit).Take(1).ToList();
        return letters.Count == 0 ? "•" : System.Text.Rune.ToUpperInvariant(letters[0]).ToString();
    }

    private static string Signs(ChartBar bar, List<ChartBar> bars)
    {
        var longest = bars.Max(one => one.Value);
        var done = longest <= 0 || bar.Value <= 0 ? 0 : Math.Clamp((int)(((Int128)bar.Value * Length) / longest), 1, Length);
        return new string('▓', done) + new string('░', Length - done);
    }
}
