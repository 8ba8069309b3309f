using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

/// <summary>Where badges and records come from.</summary>
public sealed class EvidenceTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(20, 16), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L9_AStreakBadge_NamesItsDays()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await manager.SayAsync("新增徽章 两连 连续上报2天");
        await manager.SayAsync("好");
        await rep.SayAsync("拜访了1家");
        await host.RestartAsync(DemoTeam.At(23, 16));
        await rep.SayAsync("打了5个电话,拜访了2家");

        var why = await rep.AskAsync("为什么我有两连徽章?", "🏅");

        Assert.Equal("🏅 两连(今天,连续 2 天)", why.FirstLine);
        Assert.Contains("要求:连续 2 个工作日,来自这些天的上报:", why.Text, StringComparison.Ordinal);
        Assert.Contains("\n11月20日周五 1 家拜访\n", why.Text, StringComparison.Ordinal);
        var today = why.Text.Split('\n').Single(line => line.StartsWith("今天 ", StringComparison.Ordinal));
        Assert.Equal(["2 家拜访", "5 个电话"], today["今天 ".Length..].Split(" · ").Order(StringComparer.Ordinal));

        // The weekend between them is no part of the streak.
        var days = why.Text.Split('\n').Skip(2).ToList();
        Assert.Equal(2, days.Count);
        Assert.StartsWith("11月20日周五 ", days[0], StringComparison.Ordinal);
        Assert.StartsWith("今天 ", days[1], StringComparison.Ordinal);
        Assert.Equal(why.Text, (await rep.SayAsync("这个徽章怎么来的")).Text);
        Assert.Equal(why.Text, (await rep.SayAsync("我的连续上报徽章哪来的")).Text);

        var english = await rep.SayAsync("why do I have the streak badge", "en-US");
        Assert.Equal("🏅 两连 (today, 2 days in a row)", english.FirstLine);
        Assert.Contains("It asks for 2 working days in a row, and comes from the reports of these days:", english.Text, StringComparison.Ordinal);
        Assert.Contains("20 Nov", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L9_ABadgeForAnAmount_NamesItsReports()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await manager.SayAsync("新增徽章 拜访王 一周拜访3");
        await manager.SayAsync("好");
        await rep.SayAsync("昨天拜访了1家");
        await rep.SayAsync("拜访了华为和中兴");

        var why = await rep.AskAsync("拜访王徽章怎么来的", "🏅");

        Assert.Contains("要求:一周拜访满 3", why.Text, StringComparison.Ordinal);
        Assert.Contains("昨天 +1", why.Text, StringComparison.Ordinal);
        Assert.Contains("今天 +2(华为、中兴)", why.Text, StringComparison.Ordinal);
        var english = await rep.SayAsync("how did I earn the 拜访王 badge?", "en-US");
        Assert.Contains("It asks for 3 visits in a week", english.Text, StringComparison.Ordinal);
        Assert.Contains("Yesterday +1", english.Text, StringComparison.Ordinal);
        Assert.Equal("You hold no badge called \"iron lungs\". You hold: 拜访王.", (await rep.SayAsync("why do i have the Iron lungs badge", "en-US")).FirstLine);
        Assert.Equal("你没有叫“全勤”的徽章。你有:拜访王。", (await rep.SayAsync("为什么我有全勤徽章")).FirstLine);
    }

    [Fact]
    public async Task L9_ARecord_NamesItsReports()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("昨天打了7个电话");
        await rep.SayAsync("打了30个电话");
        await rep.SayAsync("又打了5个电话");

        var why = await rep.SayAsync("我的电话纪录怎么来的");

        Assert.Equal("📈 电话最佳一天:35(今天)", why.FirstLine);
        Assert.Contains("今天 +30", why.Text, StringComparison.Ordinal);
        Assert.Contains("今天 +5", why.Text, StringComparison.Ordinal);
        Assert.Contains("昨天 +7", why.Text, StringComparison.Ordinal);
        var english = await rep.SayAsync("where does my calls record come from?", "en-US");
        Assert.StartsWith("📈 Best day, calls: 35 (today)", english.FirstLine, StringComparison.Ordinal);
        Assert.Contains("Best week, calls: 42 (this week)", english.Text, StringComparison.Ordinal);
        Assert.Equal("📈 My records", (await rep.SayAsync("my records", "en-US")).FirstLine);
    }

    [Fact]
    public async Task L9_WithoutAnyBadge_ItSaysHowToEarnOne()
    {
        var rep = await Chat.OpenAsync(host, "小陈");

        Assert.StartsWith("还没有徽章", (await rep.SayAsync("为什么我有全勤徽章")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("No badges yet", (await rep.SayAsync("why do I have this badge", "en-US")).FirstLine, StringComparison.Ordinal);
    }
}
