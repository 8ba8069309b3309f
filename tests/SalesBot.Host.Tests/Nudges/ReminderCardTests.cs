using System.Text.Json.Nodes;
using SalesBot.Application.Notices;
using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

public sealed class ReminderCardTests : IAsyncLifetime
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(24, 13), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N11_SameAsYesterday_RecordsWhatWasDoneThenShowsItAndCanBeUndone()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("打了12个电话,拜访了2家,签了一单8万");
        var reminder = await ReminderAsync(chat);

        var answer = await chat.PressAsync(reminder, "和昨天一样");
        await chat.NextAsync();
        var again = await chat.PressAsync(reminder, "和昨天一样");

        Assert.Contains("已照上个工作日记下:拜访 +2、电话 +12", answer.InvokeText, StringComparison.Ordinal);
        Assert.Contains("8 个电话", answer.InvokeText, StringComparison.Ordinal);
        Assert.Equal((12L, 2L, 0L), (await chat.DoneAsync(Metrics.Call, Wednesday), await chat.DoneAsync(Metrics.Visit, Wednesday), await chat.DoneAsync(Metrics.Order, Wednesday)));
        Assert.Equal(200, again.Status);

        await chat.SayAsync("撤销");
        Assert.Equal(0, await chat.DoneAsync(Metrics.Call, Wednesday));
    }

    [Fact]
    public async Task N11_NumbersFilledIn_AreRecordedAtOnceAndTheCardRefreshes()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        var reminder = await ReminderAsync(chat);

        var answer = await FillAsync(chat, reminder, ("in_call", "20"), ("in_visit", "3"), ("in_proposal", ""));

        Assert.DoesNotContain("个电话", answer.InvokeText.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal((20L, 3L), (await chat.DoneAsync(Metrics.Call, Wednesday), await chat.DoneAsync(Metrics.Visit, Wednesday)));
    }

    [Theory]
    [InlineData("五", "填数字就行")]
    [InlineData("", "还没有填数字")]
    [InlineData("0", "还没有填数字")]
    public async Task N11_WhatIsNoNumber_RecordsNothingAndSaysWhatToDo(string value, string said)
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        var reminder = await ReminderAsync(chat);

        var answer = await FillAsync(chat, reminder, ("in_call", value));

        Assert.Contains(said, answer.InvokeText, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task N11_PutOffByAnHour_ItComesAgainWithWhatIsLeftAndNotToWhoIsDone()
    {
        var (left, done) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"));
        var (first, second) = (await ReminderAsync(left), await done.NextAsync());

        Assert.Contains("18:00", (await left.PressAsync(first, "1 小时后再说")).InvokeText, StringComparison.Ordinal);
        await left.NextAsync();
        await done.PressAsync(second, "1 小时后再说");
        await done.NextAsync();
        await left.SayAsync("打了20个电话");
        await done.FinishDayAsync();
        await host.SweepAtAsync(DemoTeam.At(25, 17, 59));
        Assert.Empty(left.Unread);
        await host.SweepAtAsync(DemoTeam.At(25, 18));
        await host.SweepAtAsync(DemoTeam.At(25, 18, 1));

        var again = await left.NextAsync();
        Assert.Contains("家拜访", again.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("个电话", again.FirstLine, StringComparison.Ordinal);
        Assert.Empty(left.Unread);
        Assert.Empty(done.Unread);
    }

    [Fact]
    public async Task N11_NotToday_SilencesTheDayInPlace()
    {
        var chat = await Chat.OpenAsync(host, "Chen", "en-US");
        var reminder = await ReminderAsync(chat);

        var answer = await chat.PressAsync(reminder, "Not today");

        Assert.Contains("no more reminders today", answer.InvokeText, StringComparison.Ordinal);
        Assert.Equal(["Resume reminders", "My tasks"], answer.InvokeButtons);
    }

    [Theory]
    [InlineData("+20 电话")]
    [InlineData("1 小时后再说")]
    [InlineData("今天别提醒")]
    public async Task N11_AButtonOfAnotherDay_SaysSoAndShowsTheLatest(string button)
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        var reminder = await ReminderAsync(chat);
        await host.RestartAsync(DemoTeam.At(26, 15));

        var answer = await chat.PressAsync(reminder, button);

        Assert.StartsWith("这张卡片已过期", answer.InvokeText, StringComparison.Ordinal);
        Assert.Contains("20 个电话", answer.InvokeText, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
        Assert.Null((await chat.PreferencesAsync()).MutedUntil);
    }

    private async Task<RecordedCall> ReminderAsync(Chat chat)
    {
        await chat.SayAsync("不要早安计划");
        await chat.SayAsync("不要进度提醒");
        await host.RestartAsync(DemoTeam.At(25, 17));
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
        return await chat.NextAsync();
    }

    private static Task<BotAnswer> FillAsync(Chat chat, RecordedCall reminder, params (string Name, string Value)[] values)
    {
        var fill = reminder.Card!.Value.GetProperty("body").EnumerateArray().Single(part => part.GetProperty("type").GetString() == "ActionSet")
            .GetProperty("actions")[0];
        var data = JsonNode.Parse(fill.GetProperty("data").GetRawText())!.AsObject();
        foreach (var (name, value) in values)
            data[name] = value;
        return chat.PressAsync(reminder, new JsonObject { ["type"] = "Action.Execute", ["verb"] = fill.GetProperty("verb").GetString(), ["data"] = data });
    }
}
