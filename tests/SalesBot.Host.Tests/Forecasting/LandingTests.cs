using SalesBot.Host.Tests.Targets;

namespace SalesBot.Host.Tests.Forecasting;

public sealed class LandingTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();

    public ValueTask InitializeAsync() => bot.InitializeAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task D8_ThisMonth_SaysWhereItLandsWithRangeAndChance()
    {
        var answer = await (await bot.RepAsync("李娜")).SayAsync("这个月能完成多少");

        Assert.Matches("^🔭 李娜 本月 销售额预计 [\\d.]+万\\([\\d.]+万–[\\d.]+万\\),目标 52万:.+\\(约 \\d+%\\)$", answer.FirstLine);
        Assert.Contains("已完成 49.6万,余下 4 个工作日。", answer.Text, StringComparison.Ordinal);
        Assert.Contains("目标 8:已经到了", answer.Text, StringComparison.Ordinal);
        Assert.Contains("十次有八次落在括号里的范围", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["行动地图", "我的任务"], answer.Buttons);
    }

    [Fact]
    public async Task D8_InEnglish_OfATeamOfOneMetric()
    {
        var manager = await bot.ManagerAsync();

        var answer = await manager.SayAsync("forecast orders for the East team this month", "en-US");

        Assert.Matches("^🔭 华东组 this month: Orders likely \\d+ \\(\\d+ – \\d+\\), target 14: .*", answer.FirstLine);
        Assert.Equal(["Action map", "Goal tree"], answer.Buttons);
        Assert.Contains("Revenue likely", (await manager.SayAsync("will we hit the target", "en-US")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task D8_WhatIsReported_MovesTheForecastAtOnceAndNeverBelowIt()
    {
        var rep = await bot.RepAsync("周凯");
        Assert.Matches("签单预计 [0-9]", (await rep.SayAsync("预测本月签单")).Text);

        await rep.SayAsync("今天签了12单");

        var answer = await rep.SayAsync("预测本月签单");
        var likely = int.Parse(System.Text.RegularExpressions.Regex.Match(answer.FirstLine, "预计 (\\d+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(likely >= 12, answer.FirstLine);
        Assert.Contains("已经到了", answer.FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("明天能完成多少电话", "明天 电话预计 (1[89]|2[0-6])\\(")]
    [InlineData("预测下周拜访", "下周 拜访预计 1[4-9]\\(")]
    public async Task D8_DaysToCome_AreNotLessenedByWhatWasDoneToday(string text, string told)
    {
        var rep = await bot.RepAsync("李娜");
        await rep.SayAsync("今天打了50个电话,拜访了10家");

        var answer = await rep.SayAsync(text);

        Assert.Matches(told, answer.FirstLine);
        Assert.Contains("已完成 0,", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task D8_ARep_SeesNobodyElses()
    {
        var rep = await bot.RepAsync("Amy Wong");

        Assert.StartsWith("I can show you only your own forecast", (await rep.SayAsync("forecast revenue for the South team this month", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("🔭 Amy Wong this month", (await rep.SayAsync("will I hit my revenue target this month?", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task D8_SomebodyNew_HasNotEnoughData()
    {
        var newcomer = await SalesBot.Testing.Chat.OpenAsync(bot.Host, "小新");
        await newcomer.SayAsync("今天拜访了3家");

        Assert.Contains("数据还不够", (await newcomer.SayAsync("预测本月拜访")).FirstLine, StringComparison.Ordinal);
    }
}
