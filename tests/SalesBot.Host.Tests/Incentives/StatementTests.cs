using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed class StatementTests : IncentiveBot
{
    [Fact]
    public async Task I7_TheStatement_SumsToItsLinesAndLeadsToTheReportAndTheRule()
    {
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了华为一单8万,签了中兴一单30.01万");

        var statement = await rep.SayAsync("我的奖金");
        Assert.Contains("30万 × 2% + 8.01万 × 3% = ¥8,403", statement.Text, StringComparison.Ordinal);
        var line = (await LinesAsync(rep)).First(one => one.Terms.Metric == Metrics.Revenue);
        Assert.Equal(840_300, line.Amount);
        Assert.Equal(line.Amount, line.Sources.Sum(source => source.Share));

        await rep.PressAsync(statement, "明细 1");
        var details = await rep.NextAsync();
        Assert.Contains("规则1 第1版", details.Text, StringComparison.Ordinal);
        await rep.PressAsync(details, "第 1 笔");
        var source = await rep.NextAsync();
        Assert.Contains("来自 小陈 11月16日 13:00 的上报", source.Text, StringComparison.Ordinal);
        Assert.Contains("规则1 第1版:阶梯提成", source.Text, StringComparison.Ordinal);
        Assert.StartsWith("没有这一项", (await rep.SayAsync("奖金明细 99")).FirstLine, StringComparison.Ordinal);

        var how = await rep.SayAsync("我的奖金怎么算的?");
        Assert.Contains("四舍五入到分", how.Text, StringComparison.Ordinal);
        Assert.Contains("规则1 第1版", how.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I7_TheDemoCompany_ShowsBonusesFromTheFirstStart()
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        Assert.StartsWith("💰 11月预计 ¥", (await rep.SayAsync("我的奖金")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("💰 10月奖金(已过完,待结算) ¥", (await rep.SayAsync("上月我的奖金")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I7_AManager_SeesThoseLedAndARepNobodyElse()
    {
        var rep = await Chat.OfDemoAsync(Host, "周凯");
        var before = await Manager.SayAsync("李娜的奖金");
        Assert.StartsWith("💰 李娜 11月预计", before.FirstLine, StringComparison.Ordinal);
        Assert.Contains("规则1", (await Manager.SayAsync("李娜的奖金明细 1")).Text, StringComparison.Ordinal);
        Assert.StartsWith("💰 华东组 11月奖金 ¥", (await Manager.SayAsync("华东组奖金")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("💰 Amy Wong, November so far", (await Manager.SayAsync("Amy Wong's bonus", "en-US")).FirstLine, StringComparison.Ordinal);

        foreach (var asked in new[] { "李娜的奖金", "华东组奖金", "李娜的奖金明细 1", "团队奖金" })
            Assert.Contains("只有本人和主管能看", (await rep.SayAsync(asked)).Text, StringComparison.Ordinal);
        foreach (var asked in new[] { "Amy Wong's commission", "bonus of Amy Wong", "Amy Wong's bonus line 1.1", "team bonus" })
            Assert.StartsWith("You can't see the pay of ", (await rep.SayAsync(asked, "en-US")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "李娜", "我的奖金", "明细 1", "明细 99", "没有这一项")]
    [InlineData("en-US", "Amy Wong", "my bonus", "line 1", "line 99", "There is no such line")]
    public async Task I7_ALine_IsShownByItsNumberAlone(string locale, string who, string statement, string line, string none, string refusal)
    {
        var rep = await Chat.OfDemoAsync(Host, who);
        var whole = await rep.SayAsync(statement, locale);

        var details = await rep.SayAsync(line, locale);

        Assert.Contains(whole.Text.Split('\n').First(text => text.StartsWith("1. ", StringComparison.Ordinal)).Split(" = ")[^1], details.Text, StringComparison.Ordinal);
        Assert.StartsWith(refusal, (await rep.SayAsync(none, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("谁的奖金最多", "💰 华东组 + 华南组 11月奖金", "zh-CN")]
    [InlineData("who gets the biggest bonus", "💰 华东组 + 华南组", "en-US")]
    public async Task I7_WhoGetsMost_IsForTheManager(string ask, string begins, string locale)
    {
        Assert.StartsWith(begins, (await Manager.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("¥", (await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(ask, locale)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I7_TheFirstLine_AddsUpHoweverManyKindsThereAre()
    {
        await WithoutRulesAsync();
        foreach (var rule in new[] { "提成:销售额的2%", "拜访奖10元/家", "电话奖1元/个", "演示奖20元/次", "新客户500元/家" })
            await RuleAsync(rule);
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单10万,拜访3家,打了20个电话,演示2次,开发新客户1家");

        var first = (await rep.SayAsync("我的奖金")).FirstLine;

        var amounts = System.Text.RegularExpressions.Regex.Matches(first, "¥([0-9,]+)").Select(match => int.Parse(match.Groups[1].Value, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal((await LinesAsync(rep)).Sum(line => line.Amount) / 100, amounts[0]);
        Assert.Equal(amounts[0], amounts.Skip(1).Sum());
        Assert.Contains("其余 ¥", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I8_AWhatIf_ComesToWhatTheSameReportBrings()
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:销售额的2%");
        await RuleAsync("每签一单奖200元");
        var rep = await RepAsync("小陈");
        var supposed = (await rep.SayAsync("如果再签10万呢")).FirstLine;

        await rep.SayAsync("签了一单10万");

        Assert.StartsWith("🔮 再签一单 10万,本月会到 ¥2,200(", supposed, StringComparison.Ordinal);
        Assert.Equal(220_000, (await LinesAsync(rep)).Sum(line => line.Amount));
    }

    [Fact]
    public async Task I8_AWhatIfOfAMember_IsWorkedOutForThatMember()
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:销售额的2%");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单10万");
        var own = (await rep.SayAsync("如果再签10万呢")).FirstLine;

        Assert.Equal("小陈: " + own, (await Manager.SayAsync("如果小陈再签10万他能拿多少")).FirstLine);
        Assert.DoesNotContain("🔮", (await (await RepAsync("小李")).SayAsync("如果小陈再签10万他能拿多少")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12月奖金", "zh-CN")]
    [InlineData("my December bonus", "en-US")]
    public async Task I7_TheMonthToCome_IsNotLastYears(string asked, string locale) =>
        Assert.DoesNotContain("2025", (await (await RepAsync("小陈")).SayAsync(asked, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task I8_WhatIf_TellsTheDifferenceAndChangesNothing()
    {
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单25万");
        Assert.Equal(500_000, (await LinesAsync(rep)).Sum(line => line.Amount));

        var answer = await rep.SayAsync("如果再签10万呢?");

        Assert.Equal("🔮 再签一单 10万,本月会到 ¥7,500(+¥2,500,现在 ¥5,000)。只是试算,没有改动。", answer.FirstLine);
        Assert.Equal(25_000_000, await rep.DoneAsync(Metrics.Revenue));
        Assert.Equal(500_000, (await LinesAsync(rep)).Sum(line => line.Amount));
        Assert.Equal("🔮 With one more deal of 100k the month comes to ¥7,500 (+¥2,500; now ¥5,000). Only worked out: nothing was changed.", (await rep.SayAsync("what if I sign another 100k", "en-US")).FirstLine);
        Assert.Equal(25_000_000, await rep.DoneAsync(Metrics.Revenue));
    }

    [Theory]
    [InlineData("华东组奖金")]
    [InlineData("我的奖金")]
    [InlineData("如果再签10万呢")]
    [InlineData("提成:回款的1%")]
    [InlineData("结算11月奖金")]
    [InlineData("为什么这单没有提成")]
    public async Task I7_InAGroup_NoAmountOfPayIsTold(string text)
    {
        var id = Host.NewId();

        await Host.PostAsync(Host.Teams.GroupMessage(Manager.User, text, id));

        Assert.Equal("奖金的事私聊我说,不在群里讲。", (await Host.Connector.CallAsync(call => call.RepliesTo == id)).Text);
    }
}
