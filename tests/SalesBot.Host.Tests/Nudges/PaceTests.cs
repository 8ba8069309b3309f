using SalesBot.Domain.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

public sealed class PaceTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(23, 13), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N5_OnWednesday_WhoIsBehindHearsTheRequiredRateAndWhoIsNotHearsNothing()
    {
        var (behind, onPace, english) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"), await Chat.OpenAsync(host, "Chen", "en-US"));
        foreach (var chat in new[] { behind, onPace, english })
            await chat.SayAsync("不要早安计划");
        await behind.SayAsync("拜访了3家,交了5份方案");
        await onPace.SayAsync("拜访了9家,交了5份方案");
        await english.SayAsync("3 visits, 5 proposals");

        await host.SweepOnAsync(DemoTeam.At(25, 10, 59));
        Assert.Empty(behind.Unread);
        await host.SweepAtAsync(DemoTeam.At(25, 11));
        await host.SweepAtAsync(DemoTeam.At(25, 11, 1));

        Assert.Contains("拜访 3/15:剩3天,每天4家", (await behind.NextAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("Visits 3/15: 3 days left, 4 a day", (await english.NextAsync()).Text, StringComparison.Ordinal);
        Assert.Empty(behind.Unread);
        Assert.Empty(onPace.Unread);
    }

    [Fact]
    public async Task N5_DueTogether_ComeInOneCardTheMoreValuableFirst()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("不要早安计划");
        await chat.SayAsync("拜访了3家,交了5份方案");
        await chat.SayAsync("提醒改到11:00");

        await host.SweepOnAsync(DemoTeam.At(25, 11));
        var card = await chat.NextAsync();

        Assert.Contains("剩3天,每天4家", card.Text, StringComparison.Ordinal);
        Assert.Contains("20 个电话", card.Text, StringComparison.Ordinal);
        Assert.True(card.Text.IndexOf("每天4家", StringComparison.Ordinal) < card.Text.IndexOf("20 个电话", StringComparison.Ordinal));
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task N3_TheDaysMost_LeavesOutTheLeastValuableAndKeepsTheReason()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("拜访了3家,交了5份方案");
        await chat.SayAsync("提醒改到11:00");
        await chat.SayAsync("早安计划改到11:00");
        await chat.SayAsync("一天最多2条");

        await host.SweepOnAsync(DemoTeam.At(25, 11));
        var card = await chat.NextAsync();
        await host.SweepAtAsync(DemoTeam.At(25, 11, 1));

        Assert.Contains("每天4家", card.Text, StringComparison.Ordinal);
        Assert.Contains("20 个电话", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("我出发了", card.Buttons);
        Assert.Empty(chat.Unread);
        var left = (await host.EntryAsync(NudgeKeys.MorningPlan((await chat.PersonAsync())!.Id, new(2026, 11, 25))))!;
        Assert.Equal((NudgeState.Dropped, NudgeDrop.OverTheDaysMost), (left.State, left.Reason));
    }

    [Fact]
    public async Task N4_OnTheLastWorkingDay_WhatWasReachedIsToldOnce()
    {
        var (chat, english) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "Chen", "en-US"));
        await chat.SayAsync("不要早安计划");
        await english.SayAsync("no morning plan");
        await chat.SayAsync("拜访了15家");

        await host.SweepOnAsync(DemoTeam.At(27, 16));
        await host.SweepAtAsync(DemoTeam.At(27, 16, 1));
        var end = await chat.NextAsync();

        Assert.Contains("本周", end.FirstLine, StringComparison.Ordinal);
        Assert.Contains("1/1 项达标", end.FirstLine, StringComparison.Ordinal);
        Assert.Contains("本周 15/15,达标", end.Text, StringComparison.Ordinal);
        Assert.Contains("0 of 1 targets reached", (await english.NextAsync()).Text, StringComparison.Ordinal);
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task N1_AfterTwoSilentWorkingDays_ANewcomerIsAskedOnce()
    {
        var (silent, reporter) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"));
        foreach (var chat in new[] { silent, reporter })
            await chat.SayAsync("不要早安计划");
        await reporter.SayAsync("打了1个电话");

        await host.SweepOnAsync(DemoTeam.At(24, 10));
        Assert.Empty(silent.Unread);
        await host.SweepOnAsync(DemoTeam.At(25, 10));
        await host.SweepOnAsync(DemoTeam.At(26, 10));

        Assert.StartsWith("👋", (await silent.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Empty(silent.Unread);
        Assert.Empty(reporter.Unread);
    }
}
