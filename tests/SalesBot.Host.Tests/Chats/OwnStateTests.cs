using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class OwnStateTests(SharedBot bot)
{
    [Theory]
    [InlineData("上周我打了多少电话", "📅 我 · 上周", "电话")]
    [InlineData("上个月签了几单", "📅 我 · 上月", "签单")]
    [InlineData("how many calls did I make last week", "📅 My figures, last week", "Calls")]
    [InlineData("how many deals did I close last month", "📅 My figures, last month", "Orders")]
    [InlineData("这个月打了几个电话", "📅 我 · 本月", "电话")]
    [InlineData("calls this month", "📅 My figures, this month", "Calls")]
    [InlineData("我今年签了多少钱", "📅 我 · 今年", "销售额")]
    [InlineData("how much have I sold this quarter", "📅 My figures, this quarter", "Revenue")]
    public async Task N4_AskedForAPeriodWithoutATaskOfItsOwn_TheReportsOfThatPeriodAnswer(string question, string title, string metric)
    {
        var chat = await Chat.OfDemoAsync(await bot.HostAsync(), "周凯");
        var before = await chat.LedgerAsync();

        var reply = await chat.SayAsync(question);

        Assert.Equal(title, reply.FirstLine);
        Assert.Contains(metric, reply.Text, StringComparison.Ordinal);
        Assert.Equal(before, await chat.LedgerAsync());
    }

    [Theory]
    [InlineData("我这周怎么样", "📈 我的进度")]
    [InlineData("我这个月业绩怎么样", "📈 我的进度")]
    [InlineData("我的目标", "📈 我的进度")]
    [InlineData("how did I do last week", "📅 My figures, last week")]
    [InlineData("来得及吗", "🔭 周凯")]
    [InlineData("will I make it this month?", "🔭 周凯")]
    [InlineData("离第一差几个", "📍 ")]
    [InlineData("我和第一名差多少", "📍 ")]
    [InlineData("how far behind first am I", "📍 ")]
    [InlineData("离第一季度的目标还差多少", "🎯 周凯")]
    [InlineData("我的积分有多少", "⭐ ")]
    [InlineData("积分怎么用", "🎁 ")]
    [InlineData("what can I buy with points", "🎁 ")]
    [InlineData("我有几个徽章", "还没有徽章")]
    [InlineData("how many badges do I have", "No badges yet")]
    [InlineData("我工资多少", "💰 ")]
    [InlineData("how much will I earn this month", "💰 ")]
    [InlineData("how much more to reach the next tier", "💰 ")]
    public async Task N4_AskedInEverydayWords_WhatIsMeantIsShown(string question, string start)
    {
        var chat = await Chat.OfDemoAsync(await bot.HostAsync(), "周凯");

        Assert.StartsWith(start, (await chat.SayAsync(question)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what did I do on Monday", "🗒️ My log, Mon 23 Nov")]
    [InlineData("周一我做了什么", "🗒️ 前天的记录")]
    [InlineData("what did I do yesterday", "🗒️ My log, yesterday")]
    public async Task N4_AskedForTheLogOfADay_ThatDayIsShownAndNotToday(string question, string title)
    {
        var chat = await Chat.OfDemoAsync(await bot.HostAsync(), "周凯");

        Assert.StartsWith(title, (await chat.SayAsync(question)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("打了15个电话", "刚才那个电话是18个")]
    [InlineData("made 15 calls", "the calls were 18 actually")]
    [InlineData("made 15 calls", "the calls were actually 18")]
    public async Task R9_TheLatestReportSaidAgainWithAnotherFigure_IsChangedAndNotAddedTo(string report, string correction)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync(report);

        Assert.StartsWith("✏️", (await chat.SayAsync(correction)).FirstLine, StringComparison.Ordinal);
        Assert.Equal(18, await chat.DoneAsync(Metrics.Call));
    }

    [Theory]
    [InlineData("刚签了腾讯,8万", "腾讯那单是9万不是8万")]
    [InlineData("closed Initech for 80k", "Initech was 90k not 80k")]
    public async Task R9_TheWrongFigureIsNamed_TheOneThatSaysItIsChanged(string report, string correction)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync(report);

        await chat.SayAsync(correction);

        Assert.Equal(1, await chat.DoneAsync(Metrics.Order));
        Assert.Equal(9_000_000, await chat.DoneAsync(Metrics.Revenue));
    }

    [Fact]
    public async Task R9_TheWrongFigureIsNamed_TheReportThatSaysItIsChangedAndNotTheLatest()
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync("拜访5家");
        await chat.SayAsync("拜访3家");

        await chat.SayAsync("报错了,拜访是2家不是5家");

        Assert.Equal(5, await chat.DoneAsync(Metrics.Visit));
    }

    [Theory]
    [InlineData("forgot to log 2 visits", 2)]
    [InlineData("I forgot to log 2 visits yesterday", 2)]
    [InlineData("forgot to visit 2 clients", 0)]
    public async Task R6_WhatWasOnlyForgottenToBeLogged_IsRecorded(string text, long visits)
    {
        var chat = await bot.ChatAsync("小陈");

        await chat.SayAsync(text);

        Assert.Equal(visits, await chat.DoneAsync(Metrics.Visit));
    }
}
