using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;
using Xunit;

namespace SalesBot.Channels.Tests.AdaptiveCards;

public sealed class AdaptiveCardRendererTests
{
    [Fact]
    public void Card_WhenRendered_BeginsWithItsBoldFirstLine()
    {
        var card = AdaptiveCardRenderer.Render(SampleCards.Report, ButtonForm.Execute);

        Assert.Equal("AdaptiveCard", Text(card["type"]));
        Assert.Equal("1.5", Text(card["version"]));
        Assert.Equal("✅ 已记 4 项", Text(card["fallbackText"]));
        Assert.Equal(
            """{"type":"RichTextBlock","spacing":"Small","inlines":[{"type":"TextRun","text":"✅ 已记 4 项","weight":"Bolder"}]}""",
            card["body"]![0]!.ToJsonString(AdaptiveCardRenderer.Writing));
    }

    [Fact]
    public void Progress_WhenTheGoalIsOpen_ShowsLabelDetailBarAndPercent()
    {
        var columns = Progress("拜访 +2(华为、中兴)", 80, "本周 12/15,还差 3");

        Assert.Equal(["拜访 +2(华为、中兴)", "本周 12/15,还差 3"], RunTexts(columns[0]!));
        Assert.Equal(["▓▓▓▓▓▓▓▓", "░░", "80%"], RunTexts(columns[1]!));
    }

    [Theory]
    [InlineData(-5, "", "░░░░░░░░░░", "-5%")]
    [InlineData(0, "", "░░░░░░░░░░", "0%")]
    [InlineData(1, "▓", "░░░░░░░░░", "1%")]
    [InlineData(99, "▓▓▓▓▓▓▓▓▓", "░", "99%")]
    [InlineData(100, "▓▓▓▓▓▓▓▓▓▓", "", "100%")]
    [InlineData(250, "▓▓▓▓▓▓▓▓▓▓", "", "250%")]
    public void Progress_WhateverThePercentage_HasABarOfTenAndTheTrueNumber(int percent, string done, string left, string number)
    {
        var columns = Progress("Visits", percent, "12/15");

        Assert.Equal([.. new[] { done, left }.Where(part => part.Length > 0), number], RunTexts(columns[1]!));
    }

    [Fact]
    public void Progress_WhenThereIsNoTarget_HasNoBar()
    {
        var columns = Progress("Proposal +1", null, "no target");

        Assert.Single(columns);
    }

    [Fact]
    public void Table_WhenRendered_IsATableWithHeaderAndRightAlignedNumbers()
    {
        var table = AdaptiveCardRenderer.Render(SampleCards.Leaderboard, ButtonForm.Submit)["body"]![1]!;

        Assert.Equal("Table", Text(table["type"]));
        Assert.True(table["firstRowAsHeader"]!.GetValue<bool>());
        Assert.Equal(4, table["rows"]!.AsArray().Count);
        Assert.Equal([null, "Right", "Right"], table["columns"]!.AsArray().Skip(1).Select(column => (string?)column!["horizontalCellContentAlignment"]));
        Assert.Equal(["1", "Chen", "132 (↑2)", "110%"], RunTexts(table["rows"]![1]!));
    }

    [Fact]
    public void Table_WhenTheClientKnowsNone_FallsBackToItsRowsAsLines()
    {
        var table = AdaptiveCardRenderer.Render(SampleCards.Leaderboard, ButtonForm.Submit)["body"]![1]!;

        Assert.Equal(["# · Name · Calls · Attainment", "1 · Chen · 132 (↑2) · 110%"], RunTexts(table["fallback"]!).Take(2));
    }

    [Fact]
    public void Table_WhenTooLong_SaysHowManyRowsAreLeftOut()
    {
        var body = AdaptiveCardRenderer.Render(SampleCards.LongTable, ButtonForm.Submit)["body"]!;

        var shown = body[1]!["rows"]!.AsArray().Count - 1;
        Assert.Equal([$"另有 {500 - shown} 行未显示"], RunTexts(body[2]!));
    }

    [Theory]
    [InlineData(TextTone.Good, "done", "✓ done")]
    [InlineData(TextTone.Good, "🎉 done", "🎉 done")]
    [InlineData(TextTone.Warning, "late", "⚠️ late")]
    [InlineData(TextTone.Subtle, "small", "small")]
    public void Tone_WhenItHasAColour_AlsoHasASign(TextTone tone, string text, string shown)
    {
        var body = AdaptiveCardRenderer.Render(new Card("x") { Blocks = [new TextBlock(text, tone)] }, ButtonForm.Submit)["body"]!;

        Assert.Equal([shown], RunTexts(body[1]!));
    }

    [Fact]
    public void Text_WhenItHasLines_IsALineEach()
    {
        var body = AdaptiveCardRenderer.Render(new Card("x") { Blocks = [new TextBlock("one\r\ntwo\n\nfour")] }, ButtonForm.Submit)["body"]!;

        Assert.Equal(["x", "one", "two", " ", "four"], RunTexts(body));
    }

    [Fact]
    public void Text_WhateverPeopleWrote_IsInNoElementThatReadsMarkdown()
    {
        foreach (var card in SampleCards.All.Values)
        {
            var json = AdaptiveCardRenderer.Render(card, ButtonForm.Execute).ToJsonString(AdaptiveCardRenderer.Writing);

            Assert.DoesNotContain("\"TextBlock\"", json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_WhenItLooksLikeCardJson_StaysInsideItsString()
    {
        var card = AdaptiveCardRenderer.Render(SampleCards.Attack, ButtonForm.Execute);

        Assert.Equal(
            ["Action.Execute", "Action.Submit", "AdaptiveCard", "Column", "ColumnSet", "Container", "RichTextBlock", "Table", "TableCell", "TableRow", "TextRun"],
            Types(card).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("leaderboard")]
    [InlineData("question")]
    [InlineData("attack")]
    [InlineData("long-table")]
    public void Card_WhenRendered_IsSmallEnoughForOldClients(string name)
    {
        Assert.InRange(Size(SampleCards.All[name]), 1, AdaptiveCardRenderer.MostBytes);
    }

    [Fact]
    public void Card_HoweverMuchIsPutIn_IsSmallEnoughForOldClients()
    {
        var random = new Random(20261123);
        for (var round = 0; round < 12; round++)
            Assert.InRange(Size(Enormous(random)), 1, AdaptiveCardRenderer.MostBytes);
    }

    [Fact]
    public void Card_WhenItHasMoreThanSixButtons_ShowsSix()
    {
        var card = new Card("x") { Buttons = [.. Enumerable.Range(0, 9).Select(number => SampleCards.Button($"b{number}", CardVerbs.Say, ("text", "t")))] };

        Assert.Equal(6, AdaptiveCardRenderer.Render(card, ButtonForm.Execute)["actions"]!.AsArray().Count);
    }

    [Fact]
    public void Samples_WhenAFolderIsNamed_AreWrittenForTheOfficialValidator()
    {
        var folder = Environment.GetEnvironmentVariable("SALESBOT_CARD_SAMPLES") ?? Directory.CreateTempSubdirectory("cards").FullName;
        Directory.CreateDirectory(folder);
        foreach (var (name, card) in SampleCards.All)
        {
            foreach (var form in Enum.GetValues<ButtonForm>())
            {
                var path = Path.Combine(folder, $"{name}-{(form == ButtonForm.Execute ? "execute" : "submit")}.json");
                File.WriteAllText(path, AdaptiveCardRenderer.Render(card, form).ToJsonString(AdaptiveCardRenderer.Writing));

                using var written = JsonDocument.Parse(File.ReadAllText(path));
                Assert.Equal("AdaptiveCard", written.RootElement.GetProperty("type").GetString());
            }
        }
    }

    private static int Size(Card card) => JsonSerializer.SerializeToUtf8Bytes(AdaptiveCardRenderer.Render(card, ButtonForm.Execute), AdaptiveCardRenderer.Writing).Length;

    private static Card Enormous(Random random)
    {
        string[] pieces = ["销售", "{{", "\"\\", "\uE000", "👩‍💻", "\n", "<at>", "word ", "\u0301"];
        string Piece(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => pieces[random.Next(pieces.Length)]));
        CardBlock Block() => random.Next(3) switch
        {
            0 => new TextBlock(Piece(3000), (TextTone)random.Next(5)),
            1 => new ProgressBlock(Piece(500), random.Next(-10, 300), Piece(500)),
            _ => new TableBlock([Piece(40), Piece(40), Piece(40)], [.. Enumerable.Range(0, random.Next(60)).Select(_ => (string[])[Piece(100), Piece(9), Piece(9)])]),
        };
        return new Card(Piece(2000))
        {
            Blocks = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Block())],
            Buttons = [.. Enumerable.Range(0, random.Next(8)).Select(_ => SampleCards.Button(Piece(30), CardVerbs.Say, ("text", Piece(2000))))],
        };
    }

    private static JsonArray Progress(string label, int? percent, string detail)
    {
        var card = new Card("x") { Blocks = [new ProgressBlock(label, percent, detail)] };
        return AdaptiveCardRenderer.Render(card, ButtonForm.Submit)["body"]![1]!["columns"]!.AsArray();
    }

    private static string? Text(JsonNode? node) => (string?)node;

    private static IEnumerable<string> RunTexts(JsonNode node) =>
        Objects(node, "fallback").Where(part => Text(part["type"]) == "TextRun").Select(part => (string)part["text"]!);

    private static IEnumerable<string> Types(JsonNode node) => Objects(node, "").Select(part => Text(part["type"])).OfType<string>();

    private static IEnumerable<JsonObject> Objects(JsonNode? node, string except) => node switch
    {
        JsonObject part => part.Where(member => member.Key != except).SelectMany(member => Objects(member.Value, except)).Prepend(part),
        JsonArray list => list.SelectMany(item => Objects(item, except)),
        _ => [],
    };
}
