using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Questions about one's own work are such from end to end; a name in front makes them somebody else's.</summary>
public sealed class OwnReadingTests
{
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 26), new TimeOnly(15, 0), "zh-CN");
    private readonly IUnderstanding understanding = UnderstandingFactory.Create();

    [Theory]
    [InlineData("上次拜访58同城是什么时候", "58同城")]
    [InlineData("我最近一次去华为是哪天?", "华为")]
    [InlineData("我什么时候去过3M", "3M")]
    [InlineData("有多久没联系顺丰了", "顺丰")]
    [InlineData("我这个月拜访过小米吗", "小米")]
    [InlineData("上次拜访客户是什么时候", "")]
    [InlineData("when did I last visit Acme Corp?", "Acme Corp")]
    [InlineData("how long since I last spoke to Globex", "Globex")]
    [InlineData("when was 3M last visited?", "3M")]
    [InlineData("have I called Initech yet?", "Initech")]
    [InlineData("when was my last visit to a client", "")]
    public void ALastContact_IsAskedForByTheCustomersName(string text, string customer)
    {
        var reading = understanding.Read(text, Context);

        Assert.Equal(new OwnWish.LastContact(customer), reading.Own);
        Assert.Empty(reading.Items);
    }

    [Theory]
    [InlineData("今年最大的单子是多少", AskedPeriod.ThisYear)]
    [InlineData("我的最大单是哪个", null)]
    [InlineData("what was my largest sale last month?", AskedPeriod.LastMonth)]
    public void TheBiggestDeal_IsAskedForWithItsPeriod(string text, AskedPeriod? period) =>
        Assert.Equal(new OwnWish.BiggestDeal(period), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("我的成单率是多少", null)]
    [InlineData("本月成单率", AskedPeriod.ThisMonth)]
    [InlineData("what's my win rate this quarter?", AskedPeriod.ThisQuarter)]
    public void AWinRate_IsAskedForWithItsPeriod(string text, AskedPeriod? period) =>
        Assert.Equal(new OwnWish.WinRate(period), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("平均客单价", null)]
    [InlineData("我们这个月的平均客单价是多少", AskedPeriod.ThisMonth)]
    [InlineData("my average deal size", null)]
    public void ADealSize_IsAskedForWithItsPeriod(string text, AskedPeriod? period) =>
        Assert.Equal(new OwnWish.DealSize(period), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("我哪个月业绩最好", "revenue")]
    [InlineData("哪个月电话最多", "call")]
    [InlineData("业绩最好的是哪个月", "revenue")]
    [InlineData("what was my best month for visits", "visit")]
    public void TheBestMonth_IsAskedForByWhatIsCounted(string text, string metric) =>
        Assert.Equal(new OwnWish.BestMonth(new(metric)), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("今天我报了吗", AskedPeriod.Today)]
    [InlineData("我昨天上报了没有", AskedPeriod.Yesterday)]
    [InlineData("did I report today?", AskedPeriod.Today)]
    public void WhetherOneHasReported_IsAskedOfADay(string text, AskedPeriod day) =>
        Assert.Equal(new OwnWish.Reported(day), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("did we sign Acme yet", "Acme")]
    [InlineData("华为签了吗", "华为")]
    [InlineData("我们签下顺丰了没有", "顺丰")]
    public void WhetherACustomerHasSigned_IsAskedByName(string text, string customer) =>
        Assert.Equal(new OwnWish.DealWith(customer), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("compared to last month how am I doing", AskedPeriod.ThisMonth)]
    [InlineData("和上周比我怎么样", AskedPeriod.ThisWeek)]
    public void HowOneStandsAgainstBefore_IsNoBoardOfThen(string text, AskedPeriod period)
    {
        var reading = understanding.Read(text, Context);

        Assert.Equal((new OwnWish.Compared(period), null), (reading.Own, reading.Board));
    }

    [Theory]
    [InlineData("49.6万怎么来的", 496_000)]
    [InlineData("where does 496k come from?", 496_000)]
    [InlineData("我的385是怎么来的", 385)]
    public void WhereAFigureComesFrom_IsAskedByTheFigure(string text, int figure) =>
        Assert.Equal(new OwnWish.Source(figure), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("客单价30万,怎么完成100万")]
    [InlineData("合同签了吗")]
    [InlineData("他今天报了吗")]
    [InlineData("钱怎么来的")]
    public void WhatIsNoQuestionOfOnesOwnFigures_IsNone(string text) => Assert.Null(understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("我上一单是什么时候", null)]
    [InlineData("my latest deal", null)]
    [InlineData("when did I last close a deal", null)]
    public void TheLastDeal_IsAskedForWithItsPeriod(string text, AskedPeriod? period) =>
        Assert.Equal(new OwnWish.LatestDeal(period), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("上周签了哪几单", AskedPeriod.LastWeek)]
    [InlineData("本月签单明细", AskedPeriod.ThisMonth)]
    [InlineData("which deals did I close this quarter?", AskedPeriod.ThisQuarter)]
    [InlineData("show me my deals", null)]
    public void Deals_AreAskedForWithTheirPeriod(string text, AskedPeriod? period) =>
        Assert.Equal(new OwnWish.Deals(period), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("这个月还剩几个工作日", AskedPeriod.ThisMonth)]
    [InlineData("离月底还有几个工作日", AskedPeriod.ThisMonth)]
    [InlineData("我们本季度还有多少个工作日", AskedPeriod.ThisQuarter)]
    [InlineData("how many working days are left in the quarter?", AskedPeriod.ThisQuarter)]
    [InlineData("how many business days do we have left this week", AskedPeriod.ThisWeek)]
    [InlineData("how many days until month end?", AskedPeriod.ThisMonth)]
    public void WorkingDays_AreAskedForOfAPeriod(string text, AskedPeriod period) =>
        Assert.Equal(new OwnWish.WorkingDays(period), understanding.Read(text, Context).Own);

    [Theory]
    [InlineData("上次拜访了华为")]
    [InlineData("上周拜访华为的时候聊得不错")]
    [InlineData("李娜最大的一单")]
    [InlineData("李娜这周拜访了哪些客户")]
    [InlineData("deals")]
    [InlineData("签了最大的一单")]
    [InlineData("last deal closed at 80k")]
    [InlineData("visited Acme, when do I get my bonus")]
    [InlineData("when did Raj last visit Acme?")]
    [InlineData("还有几天")]
    [InlineData("我请假了,下周三回来")]
    public void WhatSaysSomethingElse_IsNoQuestionOfTheKind(string text) => Assert.Null(understanding.Read(text, Context).Own);
}
