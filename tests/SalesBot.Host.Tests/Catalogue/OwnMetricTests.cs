using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Catalogue;

/// <summary>A program of its own, since a catalogue is the whole company's.</summary>
public sealed class CatalogueBot() : OwnBot(new BotHostOptions());

public sealed class OwnMetricTests(CatalogueBot bot) : IClassFixture<CatalogueBot>
{
    [Fact]
    public async Task A1_AMetricAddedInChinese_IsReportedUndoneCorrectedAndRanked()
    {
        var (manager, rep) = (await ManagerAsync(), await Chat.OpenAsync(bot.Host, "小陈"));

        var added = await manager.SayAsync("新增活动 直播 单位场 别名 开播");

        Assert.Equal("✅ 已加指标:直播 · 行为型 · 单位 场 · 别名 开播。现在就能报,例如“直播2场”。", added.FirstLine);
        Assert.Equal(["撤销这次修改", "有哪些指标"], added.Buttons);
        Assert.Equal("✅ 已记 直播 +2 → 本周 2", (await rep.SayAsync("开播2场")).FirstLine);
        Assert.Equal("✅ 已记 昨天直播 +3 → 本周 5", (await rep.SayAsync("昨天做了3场直播")).FirstLine);
        Assert.StartsWith("✏️ 昨天的直播改为 4(原 3)", (await rep.SayAsync("不对,是4场")).FirstLine, StringComparison.Ordinal);
        var board = await rep.SayAsync("本周直播榜");
        Assert.Contains("本周直播", board.FirstLine, StringComparison.Ordinal);
        Assert.Contains("6", board.Text, StringComparison.Ordinal);
        Assert.StartsWith("↩️ 已撤销:昨天直播 4", (await rep.SayAsync("撤销")).FirstLine, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(await rep.LedgerAsync()).Amount);
        Assert.StartsWith("📝 记作明天的计划:直播 5", (await rep.SayAsync("明天要直播5场")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A1_AMetricAddedInEnglish_IsReportedWithItsUnitAndAlias()
    {
        var (manager, rep) = (await ManagerAsync(), await Chat.OpenAsync(bot.Host, "Chen", "en-US"));

        var added = await manager.SayAsync("add metric webinar unit session alias going on air", "en-US");

        Assert.Equal(
            "✅ Metric added: webinar · behaviour · unit session · also going on air. You can report it now, for example \"2 webinars\".", added.FirstLine);
        Assert.Equal("✅ Webinars +2 → this week 2", (await rep.SayAsync("did 2 webinars", "en-US")).FirstLine);
        Assert.Equal("✅ Webinars +1 → this week 3", (await rep.SayAsync("1 webinar session done", "en-US")).FirstLine);
        Assert.Equal(3, await rep.DoneAsync(new MetricCode("webinar")));
        Assert.Contains("webinars", (await rep.SayAsync("webinar leaderboard this week", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A1_AMoneyMetric_IsReportedInMoney()
    {
        var (manager, rep) = (await ManagerAsync(), await Chat.OpenAsync(bot.Host, "小李"));

        Assert.Equal("✅ 已加指标:续费 · 业绩型 · 按金额。现在就能报,例如“续费2万”。", (await manager.SayAsync("新增指标 续费 单位元")).FirstLine);
        Assert.Equal("✅ 已记 续费 +3.5万 → 本周 3.5万", (await rep.SayAsync("续费3.5万")).FirstLine);
        Assert.Equal(35_000_00, Assert.Single(await rep.LedgerAsync()).Amount);
    }

    [Fact]
    public async Task A1_ASynonym_IsUnderstoodUntilItIsRemoved()
    {
        var (manager, rep) = (await ManagerAsync(), await Chat.OpenAsync(bot.Host, "小周"));

        Assert.Equal("✅ 记住了:以后“串门子”算拜访。", (await manager.SayAsync("给拜访加别名 串门子")).FirstLine);
        Assert.StartsWith("✅ 已记 拜访 +3", (await rep.SayAsync("串门子3家")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("✅ 已删别名“串门子”(拜访)。", (await manager.SayAsync("删除别名 串门子")).FirstLine);
        Assert.DoesNotContain("✅", (await rep.SayAsync("串门子4家")).FirstLine, StringComparison.Ordinal);
        Assert.Equal(3, await rep.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task A1_AnEnglishSynonym_IsUnderstood()
    {
        var (manager, rep) = (await ManagerAsync(), await Chat.OpenAsync(bot.Host, "Zoe", "en-US"));

        Assert.Equal(
            "✅ Remembered: \"door knocking\" counts as visits from now on.",
            (await manager.SayAsync("add synonym 'door knocking' for visit", "en-US")).FirstLine);
        Assert.StartsWith("✅ Visits +4", (await rep.SayAsync("door knocking 4 times", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A1_WhatThereIs_IsListedForEverybody()
    {
        await (await ManagerAsync()).SayAsync("新增活动 地推 单位次 别名 摆摊 类型 过程");
        var rep = await Chat.OpenAsync(bot.Host, "小吴");

        var (chinese, english) = (await rep.SayAsync("有哪些指标"), await rep.SayAsync("list metrics"));

        Assert.Contains("地推(别名 摆摊)", chinese.Text, StringComparison.Ordinal);
        Assert.Contains("行为型:拜访", chinese.Text, StringComparison.Ordinal);
        Assert.Contains("Process: Needs surveys", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A1_ARep_IsRefusedAndToldWhoCan()
    {
        var rep = await Chat.OpenAsync(bot.Host, "小郑");

        var refusal = await rep.SayAsync("新增活动 沙龙 单位场");

        Assert.Equal("指标和别名由主管来改,你这边是王磊。没有任何改动。", refusal.FirstLine);
        Assert.Equal(["转给主管"], refusal.Buttons);
        Assert.StartsWith("Metrics and aliases are changed by managers", (await rep.SayAsync("add metric salon")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("沙龙", (await rep.SayAsync("有哪些指标")).Text, StringComparison.Ordinal);
    }

    private Task<Chat> ManagerAsync() => Chat.OfDemoAsync(bot.Host, "王磊");
}
