using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class DayChangeTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("11月26号放假", "预览:明天 放假(华东组、华南组)。", "就这么定", "📅 已定:明天 放假(华东组、华南组)")]
    [InlineData("holiday on Nov 26", "Preview: tomorrow off (华东组 and 华南组).", "Settle it", "📅 Settled: tomorrow off (华东组 and 华南组)")]
    public async Task A8_AManagersHoliday_IsPreviewedSettledAndFollowed(string text, string preview, string settle, string settled)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        var asked = await manager.SayAsync(text);
        var answer = await manager.PressAsync(asked, settle);

        Assert.StartsWith(preview, asked.FirstLine, StringComparison.Ordinal);
        Assert.Equal(2, asked.Buttons.Count);
        Assert.Equal(settled, answer.InvokeText);
        await host.RestartAsync(DemoTeam.At(26, 17));
        Assert.Equal("not a working day", (await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id)).Stale);
    }

    [Fact]
    public async Task A8_WithoutConfirmation_NothingChanges()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var asked = await manager.SayAsync("11月26号放假");

        var answer = await manager.PressAsync(asked, "取消");

        Assert.Equal("好,没有改动。", answer.InvokeText);
        await host.RestartAsync(DemoTeam.At(26, 17));
        Assert.Null((await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id)).Stale);
    }

    [Fact]
    public async Task A8_AShiftedSaturday_IsWorkedAndCanBeUndone()
    {
        await Chat.OpenAsync(host, "小陈");
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("11月28号上班(调休)");
        var settled = await manager.SayAsync("确认");
        await host.RestartAsync(DemoTeam.At(28, 17));
        var team = (await host.TeamAsync()).Id;

        var worked = await host.NotifyAsync<SendDailyReminders>(team);
        var undone = await manager.PressAsync(settled, "撤销");
        var free = await host.NotifyAsync<SendManagerDigest>(team);

        Assert.Equal("📅 已定:11月28日周六 上班(华东组、华南组)", settled.FirstLine);
        Assert.True(worked.Queued > 0);
        Assert.Equal("↩️ 已撤销:今天恢复原来的安排", undone.InvokeText);
        Assert.Equal("not a working day", free.Stale);
    }

    [Theory]
    [InlineData("11月28号放假", "11月28日周六本来就是这样,没有改动。")]
    [InlineData("9月1号到12月31号放假", "只能改最近 31 天到一年以内的日子,一次最多 31 天。没有改动。")]
    public async Task A8_WhatChangesNothingOrTooMuch_IsSaidPlainly(string text, string answer)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        Assert.Equal(answer, (await manager.SayAsync(text)).FirstLine);
    }

    [Fact]
    public async Task A8_ARepsHoliday_IsSmallTalk()
    {
        var chat = await Chat.OpenAsync(host, "小陈");

        Assert.StartsWith("👂", (await chat.SayAsync("11月26号放假")).FirstLine, StringComparison.Ordinal);
    }
}
