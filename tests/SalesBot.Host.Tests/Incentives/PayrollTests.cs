using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed class PayrollTests : IncentiveBot
{
    [Fact]
    public async Task I9_AClosedMonth_IsLockedApprovedAndPutRightInTheNextOne()
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:签单金额的10%");
        var rep = await RepAsync("小陈");
        await rep.SayAsync("签了一单20万");

        var preview = await Manager.SayAsync("结算11月奖金");
        Assert.StartsWith("结算11月奖金:", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("11月还有 15 天", preview.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("🔒 11月奖金已结算", await PressAsync(Manager, preview, "结算"), StringComparison.Ordinal);
        Assert.Contains("已经结算过了", (await Manager.SayAsync("结算11月奖金")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 11月奖金已批准", (await Manager.SayAsync("批准11月奖金")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("已经批准过了", (await Manager.SayAsync("批准11月奖金")).FirstLine, StringComparison.Ordinal);

        await rep.SayAsync("撤销");

        Assert.Equal(2_000_000, Assert.Single(await LinesAsync(rep)).Amount);
        Assert.Equal("💰 11月奖金(已批准) ¥20,000:提成 ¥20,000", (await rep.SayAsync("我的奖金")).FirstLine);
        var december = Assert.Single(await LinesAsync(rep, new DateOnly(2026, 12, 5)));
        Assert.Equal((-2_000_000L, new DateOnly(2026, 11, 1)), (december.Amount, december.Adjusts));
        Assert.Equal(-2_000_000, Assert.Single(december.Sources).Share);

        // Closed with the correction in it, the next month finds nothing more to put right.
        await Host.RestartAsync(DemoTeam.At(31, 10));
        await PressAsync(Manager, await Manager.SayAsync("结算12月奖金"), "结算");
        Assert.Equal(-2_000_000, Assert.Single(await LinesAsync(rep, new DateOnly(2026, 12, 5))).Amount);
        Assert.Empty(await LinesAsync(rep, new DateOnly(2027, 1, 5)));
    }

    [Fact]
    public async Task I9_InEnglish_ALateDealBecomesAnAdjustment()
    {
        await WithoutRulesAsync();
        await RuleAsync("10% commission on deals", "en-US", "Set it");
        var rep = await RepAsync("Chen", "en-US");
        await rep.SayAsync("closed a deal of 10k", "en-US");
        var preview = await Manager.SayAsync("close November bonuses", "en-US");
        Assert.StartsWith("Close November: ", preview.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("🔒 November is closed", await PressAsync(Manager, preview, "Close it"), StringComparison.Ordinal);

        await rep.SayAsync("closed a deal of 5k", "en-US");

        Assert.Equal(100_000, Assert.Single(await LinesAsync(rep)).Amount);
        Assert.Equal(50_000, Assert.Single(await LinesAsync(rep, new DateOnly(2026, 12, 1))).Amount);
        Assert.StartsWith("✅ November is approved", (await Manager.SayAsync("approve November bonuses", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I9_ARepOrAWrongMonth_ClosesNothing()
    {
        var rep = await RepAsync("小陈");
        Assert.StartsWith("结算由带所有组的主管", (await rep.SayAsync("结算11月奖金")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("还没结算", (await Manager.SayAsync("批准10月奖金")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("A month is closed by whoever leads every team", (await rep.SayAsync("export November bonuses", "en-US")).FirstLine, StringComparison.Ordinal);
        await PressAsync(Manager, await Manager.SayAsync("结算11月奖金"), "结算");
        Assert.Contains("现在能结算的是12月", (await Manager.SayAsync("结算10月奖金")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("那个月已经结算了", (await Manager.SayAsync("提成:回款的1% 从11月1日起")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I9_AMonthThatWasForgotten_IsNamedBeforeItIsTooLate()
    {
        const string Chinese = "⚠️ 10月有奖金还没结算。先结算了11月,10月就再也不能结算了";
        var preview = await Manager.SayAsync("结算11月奖金");
        Assert.StartsWith("结算11月奖金:", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(Chinese, preview.Text, StringComparison.Ordinal);
        Assert.Contains("⚠️ October has pay that is not settled. Once November is closed, October can never be", (await Manager.SayAsync("close November bonuses", "en-US")).Text, StringComparison.Ordinal);

        // What it tells to say closes the month that was forgotten; after that nothing is.
        await PressAsync(Manager, await Manager.SayAsync("结算2026年10月奖金"), "结算");
        Assert.DoesNotContain("再也不能结算", (await Manager.SayAsync("结算11月奖金")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I9_AMonthBeforeWithoutPay_IsNotCalledForgotten()
    {
        await WithoutRulesAsync();
        await RuleAsync("提成:签单金额的10%");
        await (await RepAsync("小陈")).SayAsync("签了一单20万");

        Assert.DoesNotContain("再也不能结算", (await Manager.SayAsync("结算11月奖金")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I10_ADispute_GoesToTheManagerWhoSettlesItAndBothSeeTheTrail()
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        var sent = await rep.SayAsync("对明细 1 有异议:客户是我先签的");
        Assert.Contains("异议 #1 已私下转给 王磊", sent.FirstLine, StringComparison.Ordinal);

        await Host.DeliverAsync();
        var mail = await Manager.NextAsync();
        Assert.StartsWith("📮 李娜 对11月奖金第 1 项(提成 ¥", mail.FirstLine, StringComparison.Ordinal);
        Assert.Contains("客户是我先签的", mail.FirstLine, StringComparison.Ordinal);
        Assert.Contains("还有 1 个异议没解决:#1", (await Manager.SayAsync("结算11月奖金")).Text, StringComparison.Ordinal);

        await Manager.PressAsync(mail, "回复");
        await Manager.NextAsync();
        await Manager.SayAsync("我去查一下");
        await Host.DeliverAsync();
        Assert.StartsWith("💬 王磊 回复异议 #1", (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);
        await Manager.PressAsync(mail, "解决");
        await Manager.NextAsync();
        Assert.Contains("异议 #1 已解决", (await Manager.SayAsync("算李娜的,已补")).FirstLine, StringComparison.Ordinal);
        await Host.DeliverAsync();
        Assert.StartsWith("✅ 王磊 解决了异议 #1", (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);

        foreach (var side in new[] { rep, Manager })
        {
            var trail = (await side.SayAsync("我的异议")).Text;
            Assert.Contains("李娜:客户是我先签的\n王磊:我去查一下\n王磊(结论):算李娜的,已补", trail, StringComparison.Ordinal);
        }

        Assert.StartsWith("没有异议", (await (await Chat.OfDemoAsync(Host, "周凯")).SayAsync("我的异议")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("对明细 1 有异议", "先不说了", "好,没有改动。", "我的异议", "没有异议", "zh-CN")]
    [InlineData("dispute line 1", "forget it", "All right, nothing was changed.", "my disputes", "There are no disputes", "en-US")]
    public async Task I10_WhoDropsAnObjection_SendsNothing(string dispute, string drop, string dropped, string list, string none, string locale)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        await rep.SayAsync(dispute, locale);

        Assert.Equal(dropped, (await rep.SayAsync(drop, locale)).FirstLine);

        Assert.StartsWith(none, (await rep.SayAsync(list, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("少算了一单", "你是说11月奖金有问题?", "转给主管", "异议 #1 已私下转给 王磊", "zh-CN")]
    [InlineData("奖金不对", "你是说11月奖金有问题?", "转给主管", "异议 #1 已私下转给 王磊", "zh-CN")]
    [InlineData("漏发了我10月的奖金", "你是说10月奖金有问题?", "转给主管", "异议 #1 已私下转给 王磊", "zh-CN")]
    [InlineData("我的提成算错了", "你是说11月奖金有问题?", "转给主管", "异议 #1 已私下转给 王磊", "zh-CN")]
    [InlineData("you missed one deal", "Do you mean that the pay for November is wrong?", "Pass it on", "Dispute #1 went to 王磊", "en-US")]
    public async Task I10_AComplaintThatIsNoReport_IsAskedAboutAndPassedOnOnlyThen(string complaint, string asked, string button, string sent, string locale)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        await rep.SayAsync(locale == "zh-CN" ? "签了2单" : "closed 2 deals", locale);
        var before = await rep.DoneAsync(SalesBot.Domain.Activities.Metrics.Order);

        var question = await rep.SayAsync(complaint, locale);

        Assert.StartsWith(asked, question.FirstLine, StringComparison.Ordinal);
        Assert.Equal(before, await rep.DoneAsync(SalesBot.Domain.Activities.Metrics.Order));
        Assert.Contains(sent, await PressAsync(rep, question, button), StringComparison.Ordinal);
        Assert.Contains(complaint, (await rep.SayAsync(locale == "zh-CN" ? "我的异议" : "my disputes", locale)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I10_WhoMeantTheOwnReport_ChangesItAndSendsNothing()
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        await rep.SayAsync("签了2单");
        var before = await rep.DoneAsync(SalesBot.Domain.Activities.Metrics.Order);
        await rep.SayAsync("少算了一单");

        Assert.StartsWith("✏️", (await rep.SayAsync("改成3单")).FirstLine, StringComparison.Ordinal);

        Assert.Equal(before + 1, await rep.DoneAsync(SalesBot.Domain.Activities.Metrics.Order));
        Assert.StartsWith("没有异议", (await rep.SayAsync("我的异议")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I10_ADisputeNamedByItsNumber_IsTheOneAnsweredWhateverElseIsOpen()
    {
        var (first, second) = (await Chat.OfDemoAsync(Host, "李娜"), await Chat.OfDemoAsync(Host, "周凯"));
        await first.SayAsync("对明细 1 有异议:少算了一单");
        await second.SayAsync("对明细 1 有异议:客户是我的");
        await Host.DeliverAsync();
        await Manager.NextAsync();
        var mail = await Manager.NextAsync();
        await Manager.PressAsync(mail, "回复");
        await Manager.NextAsync();

        Assert.StartsWith("✅ 异议 #1 已解决,已告诉 李娜。", (await Manager.SayAsync("解决 #1 是我算错了,已补")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("💬 异议 #2 已回复,已告诉 周凯。", (await Manager.SayAsync("回复 #2:我去查")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("How is dispute #2 resolved?", (await Manager.SayAsync("resolve #2", "en-US")).FirstLine, StringComparison.Ordinal);
        await Manager.SayAsync("done");
        Assert.StartsWith("异议 #2 已经解决了", (await Manager.SayAsync("回复 #2 再看看")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("你这里没有异议 #9", (await Manager.SayAsync("解决 #9")).FirstLine, StringComparison.Ordinal);
        await first.SayAsync("对明细 1 有异议:还是不对");
        Assert.StartsWith("异议由主管来解决", (await first.SayAsync("解决 #3 好了")).FirstLine, StringComparison.Ordinal);
        var trail = (await Manager.SayAsync("我的异议")).Text;
        Assert.Contains("李娜:少算了一单\n王磊(结论):是我算错了,已补", trail, StringComparison.Ordinal);
        Assert.Contains("周凯:客户是我的\n王磊:我去查\n王磊(结论):done", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I10_InEnglish_ADisputeWithoutAReasonIsAskedForOne()
    {
        var rep = await Chat.OfDemoAsync(Host, "Amy Wong");
        Assert.StartsWith("What is wrong with the pay for November?", (await rep.SayAsync("dispute this", "en-US")).FirstLine, StringComparison.Ordinal);

        Assert.Contains("Dispute #1 went to 王磊 in private", (await rep.SayAsync("my second deal is missing", "en-US")).FirstLine, StringComparison.Ordinal);

        Assert.Contains("Amy Wong: my second deal is missing", (await rep.SayAsync("my disputes", "en-US")).Text, StringComparison.Ordinal);
    }
}
