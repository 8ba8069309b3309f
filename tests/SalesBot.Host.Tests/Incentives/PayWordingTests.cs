using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

/// <summary>Questions about pay as reps really word them.</summary>
public sealed class PayWordingTests : IncentiveBot
{
    [Theory]
    [InlineData("如果华为那单10万签下来,我奖金是多少", "再签一单 10万,本月会到 ¥2,000", "zh-CN")]
    [InlineData("多签一单5万奖金会变成多少", "再签一单 5万,本月会到 ¥1,000", "zh-CN")]
    [InlineData("再签两单,每单5万,能拿多少", "再签一单 10万,本月会到 ¥2,000", "zh-CN")]
    [InlineData("what would my commission be with another 100k", "the month comes to ¥2,000", "en-US")]
    [InlineData("what happens to my bonus if I add a new customer", "the month comes to ¥500", "en-US")]
    [InlineData("if I sold another 50k how much would I make", "the month comes to ¥1,000", "en-US")]
    [InlineData("how much extra for 3 more proposals", "the month comes to ¥150", "en-US")]
    public async Task I8_WhatMoreWouldBring_IsWorkedOutHoweverAsked(string asked, string said, string locale)
    {
        var rep = await RepAsync("小陈", locale);

        Assert.Contains(said, (await rep.SayAsync(asked, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await rep.LedgerAsync());
    }

    [Theory]
    [InlineData("给我看看林峰的奖金明细", "林峰的奖金你看不到", "zh-CN")]
    [InlineData("林峰赚了多少", "林峰的奖金你看不到", "zh-CN")]
    [InlineData("谁拿得最多", "团队的奖金你看不到", "zh-CN")]
    [InlineData("what did Raj Patel get paid last month", "You can't see the pay of Raj Patel", "en-US")]
    [InlineData("tell me Amy Wong's pay", "You can't see the pay of Amy Wong", "en-US")]
    [InlineData("what does my manager earn", "You can't see the pay of 王磊", "en-US")]
    public async Task I7_AnothersPay_IsRefusedHoweverAsked(string asked, string said, string locale)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        await rep.SayAsync("你好");

        Assert.StartsWith(said, (await rep.SayAsync(asked, locale)).FirstLine, StringComparison.Ordinal);
    }
}
