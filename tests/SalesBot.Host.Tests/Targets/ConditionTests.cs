using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Targets with a floor for the average (T7): the number alone does not reach them, and everybody concerned is told so.</summary>
public sealed class ConditionTests : TargetsBot
{
    [Theory]
    [InlineData("East Q1 target: 50 new customers, each signing at least 100k on average", "Preview: 华东组, new customers Q1 2027: 50 (")]
    [InlineData("East Q1 target 50 new customers, on average at least 100k each", "Preview: 华东组, new customers Q1 2027: 50 (")]
    [InlineData("East Q1 target 50 new customers averaging at least 100k each", "Preview: 华东组, new customers Q1 2027: 50 (")]
    public async Task T7_AConditionInEnglish_IsReadAsOne(string text, string first)
    {
        var preview = await Manager.SayAsync(text, "en-US");

        Assert.StartsWith(first, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("Condition: revenue of at least 100k on average", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T7_ATeamsCondition_IsShownWhereverTheTeamsTargetIs()
    {
        await BotForTargets.SetAsync(Manager, "华东组Q1新客户目标50家,每家平均签约额不少于10万元");

        foreach (var asked in new[] { "华东组目标", "华东组Q1目标", "华东组Q1新客户目标是多少", "目标树" })
            Assert.Contains("条件:每家平均销售额不少于 10万", (await Manager.SayAsync(asked)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T7_WithoutAnOwner_ItIsATargetThatLacksOneAndNoReport()
    {
        var before = await Manager.LedgerAsync();

        Assert.StartsWith("To be a target it lacks one thing: Who does it?", (await Manager.SayAsync("Q1: 50 new customers, each signing at least 100k on average", "en-US")).FirstLine, StringComparison.Ordinal);

        Assert.Equal(before, await Manager.LedgerAsync());
    }

    [Fact]
    public async Task T7_WhoeverHasIt_SeesWhetherItHoldsWhereverTheNumberIsReached()
    {
        var rep = await Bot.RepAsync("李娜");
        await rep.SayAsync("我的任务");
        Assert.Contains("条件:每家平均销售额不少于 10万", await BotForTargets.SetAsync(Manager, "李娜11月25日到11月27日新客户2家,每家平均不少于10万"), StringComparison.Ordinal);
        Assert.Contains("条件:每家平均销售额不少于 10万", (await rep.NextAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("条件:每家平均销售额不少于 10万", (await Manager.SayAsync("李娜的新客户目标怎么来的")).Text, StringComparison.Ordinal);

        Assert.DoesNotContain("🎯", (await rep.SayAsync("今天新增2个新客户")).Text, StringComparison.Ordinal);
        await rep.SayAsync("今天销售额15万");
        Assert.Contains("2/2,数量够了;条件:每家平均销售额不少于 10万(现在平均 7.5万,没达到)", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
        Assert.Contains("没达到", (await Manager.SayAsync("李娜的任务")).Text, StringComparison.Ordinal);

        await rep.SayAsync("今天销售额5万");
        Assert.Contains("2/2,达标;条件:每家平均销售额不少于 10万(现在平均 10万,达到)", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }
}
