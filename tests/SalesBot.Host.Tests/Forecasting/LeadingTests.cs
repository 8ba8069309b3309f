using SalesBot.Host.Tests.Targets;

namespace SalesBot.Host.Tests.Forecasting;

public sealed class LeadingTests : TargetsBot
{
    [Theory]
    [InlineData("什么动作最能带来签单", "zh-CN")]
    [InlineData("哪些活动最影响业绩", "zh-CN")]
    [InlineData("华东组的先行指标是什么", "zh-CN")]
    [InlineData("which activities lead to orders", "en-US")]
    [InlineData("what drives revenue", "en-US")]
    public async Task D10_WhatGoesBeforeDeals_IsToldWithItsWeeksOrNotAtAll(string text, string locale)
    {
        var answer = await Manager.SayAsync(text, locale);

        Assert.Matches("^(🧭 .+\\((近|last) \\d+|看了.+近 \\d+ 周,没有哪项活动|In the last \\d+ weeks of .+ no activity goes before)", answer.FirstLine);
        Assert.Equal(answer.FirstLine.StartsWith("🧭", StringComparison.Ordinal), answer.Text.Contains("不说明因果", StringComparison.Ordinal) || answer.Text.Contains("does not make it the cause", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("哪些活动最影响业绩", "销售额")]
    [InlineData("什么最影响回款", "回款")]
    [InlineData("什么动作最能带来签单", "签单")]
    public async Task D10_TheResultIsTheOneThatIsNamed(string text, string result) =>
        Assert.Contains(result, (await Manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task D10_ARepAsksOfOneself_AndOfNobodyElse()
    {
        var rep = await Bot.RepAsync("李娜");

        Assert.Contains("李娜", (await rep.SayAsync("什么动作最能带来签单")).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("🧭", (await rep.SayAsync("周凯什么动作最能带来签单")).FirstLine, StringComparison.Ordinal);
    }
}
