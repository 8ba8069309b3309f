using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Channels.Tests.AdaptiveCards;
using Xunit;

namespace SalesBot.Channels.Tests.DirectLine;

public sealed class DirectLineTests : IAsyncLifetime
{
    private LocalChat chat = null!;

    public async ValueTask InitializeAsync() => chat = await LocalChat.StartAsync();

    public ValueTask DisposeAsync() => chat.DisposeAsync();

    [Fact]
    public async Task People_WhenThePageAsks_AreThoseOfTheDemoCompany()
    {
        var answer = await chat.SendAsync(HttpMethod.Get, "people", null, null);

        Assert.Equal(
            """{"id":"chen","name":"小陈","role":"rep","teamId":"east","teamName":"华东组","language":"zh"}""",
            answer.Json!["people"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Null(answer.Json["people"]![3]!["teamId"]);
    }

    [Fact]
    public async Task Token_WhenGenerated_OpensTheRoomOnceAsNew()
    {
        var ticket = await chat.SendAsync(HttpMethod.Post, "tokens/generate", null, Who("chen", "private"));
        var token = (string)ticket.Json!["token"]!;
        var first = await chat.SendAsync(HttpMethod.Post, "conversations", token, new JsonObject { ["locale"] = "zh-CN" });
        var second = await chat.SendAsync(HttpMethod.Post, "conversations", token, null);
        var again = await chat.SendAsync(HttpMethod.Get, "conversations/private-chen?watermark=0", token, null);

        Assert.Equal(1800, (int)ticket.Json["expires_in"]!);
        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK], [first.Status, second.Status, again.Status]);
        Assert.All([ticket, first, second, again], answer => Assert.Equal("private-chen", (string?)answer.Json!["conversationId"]));
        var opening = Assert.Single(chat.Bot.Openings);
        Assert.Equal(("chen", "zh-CN"), (opening.Sender.AccountId, opening.Locale));
    }

    [Fact]
    public async Task Room_WhenTheBotGreets_ShowsTheGreetingOnceAndAtOnce()
    {
        chat.Bot.Greeting = new Card("早,小陈");
        await chat.EnterAsync("chen");

        var (activities, _) = await (await chat.EnterAsync("chen")).ReadAsync();

        var greeting = Assert.Single(activities)!;
        Assert.Equal("早,小陈", (string?)greeting["text"]);
        Assert.Null(greeting["replyToId"]);
    }

    [Fact]
    public async Task Token_WhenRefreshedInTime_HoldsForAnotherHalfHour()
    {
        var visitor = await chat.EnterAsync("chen");
        chat.Clock.Advance(TimeSpan.FromMinutes(29));
        var fresh = await chat.SendAsync(HttpMethod.Post, "tokens/refresh", visitor.Token, null);
        chat.Clock.Advance(TimeSpan.FromMinutes(29));

        var answer = await (visitor with { Token = (string)fresh.Json!["token"]! }).SayAsync("hi");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Message_WhenPosted_ReachesTheBotAsItWasMeant()
    {
        var visitor = await chat.EnterAsync("chen");

        var answer = await visitor.SayAsync("拜访了3家\0", "c1");

        var heard = Assert.Single(chat.Bot.Heard);
        Assert.Equal(IncomingKind.Text, heard.Kind);
        Assert.Equal("拜访了3家", heard.Text);
        Assert.Equal((string?)answer.Json!["id"], heard.MessageId);
        Assert.Equal(new Sender("directline", "demo", "chen", "小陈", null), heard.Sender);
        Assert.Equal(new ConversationAddress("directline", "private-chen", ConversationScope.Personal, """{"conversation":"private-chen"}"""), heard.Conversation);
        Assert.Equal("en-US", heard.Locale);
        Assert.True(heard.IsLocalTrial);
        Assert.False(heard.CanUpdateMessages);
    }

    [Fact]
    public async Task Message_WhenPosted_IsEchoedBeforeTheAnswer()
    {
        chat.Bot.Answer = message => new Card($"heard {message.Text}");
        var visitor = await chat.EnterAsync("amy");
        var start = (await visitor.ReadAsync()).Watermark;

        var posted = await visitor.SayAsync("**3** visits", "c1");

        var (activities, _) = await visitor.ReadAsync(start);
        Assert.Equal(["**3** visits", "heard **3** visits"], activities.Select(activity => (string?)activity!["text"]));
        var echo = activities[0]!;
        Assert.Equal((string?)posted.Json!["id"], (string?)echo["id"]);
        Assert.Equal("2026-11-23T09:00:00.000Z", (string?)echo["timestamp"]);
        Assert.Equal("""{"clientActivityID":"c1","kept":true}""", echo["channelData"]!.ToJsonString());
        Assert.Equal("""{"id":"amy","name":"Amy"}""", echo["from"]!.ToJsonString());
        Assert.Equal((string?)echo["id"], (string?)activities[1]!["replyToId"]);
        Assert.All(activities, activity => Assert.Equal("plain", (string?)activity!["textFormat"]));
    }

    [Fact]
    public async Task Watermark_WhenGivenAgain_BringsAllThatCameAfterIt()
    {
        var visitor = await chat.EnterAsync("chen");
        await visitor.SayAsync("one");
        var (_, first) = await visitor.ReadAsync();
        await visitor.SayAsync("two");
        await visitor.SayAsync("three");

        Assert.Equal(["two", "three"], await visitor.TextsAsync(first));
        Assert.Equal(["two", "three"], await visitor.TextsAsync(first));
        Assert.Equal(["one", "two", "three"], await visitor.TextsAsync());
        Assert.Equal(["one", "two", "three"], await visitor.TextsAsync("999"));
        Assert.Equal(["one", "two", "three"], await visitor.TextsAsync("-1"));
        Assert.Empty(await visitor.TextsAsync((await visitor.ReadAsync()).Watermark));
    }

    [Fact]
    public async Task Card_WhenTheBotAnswersWithOne_ComesWithASummary()
    {
        chat.Bot.Answer = _ => SampleCards.Report;
        var visitor = await chat.EnterAsync("chen");

        await visitor.SayAsync("x");

        var card = (await visitor.ReadAsync()).Activities[1]!;
        Assert.StartsWith("✅ 已记 4 项\n拜访 +2", (string?)card["summary"], StringComparison.Ordinal);
        Assert.Null(card["text"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)card["attachments"]![0]!["contentType"]);
        Assert.Equal("Action.Submit", (string?)card["attachments"]![0]!["content"]!["actions"]![0]!["type"]);
    }

    [Fact]
    public async Task Button_WhenPressed_IsACardAction()
    {
        chat.Bot.Answer = message => message.Kind == IncomingKind.Text ? SampleCards.Report : new Card("undone");
        var visitor = await chat.EnterAsync("chen");
        await visitor.SayAsync("x");
        var shown = (await visitor.ReadAsync()).Activities[1]!;
        var pressed = shown["attachments"]![0]!["content"]!["actions"]![0]!["data"]!.DeepClone();

        await visitor.PostAsync(new JsonObject { ["type"] = "message", ["value"] = pressed, ["replyToId"] = (string?)shown["id"] });

        var heard = chat.Bot.Heard[1];
        Assert.Equal(IncomingKind.CardAction, heard.Kind);
        Assert.Equal(CardVerbs.Undo, heard.Action!.Verb);
        Assert.Equal("0f8c6b1e-0000-4000-8000-000000000001", heard.Action.Data["report"]);
        Assert.Equal((string?)shown["id"], heard.Action.CardMessageId);
        Assert.False(heard.Action.AnswersInPlace);
        Assert.Equal("undone", (await visitor.TextsAsync())[^1]);
    }

    [Fact]
    public async Task Button_WhenItSpeaksForThePerson_IsShownAsSaid()
    {
        var visitor = await chat.EnterAsync("chen");

        await visitor.PostAsync(JsonNode.Parse("""{"type":"message","value":{"verb":"say","data":{"text":"我的任务"}},"channelData":{"postBack":true,"clientActivityID":"c"}}""")!.AsObject());

        var echo = Assert.Single((await visitor.ReadAsync()).Activities)!;
        Assert.Equal("我的任务", (string?)echo["text"]);
        Assert.Equal("""{"clientActivityID":"c"}""", echo["channelData"]!.ToJsonString());
        Assert.Equal(IncomingKind.CardAction, chat.Bot.Heard[0].Kind);
    }

    [Fact]
    public async Task Message_WhenThePageSendsItAgain_HasTheSameKeyAndIsShownOnce()
    {
        var visitor = await chat.EnterAsync("chen");

        var first = await visitor.SayAsync("拜访了3家", "c1");
        var again = await visitor.SayAsync("拜访了3家", "c1");
        await visitor.SayAsync("拜访了3家", "c2");

        Assert.Equal((string?)first.Json!["id"], (string?)again.Json!["id"]);
        Assert.Equal(chat.Bot.Heard[0].Key, chat.Bot.Heard[1].Key);
        Assert.NotEqual(chat.Bot.Heard[0].Key, chat.Bot.Heard[2].Key);
        Assert.Equal(2, (await visitor.ReadAsync()).Activities.Count);
    }

    [Fact]
    public async Task Message_WhenThePageSendsItAgainAfterARestart_HasTheSameKey()
    {
        await (await chat.EnterAsync("chen")).SayAsync("one", "c1");
        await using var restarted = await LocalChat.StartAsync();
        await (await restarted.EnterAsync("chen")).SayAsync("one", "c1");

        Assert.Equal(chat.Bot.Heard[0].Key, restarted.Bot.Heard[0].Key);
    }

    [Fact]
    public async Task Message_WhenThePageGivesNoId_IsUniqueAlsoAfterARestart()
    {
        await (await chat.EnterAsync("chen")).SayAsync("one");
        await using var restarted = await LocalChat.StartAsync();
        await (await restarted.EnterAsync("chen")).SayAsync("one");

        Assert.NotEqual(chat.Bot.Heard[0].Key, restarted.Bot.Heard[0].Key);
        Assert.NotEqual(chat.Bot.Heard[0].MessageId, restarted.Bot.Heard[0].MessageId);
    }

    [Fact]
    public async Task Group_WhenTwoAreInIt_IsOneRoom()
    {
        chat.Bot.Answer = message => new Card($"noted, {message.Sender.Name}");
        var chen = await chat.EnterAsync("chen", "group");
        var amy = await chat.EnterAsync("amy", "group");

        await chen.SayAsync("one", "same");
        await amy.SayAsync("two", "same");

        Assert.Equal("group-east", amy.Room);
        Assert.Equal(["one", "noted, 小陈", "two", "noted, Amy"], await chen.TextsAsync());
        Assert.Equal(await chen.TextsAsync(), await amy.TextsAsync());
        Assert.Equal([ConversationScope.Group, ConversationScope.Group], chat.Bot.Heard.Select(message => message.Conversation.Scope));
        Assert.NotEqual(chat.Bot.Heard[0].Key, chat.Bot.Heard[1].Key);
    }

    [Fact]
    public async Task Notice_WhenNobodyHasOpenedTheRoom_IsThereLater()
    {
        var address = new ConversationAddress("directline", "group-east", ConversationScope.Group, "{}");

        var outcome = await chat.Sender.SendAsync(new OutgoingMessage(address, new Card("🏆 上周电话榜"), null, null), TestContext.Current.CancellationToken);

        var (activities, _) = await (await chat.EnterAsync("amy", "group")).ReadAsync();
        Assert.Equal("🏆 上周电话榜", (string?)Assert.Single(activities)!["text"]);
        Assert.Equal((string?)activities[0]!["id"], Assert.IsType<SendOutcome.Delivered>(outcome).MessageId);
    }

    [Fact]
    public async Task Card_ToBeSeenAsAPicture_IsAnImageWithItsFiguresAsText()
    {
        var address = new ConversationAddress("directline", "group-east", ConversationScope.Group, "{}");
        var card = new Card("🏆 本周拜访榜: 李娜 14") { Blocks = [new TableBlock(["#", "姓名"], [["1", "李娜"]])], AsPicture = true };

        await chat.Sender.SendAsync(new OutgoingMessage(address, card, null, null) { Id = Guid.NewGuid() }, TestContext.Current.CancellationToken);
        await chat.Sender.SendAsync(new OutgoingMessage(address, card, null, null), TestContext.Current.CancellationToken);

        var (activities, _) = await (await chat.EnterAsync("amy", "group")).ReadAsync();
        var picture = activities[0]!["attachments"]![0]!;
        Assert.Equal(("image/png", "本周拜访榜- 李娜 14.png"), ((string?)picture["contentType"], (string?)picture["name"]));
        Assert.StartsWith("http://127.0.0.1:3978/pictures/", (string?)picture["contentUrl"], StringComparison.Ordinal);
        Assert.Equal(("🏆 本周拜访榜: 李娜 14", "🏆 本周拜访榜: 李娜 14\n# · 姓名\n1 · 李娜"), ((string?)activities[0]!["text"], (string?)activities[0]!["summary"]));

        // What the outbox does not keep cannot be drawn later.
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)activities[1]!["attachments"]![0]!["contentType"]);
    }

    [Fact]
    public async Task Notice_WhenNoRoomCanHaveItsId_FindsNobody()
    {
        var address = new ConversationAddress("directline", "elsewhere", ConversationScope.Personal, "{}");

        var outcome = await chat.Sender.SendAsync(new OutgoingMessage(address, new Card("x"), null, null), TestContext.Current.CancellationToken);

        Assert.Equal(new SendOutcome.RecipientGone("ConversationNotFound"), outcome);
        Assert.True(chat.Sender.Serves("directline"));
        Assert.False(chat.Sender.Serves("msteams"));
    }

    private static JsonObject Who(string id, string room) => new() { ["user"] = new JsonObject { ["id"] = id }, ["room"] = room };
}
