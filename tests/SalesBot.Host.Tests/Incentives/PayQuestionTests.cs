using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed class PayQuestionTests : IncentiveBot
{
    [Theory]
    [InlineData("zh-CN", "谁能看到我的奖金", "王磊", "管理员")]
    [InlineData("zh-CN", "我的奖金保密吗?", "王磊", "管理员")]
    [InlineData("en-US", "who can see my bonus", "王磊", "administrators")]
    [InlineData("en-US", "can my colleagues see my pay?", "王磊", "administrators")]
    public async Task I7_WhoSeesOnesPay_IsToldByRoles(string locale, string ask, string manager, string administrators)
    {
        var told = await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(ask, locale);

        Assert.StartsWith("🔒", told.FirstLine, StringComparison.Ordinal);
        Assert.Contains(manager, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains(administrators, told.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("¥", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(manager, (await Manager.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "奖金什么时候发", "🗓️ 11月还没过完:月底后由王磊结算", "10月过完了,还没结算", "结算11月奖金", "结算", "🗓️ 11月 2026年11月16日已结算锁定,等王磊批准", "批准11月奖金", "🗓️ 11月 2026年11月16日已批准,可以导出发放", "10月奖金发了吗", "🗓️ 10月过完了")]
    [InlineData("en-US", "when is my bonus paid", "🗓️ November is still running: after its end 王磊 can close", "October is over but not closed yet", "close November bonuses", "Close it", "🗓️ November was closed on 16 Nov 2026 and waits for approval by 王磊", "approve November bonuses", "🗓️ November was approved on 16 Nov 2026 and can be exported", "has my October bonus been paid?", "🗓️ October is over")]
    public async Task I9_WhenPayComes_IsToldByHowFarItsMonthHasCome(
        string locale, string ask, string running, string before, string close, string yes, string closed, string approve, string approved, string named, string over)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        var told = await rep.SayAsync(ask, locale);
        Assert.StartsWith(running, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains(before, told.Text, StringComparison.Ordinal);
        Assert.StartsWith(over, (await rep.SayAsync(named, locale)).FirstLine, StringComparison.Ordinal);

        await PressAsync(Manager, await Manager.SayAsync(close, locale), yes);
        Assert.StartsWith(closed, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        await Manager.SayAsync(approve, locale);
        Assert.StartsWith(approved, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "打电话有奖金吗", "电话没有奖金", "提成、新客户奖", "提交方案有奖金吗", "💰 有", "¥50/份", "签单有没有提成")]
    [InlineData("en-US", "is there a bonus for calls", "Nothing is paid for calls", "commission, new customers award", "do I get paid for proposals?", "💰 Yes", "¥50 per proposal", "is there a commission on deals")]
    public async Task I1_WhetherSomethingIsPaid_IsToldByTheRulesInForce(string locale, string nothing, string no, string others, string something, string yes, string rule, string deals)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");

        var none = await rep.SayAsync(nothing, locale);
        Assert.StartsWith(no, none.FirstLine, StringComparison.Ordinal);
        Assert.Contains(others, none.FirstLine, StringComparison.Ordinal);
        var some = await rep.SayAsync(something, locale);
        Assert.StartsWith(yes, some.FirstLine, StringComparison.Ordinal);
        Assert.Contains(rule, some.Text, StringComparison.Ordinal);
        Assert.Contains("3%", (await rep.SayAsync(deals, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "11月奖金", "💰 11月", "奖金", "💰 12月")]
    [InlineData("zh-CN", "上个月奖金", "💰 11月", "我能看看奖金吗", "💰 12月")]
    [InlineData("en-US", "November bonus", "💰 November", "bonus", "💰 December")]
    [InlineData("en-US", "my bonus for November", "💰 November", "may i see my bonus", "💰 December")]
    public async Task I7_TheMonthThatIsNamed_IsTheOneThatIsShown(string locale, string named, string november, string bare, string december)
    {
        await Host.RestartAsync(DemoTeam.At(31, 10));
        var rep = await Chat.OfDemoAsync(Host, "李娜");

        Assert.StartsWith(november, (await rep.SayAsync(named, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(december, (await rep.SayAsync(bare, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I1_ARuleOfAnotherTeam_PaysNothingHere()
    {
        await RuleAsync("华南组 每个电话奖1元", "zh-CN", "就这么定");

        Assert.StartsWith("电话没有奖金", (await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync("打电话有奖金吗")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("华南组", (await (await Chat.OfDemoAsync(Host, "何静")).SayAsync("打电话有奖金吗")).Text, StringComparison.Ordinal);
        Assert.Contains("华南组", (await Manager.SayAsync("打电话有奖金吗")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "再签10万能拿多少", "+¥2,000", "再签一单能拿多少", "+¥0", "如果再签$10万呢", "不同货币不换算")]
    [InlineData("zh-CN", "多签10万能拿多少", "+¥2,000", "再交一份方案能拿多少", "+¥50", "如果再签10万美元呢", "不同货币不换算")]
    [InlineData("en-US", "what would I get for another 100k", "+¥2,000", "how much more would I earn if I closed another deal", "+¥0", "what would I get for another $100k", "currencies are not converted")]
    [InlineData("en-US", "how much would I get if I closed another 100k", "+¥2,000", "what would I get for 2 more proposals", "+¥100", "what if I close another €100k", "currencies are not converted")]
    public async Task I8_WhatMoreWouldBring_IsAskedInManyWays_AndNeverInAnotherCurrency(string locale, string ask, string more, string one, string little, string foreign, string refused)
    {
        var rep = await RepAsync("小陈", locale);

        Assert.Contains(more, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Contains(little, (await rep.SayAsync(one, locale)).FirstLine, StringComparison.Ordinal);
        var no = (await rep.SayAsync(foreign, locale)).Text;
        Assert.Contains(refused, no, StringComparison.Ordinal);
        Assert.DoesNotContain("🔮", no, StringComparison.Ordinal);
        Assert.Empty(await rep.LedgerAsync());
    }

    [Theory]
    [InlineData("zh-CN", "我的奖金", "💰 11月预计 ¥0:还没有拿到奖金", "上月我的奖金", "💰 10月奖金(已过完,待结算) ¥")]
    [InlineData("en-US", "my bonus", "💰 November so far: ¥0, nothing earned yet", "last month my bonus", "💰 October (over, not yet closed): ¥")]
    public async Task I7_AStatementSaysWhatItIs_ToANewcomerAndOfAMonthThatIsOver(string locale, string ask, string newcomer, string last, string over)
    {
        var rep = await RepAsync("小陈", locale);
        var mate = await Chat.OfDemoAsync(Host, "李娜");

        Assert.Equal(newcomer, (await rep.SayAsync(ask, locale)).FirstLine);
        Assert.StartsWith(over, (await mate.SayAsync(last, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("谁拿钱最多", "💰 华东组 + 华南组 11月奖金", "zh-CN")]
    [InlineData("who gets paid the most?", "💰 华东组 + 华南组", "en-US")]
    public async Task I7_WhoIsPaidMost_IsForTheManager(string ask, string begins, string locale)
    {
        Assert.StartsWith(begins, (await Manager.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("¥", (await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(ask, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("如果再签0呢", "要试算多少?", "zh-CN")]
    [InlineData("what if I close another 0", "How much more?", "en-US")]
    [InlineData("去年的奖金", "奖金按月算", "zh-CN")]
    [InlineData("下个月的奖金", "奖金按月算", "zh-CN")]
    [InlineData("how much will I earn this year", "Pay is worked out by the month", "en-US")]
    [InlineData("bonus next month", "Pay is worked out by the month", "en-US")]
    public async Task I8_WhatCannotBeWorkedOut_IsSaidSo(string ask, string begins, string locale) =>
        Assert.StartsWith(begins, (await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("为什么我的奖金这么少", "规则1 第1版", "zh-CN")]
    [InlineData("why is my bonus so low", "Rule 1, version 1", "en-US")]
    public async Task I7_WhySoLittle_IsAnsweredWithTheRules(string ask, string rule, string locale) =>
        Assert.Contains(rule, (await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(ask, locale)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "对明细 1 有异议", "表扬 周凯 帮忙", "👏", "谁赢了", "🏆", "少算了一单", "📮 异议 #1")]
    [InlineData("en-US", "dispute line 1", "kudos to Amy for the demo", "👏", "who won", "🏆", "my second deal is missing", "📮 Dispute #1")]
    public async Task I10_WhatIsSaidToTheBot_IsNoReasonOfADispute(string locale, string dispute, string praise, string praised, string question, string answered, string reason, string sent)
    {
        var rep = await Chat.OfDemoAsync(Host, "陈晨");
        await rep.SayAsync(dispute, locale);

        Assert.StartsWith(praised, (await rep.SayAsync(praise, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(answered, (await rep.SayAsync(question, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(sent, (await rep.SayAsync(reason, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10月奖金怎么算的", "💰 10月奖金", "zh-CN")]
    [InlineData("how was the bonus for October calculated", "💰 October", "en-US")]
    public async Task I7_HowTheMonthThatIsNamedCameAbout_IsWorkedOut(string question, string begins, string locale)
    {
        var told = await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(question, locale);

        Assert.StartsWith(begins, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains(locale == "zh-CN" ? "四舍五入" : "rounded once", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("团队奖金怎么分", "👥 团队奖这样得、这样分:", "平均分", "zh-CN")]
    [InlineData("how is the team bonus split", "👥 How the team award is earned and split:", "split equally", "en-US")]
    public async Task I5_HowATeamDividesItsAward_IsToldByTheRuleToAnybody(string question, string title, string split, string locale)
    {
        var told = await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(question, locale);

        Assert.Equal(title, told.FirstLine);
        Assert.Contains(split, told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2%", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("如果再签-5万", "要试算多少?写一个大于 0 的数", "zh-CN")]
    [InlineData("what if I close another -50k", "How much more", "en-US")]
    public async Task I8_LessThanNothing_IsNoWhatIf(string question, string says, string locale) =>
        Assert.StartsWith(says, (await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(question, locale)).FirstLine, StringComparison.Ordinal);
}
