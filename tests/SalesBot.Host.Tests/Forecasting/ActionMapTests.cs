using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Targets;

namespace SalesBot.Host.Tests.Forecasting;

public sealed class ActionMapTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();

    public ValueTask InitializeAsync() => bot.InitializeAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T17_StatedRatios_BecomeOrdersProposalsVisitsAndCallsPerDay()
    {
        // Nothing of the next quarter is done: 20 deals of 50,000, five proposals for each, ten calls and three visits for a proposal.
        var answer = await (await bot.RepAsync("李娜")).SayAsync("下季度100万怎么完成,成交率20%,客单价5万,比例10:3:1");

        Assert.Equal("🗺️ 李娜 下季度 100万,还差 100万:签单 20 · 方案 100 · 拜访 300 · 电话 1,000", answer.FirstLine);
        Assert.Contains("客单价 5万(你给的) · 方案→签单 20%(你给的) · 拜访→方案 33.3%(你给的) · 电话→拜访 30%(你给的)", answer.Text, StringComparison.Ordinal);
        Assert.Contains("⚠️ 按以往最好的成绩也够不着", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T17_InEnglish_TheSameRatios()
    {
        var rep = await bot.RepAsync("Amy Wong");

        var answer = await rep.SayAsync("1M next quarter, win rate 20%, deal size 50k, ratio 10:3:1", "en-US");

        Assert.Equal("🗺️ Amy Wong next quarter: 1M, 1M to go: 20 orders · 100 proposals · 300 visits · 1,000 calls", answer.FirstLine);
        Assert.Contains("Bottleneck: proposals", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("要完成300万每周要拜访多少家", "zh-CN", "🗺️ 李娜 本季 300万,还差 ")]
    [InlineData("想签50万,每天得打几个电话", "zh-CN", "🗺️ 李娜 下季度 50万,还差 50万:")]
    [InlineData("下季度做到200万需要做些什么", "zh-CN", "🗺️ 李娜 下季度 200万,还差 200万:")]
    [InlineData("what do we need to do to reach 3M this quarter", "en-US", "🗺️ 李娜 this quarter: 3M, ")]
    [InlineData("how many calls a day to hit 2M next quarter", "en-US", "🗺️ 李娜 next quarter: 2M, 2M to go: ")]
    [InlineData("我每天要打多少电话才能完成目标", "zh-CN", "🗺️ 李娜 本月 52万")]
    [InlineData("how many visits a week do I need to hit my target", "en-US", "🗺️ 李娜 this month: 520k, ")]
    [InlineData("can i reach 2M next quarter", "en-US", "🗺️ 李娜 next quarter: 2M, 2M to go: ")]
    public async Task T17_HoweverTheWayIsAskedFor_ItIsShown(string text, string locale, string first) =>
        Assert.StartsWith(first, (await (await bot.RepAsync("李娜")).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("本周拜访了多少家", "zh-CN")]
    [InlineData("要完成30家拜访还差多少", "zh-CN")]
    [InlineData("how many calls did I make this week", "en-US")]
    public async Task T17_WhatIsDone_IsNoWay(string text, string locale) =>
        Assert.DoesNotContain("🗺️", (await (await bot.RepAsync("李娜")).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T17_OwnTarget_IsSolvedAnewAsThePeriodGoesOn()
    {
        var rep = await bot.RepAsync("周凯");

        var before = await rep.SayAsync("本月目标怎么完成");
        Assert.StartsWith("🗺️ 周凯 本月 36万,还差 27.6万:签单 3 · 方案 7", before.FirstLine, StringComparison.Ordinal);
        Assert.Contains("余下 4 个工作日(到11月30日)", before.Text, StringComparison.Ordinal);
        Assert.Contains("⚠️ 按以往最好的成绩也够不着", before.Text, StringComparison.Ordinal);
        Assert.Contains("瓶颈:电话→拜访 12.2%,低于团队平均", before.Text, StringComparison.Ordinal);

        await rep.SayAsync("今天签了一单20万");
        Assert.StartsWith("🗺️ 周凯 本月 36万,还差 7.6万:签单 1", (await rep.SayAsync("行动地图")).FirstLine, StringComparison.Ordinal);

        await rep.SayAsync("今天又签了一单10万");
        Assert.StartsWith("🎉 周凯 本月 36万已经到了", (await rep.SayAsync("行动地图")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T17_ATeamsMap_HandsItsNumbersToThePreview()
    {
        var manager = await bot.ManagerAsync();
        var map = await manager.SayAsync("what does it take for the East team to reach 6M next quarter", "en-US");
        Assert.StartsWith("🗺️ 华东组 next quarter: 6M, 6M to go: ", map.FirstLine, StringComparison.Ordinal);
        Assert.Contains("4 people; a person a day:", map.Text, StringComparison.Ordinal);
        var weekly = Assert.Single(map.Buttons, button => button.EndsWith("visits a week", StringComparison.Ordinal));

        await manager.PressAsync(map, weekly);

        var preview = await manager.NextAsync();
        Assert.StartsWith("Preview: 华东组, visits a week (1 Jan", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed yet.", preview.Text, StringComparison.Ordinal);
        Assert.StartsWith("All right", await BotForTargets.PressAsync(manager, preview, "Cancel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task T17_WithLessThanAWeekLeft_TheRestIsOfferedAsOneTarget()
    {
        var manager = await bot.ManagerAsync();
        var map = await manager.SayAsync("华东组行动地图");
        var visits = Assert.Single(map.Buttons, button => button.StartsWith("拜访", StringComparison.Ordinal));
        Assert.EndsWith("(到11月30日)", visits, StringComparison.Ordinal);

        await manager.PressAsync(map, visits);

        Assert.Matches("^预览:华东组 11月25日–11月30日 拜访 \\d+", (await manager.NextAsync()).FirstLine);
    }

    [Fact]
    public async Task T17_OfOneWithoutHistory_TheTeamsAverageStandsAndIsNamed()
    {
        var newcomer = await SalesBot.Testing.Chat.OpenAsync(bot.Host, "小新");
        Assert.Contains("还没有销售额目标", (await newcomer.SayAsync("行动地图")).FirstLine, StringComparison.Ordinal);

        var answer = await newcomer.SayAsync("下个月50万怎么完成");

        Assert.StartsWith("🗺️ 小新 下个月 50万,还差 50万:签单", answer.FirstLine, StringComparison.Ordinal);
        Assert.Equal(4, answer.Text.Split("(团队平均)").Length - 1);
    }

    [Theory]
    [InlineData("本季度9999999999999万怎么完成", "这个数太大了")]
    [InlineData("华南组行动地图", "我只能给你看你自己的预测")]
    [InlineData("100万,成交率200%", "成交率最多 100%")]
    [InlineData("本季度100万,成交率20%,客单价5万,比例10:3:1", "本季 100万")]
    [InlineData("how do we get to 1M this quarter, win rate 150%", "A win rate is 100% at most", "en-US")]
    public async Task T17_WhatCannotBe_IsToldInOneSentence(string text, string told, string locale = "zh-CN") =>
        Assert.Contains(told, (await (await bot.RepAsync("李娜")).SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T17_TheTargetOfAQuarter_IsThatOfItsMonths()
    {
        var rep = await bot.RepAsync("陈晨");

        Assert.StartsWith("🗺️ 陈晨 本季 144万", (await rep.SayAsync("本季度行动地图")).FirstLine, StringComparison.Ordinal);
        Assert.Equal(48_000_000, Assert.Single(await bot.TargetsAsync("陈晨"), target => target.Metric == Metrics.Revenue).Amount);
    }
}
