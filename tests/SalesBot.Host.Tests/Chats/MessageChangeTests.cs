using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class MessageChangeTests(SharedBot bot)
{
    [Fact]
    public async Task R7_AnEditedMessage_ChangesTheRecordAndTheSameCard()
    {
        var chat = await bot.ChatAsync("小陈");
        var confirmation = await chat.SayAsync("拜访5家");

        await EditAsync(chat, "拜访3家");
        var changed = await chat.NextAsync();

        Assert.Equal(("PUT", confirmation.AnsweredId), (changed.Method, changed.AnsweredId));
        Assert.Equal("✅ 已记 拜访 +3 → 本周 3/15,还差 12", changed.FirstLine);
        Assert.Contains("已随消息修改", changed.Text, StringComparison.Ordinal);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit));
        Assert.Equal([5L, -5L, 3L], (await chat.LinesAsync(chat.LastId)).Select(line => line.Amount));
    }

    [Fact]
    public async Task R7_TheSameEditDeliveredTwice_ChangesOnceAndALaterEditAgain()
    {
        var chat = await bot.ChatAsync("小李");
        await chat.SayAsync("拜访5家");

        await EditAsync(chat, "拜访3家", second: 1);
        await EditAsync(chat, "拜访3家", second: 1);
        await EditAsync(chat, "拜访4家", second: 2);

        Assert.Equal(4, await chat.DoneAsync(Metrics.Visit));
        Assert.Equal([5L, -5L, 3L, -3L, 4L], (await chat.LinesAsync(chat.LastId)).Select(line => line.Amount));
    }

    [Fact]
    public async Task R7_ADeletedMessage_TakesItsRecordBackAndARestoredOneBringsItBack()
    {
        var chat = await bot.ChatAsync("小周");
        var confirmation = await chat.SayAsync("拜访5家");

        await chat.Host.PostAsync(chat.Host.Teams.Delete(chat.User, chat.LastId));
        var withdrawn = await chat.NextAsync();

        Assert.Equal(("PUT", confirmation.AnsweredId), (withdrawn.Method, withdrawn.AnsweredId));
        Assert.Contains("已随消息删除", withdrawn.Text, StringComparison.Ordinal);
        Assert.Equal(0, await chat.DoneAsync(Metrics.Visit));

        await chat.Host.PostAsync(chat.Host.Teams.Edit(chat.User, "拜访5家", chat.LastId, "undeleteMessage", second: 30));
        var restored = await chat.NextAsync();

        Assert.Equal(("PUT", confirmation.AnsweredId), (restored.Method, restored.AnsweredId));
        Assert.Contains("记录也恢复了", restored.Text, StringComparison.Ordinal);
        Assert.Equal(5, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task R7_AMessageEditedIntoSomethingElse_TakesItsRecordBack()
    {
        var chat = await bot.ChatAsync("小吴");
        var confirmation = await chat.SayAsync("拜访5家");

        await EditAsync(chat, "今天天气不错");
        var changed = await chat.NextAsync();

        Assert.Equal(("PUT", confirmation.AnsweredId), (changed.Method, changed.AnsweredId));
        Assert.StartsWith("↩️ 已撤销:今天拜访 5", changed.FirstLine, StringComparison.Ordinal);
        Assert.Equal(0, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task R7_AMessageEditedIntoAReport_IsRecorded()
    {
        var chat = await bot.ChatAsync("小郑");
        await chat.SayAsync("今天天气不错");

        await EditAsync(chat, "拜访5家");

        Assert.StartsWith("✅ 已记 拜访 +5", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Equal(5, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task R7_AnUndoneMessageEditedAfterwards_SaysWhatItSaysNow()
    {
        var chat = await bot.ChatAsync("小冯");
        await chat.SayAsync("拜访5家");
        var reported = chat.LastId;
        await chat.SayAsync("撤销");

        await chat.Host.PostAsync(chat.Host.Teams.Edit(chat.User, "拜访4家", reported));

        Assert.Equal(4, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task R7_ADeletedMessageThatReportedNothing_IsNoReasonToSpeak()
    {
        var chat = await bot.ChatAsync("小卫");
        await chat.SayAsync("今天天气不错");

        await chat.Host.PostAsync(chat.Host.Teams.Delete(chat.User, chat.LastId));
        await chat.SayAsync("拜访1家");

        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task R7_ADeletedPlan_IsDropped()
    {
        var chat = await bot.ChatAsync("小韩");
        await chat.SayAsync("今天打算拜访5家");
        Assert.Contains("今天的计划:拜访 5", (await chat.SayAsync("我的任务")).Text, StringComparison.Ordinal);

        await chat.SayAsync("今天打算拜访6家");
        await chat.Host.PostAsync(chat.Host.Teams.Delete(chat.User, chat.LastId));

        Assert.DoesNotContain("拜访 6", (await chat.SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }

    private static Task<BotAnswer> EditAsync(Chat chat, string text, int second = 1) =>
        chat.Host.PostAsync(chat.Host.Teams.Edit(chat.User, text, chat.LastId, second: second));
}
