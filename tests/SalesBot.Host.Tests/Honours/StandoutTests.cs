using SalesBot.Application.Honours;
using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class StandoutTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 10), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L10_MostImproved_IsTheGreatestRelativeGainOverABaseThatCounts()
    {
        var (steady, little, most) = (await Chat.OpenAsync(host, "小稳"), await Chat.OpenAsync(host, "小少"), await Chat.OpenAsync(host, "小进"));
        foreach (var (chat, before, now) in new[] { (steady, 10, 12), (little, 1, 9), (most, 8, 12) })
        {
            await chat.SayAsync($"11月18日做了{before}场演示");
            await chat.SayAsync($"今天做了{now}场演示");
        }

        var said = await steady.SayAsync("本周演示进步最大的是谁?");

        Assert.Equal("📈 本周进步最大", said.FirstLine);
        Assert.Contains("1 小进 演示 8 → 12(+50%)", said.Text, StringComparison.Ordinal);
        Assert.Contains("2 小稳 演示 10 → 12(+20%)", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("小少", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L10_LastThursday_IsNotComparedWithWednesdaysWeek()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("11月18日做了4场演示");
        await rep.SayAsync("11月19日做了20场演示");
        await rep.SayAsync("今天做了6场演示");

        Assert.Contains("小陈 演示 4 → 6(+50%)", (await rep.SayAsync("本周演示进步最大")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L10_TheRookieAndTheHelper_InEnglish()
    {
        var (rookie, friend) = (await Chat.OpenAsync(host, "Nora", "en-US"), await Chat.OfDemoAsync(host, "Amy Wong"));
        await rookie.SayAsync("did 3 demos", "en-US");
        await rookie.SayAsync("kudos to Amy for the demo", "en-US");
        await friend.HearAsync();

        var rookies = await friend.SayAsync("rookie of the week by demos", "en-US");
        Assert.Equal("🌱 Rookies, this week", rookies.FirstLine);
        Assert.Contains("1 Nora, 3 demos", rookies.Text, StringComparison.Ordinal);
        Assert.Contains("Amy Wong, 1 kudos", (await friend.SayAsync("who helped the most this week?", "en-US")).Text, StringComparison.Ordinal);
        Assert.Equal("🌟 Honour roll, last month", (await friend.SayAsync("honour roll last month", "en-US")).FirstLine);
    }

    [Fact]
    public async Task L10_AReportThatSpeaksOfARookie_IsRecorded()
    {
        var rep = await Chat.OpenAsync(host, "Chen", "en-US");

        await rep.SayAsync("visited Acme with our rookie", "en-US");

        Assert.Equal(1, await rep.VisitsAsync());
    }

    [Fact]
    public async Task L10_TheManager_SeesTheRollOfTheTeamsLed()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        var said = await manager.SayAsync("上周荣誉榜");

        Assert.Equal("🌟 上周荣誉榜", said.FirstLine);
        Assert.Contains("📈 进步最大:", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L10_OnMonday_TheRollOfTheWeekBeforeComesToTheGroupOnce()
    {
        var rep = await Chat.OfDemoAsync(host, "李娜");
        await rep.SayAsync("你好");
        await rep.LearnGroupAsync();
        await host.RestartAsync(DemoTeam.At(30, 9));
        var before = host.InGroup().Count;
        var team = (await host.TeamAsync()).Id;

        Assert.Equal(1, (await host.NotifyAsync<SendHonourRoll>(team)).Queued);
        Assert.Equal(0, (await host.NotifyAsync<SendHonourRoll>(team)).Queued);
        await host.DeliverAsync();

        Assert.Equal("🌟 上周荣誉榜", Assert.Single(host.InGroup().Skip(before)).FirstLine);
    }
}
