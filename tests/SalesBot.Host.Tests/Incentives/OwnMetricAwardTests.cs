using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

/// <summary>Awards for what a manager has added to what is counted.</summary>
public sealed class OwnMetricAwardTests : IncentiveBot
{
    [Fact]
    public async Task I2_AnOwnMetric_IsPaidPerUnit()
    {
        await WithoutRulesAsync();
        await Manager.SayAsync("新增活动 直播 单位场 别名 开播");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("昨天开播1场");

        Assert.Contains("直播 ¥50/场", await RuleAsync("直播50元/场"), StringComparison.Ordinal);
        await rep.SayAsync("开播2场");

        Assert.Contains("3 场直播 × ¥50 = ¥150", (await rep.SayAsync("我的奖金")).Text, StringComparison.Ordinal);
        var line = Assert.Single(await LinesAsync(rep));
        Assert.Equal((15_000L, 15_000L, 2), (line.Amount, line.Sources.Sum(source => source.Share), line.Sources.Count));
        await rep.SayAsync("撤销");
        Assert.Equal(5_000, Assert.Single(await LinesAsync(rep)).Amount);
    }

    [Fact]
    public async Task I2_InEnglish_AnOwnMetric_IsPaidPerUnit()
    {
        await WithoutRulesAsync();
        await Manager.SayAsync("add metric webinar unit session alias going on air", "en-US");
        var rep = await RepAsync("Chen", "en-US");

        Assert.Contains("¥50 per ", await RuleAsync("¥50 per webinar", "en-US", "Set it"), StringComparison.Ordinal);
        await rep.SayAsync("did 2 webinars", "en-US");

        Assert.Equal(10_000, Assert.Single(await LinesAsync(rep)).Amount);
        Assert.Contains("× ¥50 = ¥100", (await rep.SayAsync("my bonus", "en-US")).Text, StringComparison.Ordinal);
    }
}
