using System.Text.Json;
using SalesBot.Host.Commands;
using SalesBot.Host.Tests.Jobs;

namespace SalesBot.Host.Tests.Commands;

public sealed class ParseOptionsTests
{
    private const string Catalogue = """
        {
          "metrics": [
            { "zh": "直播", "en": "livestream", "kind": "behaviour", "unit": "count", "measures": ["场", "轮播"], "synonyms": ["开播", "going live"] },
            { "zh": "续费", "en": "renewal", "unit": "money" },
            { "zh": "投标", "measures": ["次"] },
          ],
          "synonyms": { "visit": ["串门子", "door knocking"], "直播": ["带货"] }
        }
        """;

    [Theory]
    [InlineData("开播2场", "livestream", 2)]
    [InlineData("做了3场直播", "livestream", 3)]
    [InlineData("带货4轮播", "livestream", 4)]
    [InlineData("2 livestreams done", "livestream", 2)]
    [InlineData("续费3万", "renewal_money", 30000)]
    [InlineData("投标2次", "own_3", 2)]
    [InlineData("串门子3家", "visit", 3)]
    [InlineData("door knocking 4 times", "visit", 4)]
    public async Task Parse_WithACatalogue_KnowsItsMetricsAndWords(string text, string metric, int quantity)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "catalogue.json");
        await File.WriteAllTextAsync(file, Catalogue, TestContext.Current.CancellationToken);

        var (code, output, _) = await RunAsync(["parse", "--catalogue", file], text);

        Assert.Equal(0, code);
        var answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal("report", answer.GetProperty("intent").GetString());
        var item = Assert.Single(answer.GetProperty("items").EnumerateArray());
        Assert.Equal((metric, quantity), (item.GetProperty("metric").GetString(), item.GetProperty("quantity").GetInt32()));
        Assert.False(answer.TryGetProperty("explain", out _));
    }

    [Theory]
    [InlineData("{", "is not understood")]
    [InlineData("[]", "is not understood")]
    [InlineData("""{"metrics":[{"zh":"直播","colour":"red"}]}""", "colour")]
    [InlineData("""{"metrics":[{"zh":"直播","kind":"fun"}]}""", "kind 'fun'")]
    [InlineData("""{"metrics":[{"zh":"!"}]}""", "'!'")]
    [InlineData("""{"metrics":[{"en":"x1"},{"en":"X1"}]}""", "'X1' twice")]
    [InlineData("""{"synonyms":{"flight":["fly"]}}""", "'flight', which is no metric")]
    [InlineData("null", "null")]
    public async Task Parse_WithABadCatalogue_SaysWhatIsWrongInOneLine(string content, string names)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "catalogue.json");
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);

        var (code, output, error) = await RunAsync(["parse", $"--catalogue={file}"], "x");

        Assert.Equal((CommandLine.Misused, ""), (code, output));
        Assert.Contains(names, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("--catalogue", "/nowhere/at-all.json", "cannot be read")]
    [InlineData("--catalogue", "", "cannot be read")]
    [InlineData("--explian", "", "--explian")]
    public async Task Parse_CalledWrongly_SaysHowInOneLine(string option, string value, string names)
    {
        var (code, _, error) = await RunAsync(["parse", option, value], "x");

        Assert.Equal(CommandLine.Misused, code);
        Assert.Contains(names, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_Explained_TellsWhichWordsBecameWhat()
    {
        var (_, output, _) = await RunAsync(["parse", "--explain"], "昨天拜访了华为和中兴,打了20个电话,聊了2小时");

        var explain = JsonDocument.Parse(output).RootElement.GetProperty("explain");
        Assert.Equal("it tells what was done or is planned", explain.GetProperty("rule").GetString());
        var words = explain.GetProperty("words").EnumerateArray()
            .Select(word => $"{word.GetProperty("at").GetInt32()} {word.GetProperty("text").GetString()} {word.GetProperty("is").GetString()} {(word.TryGetProperty("value", out var value) ? value.GetString() : "")}".Trim())
            .ToList();
        Assert.Contains("0 昨天 date 2026-11-24", words);
        Assert.Contains("2 拜访 metric visit", words);
        Assert.Contains("5 华为 customer", words);
        Assert.Contains("13 20个 quantity 20", words);
        Assert.Contains("21 2小时 ignored a length of time, or another measure that counts nothing", words);
    }

    [Theory]
    [InlineData("每天拜访3家客户", "3家", "habit")]
    [InlineData("如果拜访3家", "3家", "hypothetical")]
    [InlineData("my number is 13800138000", "13800138000", "phone")]
    [InlineData("meeting at 15:30", "15:30", "a time")]
    public async Task Parse_Explained_TellsWhyANumberWasLeftAlone(string text, string number, string why)
    {
        var (_, output, _) = await RunAsync(["parse", "--explain"], text);

        var word = JsonDocument.Parse(output).RootElement.GetProperty("explain").GetProperty("words").EnumerateArray()
            .Single(word => word.GetProperty("text").GetString() == number);
        Assert.Equal("ignored", word.GetProperty("is").GetString());
        Assert.Contains(why, word.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] args, string text)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        using var input = new StringReader(JsonSerializer.Serialize(new { text, locale = "zh-CN", now = "2026-11-25T15:00:00+08:00" }));
        var code = await CommandLine.RunAsync(args, input, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
