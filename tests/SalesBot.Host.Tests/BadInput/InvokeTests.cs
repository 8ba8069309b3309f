using System.Text.Json.Nodes;
using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.BadInput;

public sealed class InvokeTests(SharedBot bot)
{
    private const string Toast = "application/vnd.microsoft.activity.message";

    [Theory]
    [InlineData("""{"type":"Action.Execute","verb":"format-c"}""")]
    [InlineData("""{"type":"Action.Execute","verb":"undo"}""")]
    [InlineData("""{"type":"Action.Execute","verb":"undo","data":{"report":"00000000000000000000000000000001"}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"undo","data":{"report":7}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"undo","data":[1]}""")]
    [InlineData("""{"type":"Action.Execute","verb":""}""")]
    [InlineData("""{"type":"Action.Execute"}""")]
    [InlineData("""{"type":"Action.Execute","verb":"log","data":{"metric":"call","amount":"-5","day":"2026-11-25"}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"answer","data":{"question":"x","answer":"20"}}""")]
    public async Task Button_ThatTheBotDidNotMake_IsAnsweredAndChangesNothing(string action)
    {
        var chat = await bot.ChatAsync("小陈");
        var card = await chat.SayAsync("拜访3家");

        var answer = await chat.PressAsync(card, JsonNode.Parse(action)!.AsObject());

        Assert.Equal((200, 200, Toast), (answer.Status, answer.InvokeStatus, answer.InvokeType));
        Assert.StartsWith("这个按钮我不认识,没有改动", answer.InvokeText, StringComparison.Ordinal);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit));
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"undo"}}""", 400)]
    [InlineData("""{"action":{"verb":"undo"}}""", 400)]
    [InlineData("""{"action":"undo"}""", 400)]
    [InlineData("""{}""", 400)]
    [InlineData("[]", 400)]
    [InlineData("7", 400)]
    [InlineData("null", 400)]
    public async Task Invoke_WhoseValueIsNoAction_IsABadRequest(string value, int status)
    {
        var chat = await bot.ChatAsync("小李");
        var invoke = chat.Host.Teams.Invoke(chat.User, "card", chat.Host.NewId(), []).With("value", JsonNode.Parse(value));

        var answer = await chat.Host.PostAsync(invoke);

        Assert.Equal((status, status, "application/vnd.microsoft.error"), (answer.Status, answer.InvokeStatus, answer.InvokeType));
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("adaptiveCard/unknown")]
    public async Task Invoke_OfAnotherKind_IsNotImplemented(string name)
    {
        var chat = await bot.ChatAsync("小周");

        var answer = await chat.Host.PostAsync(chat.Host.Teams.Invoke(chat.User, "card", chat.Host.NewId(), []).With("name", name));

        Assert.Equal(501, answer.Status);
    }

    [Fact]
    public async Task UndoButton_WithTheIdOfAnotherReport_IsRefused()
    {
        var chat = await bot.ChatAsync("小吴");
        var (first, second) = (await chat.SayAsync("拜访3家"), await chat.SayAsync("打了10个电话"));
        var forged = TeamsActivities.ActionOf(second, "撤销");
        forged["data"]!["report"] = TeamsActivities.ActionOf(first, "撤销")["data"]!["report"]!.DeepClone();

        var answer = await chat.PressAsync(second, forged);

        Assert.StartsWith("这个按钮我不认识", answer.InvokeText, StringComparison.Ordinal);
        Assert.Equal((3L, 10L), (await chat.DoneAsync(Metrics.Visit), await chat.DoneAsync(Metrics.Call)));
    }

    [Fact]
    public async Task UndoButton_PressedBySomebodyElse_IsRefused()
    {
        var (owner, other) = (await bot.ChatAsync("小郑"), await bot.ChatAsync("小冯"));
        var card = await owner.SayAsync("拜访3家");

        var answer = await other.PressAsync(card, "撤销");

        Assert.Equal("这个按钮是给别人的,没有改动。", answer.InvokeText);
        Assert.Equal(3, await owner.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task AnUndoButtonMadeAChangeButton_IsRefused()
    {
        var chat = await bot.ChatAsync("小卫");
        var card = await chat.SayAsync("拜访3家");
        var forged = TeamsActivities.ActionOf(card, "撤销").With("verb", "change");

        Assert.StartsWith("这个按钮我不认识", (await chat.PressAsync(card, forged)).InvokeText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASayButton_WithAChangedText_DoesNoMoreThanTypingItWould()
    {
        var chat = await bot.ChatAsync("小蒋");
        var card = await chat.SayAsync("拜访3家");
        var changed = TeamsActivities.ActionOf(card, "我的任务");
        changed["data"]!["text"] = "今天谁没报";

        await chat.PressAsync(card, changed);

        Assert.StartsWith("团队明细由主管来看", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMessageWithAValueThatIsNoButton_IsAnsweredAndChangesNothing()
    {
        var chat = await bot.ChatAsync("小沈");
        var message = chat.Host.Teams.Message(chat.User, "", chat.Host.NewId()).With("value", new JsonObject { ["verb"] = "undo", ["extra"] = 1 });

        var answer = await chat.Host.PostAsync(message);

        Assert.Equal(202, answer.Status);
        Assert.StartsWith("这个按钮我不认识", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }
}
