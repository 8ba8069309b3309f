using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Work that a manager gives to people by name: it is previewed for them and is no plan of the manager's.</summary>
public sealed class AssigningTests : TargetsBot
{
    [Theory]
    [InlineData("李娜明天电话30个", "zh-CN", "预览:李娜 明天 电话 30,原 20")]
    [InlineData("截止12月20号签3单,李娜", "zh-CN", "预览:李娜 11月25日–12月20日 签单 3")]
    [InlineData("给李娜布置明天30个电话", "zh-CN", "预览:李娜 明天 电话 30,原 20")]
    [InlineData("给周凯安排本周5份方案", "zh-CN", "预览:周凯 本周 方案 5")]
    [InlineData("安排林峰明天打30个电话", "zh-CN", "预览:林峰 明天 电话 30,原 20")]
    [InlineData("assign Raj 30 calls tomorrow", "en-US", "Preview: Raj Patel, calls tomorrow: 30, was 20")]
    [InlineData("ask Amy to visit 10 clients next week", "en-US", "Preview: Amy Wong, visits the week of 30 Nov: 10, was 12")]
    [InlineData("assign everyone 10 visits next week", "en-US", "Preview: 示例科技 Demo Co, visits the week of 30 Nov: 10 each, 80 in all")]
    [InlineData("给何静12月签单加2单", "zh-CN", "预览:何静 2026年12月 签单 6,原 4")]
    [InlineData("何静本月方案目标10份", "zh-CN", "预览:何静 本月 方案 10,原 8")]
    public async Task T9_WhatIsGivenToSomebody_IsPreviewedForThem(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("李娜和周凯下个月各签5单", "zh-CN", "预览:李娜 2026年12月 签单 5,原 4|预览:周凯 2026年12月 签单 5,原 3")]
    [InlineData("陈晨和周凯每人每天多打5个电话", "zh-CN", "预览:陈晨 每天(从今天起) 电话 25,原 20|预览:周凯 每天(从今天起) 电话 25,原 20")]
    [InlineData("林峰每天20个电话,每周3家新客户", "zh-CN", "预览:林峰 每天(从今天起) 电话 20|预览:林峰 每周(从今天起) 新客户 3")]
    [InlineData("3 new customers a week, 20 calls a day, 5 proposals a month for Raj", "en-US", "Preview: Raj Patel, new customers a week (from today): 3|Preview: Raj Patel, proposals a month (from today): 5, was 6")]
    public async Task T9_SeveralAtOnce_ArePreviewedTogether(string text, string locale, string parts)
    {
        var preview = await Manager.SayAsync(text, locale);

        Assert.All(parts.Split('|'), part => Assert.Contains(part, preview.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task T9_SeveralAtOnce_AreConfirmedByOneButton()
    {
        Assert.Contains("预览:2 个目标", (await Manager.SayAsync("李娜和周凯下个月各签5单")).FirstLine, StringComparison.Ordinal);
        var done = await Manager.SayAsync("就这么定");

        Assert.StartsWith("✅ 定了:李娜 2026年12月 签单 5。", done.FirstLine, StringComparison.Ordinal);
        Assert.Contains("✅ 定了:周凯 2026年12月 签单 5。", done.Text, StringComparison.Ordinal);
        Assert.Contains(await Bot.TargetsAsync("周凯", new DateOnly(2026, 12, 10)), target => target is { Amount: 5, IsForOnePeriod: true });
        Assert.Contains(await Bot.TargetsAsync("李娜", new DateOnly(2026, 12, 10)), target => target is { Amount: 5, IsForOnePeriod: true });
    }

    [Theory]
    [InlineData("李娜和周凯下个月各签5单", "撤销目标调整", "zh-CN")]
    [InlineData("Raj and Sofia 5 orders each next month", "undo the target change", "en-US")]
    public async Task T13_WhatOneCardSet_GoesBackWithOneCommand(string text, string back, string locale)
    {
        string[] names = locale == "zh-CN" ? ["李娜", "周凯"] : ["Raj Patel", "Sofia Chen"];
        await Manager.SayAsync(text, locale);
        await Manager.SayAsync(locale == "zh-CN" ? "就这么定" : "yes", locale);
        Assert.Contains(await Bot.TargetsAsync(names[0], new DateOnly(2026, 12, 10)), IsSet);
        Assert.Contains(await Bot.TargetsAsync(names[1], new DateOnly(2026, 12, 10)), IsSet);

        await Manager.SayAsync(back, locale);

        Assert.DoesNotContain(await Bot.TargetsAsync(names[0], new DateOnly(2026, 12, 10)), IsSet);
        Assert.DoesNotContain(await Bot.TargetsAsync(names[1], new DateOnly(2026, 12, 10)), IsSet);

        static bool IsSet(Domain.Targets.Target target) => target is { Amount: 5, IsForOnePeriod: true };
    }

    [Fact]
    public async Task T9_SeveralAtOnce_AreDroppedTogether()
    {
        var card = await Manager.SayAsync("李娜和周凯下个月各签5单");

        Assert.StartsWith("好,没有改动", await BotForTargets.PressAsync(Manager, card, "取消"), StringComparison.Ordinal);
        Assert.DoesNotContain(await Bot.TargetsAsync("周凯", new DateOnly(2026, 12, 10)), target => target is { Amount: 5, IsForOnePeriod: true });
    }

    [Theory]
    [InlineData("明天给李娜打3个电话", "zh-CN")]
    [InlineData("明天和李娜拜访3家客户", "zh-CN")]
    [InlineData("明天拜访华为3家", "zh-CN")]
    [InlineData("3 visits with Amy tomorrow", "en-US")]
    public async Task R8_AManagersOwnPlan_StaysOne(string text, string locale) =>
        Assert.StartsWith("📝", (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("明天给华为安排2场演示", "zh-CN")]
    [InlineData("明天电话30个", "zh-CN")]
    public async Task R8_ARepsPlan_IsNothingGivenToOthers(string text, string locale) =>
        Assert.StartsWith("📝", (await (await Bot.RepAsync("李娜")).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task N1_ToArrangeOnesOwnTasks_ShowsThem() =>
        Assert.Contains("电话", (await (await Bot.RepAsync("李娜")).SayAsync("帮我安排明天的任务")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("李娜明天的任务", "zh-CN", "李娜 · 📋 明天的任务", "电话 明天 0/20")]
    [InlineData("李娜下周的任务", "zh-CN", "李娜 · 📋 下周的任务", "拜访 11月30日那周 0/15")]
    [InlineData("Raj's tasks for tomorrow", "en-US", "Raj Patel · 📋 Tasks for tomorrow", "Calls tomorrow 0/20")]
    public async Task T9_TheTasksOfDaysToCome_AreShownOfWhoIsNamed(string text, string locale, string first, string line)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.StartsWith(first, answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains(line, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_WhoeverIsNamedBeforeTheFirstTarget_HasAllOfThem()
    {
        var preview = await Manager.SayAsync("李娜、周凯每天20个电话,每周3家新客户");

        Assert.Equal("预览:4 个目标", preview.FirstLine);
        Assert.Contains("李娜 每周(从今天起) 新客户 3", preview.Text, StringComparison.Ordinal);
        Assert.Contains("周凯 每天(从今天起) 电话 20", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_MoreThanOneCardHolds_IsRefusedAndNotCutShort() => Assert.Equal(
        "一次最多看 12 个目标,这里有 15 个,没有改动。分几条说就行。",
        (await Manager.SayAsync("给李娜、周凯、陈晨、林峰、何静定目标:每天20个电话,每周3家新客户,每月5份方案")).FirstLine);

    [Theory]
    [InlineData("李娜明天的任务", "zh-CN")]
    [InlineData("李娜's tasks for tomorrow", "en-US")]
    public async Task T20_WhatSomebodySetForOneselfAlone_IsNotAmongThem(string text, string locale)
    {
        var rep = await Bot.RepAsync("李娜");
        await rep.SayAsync("设个私人目标:每天演示4场");

        Assert.Contains("演示 明天 0/4", (await rep.SayAsync("明天的任务")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0/4", (await Manager.SayAsync(text, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assign 李娜 30 calls tomorrow", "en-US", "Preview: 李娜, calls tomorrow: 30")]
    [InlineData("raise 李娜's weekly visits by 2", "en-US", "Preview: 李娜, visits a week (from today): 17")]
    [InlineData("李娜 Q1 target 50万", "zh-CN", "预览:李娜 2027年Q1 销售额 50万")]
    public async Task R16_AChineseNameInAnEnglishSentence_MakesNoChineseOfIt(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
}
