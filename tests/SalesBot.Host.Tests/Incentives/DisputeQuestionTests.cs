using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed class DisputeQuestionTests : IncentiveBot
{
    [Theory]
    [InlineData("对明细 1 有异议", "本周电话榜", "🏆 ", "📮 还等着11月奖金第 1 项", "少算了一单", "📮 异议 #1 已私下转给 王磊", "zh-CN")]
    [InlineData("对明细 1 有异议", "我的进度", "", "📮 还等着11月奖金第 1 项", "我周一签的那单8万没算进去", "📮 异议 #1 已私下转给 王磊", "zh-CN")]
    [InlineData("dispute line 1", "calls board this week", "🏆 ", "📮 I still wait for what is wrong with line 1 of November", "you missed one deal", "📮 Dispute #1 went to 王磊", "en-US")]
    [InlineData("dispute line 1", "my tasks", "", "📮 I still wait for what is wrong with line 1 of November", "I closed a deal of 80k with Acme and it was not counted", "📮 Dispute #1 went to 王磊", "en-US")]
    public async Task I10_AnotherQuestionInBetween_LeavesTheOneForTheReasonOpen(
        string dispute, string other, string answer, string reminder, string reason, string sent, string locale)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        var before = (await rep.LedgerAsync()).Count;
        await rep.SayAsync(dispute, locale);

        Assert.StartsWith(answer, (await rep.SayAsync(other, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(reminder, (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(sent, (await rep.SayAsync(reason, locale)).FirstLine, StringComparison.Ordinal);

        Assert.Equal(before, (await rep.LedgerAsync()).Count);
        Assert.Contains(reason, (await Manager.SayAsync("异议列表")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("对明细 1 有异议", "拜访了1家", "✅ 已记 拜访 +1", "算了", "zh-CN")]
    [InlineData("dispute line 1", "visited 1 client", "✅ ", "never mind", "en-US")]
    public async Task I10_AReportInBetween_IsRecordedAndTheQuestionCanBeLeft(string dispute, string report, string recorded, string no, string locale)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        await rep.SayAsync(dispute, locale);

        Assert.StartsWith(recorded, (await rep.SayAsync(report, locale)).FirstLine, StringComparison.Ordinal);
        await rep.NextAsync();
        await rep.SayAsync(no, locale);

        Assert.StartsWith("没有异议", (await rep.SayAsync("我的异议")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I10_ANoToNothingInParticular_DisputesNoPay()
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");

        Assert.DoesNotContain("异议 #", (await rep.SayAsync("不同意,太高了")).Text, StringComparison.Ordinal);
        Assert.StartsWith("没有异议", (await rep.SayAsync("我的异议")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("对2026年10月明细有异议", "10月奖金", "zh-CN")]
    [InlineData("dispute October 2026", "for October", "en-US")]
    [InlineData("对11月第1笔有异议:不应该扣", "11月奖金第 1 项", "zh-CN")]
    [InlineData("对第1项有异议:不应该扣", "11月奖金第 1 项", "zh-CN")]
    [InlineData("上月奖金有异议:少算了一单", "10月奖金", "zh-CN")]
    public async Task I10_TheMonthAndTheLine_AreThoseThatAreNamed(string dispute, string about, string locale)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");

        Assert.Contains(about, (await rep.SayAsync(dispute, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I10_AfterHalfAnHour_TheQuestionIsDroppedByOtherThings()
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");
        await rep.SayAsync("对明细 1 有异议");
        Host.Clock.Advance(TimeSpan.FromMinutes(31));

        await rep.SayAsync("本周电话榜");
        await rep.SayAsync("少算了我一单");

        Assert.StartsWith("没有异议", (await rep.SayAsync("我的异议")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I10_WhatItIsAbout_IsToldToEachSideInTheirOwnLanguage()
    {
        var rep = await Chat.OfDemoAsync(Host, "Amy Wong");
        Assert.Contains("(line 1 of November (commission, ¥", (await rep.SayAsync("dispute line 1: wrong deal", "en-US")).FirstLine, StringComparison.Ordinal);

        await Host.DeliverAsync();

        Assert.StartsWith("📮 Amy Wong 对11月奖金第 1 项(提成 ¥", (await Manager.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Contains("#1 Amy Wong:11月奖金第 1 项(提成 ¥", (await Manager.SayAsync("异议列表")).Text, StringComparison.Ordinal);
    }
}
