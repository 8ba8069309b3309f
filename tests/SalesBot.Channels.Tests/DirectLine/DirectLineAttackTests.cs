using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Channels.DirectLine;
using Xunit;

namespace SalesBot.Channels.Tests.DirectLine;

public sealed class DirectLineAttackTests : IAsyncLifetime
{
    private LocalChat chat = null!;

    public async ValueTask InitializeAsync() => chat = await LocalChat.StartAsync();

    public ValueTask DisposeAsync() => chat.DisposeAsync();

    [Theory]
    [InlineData("GET", "conversations/private-amy")]
    [InlineData("GET", "conversations/private-amy/activities")]
    [InlineData("POST", "conversations/private-amy/activities")]
    [InlineData("POST", "conversations/private-amy/upload")]
    public async Task Token_WhenForAnotherRoom_IsRefused(string method, string path)
    {
        var chen = await chat.EnterAsync("chen");
        var amy = await chat.EnterAsync("amy");

        var answer = await chat.SendAsync(new HttpMethod(method), path, chen.Token, method == "POST" ? Message() : null);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Empty((await amy.ReadAsync()).Activities);
        Assert.Empty(chat.Bot.Heard);
    }

    [Fact]
    public async Task User_WhenTheActivityNamesAnother_IsThatOfTheToken()
    {
        var chen = await chat.EnterAsync("chen");
        var forged = Message();
        forged["from"] = new JsonObject { ["id"] = "boss", ["name"] = "Ms Sun", ["role"] = "bot" };
        forged["channelId"] = "msteams";
        forged["conversation"] = new JsonObject { ["id"] = "private-boss" };

        await chen.PostAsync(forged);

        var heard = Assert.Single(chat.Bot.Heard);
        Assert.Equal(("chen", "小陈", "private-chen"), (heard.Sender.AccountId, heard.Sender.Name, heard.Conversation.ConversationId));
        Assert.Equal("""{"id":"chen","name":"\u5C0F\u9648"}""", (await chen.ReadAsync()).Activities[0]!["from"]!.ToJsonString());
    }

    [Theory]
    [InlineData("boss")]
    [InlineData("stranger")]
    public async Task Group_WhenOneIsInNoTeam_IsClosed(string person)
    {
        var answer = await chat.SendAsync(
            HttpMethod.Post, "tokens/generate", null, new JsonObject { ["user"] = new JsonObject { ["id"] = person }, ["room"] = "group", ["teamId"] = "east" });

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("../etc")]
    [InlineData("a|b")]
    [InlineData("\u202Eamy")]
    public async Task User_WhenTheIdIsNone_GetsNoToken(string id)
    {
        var answer = await chat.SendAsync(HttpMethod.Post, "tokens/generate", null, new JsonObject { ["user"] = new JsonObject { ["id"] = id } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Guest_WhenNotOfTheCompany_GetsAnOwnRoom()
    {
        var visitor = await chat.EnterAsync("dl_guest");

        await visitor.SayAsync("hello");

        Assert.Equal("private-dl_guest", visitor.Room);
        Assert.Equal("dl_guest", chat.Bot.Heard[0].Sender.AccountId);
    }

    [Fact]
    public async Task Token_WhenMissing_IsAskedFor()
    {
        var answer = await chat.SendAsync(HttpMethod.Get, "conversations/private-amy/activities", null, null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task Token_WhenHalfAnHourOld_IsOver()
    {
        var visitor = await chat.EnterAsync("chen");
        chat.Clock.Advance(TimeSpan.FromMinutes(30));

        var said = await visitor.SayAsync("x");
        var refreshed = await chat.SendAsync(HttpMethod.Post, "tokens/refresh", visitor.Token, null);

        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (said.Status, said.Code));
        Assert.Equal(HttpStatusCode.Forbidden, refreshed.Status);
        Assert.Empty(chat.Bot.Heard);
    }

    [Fact]
    public void Token_WhenAnyCharacterIsChanged_IsWorthless()
    {
        var passes = new RoomPasses(new FakeTimeProvider(LocalChat.Start));
        var pass = new RoomPass("private-chen", "chen", "小陈");
        var token = passes.Issue(pass);

        Assert.Equal(pass, passes.Read(token));
        // The last character of a part holds spare bits; every other one counts.
        for (var index = 0; index < token.Length - 1; index++)
        {
            var changed = new StringBuilder(token) { [index] = token[index] == 'A' ? 'B' : 'A' }.ToString();
            if (token[index + 1] != '.')
                Assert.Null(passes.Read(changed));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.b")]
    [InlineData("e30.e30")]
    [InlineData("!!!.???")]
    [InlineData("no dot")]
    public void Token_WhenMadeUp_IsWorthless(string token)
    {
        Assert.Null(new RoomPasses(new FakeTimeProvider(LocalChat.Start)).Read(token));
    }

    [Fact]
    public void Token_WhenOfAnotherRun_IsWorthless()
    {
        var clock = new FakeTimeProvider(LocalChat.Start);

        Assert.Null(new RoomPasses(clock).Read(new RoomPasses(clock).Issue(new RoomPass("private-chen", "chen", "小陈"))));
    }

    [Theory]
    [InlineData("Test-Remote", "10.0.0.7")]
    [InlineData("Test-Remote", "::ffff:192.168.1.4")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example:3978")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    public async Task Door_WhenSomebodyIsNotAtThisMachine_IsClosed(string header, string value)
    {
        foreach (var path in new[] { "people", "conversations/private-amy/activities" })
        {
            var answer = await chat.SendAsync(HttpMethod.Get, path, null, null, (header, value));

            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), (answer.Status, answer.Code));
        }
    }

    [Theory]
    [InlineData("Test-Remote", "::1")]
    [InlineData("Test-Remote", "::ffff:127.0.0.1")]
    [InlineData("Host", "localhost")]
    [InlineData("Host", "[::1]:3978")]
    public async Task Door_WhenSomebodyIsAtThisMachine_IsOpen(string header, string value)
    {
        Assert.Equal(HttpStatusCode.OK, (await chat.SendAsync(HttpMethod.Get, "people", null, null, (header, value))).Status);
    }

    [Fact]
    public async Task Door_WhenThePageIsOurs_IsOpen()
    {
        var own = chat.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

        Assert.Equal(HttpStatusCode.OK, (await chat.SendAsync(HttpMethod.Get, "people", null, null, ("Origin", own))).Status);
    }

    private static JsonObject Message() => new() { ["type"] = "message", ["text"] = "x" };
}
