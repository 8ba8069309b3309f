using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed class RuleLimitTests : IncentiveBot
{
    [Theory]
    [InlineData("zh-CN", "个人提成最高不超过2万", "每人每月封顶 ¥20,000", "替换规则1")]
    [InlineData("zh-CN", "提成每月封顶15000元", "每人每月封顶 ¥15,000", "替换规则1")]
    [InlineData("zh-CN", "规则3封顶300", "方案 ¥50/份,每人每月封顶 ¥300", "替换规则3")]
    [InlineData("zh-CN", "方案奖每人每月最多300", "方案 ¥50/份,每人每月封顶 ¥300", "替换规则3")]
    [InlineData("en-US", "nobody gets more than 20000 commission a month", "capped at ¥20,000 a month each", "in place of rule 1")]
    [InlineData("en-US", "cap rule 3 at 300 a month", "¥50 per proposal, capped at ¥300 a month each", "in place of rule 3")]
    [InlineData("en-US", "commissions must not exceed 20k per person", "capped at ¥20,000 a month each", "in place of rule 1")]
    public async Task I6_ALimitIsPutOnARuleThatThereIs(string locale, string say, string limit, string replaced)
    {
        var preview = await Manager.SayAsync(say, locale);

        Assert.Contains(limit, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(replaced, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(limit, await PressAsync(Manager, preview, locale == "zh-CN" ? "就这么定" : "Set it"), StringComparison.Ordinal);
        Assert.Contains(limit, (await Manager.SayAsync(locale == "zh-CN" ? "奖励规则" : "incentive rules", locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "奖金封顶1万", "给哪条规则封顶?", "规则3封顶10,000元")]
    [InlineData("en-US", "bonuses are capped at 10k", "Which rule is to be capped?", "rule 3 capped at 10,000")]
    public async Task I6_WhereSeveralMayBeCapped_ItIsAsked(string locale, string say, string asks, string one)
    {
        var asked = await Manager.SayAsync(say, locale);

        Assert.StartsWith(asks, asked.FirstLine, StringComparison.Ordinal);
        Assert.Contains(asked.Buttons, title => title.EndsWith('3'));
        Assert.Contains("¥10,000", (await Manager.SayAsync(one, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "规则4封顶3000", "这条规则达成就是固定的一笔")]
    [InlineData("en-US", "rule 4 capped at 3000", "That rule always pays the same amount")]
    [InlineData("zh-CN", "规则9封顶3000", "没有在用的规则9")]
    [InlineData("en-US", "cap rule 9 at 3000", "There is no rule 9")]
    public async Task I6_WhatCannotBeCapped_IsSaidSo(string locale, string say, string refused) =>
        Assert.StartsWith(refused, (await Manager.SayAsync(say, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "提成封顶2万", "奖励规则由主管或管理员来定")]
    [InlineData("en-US", "cap commissions at 20k", "Incentive rules are made by managers")]
    public async Task I6_ARepCapsNothing(string locale, string say, string refused) =>
        Assert.StartsWith(refused, (await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(say, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "完成月目标奖3000,超过120%奖金翻1.5倍,封顶6000", "目标奖:销售额月目标满 100% 得 ¥3,000,超过 120% 的部分按 1.5 倍加,封顶 ¥6,000")]
    [InlineData("zh-CN", "完成月目标奖3000,超120%翻倍", "超过 120% 的部分按 2 倍加")]
    [InlineData("zh-CN", "拜访每家10块,一个月封顶300", "拜访 ¥10/家,每人每月封顶 ¥300")]
    [InlineData("zh-CN", "每超额10%奖500,封顶2000", "超额奖:销售额超出月目标,每满目标的 10% 得 ¥500,不满的不算,每人每月封顶 ¥2,000")]
    [InlineData("zh-CN", "华南组每超额完成10%奖1000 平均分", "团队超额奖:全组销售额超出月目标,每满目标的 10% 得 ¥1,000/组")]
    [InlineData("zh-CN", "双11冲刺:演示奖80", "演示 ¥80/场")]
    [InlineData("en-US", "bonus 3000 for hitting the monthly target, doubled above 120%, cap 6000", "¥3,000 at 100% of the monthly revenue target, 2x for what is beyond 120%, capped at ¥6,000")]
    [InlineData("en-US", "500 for every 10% above target", "¥500 for every full 10% beyond the monthly revenue target")]
    [InlineData("en-US", "华东组 gets 1000 for every 10% above target, split equally", "team over-target award: ¥1,000 per team for every full 10% beyond")]
    [InlineData("en-US", "sprint bonus 11: 80 per demo", "¥80 per demo")]
    public async Task I6_ALongerSentenceIsReadInWhole(string locale, string say, string told) =>
        Assert.Contains(told, (await Manager.SayAsync(say, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "双11冲刺奖:新客户800元/家", "和规则2")]
    [InlineData("en-US", "Q4 sprint 2 bonus: 800 per new customer", "That contradicts rule 2")]
    public async Task I6_ATitleHidesNoContradiction(string locale, string say, string refused) =>
        Assert.StartsWith(refused, (await Manager.SayAsync(say, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "规则2停用", "规则2(")]
    [InlineData("zh-CN", "规则2从12月1日起停用", "从 2026年12月1日 起停用")]
    [InlineData("zh-CN", "把规则3停了吧", "规则3(")]
    [InlineData("en-US", "stop rule 2 from 1 December", "from 1 Dec 2026 on?")]
    [InlineData("en-US", "please cancel rule 3", "End rule 3")]
    public async Task I6_ARuleIsEndedInOnesOwnWords(string locale, string say, string asked) =>
        Assert.Contains(asked, (await Manager.SayAsync(say, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "谁先打满100个电话谁赢,奖300块", "先到 100")]
    [InlineData("en-US", "first to 100 calls wins 300", "first to 100")]
    public async Task L8_WhoIsFirstIsARace_AndNoRule(string locale, string say, string race)
    {
        var preview = await Manager.SayAsync(say, locale);

        Assert.Contains("⚔️", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(race, preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I6_AMonthJustOver_IsMeantRatherThanOneLongToCome() =>
        Assert.Contains("from 1 Oct 2026", (await Manager.SayAsync("80 per demo from 1 October", "en-US")).FirstLine, StringComparison.Ordinal);
}
