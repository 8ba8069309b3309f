using SalesBot.Application.Notices;
using SalesBot.Domain.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

public sealed class NudgeUseTests : IAsyncLifetime
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 15), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N3_AfterAnHour_ItIsKnownExactlyWhomTheReminderHelped()
    {
        var (helped, late, silent) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"), await Chat.OpenAsync(host, "小周"));
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await RemindAsync(DemoTeam.At(25, 17));
        host.MoveTo(DemoTeam.At(25, 17, 59));
        await helped.SayAsync("打了1个电话");
        await host.SweepAsync();
        Assert.Null(await HelpedAsync(helped));
        host.MoveTo(DemoTeam.At(25, 18, 1));
        await late.SayAsync("打了1个电话");

        await host.SweepAsync();

        Assert.Equal((true, false, false), (await HelpedAsync(helped), await HelpedAsync(late), await HelpedAsync(silent)));
        var table = await manager.SayAsync("提醒效果");
        Assert.Contains("最近 30 天", table.FirstLine, StringComparison.Ordinal);
        var english = await manager.SayAsync("nudge stats");
        Assert.Contains("Evening reminder", english.Text, StringComparison.Ordinal);
        Assert.Contains("33%", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N3_TenInARowWithoutUse_GoQuietAndTheManagerHearsOfItOnce()
    {
        var chat = await Chat.OpenAsync(host, "李明远");
        await chat.SayAsync("不要早安计划");
        await chat.SayAsync("不要进度提醒");
        await chat.SayAsync("不要小结");
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("你好");
        var days = new[] { 25, 26, 27, 30 }.Select(day => DemoTeam.At(day, 17))
            .Concat(new[] { 1, 2, 3, 4, 7, 8 }.Select(day => new DateTimeOffset(2026, 12, day, 17, 0, 0, TimeSpan.FromHours(8)))).ToList();
        foreach (var day in days)
        {
            Assert.True((await chat.PreferencesAsync()).IsOn(NudgeKind.EveningReminder));
            await host.RestartAsync(day);
            await RemindAsync(day);
            await host.SweepAtAsync(day.AddMinutes(61));
        }

        var mine = await chat.PreferencesAsync();
        Assert.True(mine.WentQuiet(NudgeKind.EveningReminder));
        Assert.False(mine.IsOn(NudgeKind.EveningReminder));
        Assert.Single(manager.Unread, message => message.Text.Contains("李明远的“傍晚提醒”连发 10 次", StringComparison.Ordinal));
        Assert.Contains("已自动停发", await SettingsAsync(chat), StringComparison.Ordinal);

        await host.SweepAtAsync(days[^1].AddMinutes(62));
        Assert.Single(manager.Unread, message => message.Text.Contains("连发 10 次", StringComparison.Ordinal));
    }

    private static async Task<string> SettingsAsync(Chat chat)
    {
        await chat.WriteAsync("设置");
        return (await chat.Host.Connector.CallAsync(call => call is { Type: "message" } && call.FirstLine.StartsWith("⚙️", StringComparison.Ordinal))).Text;
    }

    private async Task RemindAsync(DateTimeOffset at)
    {
        host.MoveTo(at);
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
    }

    private async Task<bool?> HelpedAsync(Chat chat) =>
        (await host.EntryAsync(NudgeKeys.EveningReminder((await chat.PersonAsync())!.Id, Wednesday)))!.Helped;
}
