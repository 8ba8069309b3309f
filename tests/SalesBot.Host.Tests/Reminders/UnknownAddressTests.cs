using SalesBot.Application.Notices;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

public sealed class UnknownAddressTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 17), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N13_APersonWithoutAnAddress_GetsTheReminderOnceTheyWriteTheSameDay()
    {
        var silent = await Chat.OfDemoAsync(host, "周凯");
        await RemindAsync();
        Assert.Empty(silent.Unread);

        host.MoveTo(DemoTeam.At(25, 18));
        await silent.SayAsync("我的任务");
        host.Advance(TimeSpan.FromMinutes(15));
        await host.DeliverAsync();

        Assert.Contains("电话", (await silent.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Empty(silent.Unread);
    }

    [Fact]
    public async Task N13_APersonWithoutAnAddress_GetsNoReminderOfTheDayBefore()
    {
        var silent = await Chat.OfDemoAsync(host, "周凯");
        await RemindAsync();

        await host.RestartAsync(DemoTeam.At(26, 0));
        await silent.SayAsync("我的任务");
        host.Advance(TimeSpan.FromMinutes(15));
        await host.DeliverAsync();

        Assert.Empty(silent.Unread);
    }

    private async Task RemindAsync()
    {
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
    }
}
