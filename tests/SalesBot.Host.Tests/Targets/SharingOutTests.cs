using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>What a manager says of other people's work in whatever words is a target or a question about one, and never the manager's own report.</summary>
public sealed class SharingOutTests : TargetsBot
{
    [Theory]
    [InlineData("给3个人分100个电话", "zh-CN", "分给哪几个人?")]
    [InlineData("把100个电话分给李娜和周凯", "zh-CN", "到哪天?写上时间再说一次,例如“本周给李娜和周凯分100个电话”")]
    [InlineData("split 100 visits between Amy Wong and 李娜", "en-US", "Until when? Say it again with a time, for example \"split 100 visits between Amy Wong and 李娜 this week\"")]
    [InlineData("divide 60 calls among 3 people this week", "en-US", "Among whom?")]
    public async Task T4_WhatIsSharedOut_IsNoReport(string text, string locale, string first)
    {
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await Manager.LedgerAsync());
    }

    [Fact]
    public async Task T4_AShare_IsWholeForEverybodyNamed()
    {
        var preview = await Manager.SayAsync("本周给李娜和周凯分51家拜访");

        Assert.Equal("预览:2 个目标", preview.FirstLine);
        Assert.Contains("李娜 本周 拜访 26", preview.Text, StringComparison.Ordinal);
        Assert.Contains("周凯 本周 拜访 25", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T4_ARepSharesNothingOut()
    {
        var rep = await Bot.RepAsync("李娜");

        Assert.StartsWith("目标由主管来改,没有改动。", (await rep.SayAsync("本周给周凯和陈晨分100个电话")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain(await rep.LedgerAsync(), sum => sum.Metric == Metrics.Call && sum.Amount >= 100);
    }

    [Theory]
    [InlineData("华西组12月销售额200万", "zh-CN", "没找到“华西组”,没有改动。是不是华东组")]
    [InlineData("华东组12月方案34份,李娜16份,其余平均", "zh-CN", "预览:华东组 2026年12月 方案 34")]
    [InlineData("East: 100 orders in December evenly", "en-US", "Preview: 华东组, orders December 2026: 100")]
    [InlineData("给李娜定本周18家拜访", "zh-CN", "预览:李娜 本周 拜访 18,原 15")]
    [InlineData("30 visits for Amy Wong by end of December", "en-US", "Preview: Amy Wong, visits 25 Nov – 31 Dec: 30")]
    public async Task T4_ANumberForALedTeamOrPerson_IsPreviewed(string text, string locale, string first)
    {
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await Manager.LedgerAsync());
    }

    [Fact]
    public async Task T4_ANamedPart_StaysAndTheOthersShareTheRest()
    {
        var preview = await Manager.SayAsync("华东组12月方案34份,李娜16份,其余平均");

        Assert.Contains("Amy Wong 6 · 周凯 6 · 李娜 16 · 陈晨 6", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_WhatStands_TellsWhichTargetIsMeant()
    {
        await BotForTargets.SetAsync(Manager, "华东组Q4销售额目标300万");

        Assert.StartsWith("预览:华东组 本季 销售额 290万,原 300万", (await Manager.SayAsync("从300万降到290万")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("👂", (await Manager.SayAsync("从500万降到290万")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("李娜12月新客户5家,周凯12月新客户4家", "zh-CN", "就这么定", "撤销目标调整")]
    public async Task T13_WhatOneCardHasSet_IsTakenBackByOneCommand(string text, string locale, string button, string back)
    {
        var preview = await Manager.SayAsync(text, locale);
        Assert.Equal("预览:2 个目标", preview.FirstLine);
        await BotForTargets.PressAsync(Manager, preview, button);
        Assert.Contains(await Bot.TargetsAsync("周凯", new DateOnly(2026, 12, 1)), target => target.Metric == Metrics.NewCustomer);

        var answer = await Manager.SayAsync(back);

        Assert.Contains("2 个人的任务都恢复了", answer.FirstLine, StringComparison.Ordinal);
        foreach (var name in new[] { "李娜", "周凯" })
            Assert.DoesNotContain(await Bot.TargetsAsync(name, new DateOnly(2026, 12, 1)), target => target.Metric == Metrics.NewCustomer);
        Assert.Equal("没有可以撤销的目标调整。", (await Manager.SayAsync(back)).FirstLine);
    }

    [Fact]
    public async Task T13_UndoRightAfterATarget_SaysHowThatIsTakenBack()
    {
        await Manager.SayAsync("今天拜访2家");
        await BotForTargets.SetAsync(Manager, "李娜12月新客户目标5家");

        var answer = await Manager.SayAsync("撤销");

        Assert.StartsWith("你最近做的是目标调整“李娜12月新客户目标5家”。要撤销它,说“撤销目标调整”", answer.FirstLine, StringComparison.Ordinal);
        Assert.Equal("撤销目标调整", answer.Buttons[0]);
        Assert.Equal(2, (await Manager.LedgerAsync()).Single().Amount);
        await Manager.SayAsync("撤销目标调整");
        Assert.StartsWith("↩️ 已撤销:今天拜访 2", (await Manager.SayAsync("撤销")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_ARepDropsNobodysTargets()
    {
        var rep = await Bot.RepAsync("李娜");

        var answer = await rep.SayAsync("取消大家的电话目标");

        Assert.StartsWith("目标由主管来改,没有改动。", answer.FirstLine, StringComparison.Ordinal);
        foreach (var name in new[] { "李娜", "周凯" })
            Assert.Contains(await Bot.TargetsAsync(name), target => target.Metric == Metrics.Call);
    }
}
