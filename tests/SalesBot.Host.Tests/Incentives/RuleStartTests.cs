using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

/// <summary>From when a rule counts, and on which days it is tried out.</summary>
public sealed class RuleStartTests : IncentiveBot
{
    [Fact]
    public async Task I6_ARuleThatEnds_MakesRoomForItsSuccessorTheDayAfter()
    {
        await WithoutRulesAsync();
        await RuleAsync("新客户500元/家");
        await PressAsync(Manager, await Manager.SayAsync("停用规则5"), "停用");

        var preview = await Manager.SayAsync("新客户600元/家");
        Assert.StartsWith("预览:新客户 ¥600/家(同一客户只算一次,先报的算)。2026年12月1日 起生效。", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("从2026年12月1日算起:之前的不算。", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("从11月16日起", preview.Buttons);
        await PressAsync(Manager, preview, "就这么定");

        // What is paid until then is not paid twice by asking for today.
        var refused = await Manager.SayAsync("从今天起 新客户700元/家");
        Assert.StartsWith("规则5(新客户 ¥500/家(同一客户只算一次,先报的算))到 2026年11月30日 为止还在用", refused.FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("方案50元/份", "从2026年11月1日算起:那天以来已报的也算。", "从11月16日起", "从2026年11月16日算起:之前的不算。", "zh-CN")]
    [InlineData("方案50元/份", "从2026年11月1日算起:那天以来已报的也算。", "从12月1日起", "从2026年12月1日算起:之前的不算。", "zh-CN")]
    [InlineData("50 per proposal", "It counts from 1 Nov 2026 on; what was reported since then counts too.", "From 16 Nov", "It counts from 16 Nov 2026 on; what was done before does not count.", "en-US")]
    public async Task I6_APreview_SaysFromWhenItCountsAndOffersTheOtherDays(string rule, string told, string button, string then, string locale)
    {
        await WithoutRulesAsync();
        var preview = await Manager.SayAsync(rule, locale);
        Assert.Contains(told, preview.Text, StringComparison.Ordinal);

        Assert.Contains(then, await PressAsync(Manager, preview, button), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("方案50元/份", "从今天起", "2026年11月16日 起生效", "zh-CN")]
    [InlineData("方案50元/份", "从12月起", "2026年12月1日 起生效", "zh-CN")]
    [InlineData("50 per proposal", "from next month", "live from 1 Dec 2026", "en-US")]
    public async Task I6_AFirstDay_CanBeTypedUnderThePreview(string rule, string reply, string days, string locale)
    {
        await WithoutRulesAsync();
        await Manager.SayAsync(rule, locale);

        Assert.Contains(days, (await Manager.SayAsync(reply, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Contains(days, (await Manager.SayAsync(locale == "zh-CN" ? "就这么定" : "yes", locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本周每签一单奖200", "2026年11月16日 到 2026年11月22日生效", "拿2026年11月9日 到 2026年11月15日的真实数据试算", "zh-CN")]
    [InlineData("12月1日到12月5日 每签一单奖300元", "2026年12月1日 到 2026年12月5日生效", "拿2026年11月10日 到 2026年11月14日的真实数据试算", "zh-CN")]
    [InlineData("200 per deal next week", "live 23 Nov 2026 to 29 Nov 2026", "On the real data of 9 Nov 2026 to 15 Nov 2026", "en-US")]
    [InlineData("12月每签一单奖200元", "2026年12月1日 到 2026年12月31日生效", "拿10月的真实数据试算", "zh-CN")]
    public async Task I6_ACampaign_IsTriedOutOnAsManyDaysAsItLasts(string rule, string days, string replay, string locale)
    {
        await WithoutRulesAsync();

        var preview = await Manager.SayAsync(rule, locale);

        Assert.Contains(days, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(replay, preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("结算11月", "结算11月奖金:", "zh-CN")]
    [InlineData("close November", "Close November:", "en-US")]
    [InlineData("审批11月", "11月还没结算", "zh-CN")]
    [InlineData("approve November", "November is not closed yet", "en-US")]
    public async Task I9_AMonth_IsSettledByItsNameAlone(string said, string begins, string locale) =>
        Assert.StartsWith(begins, (await Manager.SayAsync(said, locale)).FirstLine, StringComparison.Ordinal);
}
