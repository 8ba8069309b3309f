using SalesBot.Application.Notices;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

public sealed class ManagerDigestTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N6_InTheEvening_TheManagerAloneHearsWhoHasNotReportedAndWhoIsBehind()
    {
        var (silent, reporter) = (await Chat.OpenAsync(host, "小甲"), await Chat.OpenAsync(host, "小乙"));
        await reporter.FinishDayAsync();
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("你好");
        host.MoveTo(DemoTeam.At(25, 18, 30));

        await host.NotifyAsync<SendManagerDigest>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
        var digest = await manager.NextAsync();

        // Of the demo team 周凯 is silent; of the newcomers 小甲.
        Assert.Equal("📋 华东组11月25日:上报 4/6", digest.FirstLine);
        var lines = digest.Text.Split('\n');
        var missing = Assert.Single(lines, line => line.Contains("还没报:", StringComparison.Ordinal));
        Assert.Contains("周凯", missing, StringComparison.Ordinal);
        Assert.Contains("小甲", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("小乙", missing, StringComparison.Ordinal);
        Assert.Single(lines, line => line.Contains("周凯落后", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("小乙落后", StringComparison.Ordinal));
        Assert.Empty(silent.Unread);
        Assert.Empty(reporter.Unread);
    }

    [Fact]
    public async Task T12_ANewcomer_IsNotBehindOnDayOneButIsOnDayTwo()
    {
        await Chat.OpenAsync(host, "小甲");
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("你好");
        host.MoveTo(DemoTeam.At(25, 18, 30));
        await host.NotifyAsync<SendManagerDigest>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
        var first = await manager.NextAsync();
        await host.RestartAsync(DemoTeam.At(26, 18, 30));
        await host.NotifyAsync<SendManagerDigest>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
        var second = await manager.NextAsync();

        Assert.DoesNotContain("小甲落后", first.Text, StringComparison.Ordinal);
        var behind = Assert.Single(second.Text.Split('\n'), line => line.Contains("小甲落后", StringComparison.Ordinal));
        Assert.Contains("电话今天 0/20,还差 20", behind, StringComparison.Ordinal);
        Assert.Contains("拜访本周 0/15,还差 15", behind, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N6_RunTwice_SendsOneDigest()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("你好");
        host.MoveTo(DemoTeam.At(25, 18, 30));
        var team = (await host.TeamAsync()).Id;

        await host.NotifyAsync<SendManagerDigest>(team);
        await host.NotifyAsync<SendManagerDigest>(team);
        await host.DeliverAsync();
        await host.DeliverAsync();

        Assert.Single(manager.Unread);
    }

    [Fact]
    public async Task N6_WhenEverybodyHasReported_SaysSo()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("你好");
        await (await Chat.OfDemoAsync(host, "周凯")).SayAsync("今天没有拜访,打了1个电话");
        host.MoveTo(DemoTeam.At(25, 18, 30));

        await host.NotifyAsync<SendManagerDigest>((await host.TeamAsync()).Id);
        await host.DeliverAsync();

        Assert.Contains("今天都报了", (await manager.NextAsync()).Text, StringComparison.Ordinal);
    }
}
