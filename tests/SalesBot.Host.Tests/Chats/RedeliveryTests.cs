using SalesBot.Domain.Activities;

namespace SalesBot.Host.Tests.Chats;

public sealed class RedeliveryTests(SharedBot bot)
{
    [Fact]
    public async Task R15_TheSameActivityTwice_IsRecordedOnceAndAnsweredOnce()
    {
        var chat = await bot.ChatAsync("小陈");
        var activity = chat.Host.Teams.Message(chat.User, "拜访3家", "twice");

        var first = await chat.Host.PostAsync(activity);
        var second = await chat.Host.PostAsync(activity);
        await chat.NextAsync();
        await chat.SayAsync("打了1个电话");

        Assert.Equal((202, 202), (first.Status, second.Status));
        Assert.Equal([3L], (await chat.LinesAsync("twice")).Select(line => line.Amount));
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task R15_TheSameActivityTwentyTimesAtOnce_IsRecordedOnceAndAnsweredOnce()
    {
        var chat = await bot.ChatAsync("小李");
        var activity = chat.Host.Teams.Message(chat.User, "拜访3家", "twenty");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => chat.Host.PostAsync(activity)));
        await chat.NextAsync();
        await chat.SayAsync("打了1个电话");

        Assert.All(answers, answer => Assert.Equal(202, answer.Status));
        Assert.Equal([3L], (await chat.LinesAsync("twenty")).Select(line => line.Amount));
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task R15_FiftyDifferentReportsAtOnce_AddUpExactly()
    {
        var chat = await bot.ChatAsync("小周");

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(n =>
            chat.Host.PostAsync(chat.Host.Teams.Message(chat.User, "又打了1个电话", $"fifty-{n}"))));

        Assert.All(answers, answer => Assert.Equal(202, answer.Status));
        Assert.Equal(50, await chat.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task R15_TheSameIdInAnotherConversation_IsAnotherMessage()
    {
        var one = await bot.ChatAsync("小吴");
        var two = await bot.ChatAsync("小郑");

        await one.Host.PostAsync(one.Host.Teams.Message(one.User, "拜访3家", "same"));
        await two.Host.PostAsync(two.Host.Teams.Message(two.User, "拜访4家", "same"));

        Assert.Equal((3L, 4L), (await one.DoneAsync(Metrics.Visit), await two.DoneAsync(Metrics.Visit)));
    }
}
