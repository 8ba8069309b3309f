using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Amounts that are none, days that are over or off, and names that nobody has: each is told in one sentence.</summary>
public sealed class WhatCannotBeTests : TargetsBot
{
    [Theory]
    [InlineData("华东组12月目标abc万", "zh-CN", "“abc万”看不出是多少")]
    [InlineData("李娜12月目标5x万", "zh-CN", "“5x万”看不出是多少")]
    [InlineData("华东组12月目标万", "zh-CN", "“万”看不出是多少")]
    [InlineData("华东组10月目标50万", "zh-CN", "10月31日已经过去了")]
    [InlineData("East Q3 target 1M", "en-US", "30 Sep is over")]
    [InlineData("East October target 500k", "en-US", "31 Oct is over")]
    [InlineData("11月20日华东组目标50个电话", "zh-CN", "11月20日已经过去了")]
    [InlineData("11月28日华东组目标50个电话", "zh-CN", "11月28日(周六)不上班")]
    [InlineData("李娜这周六目标打30个电话", "zh-CN", "11月28日(周六)不上班")]
    [InlineData("Amy target 30 calls for Saturday", "en-US", "28 Nov is a Saturday on which nobody works")]
    [InlineData("华西组12月目标50万", "zh-CN", "没找到“华西组”,没有改动。是不是华东组、华南组")]
    public async Task T6_WhatCannotBeATarget_IsToldInOneSentence(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("华东组Q1目标900万", "zh-CN", "预览:华东组 2027年Q1 销售额 900万")]
    [InlineData("华东组明年10月目标50万", "zh-CN", "预览:华东组 2027年10月 销售额 50万")]
    [InlineData("李娜12月5单", "zh-CN", "预览:李娜 2026年12月 签单 5")]
    [InlineData("李娜周五目标打30个电话", "zh-CN", "预览:李娜 后天 电话 30")]
    [InlineData("Amy target 30 calls by Friday", "en-US", "Preview: Amy Wong, calls 25 Nov – 27 Nov: 30")]
    [InlineData("华东组目标百万,下个月", "zh-CN", "预览:华东组 2026年12月 销售额 100万")]
    public async Task T11_DaysToCome_AreThoseMeant(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
}
