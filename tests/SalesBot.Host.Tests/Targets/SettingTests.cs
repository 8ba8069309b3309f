using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Tests.Targets;

public sealed class SettingTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();

    public ValueTask InitializeAsync() => bot.InitializeAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T4_ATeamsQuarter_IsPreviewedPerPersonAndNothingChangesUntilConfirmed()
    {
        var manager = await bot.ManagerAsync();
        var before = await bot.TargetsAsync("李娜");

        var preview = await manager.SayAsync("华东组Q4回款目标300万");

        Assert.StartsWith("预览:华东组 本季 回款 300万", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("Amy Wong 75万 · 周凯 75万 · 李娜 75万 · 陈晨 75万", preview.Text, StringComparison.Ordinal);
        Assert.Contains("按各人的工作日分", preview.Text, StringComparison.Ordinal);
        Assert.Contains("余下 27 个工作日,平均每天 11.11万、每周 55.55万", preview.Text, StringComparison.Ordinal);
        Assert.Contains("还没有任何改动", preview.Text, StringComparison.Ordinal);
        Assert.Equal(["就这么定", "换个分法", "改数字", "取消"], preview.Buttons);
        Assert.Equal(before.Select(t => t.Id), (await bot.TargetsAsync("李娜")).Select(t => t.Id));

        Assert.StartsWith("✅ 定了:华东组 本季 回款 300万", await BotForTargets.PressAsync(manager, preview, "就这么定"), StringComparison.Ordinal);
        var target = Assert.Single(await bot.TargetsAsync("李娜"), t => t.Metric == Metrics.Payment);
        Assert.Equal((75_000_000, PeriodKind.Quarter, 0L), (target.Amount, target.Period, target.Carried));

        var rep = await bot.RepAsync("李娜");
        Assert.Contains("本季 0/75万", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T4_InEnglish_TheSameAndAnotherSplitFollowsHistory()
    {
        var manager = await bot.ManagerAsync();
        var preview = await manager.SayAsync("set South team revenue target to 6M for Q4", "en-US");

        Assert.StartsWith("Preview: 华南组, revenue this quarter: 6M", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("by each person's working days (pro rata for joining and leaving)", preview.Text, StringComparison.Ordinal);
        var other = await BotForTargets.PressAsync(manager, preview, "Split differently");
        Assert.Contains("by what each did in the last three months", other, StringComparison.Ordinal);

        Assert.Equal("All right, nothing was changed.", (await manager.SayAsync("cancel", "en-US")).FirstLine);
        Assert.DoesNotContain(await bot.TargetsAsync("Raj Patel"), t => t.Period == PeriodKind.Quarter);
    }

    [Fact]
    public async Task T5_SoMuchADayForEverybody_TakesThePlaceOfTheOldForThatMonthOnly()
    {
        var manager = await bot.ManagerAsync();
        var preview = await manager.SayAsync("下个月每人每天25个电话");

        Assert.Contains("每天(12月1日–12月31日) 电话 每人 25、合计 200", preview.FirstLine, StringComparison.Ordinal);
        await BotForTargets.PressAsync(manager, preview, "就这么定");

        Assert.Equal(18, await DailyCallsAsync("Amy Wong", new DateOnly(2026, 11, 30)));
        Assert.Equal(25, await DailyCallsAsync("Amy Wong", new DateOnly(2026, 12, 1)));
        Assert.Equal(25, await DailyCallsAsync("Amy Wong", new DateOnly(2026, 12, 31)));
        Assert.Equal(18, await DailyCallsAsync("Amy Wong", new DateOnly(2027, 1, 1)));
    }

    [Fact]
    public async Task T5_OnePersonsMonth_AsksForTheRestOverTheDaysLeft()
    {
        var manager = await bot.ManagerAsync();
        await BotForTargets.SetAsync(manager, "给陈晨本月定20场演示");
        var rep = await bot.RepAsync("陈晨");

        var tasks = await rep.SayAsync("我的任务");

        Assert.Contains("本月 0/20,还差 20", tasks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("演示落后", (await rep.SayAsync("我的进度")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华中组Q4目标300万", "没找到“华中组”,没有改动。是不是华东组、华南组")]
    [InlineData("给李那本月定20家新客户", "没找到“李那”,没有改动。是不是李娜")]
    [InlineData("华东组Q4拜访目标0家", "目标要大于 0")]
    [InlineData("华东组本月拜访目标2.5家", "次数要是整数")]
    [InlineData("华东组2025年目标300万", "已经过去了")]
    [InlineData("华南组利润下季度加20%", "还没有这个目标")]
    [InlineData("set the Moon team target to 3M for Q4", "I found no \"Moon team\"")]
    public async Task T3_WhatCannotBe_IsToldInOneSentenceAndChangesNothing(string text, string told)
    {
        var manager = await bot.ManagerAsync();
        Assert.Contains(told, (await manager.SayAsync(text)).Text, StringComparison.Ordinal);
    }

    private async Task<long> DailyCallsAsync(string name, DateOnly day) =>
        Assert.Single(await bot.TargetsAsync(name, day), t => t.Metric == Metrics.Call && t.Period == PeriodKind.Day).Amount;
}
