using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Targets as people say them in one breath: the parts with the whole, a name that nobody has, a change without whose.</summary>
public sealed class PlainWordsTests : TargetsBot
{
    [Theory]
    [InlineData("李四组12月签单目标20", "没找到“李四组”,没有改动。", "华东组", "预览:华东组 2026年12月 签单 20")]
    [InlineData("华东2组12月签单目标20", "没找到“华东2组”,没有改动。", "华东组", "预览:华东组 2026年12月 签单 20")]
    public async Task T2_ANameThatNobodyHas_OffersTheNearestAsButtons(string said, string refusal, string near, string preview)
    {
        var refused = await Manager.SayAsync(said);

        Assert.StartsWith(refusal, refused.FirstLine, StringComparison.Ordinal);
        await Manager.PressAsync(refused, near);
        Assert.StartsWith(preview, (await Manager.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组12月新客户100家,按人头平分,李娜40不动,其余三个人分", "zh-CN", "Amy Wong 20 · 周凯 20 · 李娜 40 · 陈晨 20")]
    [InlineData("East team 100 new customers in December, 李娜 gets 40 fixed", "en-US", "Amy Wong 20 · 周凯 20 · 李娜 40 · 陈晨 20")]
    [InlineData("Set the East team's December new customers to 100, split evenly", "en-US", "Amy Wong 25 · 周凯 25 · 李娜 25 · 陈晨 25")]
    public async Task T4_ThePartsSaidWithTheWhole_AreInThePreview(string said, string locale, string parts) =>
        Assert.Contains(parts, (await Manager.SayAsync(said, locale)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task T4_FixedPartsAboveTheWhole_AreRefusedWithTheirSum() =>
        Assert.StartsWith("固定的份额加起来是 15,比华东组的 10 还多", (await Manager.SayAsync("华东组12月签单10,李娜固定8,周凯固定7")).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("按2:1:1:1", "zh-CN")]
    [InlineData("make it 2:1:1:1", "en-US")]
    public async Task T4_ARatioTypedIntoAPreview_DividesItAgain(string ratio, string locale)
    {
        await Manager.SayAsync("华东组12月目标100家新客户");

        Assert.Contains("Amy Wong 40 · 周凯 20 · 李娜 20 · 陈晨 20", (await Manager.SayAsync(ratio, locale)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_AChangeOfNobody_IsPreviewedForEachTeamThatHasATarget()
    {
        await BotForTargets.SetAsync(Manager, "华东组12月目标100家新客户");
        await BotForTargets.SetAsync(Manager, "华南组12月目标60家新客户");

        var preview = await Manager.SayAsync("12月目标涨10%");

        Assert.Contains("华东组 2026年12月 新客户 110,原 100", preview.Text, StringComparison.Ordinal);
        Assert.Contains("华南组 2026年12月 新客户 66,原 60", preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组12月新客户加20%,会怎么样?", "zh-CN", "预览:华东组 2026年12月 新客户 120,原 100")]
    [InlineData("Raise East team's December new customers by 20%, what would that mean?", "en-US", "Preview: 华东组, new customers December 2026: 120, was 100")]
    public async Task T13_WhatAChangeWouldMean_IsAskedAndPreviewed(string asked, string locale, string preview)
    {
        await BotForTargets.SetAsync(Manager, "华东组12月目标100家新客户");

        Assert.StartsWith(preview, (await Manager.SayAsync(asked, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T13_AnotherAmountInstead_IsThatOfTheTargetThatStands()
    {
        await BotForTargets.SetAsync(Manager, "华南组12月销售额190万");

        Assert.StartsWith("Preview: Sofia Chen, revenue December 2026: 700k, was 475k", (await Manager.SayAsync("Give Sofia 700k instead", "en-US")).FirstLine, StringComparison.Ordinal);
    }
}
