using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class StreakTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(20, 16), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L9_AStreak_LivesOverWeekendsAndLeaveAndBreaksOnAMissedWorkingDay()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await manager.SayAsync("新增徽章 三连 连续上报3天");
        await manager.SayAsync("好");
        await rep.SayAsync("拜访了1家");
        Assert.Equal("🔥 连续上报 1 个工作日(从今天起)。", (await rep.SayAsync("连续几天了")).FirstLine);

        await host.RestartAsync(DemoTeam.At(23, 16));
        Assert.Equal("🔥 连续上报 1 个工作日(从11月20日周五起)。今天还没报,报一次就接上。", (await rep.SayAsync("连续几天了")).FirstLine);
        await rep.SayAsync("打了5个电话");
        Assert.StartsWith("🔥 连续上报 2 个工作日", (await rep.SayAsync("我连续几天了?")).FirstLine, StringComparison.Ordinal);
        await rep.SayAsync("明天请假");

        await host.RestartAsync(DemoTeam.At(25, 16));
        await rep.SayAsync("拜访了1家");
        Assert.StartsWith("🔥 连续上报 3 个工作日(从11月20日周五起)", (await rep.SayAsync("连续几天了")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("三连(今天,连续 3 天)", (await rep.SayAsync("我的徽章")).Text, StringComparison.Ordinal);

        // Thursday the 26th is missed.
        await host.RestartAsync(DemoTeam.At(27, 16));
        Assert.Equal("🔥 上报还没有连续天数。最长 3 天。今天还没报,报一次就接上。", (await rep.SayAsync("连续几天了")).FirstLine);
        await rep.SayAsync("拜访了1家");
        Assert.Equal("🔥 连续上报 1 个工作日(从今天起)。最长 3 天。", (await rep.SayAsync("连续几天了")).FirstLine);
    }

    [Fact]
    public async Task L9_InEnglish_AStreakOfReportsAndOneOfTheDaysTargets()
    {
        var rep = await Chat.OfDemoAsync(host, "Amy Wong");
        var before = (await rep.SayAsync("my streak", "en-US")).FirstLine;
        Assert.Matches("^🔥 .*reporting", before);

        await rep.SayAsync("made 18 calls", "en-US");

        Assert.Matches(@"^🔥 \d+ working days? of reporting in a row \(since .*\); daily targets hit (1 day|\d+ days in a row)", (await rep.SayAsync("what's my streak?", "en-US")).FirstLine);
    }

    [Fact]
    public async Task L9_AStreakBadge_IsTakenBackWithADayOfIt()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await manager.SayAsync("新增徽章 两连 连续上报2天");
        await manager.SayAsync("好");
        await rep.SayAsync("拜访了1家");
        await host.RestartAsync(DemoTeam.At(23, 16));
        await rep.SayAsync("拜访了2家");
        Assert.Contains("两连", (await rep.SayAsync("我的徽章")).Text, StringComparison.Ordinal);

        await rep.SayAsync("撤销");

        await rep.AskAsync("我的徽章", "还没有徽章");
    }
}
