using SalesBot.Application.Notices;
using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

public sealed class DailyReminderTests(BotAtFive bot) : IClassFixture<BotAtFive>
{
    private readonly BotHost host = bot.Host;

    [Fact]
    public async Task N1_AtFive_WhoLacksSomethingIsToldExactlyWhatAndWhoIsDoneHearsNothing()
    {
        var (some, done, english) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"), await Chat.OpenAsync(host, "Chen", "en-US"));
        await some.SayAsync("打了12个电话,拜访了4家");
        await done.FinishDayAsync();

        await RemindAsync();
        var reminder = await some.NextAsync();

        // A newcomer of Wednesday has three of the week's days and four of the month's: 15/3 visits and 5/4 proposals by tonight.
        Assert.Contains("8 个电话、1 家拜访、2 份方案", reminder.FirstLine, StringComparison.Ordinal);
        Assert.Equal(["+8 电话", "+1 拜访", "+2 方案", "1 小时后再说", "今天别提醒", "关掉傍晚提醒"], reminder.Buttons);
        Assert.Null(reminder.RepliesTo);
        Assert.Contains("20 calls, 5 visits and 2 proposals", (await english.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅", (await done.SayAsync("打了1个电话")).FirstLine, StringComparison.Ordinal);
        Assert.Empty(done.Unread);
    }

    [Fact]
    public async Task N1_RunTwice_AddsNothing()
    {
        var chat = await Chat.OpenAsync(host, "小陈");

        var first = await RemindAsync();
        var second = await RemindAsync();
        await chat.NextAsync();
        await chat.SayAsync("打了1个电话");

        Assert.True(first.Queued > 0);
        Assert.Equal((0, first.Queued + first.Skipped), (second.Queued, second.Skipped));
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task N11_TheLogButton_RecordsAndAnswersWithTheReminderAsItStands()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await RemindAsync();
        var reminder = await chat.NextAsync();

        var answer = await chat.PressAsync(reminder, "+20 电话");
        var changed = await chat.NextAsync();

        Assert.Equal((200, 200, "application/vnd.microsoft.card.adaptive"), (answer.Status, answer.InvokeStatus, answer.InvokeType));
        Assert.Contains("5 家拜访、2 份方案", answer.InvokeText, StringComparison.Ordinal);
        Assert.DoesNotContain("个电话", answer.InvokeText, StringComparison.Ordinal);
        Assert.Equal(["+5 拜访", "+2 方案", "1 小时后再说", "今天别提醒", "关掉傍晚提醒"], answer.InvokeButtons);
        Assert.Equal(("PUT", reminder.AnsweredId, answer.InvokeText), (changed.Method, changed.AnsweredId, changed.Text));
        Assert.Equal(20, await chat.DoneAsync(Metrics.Call, new DateOnly(2026, 11, 25)));
    }

    [Fact]
    public async Task N11_TheLastLogButton_SaysThatTheDayIsDone()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("打了20个电话,交了2份方案");
        await RemindAsync();

        var answer = await chat.PressAsync(await chat.NextAsync(), "+5 拜访");

        Assert.StartsWith("✅ 电话 20/20 · 拜访 5/15", answer.InvokeText, StringComparison.Ordinal);
        Assert.Equal(["撤销", "我的任务"], answer.InvokeButtons);
    }

    [Fact]
    public async Task N11_TheSameButtonPressedTwice_RecordsOnceAndAnswersTheSame()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await RemindAsync();
        var reminder = await chat.NextAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => chat.PressAsync(reminder, "+5 拜访")));

        Assert.All(answers, answer => Assert.Equal((200, answers[0].Body), (answer.Status, answer.Body)));
        Assert.Equal(5, await chat.VisitsAsync());
    }

    [Fact]
    public async Task N11_AReportRecordedByAButton_CanBeUndone()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await RemindAsync();
        await chat.PressAsync(await chat.NextAsync(), "+5 拜访");
        await chat.NextAsync();

        Assert.Equal("↩️ 已撤销:今天拜访 5", (await chat.SayAsync("撤销")).FirstLine);
        Assert.Empty(await chat.LedgerAsync());
    }

    [Theory]
    [InlineData("amount", "900")]
    [InlineData("metric", "revenue")]
    [InlineData("day", "2026-11-24")]
    [InlineData("to", "00000000000000000000000000000001")]
    [InlineData("n", "another")]
    [InlineData("s", "AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task N11_AButtonWithChangedData_IsRefusedAndRecordsNothing(string member, string value)
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await RemindAsync();
        var reminder = await chat.NextAsync();
        var action = TeamsActivities.ActionOf(reminder, "+5 拜访");
        action["data"]![member] = value;

        var answer = await chat.PressAsync(reminder, action);

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("这个按钮我不认识,没有改动", answer.InvokeText, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task N11_SomebodyElsesButton_IsRefusedAndRecordsNothing()
    {
        var (owner, other) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"));
        await RemindAsync();

        var answer = await other.PressAsync(await owner.NextAsync(), "+5 拜访");

        Assert.Equal("这个按钮是给别人的,没有改动。", answer.InvokeText);
        Assert.Empty(await owner.LedgerAsync());
        Assert.Empty(await other.LedgerAsync());
    }

    private async Task<NoticeRun> RemindAsync() => await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
}
