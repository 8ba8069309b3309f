using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed class RuleSentenceTests : IncentiveBot
{
    [Theory]
    [InlineData("团队完成100%奖2000元/组", "达成后这笔奖怎么分?", "zh-CN")]
    [InlineData("50万以下5%,超出8%", "到了高一档,高的比例只算超出的部分,还是全部金额都按它算?", "zh-CN")]
    [InlineData("每签一单奖200元,封顶2000", "预览:签单 ¥200/单,每人每月封顶 ¥2,000。", "zh-CN")]
    [InlineData("11月20日到11月30日每签一单奖300元", "预览:签单 ¥300/单。2026年11月20日 到 2026年11月30日生效。", "zh-CN")]
    [InlineData("提成:利润的10% 从上个月开始", "预览:提成:利润的 10%。2026年10月1日 起生效。", "zh-CN")]
    [InlineData("提成:签单金额的10% 封顶3万", "预览:提成:销售额的 10%,每人每月封顶 ¥30,000。", "zh-CN")]
    [InlineData("签单每单200元,11月20日到30日,封顶2000", "预览:签单 ¥200/单,每人每月封顶 ¥2,000。2026年11月20日 到 2026年11月30日生效。", "zh-CN")]
    [InlineData("达成销售额10%提成", "预览:提成:销售额的 10%。2026年11月1日 起生效。", "zh-CN")]
    [InlineData("签约额提成10%", "预览:提成:销售额的 10%。", "zh-CN")]
    [InlineData("方案提交奖50元", "预览:方案 ¥50/份。", "zh-CN")]
    [InlineData("每份方案50元", "预览:方案 ¥50/份。", "zh-CN")]
    [InlineData("业绩达成奖金5000元,超120%加速1.5倍", "预览:目标奖:销售额月目标满 100% 得 ¥5,000,超过 120% 的部分按 1.5 倍加。", "zh-CN")]
    [InlineData("完成月目标100%奖5000", "预览:目标奖:销售额月目标满 100% 得 ¥5,000。", "zh-CN")]
    [InlineData("12月每签一单奖200元,封顶2000", "预览:签单 ¥200/单,每人每月封顶 ¥2,000。2026年12月1日 到 2026年12月31日生效。", "zh-CN")]
    [InlineData("每开发一家新客户奖500,本月有效", "预览:新客户 ¥500/家(同一客户只算一次,先报的算)。2026年11月1日 到 2026年11月30日生效。", "zh-CN")]
    [InlineData("每签一单奖200,本周有效", "预览:签单 ¥200/单。2026年11月16日 到 2026年11月22日生效。", "zh-CN")]
    [InlineData("新客户一家500", "预览:新客户 ¥500/家(同一客户只算一次,先报的算)。", "zh-CN")]
    [InlineData("新客户每家500", "预览:新客户 ¥500/家(同一客户只算一次,先报的算)。", "zh-CN")]
    [InlineData("新客户奖金800", "预览:新客户 ¥800/家(同一客户只算一次,先报的算)。", "zh-CN")]
    [InlineData("短期激励 本周每签一单奖200", "预览:签单 ¥200/单。2026年11月16日 到 2026年11月22日生效。", "zh-CN")]
    [InlineData("bonus 5000 at 100% of target, cap 10000", "Preview: target bonus: ¥5,000 at 100% of the monthly revenue target, 1x for what is beyond, capped at ¥10,000", "en-US")]
    [InlineData("target bonus 5000, 1.5x above 120%", "Preview: target bonus: ¥5,000 at 100% of the monthly revenue target, 1.5x for what is beyond 120%, live from", "en-US")]
    [InlineData("December: 200 per deal, capped at 2000", "Preview: ¥200 per order, capped at ¥2,000 a month each, live 1 Dec 2026 to 31 Dec 2026.", "en-US")]
    [InlineData("proposal award 50", "Preview: ¥50 per proposal, live from 1 Nov 2026.", "en-US")]
    [InlineData("team award 2000 at 100% of target", "How is the award divided", "en-US")]
    [InlineData("5% up to 500k, 8% above", "In a higher tier, does the rate", "en-US")]
    [InlineData("200 per deal, capped at 2000", "Preview: ¥200 per order, capped at ¥2,000 a month each", "en-US")]
    [InlineData("200 per deal Nov 20 to 30", "Preview: ¥200 per order, live 20 Nov 2026 to 30 Nov 2026.", "en-US")]
    [InlineData("10% commission on deals capped at 30k", "Preview: 10% commission on revenue, capped at ¥30,000 a month each", "en-US")]
    public async Task I6_ARuleInFreeWords_IsUnderstoodOrAskedAbout(string sentence, string begins, string locale)
    {
        await WithoutRulesAsync();

        Assert.StartsWith(begins, (await Manager.SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await Manager.LedgerAsync());
    }

    [Theory]
    [InlineData("0-50万5%,60万以上8%", "各档之间有空档", "zh-CN")]
    [InlineData("0-50万5%,40万以上8%", "有两档重叠", "zh-CN")]
    [InlineData("0-500k 5%, 600k and above 8%", "There is a gap between the tiers", "en-US")]
    [InlineData("0-500k 5%, 400k and above 8%", "Two tiers overlap", "en-US")]
    [InlineData("完成目标120%以上提成翻倍", "这条规则我没全看懂,没有改动。", "zh-CN")]
    [InlineData("奖励-500元每家", "这条规则我没全看懂,没有改动。", "zh-CN")]
    [InlineData("完成季度目标奖1万", "这条规则我没全看懂,没有改动。", "zh-CN")]
    [InlineData("每单按心情给,封顶2000", "这条规则我没全看懂,没有改动。", "zh-CN")]
    [InlineData("1.5x commission above 120% of target", "I did not understand all of that rule", "en-US")]
    [InlineData("commission is doubled above 120% of target", "I did not understand all of that rule", "en-US")]
    [InlineData("award -500 per customer", "I did not understand all of that rule", "en-US")]
    public async Task I2_WhatCannotBeARule_IsSaidSoAndNothingIsRecorded(string sentence, string said, string locale)
    {
        Assert.StartsWith(said, (await Manager.SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await Manager.LedgerAsync());
    }

    [Theory]
    [InlineData("新客户500元/家,团队完成100%奖2000元/组,50万以下5%,超出8%", "一句里有 3 条规则", "50万以下5%,超出8%", "zh-CN")]
    [InlineData("500 per new customer; 2000 per team at 100%; 5% up to 500k, 8% above", "There are 3 rules in one sentence", "5% up to 500k,8% above", "en-US")]
    public async Task I1_SeveralRulesAtOnce_AreTakenOneByOne(string sentence, string said, string last, string locale)
    {
        await WithoutRulesAsync();

        var asked = await Manager.SayAsync(sentence, locale);

        Assert.StartsWith(said, asked.FirstLine, StringComparison.Ordinal);
        Assert.Equal(last, asked.Buttons[^1]);
    }

    [Theory]
    [InlineData("规则2改成600元一家", "预览:新客户 ¥600/家", "zh-CN")]
    [InlineData("规则1改成5%", "预览:提成:销售额的 5%。", "zh-CN")]
    [InlineData("规则4改成3000", "预览:团队奖:全组销售额月目标满 100% 得 ¥3,000/组", "zh-CN")]
    [InlineData("规则1改成600元", "提成只能按金额算", "zh-CN")]
    [InlineData("规则9改成600元", "没有在用的规则9", "zh-CN")]
    [InlineData("change rule 2 to 600", "Preview: ¥600 per new customer", "en-US")]
    [InlineData("change rule 1 to 5%", "Preview: 5% commission on revenue", "en-US")]
    public async Task I1_AnotherFigureForARule_KeepsWhatItPaysFor(string sentence, string begins, string locale) =>
        Assert.StartsWith(begins, (await Manager.SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("停用规则1", "停用", "规则1改成5%", "规则1从 2026年12月1日 起停用,不能再改。", "规则历史", "🗂️ 规则历史:4 条规则,5 个版本", "第2版 停用", "zh-CN")]
    [InlineData("end rule 1", "End it", "change rule 1 to 5%", "Rule 1 ends before 1 Dec 2026 and cannot be changed any more.", "rule history", "🗂️ Rule history: 4 rules, 5 versions", "v2 ended", "en-US")]
    public async Task I7_ARuleThatIsOver_IsNotChangedAndItsHistoryTold(string end, string yes, string change, string refused, string history, string title, string line, string locale)
    {
        await RuleAsync(end, locale, yes);

        Assert.StartsWith(refused, (await Manager.SayAsync(change, locale)).FirstLine, StringComparison.Ordinal);

        var told = await Manager.SayAsync(history, locale);
        Assert.Equal(title, told.FirstLine);
        Assert.Contains(line, told.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task I6_ACampaignThatIsChanged_EndsWhenItWasTo()
    {
        await WithoutRulesAsync();
        await RuleAsync("11月16日到11月30日每签一单奖300元");

        var preview = await Manager.SayAsync("规则5改成400元");

        Assert.StartsWith("预览:签单 ¥400/单。2026年11月17日 到 2026年11月30日生效", preview.FirstLine, StringComparison.Ordinal);
        await PressAsync(Manager, preview, "就这么定");
        await Host.RestartAsync(DemoTeam.At(31, 10));
        Assert.StartsWith("规则5从 2026年12月1日 起停用,不能再改。", (await Manager.SayAsync("规则5改成500元")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("每签一单奖200元,封顶500", "签了2单", "4 单签单 × ¥200,封顶 ¥500 = ¥500", "zh-CN")]
    [InlineData("10% commission on deals capped at 500", "closed a deal of 4k", "8k × 10%, capped at ¥500 = ¥500", "en-US")]
    public async Task I6_ACap_HoldsAndTheSharesAreTheAmountAllTheSame(string rule, string report, string formula, string locale)
    {
        await WithoutRulesAsync();
        await RuleAsync(rule, locale, locale == "zh-CN" ? "就这么定" : "Set it");
        var rep = await RepAsync("小陈", locale);
        await rep.SayAsync(report, locale);
        await rep.SayAsync(report, locale);

        var line = Assert.Single(await LinesAsync(rep));

        Assert.Equal((50_000L, 50_000L), (line.Amount, line.Sources.Sum(source => source.Share)));
        Assert.Contains(formula, (await rep.SayAsync(locale == "zh-CN" ? "我的奖金" : "my bonus", locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("签单每单200元,11月20日到30日,封顶2000", "奖励规则由主管或管理员来定", "zh-CN")]
    [InlineData("每签一单奖200元,封顶2000", "奖励规则由主管或管理员来定", "zh-CN")]
    [InlineData("commission is doubled above 120%", "Incentive rules are made", "en-US")]
    public async Task I1_ARepWhoStatesARule_IsToldWhoDoesAndNothingIsRecorded(string sentence, string said, string locale)
    {
        var rep = await RepAsync("小陈", locale);

        var answer = (await rep.SayAsync(sentence, locale)).FirstLine;

        Assert.Contains(said[..6], answer, StringComparison.Ordinal);
        Assert.Empty(await rep.LedgerAsync());
    }

    [Fact]
    public async Task R1_AManagersReportOfTheTeam_IsNoRule() =>
        Assert.DoesNotContain("规则", (await Manager.SayAsync("团队今天签了2单8万")).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("奖金排行榜", "💰 华东组 + 华南组 11月奖金", "zh-CN")]
    [InlineData("list all bonuses", "💰 华东组 + 华南组, November", "en-US")]
    [InlineData("all bonuses in October", "💰 华东组 + 华南组, October", "en-US")]
    [InlineData("全队奖金", "💰 华东组 + 华南组 11月奖金", "zh-CN")]
    [InlineData("Raj拿了多少提成", "💰 Raj Patel 11月预计", "zh-CN")]
    [InlineData("华东组每个人奖金多少", "💰 华东组 11月奖金", "zh-CN")]
    [InlineData("张飞的奖金", "公司里没有叫“张飞”的同事", "zh-CN")]
    [InlineData("what does everyone earn", "💰 华东组 + 华南组, November", "en-US")]
    [InlineData("how much did Raj earn", "💰 Raj Patel, November so far", "en-US")]
    [InlineData("Zhou Kai's bonus", "💰 周凯, November so far", "en-US")]
    [InlineData("Zhou Min's bonus", "Nobody here is called \"zhou min\"", "en-US")]
    public async Task I7_PayOfOthers_IsAskedForInManyWords(string question, string begins, string locale) =>
        Assert.StartsWith(begins, (await Manager.SayAsync(question, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("奖金排行榜", "你看不到", "zh-CN")]
    [InlineData("list all bonuses", "You can't see the pay", "en-US")]
    [InlineData("全队奖金", "你看不到", "zh-CN")]
    [InlineData("Raj拿了多少提成", "你看不到", "zh-CN")]
    [InlineData("what does everyone earn", "You can't see the pay", "en-US")]
    [InlineData("how much did Raj earn", "You can't see the pay", "en-US")]
    [InlineData("再签一个10万的单我能多拿多少", "🔮", "zh-CN")]
    public async Task I7_ARep_SeesNobodyElsesPayHoweverItIsAskedFor(string question, string said, string locale) =>
        Assert.Contains(said, (await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(question, locale)).FirstLine, StringComparison.Ordinal);
}
