using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed class RuleTests : IncentiveBot
{
    [Fact]
    public async Task I1_TenPercentByOneSentence_IsPreviewedConfirmedAndPaidToTheCent()
    {
        await WithoutRulesAsync();
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单20万");

        var preview = await Manager.SayAsync("提成:签单金额的10%");
        Assert.Equal("预览:提成:销售额的 10%。2026年11月1日 起生效。", preview.FirstLine);
        Assert.Contains("拿10月的真实数据试算:8 人共 ¥", preview.Text, StringComparison.Ordinal);
        Assert.Empty(await LinesAsync(rep));
        Assert.StartsWith("✅ 规则5定好了:提成:销售额的 10%", await PressAsync(Manager, preview, "就这么定"), StringComparison.Ordinal);

        var statement = await rep.SayAsync("我的奖金");
        Assert.Equal("💰 11月预计 ¥20,000:提成 ¥20,000", statement.FirstLine);
        Assert.Contains("1. 提成(规则5):20万 × 10% = ¥20,000", statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I1_InEnglish_ACommissionIsSetAndExplained()
    {
        await WithoutRulesAsync();
        var rep = await RepAsync("Chen", "en-US");
        await rep.SayAsync("closed a deal of 200k", "en-US");

        var preview = await Manager.SayAsync("10% commission on deals", "en-US");
        Assert.Equal("Preview: 10% commission on revenue, live from 1 Nov 2026.", preview.FirstLine);
        Assert.StartsWith("✅ Rule 5 is set: 10% commission on revenue", await PressAsync(Manager, preview, "Set it"), StringComparison.Ordinal);

        Assert.Equal("💰 November so far: ¥20,000 = commission ¥20,000", (await rep.SayAsync("my commission", "en-US")).FirstLine);
        var how = await rep.SayAsync("how is my bonus computed", "en-US");
        Assert.Contains("200k × 10% = ¥20,000", how.Text, StringComparison.Ordinal);
        Assert.Contains("Rule 5, version 1: 10% commission on revenue", how.Text, StringComparison.Ordinal);
        Assert.Contains("rounded once", how.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("只算超出部分", 3_300_000)]
    [InlineData("全额", 4_800_000)]
    public async Task I2_TiersMarginalOrWhole_AreAskedForAndPaidSo(string mode, long paid)
    {
        await WithoutRulesAsync();
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单60万");

        var question = await Manager.SayAsync("阶梯提成 0-50万5% 50万以上8%");
        Assert.Contains("60万:只算超出是 ¥33,000,全部按它是 ¥48,000", question.FirstLine, StringComparison.Ordinal);
        Assert.Empty(await LinesAsync(rep));
        var preview = await Manager.SayAsync(mode);
        Assert.Contains("0–50万(含)5%,超过 50万 8%", preview.FirstLine, StringComparison.Ordinal);
        await Manager.SayAsync("好");

        Assert.Equal(paid, Assert.Single(await LinesAsync(rep)).Amount);
    }

    [Fact]
    public async Task I2_InEnglish_TheModeMayBeSaidAtOnce()
    {
        await WithoutRulesAsync();
        var preview = await Manager.SayAsync("commission 5% up to 500k, 8% above, marginal", "en-US");

        Assert.Contains("0–500k (included) 5%, above 500k 8%", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("marginal", preview.FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("阶梯提成 0-50万5% 60万以上8%", "空档")]
    [InlineData("阶梯提成 0-50万5% 40万以上8%", "重叠")]
    [InlineData("阶梯提成 0-50万5% 50-100万8%", "空档")]
    [InlineData("提成:销售额的120%", "不超过 100%")]
    [InlineData("新客户500美元/家", "不能混着算")]
    [InlineData("完成目标奖5000元 封顶1000元", "封顶比达成时的奖金还低")]
    [InlineData("提成:签单金额的10% 外加神秘红包", "没全看懂")]
    [InlineData("新客户600元/家", "和规则2")]
    [InlineData("停用规则9", "没有在用的规则9")]
    public async Task I2_RulesThatCannotBe_AreRefusedWithAReasonAndNothingChanges(string sentence, string reason)
    {
        var before = (await Manager.SayAsync("奖励规则")).Text;

        Assert.Contains(reason, (await Manager.SayAsync(sentence)).FirstLine, StringComparison.Ordinal);

        Assert.Equal(before, (await Manager.SayAsync("奖励规则")).Text);
    }

    [Fact]
    public async Task I3_ANewCustomerClaimedByTwo_IsPaidOnceAndBothSeeTheConflict()
    {
        var (first, second) = (await RepAsync("小陈"), await RepAsync("Amy"));
        await first.SayAsync("开发了1家新客户(蓝海科技)");
        await second.SayAsync("开发了1家新客户(蓝海科技)");

        Assert.Equal(50_000, (await LinesAsync(first)).Single(line => line.Terms.Metric == Metrics.NewCustomer).Amount);
        var lost = (await LinesAsync(second)).ToList();
        Assert.Equal(0, lost.Single(line => line.Terms.Metric == Metrics.NewCustomer).Amount);
        var place = lost.FindIndex(line => line.Terms.Metric == Metrics.NewCustomer) + 1;
        Assert.Contains("蓝海科技 由 小陈 先报,奖金归 小陈", (await second.SayAsync($"奖金明细 {place}")).Text, StringComparison.Ordinal);
        Assert.Contains("Amy 也报了 蓝海科技,你先报,算你的", (await first.SayAsync($"奖金明细 {place}")).Text, StringComparison.Ordinal);

        // Once the first claim is taken back, the other one counts.
        await first.SayAsync("撤销");
        Assert.Equal(50_000, (await LinesAsync(second)).Single(line => line.Terms.Metric == Metrics.NewCustomer).Amount);
    }

    [Fact]
    public async Task I4_AProposal_IsPaidAndAnUndoneOneIsNot()
    {
        await WithoutRulesAsync();
        await RuleAsync("方案 50元/份");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("交了5份方案");
        Assert.Equal(25_000, Assert.Single(await LinesAsync(rep)).Amount);

        await rep.SayAsync("撤销");

        Assert.Empty(await LinesAsync(rep));
    }

    [Theory]
    [InlineData("500 per new customer", "Preview: ¥500 per new customer (a customer counts once")]
    [InlineData("50 per proposal", "Preview: ¥50 per proposal")]
    [InlineData("target bonus 5000 capped at 10k", "Preview: target bonus: ¥5,000 at 100% of the monthly revenue target, 1x for what is beyond, capped at ¥10,000")]
    [InlineData("2000 per team for reaching the target, split equally", "Preview: team award: ¥2,000 per team at 100%")]
    [InlineData("200 per deal this week", "Preview: ¥200 per order, live 16 Nov 2026 to 22 Nov 2026")]
    [InlineData("200 for every deal until the end of the month", "Preview: ¥200 per order, live 16 Nov 2026 to 30 Nov 2026")]
    [InlineData("签单200元/单,到月底", "预览:签单 ¥200/单。2026年11月16日 到 2026年11月30日生效。", "zh-CN")]
    [InlineData("新客户每家奖500", "预览:新客户 ¥500/家", "zh-CN")]
    [InlineData("签单每单奖200", "预览:签单 ¥200/单", "zh-CN")]
    public async Task I3toI6_InEnglishAndInShort_RulesAreReadWhole(string sentence, string preview, string locale = "en-US")
    {
        await WithoutRulesAsync();
        Assert.StartsWith(preview, (await Manager.SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I5_ATeamAward_AsksHowItIsSplitAndTheSharesSumExactly()
    {
        await WithoutRulesAsync();
        var question = await Manager.SayAsync("团队完成目标奖2000元/组");
        Assert.Equal(["平均分", "按贡献"], question.Buttons);
        await Manager.PressAsync(question, "平均分");
        var preview = await Manager.NextAsync();
        Assert.Contains("全组销售额月目标满 100% 得 ¥2,000/组,平均分", preview.Text, StringComparison.Ordinal);
        await Manager.SayAsync("好");
        var li = await Chat.OfDemoAsync(Host, "李娜");
        await li.SayAsync("我的奖金");
        Assert.Equal(0, Assert.Single(await LinesAsync(li)).Amount);

        await li.SayAsync("签了一单5000万");

        var lines = await Host.UseAsync<Application.Incentives.ReadStatements, Application.Incentives.MonthStatements>(async read =>
            await read.OfCompanyAsync((await li.PersonAsync())!.OrganisationId, new DateOnly(2026, 11, 16), TestContext.Current.CancellationToken));
        Assert.Equal(200_000, lines.Lines.Where(line => line.TeamAmount > 0).Sum(line => line.Amount));
        Assert.Contains("4 人平均分 = ¥500", (await li.SayAsync("我的奖金")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I6_ATargetBonus_IsPaidAtTheTargetAndCapped()
    {
        await WithoutRulesAsync();
        await RuleAsync("完成目标奖5000元 封顶1万");
        var rep = await Chat.OfDemoAsync(Host, "周凯");
        var before = Assert.Single(await LinesAsync(rep));
        Assert.Equal(0, before.Amount);
        var missing = (before.Target!.Value - before.Basis) / Metric.MinorUnitsPerUnit;

        await rep.SayAsync($"签了一单{missing - 1}元");
        Assert.Equal(0, Assert.Single(await LinesAsync(rep)).Amount);
        await rep.SayAsync("又签了一单1元");
        Assert.Equal(500_000, Assert.Single(await LinesAsync(rep)).Amount);
        await rep.SayAsync("又签了一单9000万");
        Assert.Equal(1_000_000, Assert.Single(await LinesAsync(rep)).Amount);
    }

    [Fact]
    public async Task I6_ACampaign_CountsInItsWindowOnly()
    {
        await WithoutRulesAsync();
        var preview = await Manager.SayAsync("本周每签一单奖200 到周五");
        Assert.Contains("2026年11月16日 到 2026年11月20日", preview.FirstLine, StringComparison.Ordinal);
        await PressAsync(Manager, preview, "就这么定");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("昨天签了一单3万");
        Assert.Empty(await LinesAsync(rep));
        await rep.SayAsync("今天签了一单5万");

        Assert.Equal(20_000, Assert.Single(await LinesAsync(rep)).Amount);
    }

    [Fact]
    public async Task I6_AChangedRule_IsANewVersionFromNextMonthAndTheOldOneStays()
    {
        var preview = await Manager.SayAsync("规则2改为:新客户600元/家");
        Assert.Contains("2026年12月1日 起生效,替换规则2 第1版", preview.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 规则2 第2版定好了", await PressAsync(Manager, preview, "就这么定"), StringComparison.Ordinal);
        var end = await Manager.SayAsync("停用规则3");
        Assert.StartsWith("✅ 规则3从 2026年12月1日 起停用", await PressAsync(Manager, end, "停用"), StringComparison.Ordinal);

        var history = (await Manager.SayAsync("规则2")).Text;
        Assert.Contains("第1版 新客户 ¥500/家", history, StringComparison.Ordinal);
        Assert.Contains("第2版 新客户 ¥600/家", history, StringComparison.Ordinal);
        Assert.Contains("到 2026年11月30日 为止", (await Manager.SayAsync("奖励规则")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I2_ARep_MakesNoRules()
    {
        var rep = await RepAsync("小陈");
        var before = (await Manager.SayAsync("奖励规则")).Text;

        Assert.StartsWith("奖励规则由主管或管理员来定", (await rep.SayAsync("提成:回款的10%")).FirstLine, StringComparison.Ordinal);

        Assert.Equal(before, (await Manager.SayAsync("奖励规则")).Text);
    }
}
