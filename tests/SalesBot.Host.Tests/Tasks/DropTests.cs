using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Tasks;

/// <summary>Targets are dropped by name: those of people led once it is confirmed, those one has for oneself at once.</summary>
public sealed class DropTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();
    private Chat manager = null!;
    private Chat rep = null!;

    public async ValueTask InitializeAsync()
    {
        await bot.InitializeAsync();
        (manager, rep) = (await bot.ManagerAsync(), await bot.RepAsync("李娜"));
        await manager.SayAsync("你好");
        await rep.SayAsync("你好");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData("取消李娜的电话目标", "zh-CN", "就这么定")]
    [InlineData("把李娜每天的电话目标去掉", "zh-CN", "就这么定")]
    [InlineData("drop 李娜's call target", "en-US", "Make it so")]
    [InlineData("remove the daily call target of 李娜", "en-US", "Make it so")]
    public async Task T13_AStandingTarget_IsDroppedByNameAndTakenBack(string said, string locale, string button)
    {
        var preview = await manager.SayAsync(said, locale);
        Assert.Contains("李娜", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(await bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Call);

        await BotForTargets.PressAsync(manager, preview, button);

        Assert.DoesNotContain(await bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Call);
        Assert.Contains("🗑 王磊取消了你的目标:每天电话 20", (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Contains("李娜:每天(从今天起) 电话 恢复了", (await manager.SayAsync("撤销目标调整")).Text, StringComparison.Ordinal);
        Assert.Contains(await bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Call);
    }

    [Fact]
    public async Task T13_WhatWasSetLast_IsTakenBackByItsName()
    {
        await BotForTargets.SetAsync(manager, "给李娜12月定5家新客户");

        Assert.StartsWith("↩️ 已撤销", (await manager.SayAsync("取消李娜的新客户目标")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_ATargetThatNobodyHas_IsSaidToBeNone() =>
        Assert.Equal("李娜现在没有新客户的目标,没有改动。", (await manager.SayAsync("取消李娜的新客户目标")).FirstLine);

    [Fact]
    public async Task T13_WhatIsAcceptedAndDropped_IsAcceptedOnceItIsBack()
    {
        await BotForTargets.SetAsync(manager, "给李娜12月定5家新客户");
        await rep.SayAsync("接受");
        await BotForTargets.SetAsync(manager, "给周凯12月定6家新客户");
        await BotForTargets.SetAsync(manager, "取消李娜的新客户目标");
        Assert.DoesNotContain("李娜", (await manager.SayAsync("目标状态")).Text, StringComparison.Ordinal);

        await manager.SayAsync("撤销目标调整");

        Assert.Contains("李娜:2026年12月 新客户 5 · 已接受", (await manager.SayAsync("目标状态")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_ARepsGivenTarget_IsForTheManagerToDrop()
    {
        Assert.Equal("目标由主管来改,没有改动。", (await rep.SayAsync("取消我的电话目标")).FirstLine);
        Assert.Contains(await bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Call);
    }

    [Theory]
    [InlineData("取消周凯的电话目标", "zh-CN")]
    [InlineData("drop 周凯's call target", "en-US")]
    [InlineData("取消李娜的电话目标", "zh-CN")]
    public async Task T13_ATargetByName_IsNotARepsToDrop(string said, string locale)
    {
        var answer = await rep.SayAsync(said, locale);

        Assert.DoesNotContain("预览", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Preview", answer.Text, StringComparison.Ordinal);
        Assert.Contains(await bot.TargetsAsync("周凯"), target => target.Metric == Metrics.Call);
        Assert.Contains(await bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Call);
    }

    [Theory]
    [InlineData("set a private goal: 25 calls a day", "cancel my private goal")]
    [InlineData("stretch goal 25 calls a day", "drop my call target")]
    [InlineData("设个私人目标:每天25个电话", "取消我的小目标")]
    [InlineData("set myself a personal goal of 25 calls a day", "取消我的电话目标")]
    public async Task T20_APrivateGoal_IsSetAndDroppedByItsOwner(string said, string dropped)
    {
        var set = await rep.SayAsync(said);
        Assert.StartsWith("🌱", set.FirstLine, StringComparison.Ordinal);
        Assert.Equal(25, Assert.Single(await bot.TargetsAsync("李娜"), target => target.IsPrivate).Amount);

        Assert.StartsWith("🗑", (await rep.SayAsync(dropped)).FirstLine, StringComparison.Ordinal);

        Assert.DoesNotContain(await bot.TargetsAsync("李娜"), target => target.IsPrivate);
        Assert.Contains(await bot.TargetsAsync("李娜"), target => target.Metric == Metrics.Call);
    }
}
