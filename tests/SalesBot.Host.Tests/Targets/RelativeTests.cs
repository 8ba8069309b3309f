using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Targets that are changed by what somebody says of them, not by a new number: more, less, of another kind.</summary>
public sealed class RelativeTests : TargetsBot
{
    [Theory]
    [InlineData("把周凯的电话目标减10%", "zh-CN", "预览:周凯 每天(从今天起) 电话 18,原 20(近三个月折算 13)")]
    [InlineData("把李娜的拜访目标加2家", "zh-CN", "预览:李娜 每周(从今天起) 拜访 17,原 15(近三个月折算 17)")]
    [InlineData("让李娜每周多拜访2家", "zh-CN", "预览:李娜 每周(从今天起) 拜访 17,原 15(近三个月折算 17)")]
    [InlineData("李娜的拜访目标+2家", "zh-CN", "预览:李娜 每周(从今天起) 拜访 17,原 15(近三个月折算 17)")]
    [InlineData("周凯的电话目标减5个", "zh-CN", "预览:周凯 每天(从今天起) 电话 15,原 20(近三个月折算 13)")]
    [InlineData("raise Amy's visits by 2 a week", "en-US", "Preview: Amy Wong, visits a week (from today): 14, was 12 (the last three months come to 11)")]
    [InlineData("Amy should make 5 fewer calls a day", "en-US", "Preview: Amy Wong, calls a day (from today): 13, was 18 (the last three months come to 17)")]
    [InlineData("cut 3 calls a day from Amy's target", "en-US", "Preview: Amy Wong, calls a day (from today): 15, was 18 (the last three months come to 17)")]
    [InlineData("cut Amy's calls target by 10%", "en-US", "Preview: Amy Wong, calls a day (from today): 16, was 18 (the last three months come to 17)")]
    public async Task T13_MoreOrLess_StartsFromWhatStands(string text, string locale, string preview) =>
        Assert.Equal(preview, (await Manager.SayAsync(text, locale)).FirstLine);

    [Fact]
    public async Task T13_OneMoreForEach_IsOneMoreThanEachHas()
    {
        var before = await AmountsAsync(new DateOnly(2026, 12, 1));
        var preview = await Manager.SayAsync("下个月每人多签1单");

        Assert.StartsWith("预览:示例科技 Demo Co 2026年12月 签单 每人", preview.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 定了", await BotForTargets.PressAsync(Manager, preview, "就这么定"), StringComparison.Ordinal);
        Assert.Equal(before.Select(amount => amount + 1), await AmountsAsync(new DateOnly(2026, 12, 1)));

        // This month and the one after are as they were, and so is December once it is taken back.
        Assert.Equal(before, await AmountsAsync(BotForTargets.Today));
        Assert.Equal(before, await AmountsAsync(new DateOnly(2027, 1, 4)));
        await Manager.SayAsync("撤销目标调整");
        Assert.Equal(before, await AmountsAsync(new DateOnly(2026, 12, 1)));
    }

    [Fact]
    public async Task T13_OneMoreForEach_InEnglish()
    {
        var before = await AmountsAsync(new DateOnly(2026, 12, 1));

        Assert.StartsWith("✅ Set", await BotForTargets.SetAsync(Manager, "everyone gets 1 more deal next month", "Make it so", "en-US"), StringComparison.Ordinal);
        Assert.Equal(before.Sum() + 8, (await AmountsAsync(new DateOnly(2026, 12, 1))).Sum());
    }

    [Fact]
    public async Task T13_WhatIsNotSaid_IsAskedForAndThenTakenFromWhatStands()
    {
        Assert.StartsWith("差两样才能算目标:做什么?", (await Manager.SayAsync("给周凯减10%")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("预览:周凯 每天(从今天起) 电话 18,原 20(近三个月折算 13)", (await Manager.SayAsync("电话")).FirstLine);

        Assert.StartsWith("To be a target it lacks 2 things", (await Manager.SayAsync("cut Raj's target by 10%", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("Preview: Raj Patel, calls a day (from today): 18, was 20", (await Manager.SayAsync("calls", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    // What may be of anything else is no change of a target, and below nothing there is none.
    [Theory]
    [InlineData("客户要求降价10%", "👂 这句我没有记录。要上报的话,说“拜访2家”这样的就行。")]
    [InlineData("给华为降10%", "👂 这句我没有记录。要上报的话,说“拜访2家”这样的就行。")]
    [InlineData("把李娜的拜访目标减50家", "目标要大于 0,没有改动。要取消一个目标,说“撤销目标调整”。")]
    public async Task T13_WhatIsNoChange_ChangesNothing(string text, string answer) => Assert.Equal(answer, (await Manager.SayAsync(text)).FirstLine);

    [Theory]
    [InlineData("把周凯的拜访目标改成过程类", "zh-CN", "就这么定", "周凯", "归为过程型任务。", "我的任务", "过程")]
    [InlineData("make Amy's visits a process target", "en-US", "Make it so", "Amy Wong", "Category: Process.", "my tasks", "Process")]
    public async Task T1_TheKindOfAStandingTarget_IsChangedAndStays(
        string text, string locale, string button, string name, string line, string ask, string heading)
    {
        var preview = await Manager.SayAsync(text, locale);
        Assert.Contains(line, preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("⚠️", preview.Text, StringComparison.Ordinal);
        await BotForTargets.PressAsync(Manager, preview, button);

        var visits = Assert.Single(await Bot.TargetsAsync(name), target => target.Metric == Metrics.Visit);
        Assert.Equal((12, PeriodKind.Week, MetricKind.Process), (visits.Amount, visits.Period, visits.Category));
        Assert.Contains(heading, (await (await Bot.RepAsync(name)).SayAsync(ask, locale)).Text.Split('\n'));

        // Another number later leaves the kind as it is.
        await BotForTargets.SetAsync(Manager, locale == "zh-CN" ? "把周凯的拜访目标加2家" : "raise Amy's visits by 2 a week", button, locale);
        visits = Assert.Single(await Bot.TargetsAsync(name), target => target.Metric == Metrics.Visit);
        Assert.Equal((14, MetricKind.Process), (visits.Amount, visits.Category));
    }

    [Fact]
    public async Task T13_WhatIsSaidBeside_IsNoOtherNumberAndNoName()
    {
        Assert.StartsWith("差一样才能算目标:谁来做?", (await Manager.SayAsync("明年目标5000万")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("差一样才能算目标:谁来做?", (await Manager.SayAsync("就这么定")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("没找到", (await Manager.SayAsync("Q1目标多少")).FirstLine, StringComparison.Ordinal);

        await Manager.SayAsync("下周每人拜访12家");
        Assert.DoesNotContain("12月", (await Manager.SayAsync("每个人每天发10条朋友圈")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("拜访 每人 12", (await Manager.SayAsync("12")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组Q4利润目标100万", "Q4加20%", "撤销目标调整", "zh-CN", "目标确认情况", "25万", "30万")]
    [InlineData("East profit target 1M this quarter", "raise the Q4 target by 20%", "roll back the target", "en-US", "target agreements", "250k", "300k")]
    public async Task T14_NobodyIsAskedToAgreeToWhatWasTakenBack(string first, string more, string back, string locale, string ask, string before, string after)
    {
        var button = locale == "zh-CN" ? "就这么定" : "Make it so";
        var rep = await Bot.RepAsync("李娜");
        await BotForTargets.SetAsync(Manager, first, button, locale);
        await BotForTargets.SetAsync(Manager, more, button, locale);
        Assert.Contains(after, (await rep.SayAsync(ask, locale)).Text, StringComparison.Ordinal);

        await Manager.SayAsync(back, locale);
        var asked = (await rep.SayAsync(ask, locale)).Text;
        Assert.DoesNotContain(after, asked, StringComparison.Ordinal);
        Assert.Contains(before, asked, StringComparison.Ordinal);

        // And once all of it is taken back, nothing is asked.
        await Manager.SayAsync(back, locale);
        Assert.DoesNotContain(before, (await rep.SayAsync(ask, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("陈晨和周凯的电话目标改成25个", "zh-CN", "一句话只能定一个人、一个组或每人一样的目标。陈晨和周凯请分开说。没有改动。")]
    [InlineData("raise Amy and Raj's visits by 2 a week", "en-US", "One sentence sets the target of one person or team, or the same for everybody. Please say Amy Wong and Raj Patel separately. Nothing was changed.")]
    public async Task T13_TwoAtOnce_AreNotTakenForOne(string text, string locale, string answer) =>
        Assert.Equal(answer, (await Manager.SayAsync(text, locale)).FirstLine);

    [Theory]
    [InlineData("生成12月清单", "zh-CN")]
    [InlineData("generate December's task list", "en-US")]
    public async Task T10_AMonthByItsName_IsTheNext(string text, string locale) =>
        Assert.Equal((await Manager.SayAsync(locale == "zh-CN" ? "生成下月清单" : "generate next month's task list", locale)).Text, (await Manager.SayAsync(text, locale)).Text);

    [Theory]
    [InlineData("李娜的目标", "zh-CN", "📋 李娜的任务", null)]
    [InlineData("周凯的目标太高了", "zh-CN", "📋 周凯的任务", "要改就说“把周凯的电话目标减10%”")]
    [InlineData("Raj's targets are too high", "en-US", "📋 Tasks of Raj Patel", "cut Raj Patel's calls target by 10%")]
    [InlineData("本月目标", "zh-CN", "🎯 大家的目标加起来", null)]
    [InlineData("targets this month", "en-US", "🎯", null)]
    public async Task T3_WhatStands_IsShownHoweverItIsAskedFor(string text, string locale, string first, string? hint)
    {
        var shown = await Manager.SayAsync(text, locale);

        Assert.StartsWith(first, shown.FirstLine, StringComparison.Ordinal);
        if (hint is not null)
            Assert.Contains(hint, shown.Text, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<long>> AmountsAsync(DateOnly day)
    {
        List<long> amounts = [];
        foreach (var name in new[] { "李娜", "周凯", "陈晨", "Amy Wong", "林峰", "何静", "Raj Patel", "Sofia Chen" })
            amounts.Add((await Bot.TargetsAsync(name, day)).Single(target => target.Metric == Metrics.Order && target.Period == PeriodKind.Month).Amount);
        return amounts;
    }
}
