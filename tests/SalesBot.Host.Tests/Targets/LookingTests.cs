namespace SalesBot.Host.Tests.Targets;

/// <summary>Looking at targets: by level, by period and by person, and what each day of a month is to bring.</summary>
public sealed class LookingTests : TargetsBot
{
    [Theory]
    [InlineData("华东组目标", "zh-CN")]
    [InlineData("展开华东组", "zh-CN")]
    [InlineData("drill into East", "en-US")]
    public async Task V2_ATeamWithoutAGoal_HasWhatItsPeopleHave(string text, string locale)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.Matches("/178万|/1.78M", answer.Text);
        Assert.Contains("陈晨", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("展开讲讲产品优势")]
    [InlineData("展开培训")]
    public async Task V2_WhatNobodyIsCalled_IsOpenedNowhere(string text) =>
        Assert.StartsWith("👂", (await Manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task V2_TheTree_IsShownToWhoeverWantsToSeeIt() =>
        Assert.StartsWith("🎯 大家的目标加起来", (await Manager.SayAsync("把目标树给我看看")).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task V2_TheTreeOfAPeriod_HasLevelsThatOpen()
    {
        var tree = await Manager.SayAsync("目标树 2027年");
        Assert.Contains("华东组: 销售额 2136万", tree.Text, StringComparison.Ordinal);

        await Manager.PressAsync(tree, "华东组");
        var team = await Manager.NextAsync();

        Assert.StartsWith("🎯 华东组 明年的目标:销售额 2136万", team.FirstLine, StringComparison.Ordinal);
        Assert.Contains("李娜: 销售额 624万", team.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task V2_TheCompanysButton_OpensTheCompany()
    {
        await BotForTargets.SetAsync(Manager, "公司明年新客户目标800家");
        await BotForTargets.SetAsync(Manager, "华东组Q4利润目标100万");

        var tree = await Manager.SayAsync("目标树");
        await Manager.PressAsync(tree, "示例科技 Demo Co");

        Assert.StartsWith("🎯 示例科技 Demo Co 2027年 新客户 0/800", (await Manager.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task V2_APersonsPeriod_IsAllOfIt()
    {
        await BotForTargets.SetAsync(Manager, "林峰每周拜访20家");

        var month = await Manager.SayAsync("林峰本月目标");

        Assert.StartsWith("🎯 林峰 本月 销售额 ", month.FirstLine, StringComparison.Ordinal);
        Assert.Contains("电话", month.Text, StringComparison.Ordinal);
        Assert.StartsWith("🎯 林峰 本周 拜访 ", (await Manager.SayAsync("林峰本周目标")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("下下周目标", "zh-CN", "12月7日那周的目标:拜访 ")]
    [InlineData("what's our target the week after next", "en-US", ": visits ")]
    public async Task T11_TheWeekAfterNext_IsNotTheNext(string text, string locale, string told)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.StartsWith("🎯 示例科技 Demo Co", answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains(told, answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains("7", answer.FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12月目标每天多少")]
    [InlineData("把12月目标拆到每天")]
    public async Task T5_TheDaysOfAMonth_FitOnOneScreen(string text)
    {
        var answer = await Manager.SayAsync(text);

        Assert.StartsWith("📆 示例科技 Demo Co 下个月的目标分到每天:销售额 358万", answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains("15.5万 × 4", answer.Text, StringComparison.Ordinal);
        Assert.Contains("12月28日–12月31日", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("未显示", answer.Text, StringComparison.Ordinal);
    }
}
