using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

/// <summary>What is only supposed is worked out and changes nothing.</summary>
public sealed class SupposedTests : IncentiveBot
{
    [Theory]
    [InlineData("试算:签单20万", "🔮 再签一单 20万,本月会到 ¥30,000(+¥20,000,现在 ¥10,000)", "zh-CN")]
    [InlineData("如果少签4万", "🔮 少做 4万销售额,本月会到 ¥6,000(-¥4,000,现在 ¥10,000)", "zh-CN")]
    [InlineData("如果再签一单20万我能拿多少", "🔮 再签一单 20万,本月会到 ¥30,000(+¥20,000,现在 ¥10,000)", "zh-CN")]
    [InlineData("要是这个月签到50万我奖金多少", "🔮 本月销售额到 50万(现在 10万,差的算一单),本月会到 ¥50,000(+¥40,000,现在 ¥10,000)", "zh-CN")]
    [InlineData("what if I hit 400k this month", "🔮 With revenue at 400k (now 100k; what is missing counted as one deal) the month comes to ¥40,000 (+¥30,000; now ¥10,000)", "en-US")]
    [InlineData("what if I lose a 50k deal", "🔮 With 50k revenue less the month comes to ¥5,000 (-¥5,000; now ¥10,000)", "en-US")]
    [InlineData("what would I earn with 3 more orders", "🔮 With 3 orders more the month comes to ¥10,000 (+¥0; now ¥10,000)", "en-US")]
    [InlineData("如果少签1000万", "本月销售额一共 10万,少不了这么多", "zh-CN")]
    public async Task I8_WhatIf_ChangesNothing(string asked, string told, string locale)
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:签单金额的10%");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单10万");
        var before = await LinesAsync(rep);

        Assert.StartsWith(told, (await rep.SayAsync(asked, locale)).FirstLine, StringComparison.Ordinal);

        Assert.Equal(before.Select(line => (line.Key, line.Amount, line.Basis)), (await LinesAsync(rep)).Select(line => (line.Key, line.Amount, line.Basis)));
    }

    [Fact]
    public async Task I10_AClosingWord_IsShownFirstWhereItMayBeMeantForSomethingElse()
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        await rep.SayAsync("对明细1有异议:少算了");
        await Manager.ReadAllAsync();
        await Manager.SayAsync("解决 #1");

        var asked = await Manager.SayAsync("客户冲突");
        Assert.StartsWith("用“客户冲突”作为异议 #1 的结论?", asked.FirstLine, StringComparison.Ordinal);
        Assert.Contains("#1", (await rep.SayAsync("我的异议")).Text, StringComparison.Ordinal);

        Assert.Contains("异议 #1 已解决", await PressAsync(Manager, asked, "是,解决"), StringComparison.Ordinal);
    }
}
