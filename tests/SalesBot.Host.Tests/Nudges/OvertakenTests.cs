using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

public sealed class OvertakenTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N12_APassingReport_IsToldOnceADayToWhoAskedForItAlone()
    {
        var (asked, silent, passer) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"), await Chat.OpenAsync(host, "小周"));
        await asked.SayAsync("开启被超越提醒");
        await asked.SayAsync("拜访了4家");
        await silent.SayAsync("拜访了4家");

        await passer.SayAsync("拜访了3家");
        await host.SweepAsync();
        Assert.Empty(asked.Unread);
        await passer.SayAsync("拜访了3家");
        await host.SweepAsync();
        var told = await asked.NextAsync();
        Assert.Contains("小周", told.FirstLine, StringComparison.Ordinal);
        Assert.Contains("2家", told.FirstLine, StringComparison.Ordinal);

        await asked.SayAsync("拜访了5家");
        await passer.SayAsync("拜访了9家");
        await host.SweepAsync();
        Assert.Empty(asked.Unread);
        Assert.Empty(silent.Unread);
    }

    [Fact]
    public async Task N12_InEnglishAndInQuietHours_ItWaitsForTheMorning()
    {
        var (asked, passer) = (await Chat.OpenAsync(host, "Chen", "en-US"), await Chat.OpenAsync(host, "小周"));
        await asked.SayAsync("turn on rank changes", "en-US");
        await asked.SayAsync("no morning plan", "en-US");
        await asked.SayAsync("4 visits", "en-US");
        host.MoveTo(DemoTeam.At(25, 23));
        await passer.SayAsync("拜访了6家");
        await host.SweepAsync();
        Assert.Empty(asked.Unread);

        await host.SweepOnAsync(DemoTeam.At(26, 8, 29));
        Assert.Empty(asked.Unread);
        await host.SweepAtAsync(DemoTeam.At(26, 8, 30));

        Assert.Contains("小周", (await asked.NextAsync()).FirstLine, StringComparison.Ordinal);
    }
}
