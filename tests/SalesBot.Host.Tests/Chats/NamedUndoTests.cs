using SalesBot.Domain.Activities;

namespace SalesBot.Host.Tests.Chats;

public sealed class NamedUndoTests(SharedBot bot)
{
    [Theory]
    [InlineData("签单腾讯8万", "打了5个电话", "把腾讯那单删了")]
    [InlineData("closed Initech for 80k", "made 5 calls", "delete the Initech deal")]
    [InlineData("签单腾讯8万", "打了5个电话", "撤销签单")]
    public async Task R9_AnUndoThatNamesADeal_TakesThatBackAndNotTheLatestReport(string deal, string calls, string undo)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync(deal);
        await chat.SayAsync(calls);

        Assert.StartsWith("↩️", (await chat.SayAsync(undo)).FirstLine, StringComparison.Ordinal);
        Assert.Equal(0, await chat.DoneAsync(Metrics.Order));
        Assert.Equal(0, await chat.DoneAsync(Metrics.Revenue));
        Assert.Equal(5, await chat.DoneAsync(Metrics.Call));
    }

    [Theory]
    [InlineData("拜访了3家,打了20个电话,签了一单8万", "撤销签单", 3, 20, 0, 0)]
    [InlineData("拜访了3家,打了20个电话,签了一单8万", "撤销电话", 3, 0, 1, 8_000_000)]
    [InlineData("3 visits, 20 calls, closed one deal 80k", "undo the calls", 3, 0, 1, 8_000_000)]
    [InlineData("签单腾讯8万,华为5万", "删掉华为那单", 0, 0, 1, 8_000_000)]
    [InlineData("签单腾讯8万,华为5万", "把腾讯那单删了", 0, 0, 1, 5_000_000)]
    [InlineData("昨天拜访2家,今天拜访3家", "撤销昨天的拜访", 3, 0, 0, 0)]
    public async Task R9_AnUndoThatNamesALine_LeavesTheOthers(string said, string undo, int visits, int calls, int orders, long revenue)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync(said);

        Assert.StartsWith("↩️", (await chat.SayAsync(undo)).FirstLine, StringComparison.Ordinal);
        Assert.Equal((visits, calls), (await chat.DoneAsync(Metrics.Visit), await chat.DoneAsync(Metrics.Call)));
        Assert.Equal((orders, revenue), (await chat.DoneAsync(Metrics.Order), await chat.DoneAsync(Metrics.Revenue)));
    }

    [Theory]
    [InlineData("昨天打了30个电话", "今天打了5个电话", "撤销昨天的电话", 5)]
    [InlineData("昨天打了30个电话", "今天打了5个电话", "昨天的电话作废", 5)]
    [InlineData("30 calls yesterday", "5 calls today", "undo yesterday's calls", 5)]
    public async Task R9_AnUndoThatNamesADay_TakesThatDaysBack(string earlier, string later, string undo, int left)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync(earlier);
        await chat.SayAsync(later);

        Assert.StartsWith("↩️", (await chat.SayAsync(undo)).FirstLine, StringComparison.Ordinal);
        Assert.Equal(left, await chat.DoneAsync(Metrics.Call));
    }

    [Theory]
    [InlineData("签单腾讯8万", "删掉华为那单", "最近的上报里没找到")]
    [InlineData("closed Initech for 80k", "delete the Globex deal", "None of your recent reports is like that")]
    [InlineData("签单腾讯8万", "撤销电话", "最近的上报里没找到")]
    public async Task R9_AnUndoThatNamesWhatWasNotReported_TakesNothingBack(string deal, string undo, string answer)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync(deal);

        Assert.StartsWith(answer, (await chat.SayAsync(undo)).FirstLine, StringComparison.Ordinal);
        Assert.Equal(1, await chat.DoneAsync(Metrics.Order));
    }

    [Theory]
    [InlineData("撤销")]
    [InlineData("撤销吧朋友")]
    [InlineData("undo the last one")]
    public async Task R9_AnUndoThatNamesNothing_TakesTheLatestBack(string undo)
    {
        var chat = await bot.ChatAsync("小陈");
        await chat.SayAsync("拜访2家");
        await chat.SayAsync("打了5个电话");

        await chat.SayAsync(undo);

        Assert.Equal((2, 0), (await chat.DoneAsync(Metrics.Visit), await chat.DoneAsync(Metrics.Call)));
    }

    [Theory]
    [InlineData("cancel the visit to Acme")]
    [InlineData("postpone my visit to Acme")]
    [InlineData("book a visit to Acme")]
    [InlineData("拜访华为取消了")]
    [InlineData("I visited nobody")]
    [InlineData("3 visits, sorry 4 visits")]
    public async Task R8_WhatWasCalledOffOrMendedInTheSameBreath_CountsForNothing(string text)
    {
        var chat = await bot.ChatAsync("小陈");

        await chat.SayAsync(text);

        Assert.Equal(text.EndsWith("4 visits", StringComparison.Ordinal) ? 4 : 0, await chat.DoneAsync(Metrics.Visit));
    }

    [Theory]
    [InlineData("哪个客户该跟进了", "帮助", "做了什么,说一句就行")]
    [InlineData("my luckiest customer", "Help", "Say in one line what you did")]
    public async Task R8_WhatIsNotUnderstood_ComesWithAWayToHelp(string text, string button, string help)
    {
        var chat = await bot.ChatAsync("小陈");
        var reply = await chat.SayAsync(text);

        await chat.PressAsync(reply, button);

        Assert.StartsWith(help, (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }
}
