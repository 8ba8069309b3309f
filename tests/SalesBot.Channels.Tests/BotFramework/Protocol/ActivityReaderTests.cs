using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Json;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Protocol;

/// <summary>What is read from a body, and what is refused.</summary>
public sealed class ActivityReaderTests
{
    [Fact]
    public void Message_WhenFromTeams_IsReadWhole()
    {
        var activity = Read(Bodies.Message());
        Assert.Equal(("message", "1772442000000", "拜访2家"), (activity.Type, activity.Id, activity.Text));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 10, 0, 0, 123, TimeSpan.FromHours(1)), activity.LocalTimestamp);
        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp!.Value.Offset);
        Assert.Equal(("29:1abc", "0a5f"), (activity.From!.Id, activity.From.AadObjectId));
        Assert.Equal((ConversationAccount.Personal, Bodies.Tenant), (activity.Conversation!.ConversationType, activity.Conversation.TenantId));
        Assert.Equal(Bodies.Tenant, activity.GetTeamsChannelData().TenantId);
        Assert.Equal("Europe/Berlin", activity.Entities![0].Text("timezone"));
    }

    [Fact]
    public void Activity_WhenWrittenBack_KeepsWhatTheModelDoesNotName()
    {
        var activity = Read(Bodies.Message(body =>
        {
            body["label"] = "x";
            body["from"]!["later"] = new JsonObject { ["a"] = 1 };
            body["conversation"]!["later"] = true;
            body["attachments"]![0]!["later"] = "y";
            body["expiration"] = "2026-01-01";
        }));
        var written = JsonNode.Parse(JsonSerializer.Serialize(activity, BotJson.Outbound.Activity))!;
        Assert.Equal("x", (string?)written["label"]);
        Assert.Equal(1, (int?)written["from"]!["later"]!["a"]);
        Assert.True((bool?)written["conversation"]!["later"]);
        Assert.Equal("y", (string?)written["attachments"]![0]!["later"]);
        Assert.Equal("DE", (string?)written["entities"]![0]!["country"]);
        Assert.Equal("2026-01-01", (string?)written["expiration"]);
        Assert.False(written.AsObject().ContainsKey("replyToId"));
    }

    [Fact]
    public void Text_WhenWritten_IsNotEscapedBeyondNeed() =>
        Assert.Equal(
            """{"type":"message","text":"拜访 <b> \"2\""}""",
            JsonSerializer.Serialize(new Activity { Type = "message", Text = "拜访 <b> \"2\"" }, BotJson.Outbound.Activity));

    [Fact]
    public void Id_WhenABareNumber_IsTakenAsItsDigits()
    {
        var activity = Read("""{"type":"message","id":123456789012345678901234567890,"from":{"id":-0},"conversation":{"id":1.50}}""");
        Assert.Equal(("123456789012345678901234567890", "-0", "1.50"), (activity.Id, activity.From!.Id, activity.Conversation!.Id));
    }

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2026-13-01T00:00:00Z\"")]
    [InlineData("\"2026-01-01T00:00:00+23:59\"")]
    [InlineData("\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("\"9999-12-31T23:59:59-14:00\"")]
    [InlineData("\"\"")]
    [InlineData("17")]
    [InlineData("{\"a\":[1]}")]
    [InlineData("null")]
    public void Timestamp_WhenUnreadable_CountsAsAbsent(string timestamp)
    {
        var activity = Read($$"""{"type":"message","timestamp":{{timestamp}},"localTimestamp":{{timestamp}},"text":"kept"}""");
        Assert.Null(activity.Timestamp);
        Assert.Null(activity.LocalTimestamp);
        Assert.Equal("kept", activity.Text);
    }

    [Fact]
    public void Timestamp_WhenWithoutOffset_IsUniversalTimeAndNotTheHosts() => Assert.Equal(
        new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero), Read("""{"type":"message","timestamp":"2026-01-05T09:00:00"}""").Timestamp);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"Type":"message"}""")]
    [InlineData("""{"type":{}}""")]
    [InlineData("""{"type":"message"} x""")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{"type":"message"/*c*/}""")]
    [InlineData("""{"type":"message","from":"29:1"}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[null]}""")]
    [InlineData("""{"type":"message","entities":[null]}""")]
    [InlineData("""{"type":"message","attachments":[null]}""")]
    public void Body_WhenNoActivity_IsABadRequest(string body) => IsBad(body);

    [Theory]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"type":"message","\u0074ype":"invoke"}""")]
    [InlineData("""{"type":"message","serviceUrl":"a","serviceUrl":"b"}""")]
    [InlineData("""{"type":"message","from":{"id":"1"},"from":{"id":"2"}}""")]
    [InlineData("""{"type":"message","from":{"id":"1","id":"2"}}""")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","value":{"b":[{"a":1,"a":2}]}}""")]
    [InlineData("""{"type":"message","attachments":[{"content":{"b":[{"a":1,"a":2}]}}]}""")]
    [InlineData("""{"type":"message","unknown":1,"unknown":2}""")]
    public void Body_WhenANameStandsTwice_IsABadRequest(string body) => IsBad(body);

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud83d\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ude00\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ude00\\ud83d\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud83dx\\ude00\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud83d\\n\"}")]
    [InlineData("{\"type\":\"message\",\"value\":{\"a\":\"\\uD83D\"}}")]
    [InlineData("{\"type\":\"message\",\"value\":{\"\\uD83D\":1}}")]
    [InlineData("{\"type\":\"message\",\"value\":\"\\ud83dx\\ude00\"}")]
    [InlineData("{\"type\":\"message\",\"value\":\"\\ud83d\\ud83d\\ude00\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"a\\u0000b\"}")]
    [InlineData("{\"type\":\"message\",\"value\":[\"\\u0000\"]}")]
    [InlineData("{\"type\":\"message\",\"text\":\"a\0b\"}")]
    public void Text_WhenNoStorableUnicode_IsABadRequest(string body) => IsBad(body);

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud83d\\ude00\"}", "😀")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\\\ud83d\"}", "\\ud83d")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\\\u0000\"}", "\\u0000")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\u00e4\\uffff\"}", "ä\uffff")]
    public void Text_WhenOnlyLookingLikeAFault_IsRead(string body, string text) => Assert.Equal(text, Read(body).Text);

    [Fact]
    public void Body_WhenNotUtf8_IsABadRequest()
    {
        IsBad([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        IsBad([.. "{\"type\":\"message\",\"value\":{\"a\":\""u8, 0xED, 0xA0, 0x80, .. "\"}}"u8]);
        IsBad(Encoding.Unicode.GetBytes("""{"type":"message"}"""));
        Assert.IsType<ActivityReading.Ok>(ActivityReader.Parse([.. "\uFEFF"u8, .. "{\"type\":\"message\"}"u8]));
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(40, false)]
    [InlineData(10_000, false)]
    public void Value_WhenNested_IsReadToALimit(int depth, bool isRead)
    {
        var body = "{\"type\":\"message\",\"value\":" + new string('[', depth) + new string(']', depth) + "}";
        Assert.Equal(isRead, ActivityReader.Parse(Encoding.UTF8.GetBytes(body)) is ActivityReading.Ok);
    }

    [Theory]
    [InlineData("1e999999")]
    [InlineData("-0")]
    [InlineData("4444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444")]
    public void Number_WhenAbsurd_IsKeptAsItStands(string number) =>
        Assert.Equal(number, Read($$"""{"type":"message","value":{"n":{{number}}} }""").Value!.Value.GetProperty("n").GetRawText());

    [Fact]
    public void Name_WhenMeaningfulToOtherParsers_IsPlainData()
    {
        var activity = Read("""{"type":"message","$type":"System.Diagnostics.Process","$ref":"#","$id":"1","__proto__":{"x":1},"value":{"$type":"y"}}""");
        Assert.Equal("System.Diagnostics.Process", activity.Properties!["$type"].GetString());
        Assert.Equal("y", activity.Value!.Value.GetProperty("$type").GetString());
    }

    [Theory]
    [InlineData("id")]
    [InlineData("replyToId")]
    [InlineData("channelId")]
    [InlineData("name")]
    [InlineData("localTimezone")]
    public void Id_WhenLongerThanAnyChannels_IsABadRequest(string name)
    {
        IsBad(new JsonObject { ["type"] = "message", [name] = new string('x', 1025) }.ToJsonString());
        Assert.IsType<ActivityReading.Ok>(Parse(new JsonObject { ["type"] = "message", [name] = new string('x', 1024) }.ToJsonString()));
    }

    [Fact]
    public void Id_WhenLongInsideAnObject_IsABadRequest()
    {
        var longId = new string('x', 100_000);
        IsBad(new JsonObject { ["type"] = "message", ["from"] = new JsonObject { ["id"] = longId } }.ToJsonString());
        IsBad(new JsonObject { ["type"] = "message", ["conversation"] = new JsonObject { ["id"] = longId } }.ToJsonString());
        IsBad(new JsonObject { ["type"] = "message", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = longId }) }.ToJsonString());
    }

    [Theory]
    [InlineData("attachments", 50)]
    [InlineData("entities", 200)]
    [InlineData("membersAdded", 1000)]
    [InlineData("membersRemoved", 1000)]
    public void List_WhenLongerThanItsLimit_IsABadRequest(string name, int most)
    {
        Assert.IsType<ActivityReading.Ok>(Parse(Listing(name, most)));
        IsBad(Listing(name, most + 1));
    }

    [Theory]
    [InlineData("attachments", "{},")]
    [InlineData("value", "1,")]
    public void List_WhenItFillsTheBody_CostsBoundedMemory(string name, string item) =>
        CostsLittle($$"""{"type":"message","{{name}}":[{{string.Concat(Enumerable.Repeat(item, 250_000 / item.Length))}}1]}""");

    [Fact]
    public void Names_WhenTheyFillTheBody_CostBoundedMemory()
    {
        CostsLittle("{\"type\":\"message\"" + string.Concat(Enumerable.Range(0, 22_000).Select(number => $",\"p{number}\":1")) + "}");
        CostsLittle("{\"type\":\"message\",\"value\":{\"a\":0" + string.Concat(Enumerable.Range(0, 22_000).Select(number => $",\"p{number}\":1")) + "}}");
        CostsLittle("{\"type\":\"message\",\"text\":\"" + string.Concat(Enumerable.Repeat("\\u4e2d", 42_000)) + "\"}");
    }

    private static void CostsLittle(string body)
    {
        var utf8 = Encoding.UTF8.GetBytes(body);
        Assert.True(utf8.Length <= ActivityReader.MostBytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ActivityReader.Parse(utf8);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    private static string Listing(string name, int count) => new JsonObject
    {
        ["type"] = "conversationUpdate",
        [name] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => new JsonObject())]),
    }.ToJsonString();

    private static ActivityReading Parse(string body) => ActivityReader.Parse(Encoding.UTF8.GetBytes(body));

    private static Activity Read(string body) => Assert.IsType<ActivityReading.Ok>(Parse(body)).Activity;

    private static void IsBad(string body) => IsBad(Encoding.UTF8.GetBytes(body));

    private static void IsBad(byte[] body) => Assert.IsType<ActivityReading.BadRequest>(ActivityReader.Parse(body));
}
