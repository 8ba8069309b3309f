using SalesBot.Application;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

public sealed class ChangingTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();

    public ValueTask InitializeAsync() => bot.InitializeAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData("李娜", "zh-CN", "华东组Q4利润目标100万", "华东组Q4利润加20%", "撤销目标调整", "↩️ 王磊撤销了目标调整:本季 利润 恢复为 25万(撤销了 30万)。", "↩️ 王磊撤销了目标调整:本季 利润 25万 不算了,回到之前的任务。")]
    [InlineData("Amy Wong", "en-US", "East profit target 1M this quarter", "raise the Q4 target by 20%", "roll back the target",
        "↩️ 王磊 took a change of targets back: profit this quarter is 250k again, no longer 300k.", "↩️ 王磊 took a change of targets back: profit this quarter of 250k is gone, what held before holds again.")]
    public async Task T13_WhoseTargetWasChanged_IsToldOnceThatItIsTakenBack(
        string name, string locale, string set, string more, string back, string restored, string gone)
    {
        var (manager, rep, other) = (await bot.ManagerAsync(), await bot.RepAsync(name), await bot.RepAsync(locale == "zh-CN" ? "林峰" : "李娜"));
        var button = locale == "zh-CN" ? "就这么定" : "Make it so";
        await rep.SayAsync(locale == "zh-CN" ? "你好" : "hello", locale);
        await other.SayAsync("你好");
        await BotForTargets.SetAsync(manager, set, button, locale);
        await rep.NextAsync();
        await BotForTargets.SetAsync(manager, more, button, locale);
        await rep.NextAsync();

        await manager.SayAsync(back, locale);
        var told = (await rep.NextAsync()).FirstLine;
        Assert.Equal(restored, told);
        await manager.SayAsync(back, locale);
        Assert.Equal(gone, (await rep.NextAsync()).FirstLine);

        // Nothing is left to take back, and nobody hears of it again; whose target was not changed hears nothing.
        await manager.SayAsync(back, locale);
        Assert.StartsWith("📋", (await rep.SayAsync(locale == "zh-CN" ? "我的任务" : "my tasks", locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("📋", (await other.SayAsync("我的任务")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_TwentyPercentMore_SplitsTheDifferenceAndTakingItBackRestoresExactly()
    {
        var manager = await bot.ManagerAsync();
        await BotForTargets.SetAsync(manager, "华东组Q4利润目标100万");
        var before = await SnapshotAsync();

        var preview = await manager.SayAsync("华东组Q4利润加20%");
        Assert.Contains("利润 120万,原 100万", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("李娜 30万(原 25万)", preview.Text, StringComparison.Ordinal);
        Assert.Contains("原来的份额不动,差额按余下的工作日分", preview.Text, StringComparison.Ordinal);
        Assert.Equal(before, await SnapshotAsync());
        await BotForTargets.PressAsync(manager, preview, "就这么定");
        Assert.Equal(30_000_000, (await ProfitAsync("李娜")).Amount);

        Assert.Contains("华东组 利润 恢复为 100万", (await manager.SayAsync("撤销目标调整")).FirstLine, StringComparison.Ordinal);
        Assert.Equal(before, await SnapshotAsync());
        Assert.Contains("这个目标取消了", (await manager.SayAsync("撤销目标调整")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain(await bot.TargetsAsync("李娜"), t => t.Metric == Metrics.Profit);
    }

    [Fact]
    public async Task T13_InEnglish_ARiseIsConfirmedAndRolledBack()
    {
        var manager = await bot.ManagerAsync();
        await BotForTargets.SetAsync(manager, "South team training target 40 in December", "Make it so", "en-US");
        var preview = await manager.SayAsync("raise South team training target by 50% in December", "en-US");
        Assert.Contains("60, was 40", preview.FirstLine, StringComparison.Ordinal);
        await BotForTargets.PressAsync(manager, preview, "Make it so");

        Assert.Contains("is 40 again", (await manager.SayAsync("roll back", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_TwoManagersAtOnce_TheSecondSeesANewPreview()
    {
        var manager = await bot.ManagerAsync();
        var admin = await AdminAsync();
        await BotForTargets.SetAsync(manager, "华南组12月演示目标40场");
        var first = await manager.SayAsync("把华南组12月演示目标改成60场");
        var second = await admin.SayAsync("把华南组12月演示目标改成80场");
        await BotForTargets.PressAsync(manager, first, "就这么定");

        var answer = await admin.PressAsync(second, "就这么定");

        Assert.Contains("刚才有人改过这个目标", answer.InvokeText, StringComparison.Ordinal);
        Assert.Contains("80,原 60", answer.InvokeText, StringComparison.Ordinal);
        var december = new DateOnly(2026, 12, 1);
        Assert.Equal(15, Assert.Single(await bot.TargetsAsync("林峰", december), t => t.Metric == Metrics.Demo).Amount);
        await admin.NextAsync();
        Assert.StartsWith("✅ 定了", (await admin.SayAsync("就这么定")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("后来又改过这个目标", (await manager.SayAsync("撤销目标调整")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组Q4利润目标100万", "撤销目标调整", "华东组Q4利润加20%", "华东组本季度利润目标完成多少了", "zh-CN", "就这么定", "还没有这个目标")]
    [InlineData("East profit target 1M this quarter", "roll back the target", "raise East Q4 profit by 20%", "how far is the East team's profit target this quarter", "en-US", "Make it so", "There is no such target yet")]
    public async Task T13_WhatWasTakenBack_StandsNoMore(string set, string back, string more, string ask, string locale, string button, string told)
    {
        var manager = await bot.ManagerAsync();
        await BotForTargets.SetAsync(manager, set, button, locale);
        Assert.Contains(locale == "zh-CN" ? "/100万" : "/1M", (await manager.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        await manager.SayAsync(back, locale);

        Assert.StartsWith(told, (await manager.SayAsync(more, locale)).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain(locale == "zh-CN" ? "/100万" : "/1M", (await manager.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T3_ALeafThatChanges_MakesTheParentSayByHowMuchItIsNotTheSum()
    {
        var manager = await bot.ManagerAsync();
        await BotForTargets.SetAsync(manager, "华东组12月经验分享目标8次");
        Assert.Contains("各部分加起来正好", (await manager.SayAsync("华东组目标")).Text, StringComparison.Ordinal);

        var preview = await manager.SayAsync("把周凯12月经验分享目标改成5次");
        Assert.Contains("华东组的 8 不变,各部分加起来会是 11,多 3。", preview.Text, StringComparison.Ordinal);
        await BotForTargets.PressAsync(manager, preview, "就这么定");
        Assert.Contains("its parts will come to 10, 2 more.", (await manager.SayAsync("set 周凯's December sharing target to 4", "en-US")).Text, StringComparison.Ordinal);

        var tree = await manager.SayAsync("华东组目标");
        Assert.Contains("各部分加起来比目标多 3", tree.Text, StringComparison.Ordinal);
        Assert.Contains("周凯", tree.Buttons);
        Assert.Contains("经验分享 0/5", (await manager.SayAsync("周凯目标")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_AButtonPressedTwice_ChangesOnce()
    {
        var manager = await bot.ManagerAsync();
        var preview = await manager.SayAsync("华东组12月方案目标40份");
        var answer = await BotForTargets.PressAsync(manager, preview, "就这么定");

        Assert.DoesNotContain("刚才有人改过", (await manager.PressAsync(preview, "就这么定")).InvokeText, StringComparison.Ordinal);
        Assert.StartsWith("✅ 定了", answer, StringComparison.Ordinal);
        var december = new DateOnly(2026, 12, 1);
        Assert.Equal(10, Assert.Single(await bot.TargetsAsync("陈晨", december), t => t.Metric == Metrics.Proposal).Amount);
        Assert.Equal(8, Assert.Single(await bot.TargetsAsync("陈晨", december.AddMonths(1)), t => t.Metric == Metrics.Proposal).Amount);
    }

    private async Task<Target> ProfitAsync(string name) => Assert.Single(await bot.TargetsAsync(name), t => t.Metric == Metrics.Profit);

    private async Task<string> SnapshotAsync()
    {
        var lines = new List<string>();
        foreach (var name in new[] { "陈晨", "李娜", "Amy Wong", "周凯" })
            foreach (var target in await bot.TargetsAsync(name))
                lines.Add($"{name} {target.Id} {target.Metric} {target.Amount} {target.From} {target.Until}");
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private async Task<Chat> AdminAsync()
    {
        await bot.Host.UseAsync<Founder, bool>(founder => founder.AddAsync("赵总监"));
        return await Chat.OfDemoAsync(bot.Host, "赵总监");
    }

    private sealed class Founder(IUnitOfWork work, IPeople people)
    {
        public Task<bool> AddAsync(string name) => work.ExecuteAsync(
            async ct =>
            {
                var company = (await people.OrganisationsAsync(ct))[0];
                await people.AddAsync(new Person(new PersonId(Guid.NewGuid()), company.Id, null, name, Role.Admin, Language.Chinese, new DateOnly(2020, 1, 1)), ct);
                return true;
            },
            default);
    }
}
