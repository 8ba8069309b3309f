using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.BadInput;

public sealed class BodyTests(SharedBot bot)
{
    private const string Json = "application/json";

    public static TheoryData<string, string> Malformed { get; } = new()
    {
        { "nothing", "" },
        { "no JSON", "visited 3 clients" },
        { "half an object", "{\"type\":\"message\"" },
        { "an array", "[1,2,3]" },
        { "a number", "42" },
        { "null", "null" },
        { "no type", "{\"text\":\"拜访3家\"}" },
        { "a type that is no text", "{\"type\":{\"a\":1}}" },
        { "two values", "{\"type\":\"message\"}{\"type\":\"message\"}" },
        { "a duplicate key", "{\"type\":\"message\",\"type\":\"invoke\",\"channelId\":\"msteams\"}" },
        { "half a surrogate pair", "{\"type\":\"message\",\"channelId\":\"msteams\",\"text\":\"\\ud83d\"}" },
        { "deep arrays", "{\"type\":\"message\",\"value\":" + new string('[', 10_000) + new string(']', 10_000) + "}" },
        { "deep objects", Nested(500) },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task Body_WhenItIsNoActivity_IsRefusedWithoutAWord(string what, string body)
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes(body), Json);

        Assert.True(answer is { Status: 400, Body: "" }, $"{what}: {answer}");
    }

    [Fact]
    public async Task Body_WhenItIsNoUtf8_IsRefused()
    {
        var text = Encoding.UTF8.GetBytes((await MessageAsync("拜访?家")).ToJsonString().Replace("?", "\u0001", StringComparison.Ordinal));
        text[Array.IndexOf(text, (byte)1)] = 0xFF;

        Assert.Equal(new BotAnswer(400, ""), await PostAsync(text, Json));
        Assert.Equal(400, (await PostAsync(Encoding.Unicode.GetBytes((await MessageAsync("拜访3家")).ToJsonString()), Json)).Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Body_WhenItIsSaidToBeNoJson_IsRefused(string contentType)
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes((await MessageAsync("拜访3家")).ToJsonString()), contentType);

        Assert.Equal(new BotAnswer(415, ""), answer);
    }

    [Fact]
    public async Task Body_WhenItIsTooLarge_IsRefused()
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes((await MessageAsync(new string('a', 300 * 1024))).ToJsonString()), Json);

        Assert.Equal(413, answer.Status);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_WhenItIsTooLarge_DoesNotBreakTheNextRequestOfTheSameCaller()
    {
        var large = Encoding.UTF8.GetBytes((await MessageAsync(new string('a', 300 * 1024))).ToJsonString());
        for (var n = 0; n < 50; n++)
        {
            Assert.Equal(413, (await PostAsync(large, Json)).Status);
            Assert.Equal(new BotAnswer(400, ""), await PostAsync("null"u8.ToArray(), Json));
        }
    }

    [Theory]
    [InlineData("拜访3家 ")]
    [InlineData("(((((((((")]
    [InlineData("99999999999")]
    [InlineData("一二三四五六七八九十")]
    [InlineData("visited ")]
    [InlineData("\t\n\r ")]
    public async Task Body_WithNinetyKilobytesOfText_IsAnsweredAndTheBotGoesOn(string part)
    {
        var chat = await bot.ChatAsync("小陈");
        var text = string.Concat(Enumerable.Repeat(part, 90_000 / Encoding.UTF8.GetByteCount(part)));

        await chat.SayAsync(text + " x");
        await chat.SayAsync("撤销");

        Assert.Equal("✅ 已记 电话 +1 → 今天 1/20,还差 19", (await chat.SayAsync("打了1个电话")).FirstLine);
    }

    [Fact]
    public async Task Body_WithManyMembersAndEntities_IsTakenOrRefusedButNeverAnError()
    {
        var chat = await bot.ChatAsync("小李");
        var crowded = chat.Host.Teams.Message(chat.User, "拜访1家", chat.Host.NewId());
        for (var n = 0; n < 3_000; n++)
            crowded[$"x{n}"] = n;
        var mentions = chat.Host.Teams.Message(chat.User, "拜访1家", chat.Host.NewId())
            .With("entities", new JsonArray([.. Enumerable.Range(0, 1_000).Select(n => new JsonObject { ["type"] = "mention", ["text"] = "<at>" })]));

        Assert.InRange((await chat.Host.PostAsync(crowded)).Status, 200, 499);
        Assert.InRange((await chat.Host.PostAsync(mentions)).Status, 200, 499);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    [InlineData("handoff")]
    [InlineData("somethingNew")]
    [InlineData("MESSAGE")]
    public async Task Type_WhenItMeansNothingToTheBot_IsTakenWithoutAWord(string type)
    {
        var chat = await bot.ChatAsync("小周");

        var answer = await chat.Host.PostAsync(chat.Host.Teams.Of(type, chat.User, chat.Host.NewId()));
        await chat.SayAsync("打了1个电话");

        Assert.Equal(new BotAnswer(202, ""), answer);
        Assert.Empty(chat.Unread);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("from")]
    [InlineData("conversation")]
    [InlineData("recipient")]
    [InlineData("id")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("channelData")]
    [InlineData("timestamp")]
    [InlineData("locale")]
    public async Task Message_WithAMemberMissingOrNull_IsNeverAnError(string member)
    {
        var missing = await MessageAsync("拜访3家");
        missing.Remove(member);

        foreach (var activity in new[] { missing, (await MessageAsync("拜访3家")).With(member, null), (await MessageAsync("拜访3家")).With(member, 7) })
        {
            var answer = await (await bot.HostAsync()).PostAsync(activity);

            Assert.InRange(answer.Status, 200, 499);
            Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("timestamp", "9999-12-31T23:59:59+23:59")]
    [InlineData("timestamp", "yesterday")]
    [InlineData("locale", "../../etc/passwd")]
    [InlineData("text", "拜访3家'; DROP TABLE Reports;--")]
    [InlineData("textFormat", "html")]
    [InlineData("$type", "System.IO.File")]
    public async Task Message_WithAnOddValue_IsStillTaken(string member, string value)
    {
        var chat = await bot.ChatAsync("小吴");

        var answer = await chat.Host.PostAsync(chat.Host.Teams.Message(chat.User, "拜访3家", chat.Host.NewId()).With(member, value));

        Assert.Equal(202, answer.Status);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task Message_WhoseServiceUrlIsNotThisMachine_IsRefusedAndNothingIsSentThere()
    {
        var host = await bot.HostAsync();
        var activity = (await MessageAsync("拜访3家")).With("serviceUrl", "http://169.254.169.254/latest/");

        Assert.Equal(new BotAnswer(403, ""), await host.PostAsync(activity));
    }

    private async Task<JsonObject> MessageAsync(string text)
    {
        var host = await bot.HostAsync();
        return host.Teams.Message(host.NewUser("小郑"), text, host.NewId());
    }

    private async Task<BotAnswer> PostAsync(byte[] body, string contentType) => await (await bot.HostAsync()).PostAsync(body, contentType);

    private static string Nested(int depth) =>
        "{\"type\":\"message\",\"value\":" + string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth) + "}";
}
