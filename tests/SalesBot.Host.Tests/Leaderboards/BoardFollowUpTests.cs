using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Leaderboards;

/// <summary>What is asked after a board speaks of that board; and boards as of an instant in words.</summary>
public sealed class BoardFollowUpTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false, Now = DemoTeam.At(26, 10) });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("周一早上的时候本月签单榜", "🕰️ 华东组本月签单榜,截至11月23日周一 09:00", "zh-CN")]
    [InlineData("昨天下班时的排行", "🕰️ 华东组本周拜访榜,截至昨天 18:00", "zh-CN")]
    [InlineData("周三中午那会儿电话榜什么样", "🕰️ 华东组本周电话榜,截至昨天 12:00", "zh-CN")]
    [InlineData("昨天的电话榜", "🏆 华东组昨天电话榜", "zh-CN")]
    [InlineData("how did the revenue board look last Friday at noon", "🕰️ 华东组: revenue last week, as of Fri 20 Nov 12:00", "en-US")]
    [InlineData("what did the calls board look like yesterday afternoon", "🕰️ 华东组: calls this week, as of yesterday 15:00", "en-US")]
    public async Task L4_ABoard_IsShownAsOfAnInstantInWords(string question, string title, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "周凯");

        Assert.Equal(title, (await chat.SayAsync(question, locale)).FirstLine);
    }

    [Theory]
    [InlineData("上月电话榜", "离第一名还差多少", "📍 上月电话榜:你第 4", "追平第 1 名", "zh-CN")]
    [InlineData("上月电话榜", "为什么我排这里?", "🔎 上月电话榜:你第 4", "前面 3 人", "zh-CN")]
    [InlineData("上月电话榜", "怎么算的", "🧮 上月电话榜怎么算", "数字一样就并列同名次", "zh-CN")]
    [InlineData("上月电话榜", "只看前三", "🏆 华东组上月电话榜", "只列前 3 名", "zh-CN")]
    [InlineData("calls board last month", "how far am I from first", "📍 Calls last month: you are 4", "more to catch number 1", "en-US")]
    [InlineData("calls board last month", "why am I here?", "🔎 Calls last month: you are 4", "3 ahead", "en-US")]
    [InlineData("calls board last month", "how computed?", "🧮 How calls last month is worked out", "equal figures share a rank", "en-US")]
    [InlineData("calls board last month", "top 3", "🏆 华东组: calls last month", "Only the top 3", "en-US")]
    public async Task L5_WhatIsAskedAfterABoard_IsAnsweredOfThatBoard(string board, string question, string begins, string part, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "周凯");
        await chat.SayAsync(board, locale);

        var answer = await chat.SayAsync(question, locale);
        Assert.StartsWith(begins, answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains(part, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L1_TheFirstThree_AreThreePeople()
    {
        var chat = await Chat.OfDemoAsync(host, "李娜");
        await chat.SayAsync("上月电话榜");

        var shown = (await chat.SayAsync("只看前三")).Text;
        Assert.Contains("Amy Wong", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("周凯", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组上月电话榜前三", "🏆 华东组上月电话榜", "zh-CN")]
    [InlineData("top 3 of the calls board for South team last month", "🏆 华南组: calls last month", "en-US")]
    public async Task L1_TheFirstOfATeam_AreOfThatTeam(string question, string first, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "王磊");

        Assert.Equal(first, (await chat.SayAsync(question, locale)).FirstLine);
    }

    [Fact]
    public async Task L1_OnlyTheFirst_AskedBehindATeamsBoard_AreStillThatTeams()
    {
        var chat = await Chat.OfDemoAsync(host, "王磊");
        await chat.SayAsync("华东组上月电话榜");

        Assert.Equal("🏆 华东组上月电话榜", (await chat.SayAsync("只看前三")).FirstLine);
    }

    [Theory]
    [InlineData("10月冠军是谁", "🏆 华东组上月冠军", "zh-CN")]
    [InlineData("who won October", "🏆 Champions last month, 华东组", "en-US")]
    [InlineData("Q3 champion", "🏆 Champions last quarter, 华东组", "en-US")]
    public async Task L16_TheChampionsOfAPeriod_AreFoundByItsName(string question, string part, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "周凯");

        Assert.Contains(part, (await chat.SayAsync(question, locale)).Text, StringComparison.Ordinal);
    }
}
