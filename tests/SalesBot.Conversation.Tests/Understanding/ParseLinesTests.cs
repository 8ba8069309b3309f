using System.Text.Json;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class ParseLinesTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 4, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Line_WithTextLocaleAndNow_IsAnsweredInOneLine() =>
        Assert.Equal(
            """{"text":"拜访了3家客户","intent":"report","items":[{"metric":"visit","quantity":3,"date":"2026-11-22","status":"done"}]}""",
            Answer("""{"text": "拜访了3家客户", "locale": "zh-CN", "now": "2026-11-22T23:04:00+08:00"}"""));

    [Fact]
    public void Line_WithoutNow_CountsFromTheTimeGiven() => Assert.Contains("\"date\":\"2026-11-23\"", Answer("""{"text":"visited 3 clients"}"""));

    [Fact]
    public void Line_WithEveryDetail_NamesThem() =>
        Assert.Equal(
            """{"text":"张三今天收款$500(华为)","intent":"report","items":[{"metric":"payment","quantity":500,"date":"2026-11-23","status":"done","customers":["华为"],"rep":"张三","unit":"USD"}]}""",
            Answer("""{"text":"张三今天收款$500(华为)"}"""));

    [Fact]
    public void Plan_WithoutADay_HasTheDateNull() => Assert.Contains("\"date\":null,\"status\":\"planned\"", Answer("""{"text":"下周拜访5家"}"""));

    [Theory]
    [InlineData("set Raj's call target to 30 a day", "set_target")]
    [InlineData("发起PK:一组对二组,比电话", "start_contest")]
    [InlineData("再加一个", "clarify")]
    public void Intent_InTwoWords_IsWrittenAsTheContractSays(string text, string intent) =>
        Assert.Contains($"\"intent\":\"{intent}\",\"items\":[]", Answer(JsonSerializer.Serialize(new { text })));

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"text":null}""")]
    [InlineData("""{"txt":"3 visits"}""")]
    [InlineData("{\"text\":\"a\uD83D\"")]
    public void Line_ThatIsNoJsonOrHasNoText_GetsAnError(string line)
    {
        using var answer = JsonDocument.Parse(Answer(line));

        Assert.Equal("error", Assert.Single(answer.RootElement.EnumerateObject()).Name);
    }

    [Theory]
    [InlineData("""{"text":"3 visits","text":"4 visits"}""", 4)]
    [InlineData("""{"text":"4 visits \ud83d"}""", 4)]
    [InlineData("""{"text":"4 visits","now":"yesterday","locale":7}""", 4)]
    [InlineData("""{"text":"4 visits","more":{"a":[[[[1]]]]}}""", 4)]
    public void Line_WithOddities_IsStillAnswered(string line, int visits)
    {
        using var answer = JsonDocument.Parse(Answer(line));

        Assert.Equal(visits, Assert.Single(answer.RootElement.GetProperty("items").EnumerateArray()).GetProperty("quantity").GetInt32());
    }

    [Fact]
    public void Line_NestedTooDeeply_GetsAnError() =>
        Assert.Contains("error", Answer("{\"text\":\"3 visits\",\"a\":" + new string('[', 10_000) + new string(']', 10_000) + "}"));

    [Fact]
    public void Text_BeyondAscii_IsNotEscaped() => Assert.StartsWith("{\"text\":\"👍 <b>café</b> & 拜访\"", Answer("""{"text":"👍 <b>café</b> & 拜访"}"""));

    [Fact]
    public void Text_OfSeveralLines_StaysOnOneLine() => Assert.DoesNotContain('\n', Answer("""{"text":"日报\n拜访3家\u2028电话20"}"""));

    private static string Answer(string line) => ParseLines.Answer(Understanding, line, Now);
}
