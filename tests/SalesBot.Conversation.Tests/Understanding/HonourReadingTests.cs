using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Honours;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class HonourReadingTests
{
    private static readonly ReadingContext Now = new(new DateOnly(2026, 11, 25), new TimeOnly(10, 0), "zh-CN");

    [Theory]
    [InlineData("拜访了华为,表扬信收到1封")]
    [InlineData("客户表扬了我们,签了一单8万")]
    [InlineData("表扬了3个客户")]
    [InlineData("给华为打了3个电话")]
    [InlineData("今天拜访了3家")]
    [InlineData("我的记录")]
    [InlineData("made 20 calls, 2 demos")]
    [InlineData("gave a demo to Kudos Ltd")]
    [InlineData("积分系统演示了2场")]
    [InlineData("打了20个电话,进步最大3次")]
    public void Read_WhatIsNoWordOfHonours_IsLeftToTheOthers(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("我的紀錄")]
    [InlineData("个人纪录")]
    [InlineData("My records?")]
    [InlineData("personal bests")]
    public void Read_OwnRecords_InManyWords(string text) => Assert.Equal(new HonourWish.Records(false), Read(text));

    [Theory]
    [InlineData("表扬 @李娜 帮我拿下华为", "@李娜 帮我拿下华为")]
    [InlineData("給李娜點讚 太棒了", "李娜 太棒了")]
    [InlineData("Kudos to Amy for the demo", "Amy for the demo")]
    [InlineData("shout-out to Raj!", "Raj")]
    public void Read_Praise_KeepsItsWordsAsWritten(string text, string said) => Assert.Equal(new HonourWish.Praise(said), Read(text));

    [Theory]
    [InlineData("上架 星巴克券 100分 10份", "星巴克券", 100, 10)]
    [InlineData("上架星巴克券,100积分,共10张", "星巴克券", 100, 10)]
    [InlineData("上架 半天假 500分", "半天假", 500, null)]
    [InlineData("add reward Coffee 100 points", "Coffee", 100, null)]
    [InlineData("add reward Movie night for 2, 150 points, 5 left", "Movie night for 2", 150, 5)]
    public void Read_ARewardPutUp(string text, string name, int price, int? stock) => Assert.Equal(new HonourWish.AddReward(name, price, stock), Read(text));

    [Theory]
    [InlineData("本周进步最大", HonourWish.StandoutKind.Improved, false, false, null)]
    [InlineData("上个月电话进步最大的是谁", HonourWish.StandoutKind.Improved, true, true, "call")]
    [InlineData("most improved this week", HonourWish.StandoutKind.Improved, false, false, null)]
    [InlineData("who improved the most in visits last month?", HonourWish.StandoutKind.Improved, true, true, "visit")]
    [InlineData("本月新人王", HonourWish.StandoutKind.Rookie, true, false, null)]
    [InlineData("荣誉榜", HonourWish.StandoutKind.Any, false, false, null)]
    public void Read_WhoStandsOut(string text, HonourWish.StandoutKind kind, bool ofMonth, bool isLast, string? metric) =>
        Assert.Equal(new HonourWish.Standouts(kind, ofMonth, isLast, metric is null ? null : new MetricCode(metric)), Read(text));

    [Theory]
    [InlineData("表扬加10分", PointCause.Kudos, 10)]
    [InlineData("每个徽章30分", PointCause.Badge, 30)]
    [InlineData("纪录改成15分", PointCause.Record, 15)]
    [InlineData("points for kudos 8", PointCause.Kudos, 8)]
    [InlineData("badge points 25", PointCause.Badge, 25)]
    public void Read_PointsForSomething(string text, PointCause cause, int points) => Assert.Equal(new HonourWish.SetPoints(cause, points), Read(text));

    private static HonourWish? Read(string text) => UnderstandingFactory.Create().Read(text, Now).Honour;
}
