using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

/// <summary>Rules as managers really word them, each with what it is taken for.</summary>
public sealed class RuleWordingTests : IncentiveBot
{
    [Theory]
    [InlineData("本月冲刺:11月26日到11月30日每签一单奖300元", "预览:签单 ¥300/单。2026年11月26日 到 2026年11月30日生效。", "zh-CN")]
    [InlineData("开单奖:每签一单奖50元,封顶1000", "预览:签单 ¥50/单,每人每月封顶 ¥1,000。", "zh-CN")]
    [InlineData("开单奖:每天第一单奖100元,封顶1000", "预览:签单:每人每天的第一单 ¥100,每人每月封顶 ¥1,000。", "zh-CN")]
    [InlineData("每人每周首单奖200", "预览:签单:每人每周的第一单 ¥200。", "zh-CN")]
    [InlineData("每打满100个电话奖50元", "预览:电话每满 100 个 ¥50(每人按月累计,不满的不算)。", "zh-CN")]
    [InlineData("提成按毛利的10%算", "预览:提成:利润的 10%。", "zh-CN")]
    [InlineData("提成按销售额的3个点算,封顶3万", "预览:提成:销售额的 3%,每人每月封顶 ¥30,000。", "zh-CN")]
    [InlineData("回款提2个点", "预览:提成:回款的 2%。", "zh-CN")]
    [InlineData("销售额50万以内提5%,超出部分提8%", "预览:阶梯提成(超额累进", "zh-CN")]
    [InlineData("谁完成目标奖5000元,最高1万", "预览:目标奖:销售额月目标满 100% 得 ¥5,000,超额部分按 1 倍加,封顶 ¥10,000。", "zh-CN")]
    [InlineData("每组完成目标奖2000元,大家平分", "预览:团队奖:全组销售额月目标满 100% 得 ¥2,000/组,平均分。", "zh-CN")]
    [InlineData("10家奖100 15家奖200", "这几档按什么算?", "zh-CN")]
    [InlineData("every new customer pays 600", "Preview: ¥600 per new customer", "en-US")]
    [InlineData("we pay 80 for each proposal", "Preview: ¥80 per proposal", "en-US")]
    [InlineData("sprint: Nov 26 to Nov 30, 300 for every deal signed", "Preview: ¥300 per order, live 26 Nov 2026 to 30 Nov 2026.", "en-US")]
    [InlineData("first deal of the day pays 100, capped at 1000", "Preview: ¥100 for each person's first order of a day, capped at ¥1,000 a month each", "en-US")]
    [InlineData("50 for every 100 calls", "Preview: ¥50 for every 100 calls", "en-US")]
    [InlineData("commission is 10% of gross margin", "Preview: 10% commission on profit", "en-US")]
    [InlineData("pay 5000 when someone hits their target, capped at 10000", "Preview: target bonus: ¥5,000", "en-US")]
    [InlineData("pay 2% commission on payments collected, at most 20k per person", "Preview: 2% commission on payments, capped at ¥20,000 a month each", "en-US")]
    [InlineData("a team that hits its target gets 2000 to share equally", "Preview: team award: ¥2,000 per team", "en-US")]
    [InlineData("5% up to 500k and 8% on the part above", "Preview: tiered commission on revenue (marginal", "en-US")]
    public async Task I6_ARuleAsManagersWordIt_IsPreviewed(string sentence, string begins, string locale)
    {
        await WithoutRulesAsync();

        Assert.StartsWith(begins, (await Manager.SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await Manager.LedgerAsync());
    }

    [Theory]
    [InlineData("新客户奖-500元", "金额要大于 0", "zh-CN")]
    [InlineData("10月1日到10月31日每签一单奖300元", "活动的最后一天已经过了", "zh-CN")]
    [InlineData("-500 per new customer", "An amount is above 0", "en-US")]
    [InlineData("300 per deal from Oct 1 to Oct 31", "The campaign's last day is over", "en-US")]
    public async Task I6_WhatCannotBe_IsRefusedByItsReason(string sentence, string said, string locale) =>
        Assert.StartsWith(said, (await Manager.SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("把提成改成5%", "替换规则1 第1版", "zh-CN")]
    [InlineData("新客户奖改成800元/家", "替换规则2 第1版", "zh-CN")]
    [InlineData("规则3调到80", "替换规则3 第1版", "zh-CN")]
    [InlineData("团队奖改成3000", "替换规则4 第1版", "zh-CN")]
    [InlineData("change the new customer award to 800", "in place of rule 2 version 1", "en-US")]
    [InlineData("raise rule 3 to 80", "in place of rule 3 version 1", "en-US")]
    public async Task I6_AChange_MayNameTheRuleByWhatItPaysFor(string sentence, string said, string locale) =>
        Assert.Contains(said, (await Manager.SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("利润提成 5%", "10月没有人报过利润", "zh-CN")]
    [InlineData("5% commission on profit", "Nobody reported any profit in October", "en-US")]
    public async Task I6_ARuleForWhatNobodyReports_SaysSo(string sentence, string said, string locale) =>
        Assert.Contains(said, (await Manager.SayAsync(sentence, locale)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("现有哪些奖励规则?", "zh-CN")]
    [InlineData("which incentive rules do we have?", "en-US")]
    public async Task I7_TheRules_AreListedHoweverAskedFor(string asked, string locale) =>
        Assert.Contains("4", (await Manager.SayAsync(asked, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task I3_EverySoMany_PaysWhenTheyAreFull()
    {
        await WithoutRulesAsync();
        var rep = await RepAsync("小陈");
        await RuleAsync("每打满100个电话奖50元");
        await rep.SayAsync("打了60个电话");
        Assert.Equal(0, Assert.Single(await LinesAsync(rep)).Amount);
        await rep.SayAsync("又打了190个电话");

        var line = Assert.Single(await LinesAsync(rep));
        Assert.Equal(10_000, line.Amount);
        Assert.Equal(line.Amount, line.Sources.Sum(source => source.Share));
        Assert.Contains("250 个电话 ÷ 100 = 2 次 × ¥50 = ¥100", (await rep.SayAsync("我的奖金")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I3_TheFirstOfADay_IsPaidOnce()
    {
        await WithoutRulesAsync();
        var rep = await RepAsync("小陈");
        await RuleAsync("每天第一单奖100元");
        await rep.SayAsync("签了一单8万");
        await rep.SayAsync("签了一单3万");
        await rep.SayAsync("昨天签了一单5万");

        var line = Assert.Single(await LinesAsync(rep));
        Assert.Equal(20_000, line.Amount);
        Assert.Equal(3, line.Basis);
    }

    [Fact]
    public async Task I3_TheFirstOfAWeek_IsThatOfTheWeekAlsoWhereAMonthBeginsInIt()
    {
        await WithoutRulesAsync();
        var rep = await RepAsync("小陈");
        await RuleAsync("每人每周首单奖200");

        // Monday 30 November, then Tuesday 1 December.
        await Host.RestartAsync(DemoTeam.At(30, 10));
        await rep.SayAsync("签了一单8万");
        await Host.RestartAsync(DemoTeam.At(31, 10));
        await rep.SayAsync("签了一单3万");

        Assert.Equal(20_000, Assert.Single(await LinesAsync(rep, new DateOnly(2026, 11, 30))).Amount);
        Assert.DoesNotContain(await LinesAsync(rep, new DateOnly(2026, 12, 1)), line => line.Amount != 0);
    }

    [Fact]
    public async Task I7_WhyALateDealPaidNothing_TellsWhatTheAdjustmentBrought()
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        var card = await Manager.SayAsync("结算10月奖金");
        await PressAsync(Manager, card, card.Buttons[0]);
        await rep.SayAsync("10月30日签了一单10万,客户是天河");

        var told = await rep.SayAsync("为什么天河这单没有提成");
        Assert.Contains("¥3,000", told.FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("为什么这单没有提成", "按金额算的提成就没有它", "zh-CN")]
    [InlineData("why was no commission paid on this deal", "without its amount", "en-US")]
    public async Task I7_WhyADealPaidNothing_SaysWhatIsMissing(string asked, string said, string locale)
    {
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了1单");

        Assert.Contains(said, (await rep.SayAsync(asked, locale)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I7_WhatADealBrought_IsToldWithItsRule()
    {
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单10万");

        var told = await rep.SayAsync("为什么这单没有提成");
        Assert.Contains("一共算进奖金 ¥2,000", told.FirstLine, StringComparison.Ordinal);
        Assert.Contains("规则1 第1版", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("对规则1有异议,我签了4单", "异议1 不成立", "✅ 异议 #1 已解决", "✅ 王磊 解决了异议 #1", "zh-CN")]
    [InlineData("dispute rule 1: I closed 4 deals", "dispute 1 rejected: you closed 3", "✅ Dispute #1 is resolved", "王磊", "en-US")]
    public async Task I10_ADisputeOfARule_IsOpenedAndDecidedInOneSentenceEach(string dispute, string decision, string decided, string told, string locale)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        await rep.SayAsync("你好");
        Assert.Contains("#1", (await rep.SayAsync(dispute, locale)).FirstLine, StringComparison.Ordinal);
        await Host.DeliverAsync();
        await Manager.NextAsync();

        Assert.StartsWith(decided, (await Manager.SayAsync(decision, locale)).FirstLine, StringComparison.Ordinal);
        await Host.DeliverAsync();
        Assert.Contains(told, (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("大家的奖金", "zh-CN")]
    [InlineData("everyone's bonus", "en-US")]
    public async Task I7_EverybodysPay_HasTheLeadersOwn(string asked, string locale)
    {
        await Manager.SayAsync("签了一单10万");

        Assert.Contains("王磊", (await Manager.SayAsync(asked, locale)).Text, StringComparison.Ordinal);
    }
}
