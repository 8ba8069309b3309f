using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Which stakes are money that the company pays, and which are words.</summary>
public sealed class StakeReadingTests
{
    private static readonly ReadingContext Now = new(new DateOnly(2026, 11, 25), new TimeOnly(10, 0), "zh-CN");

    [Theory]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,赢的奖500元", 50_000, "", false, false)]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,赢的团队得1,000元", 100_000, "", false, false)]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,每人奖200", 20_000, "", true, false)]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,赢的每人奖200元,平局不发", 20_000, "", true, true)]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,奖金1万", 1_000_000, "", false, false)]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,赢的奖¥88.5", 8_850, "CNY", false, false)]
    [InlineData("start a PK: East vs South, calls this month, winner gets $200", 20_000, "USD", false, false)]
    [InlineData("start a PK: East vs South, calls this month, winning team shares $1,000", 100_000, "USD", false, false)]
    [InlineData("start a PK: East vs South, calls this month, winners get $50 each, nothing on a tie", 5_000, "USD", true, true)]
    [InlineData("start a PK: East vs South, calls this month, winner gets $20, no prize on a tie", 2_000, "USD", false, true)]
    [InlineData("start a PK: East vs South, calls this month, prize 1k", 100_000, "", false, false)]
    [InlineData("start a PK: East vs South, calls this month, prize: €300 for the winners", 30_000, "EUR", false, false)]
    public void Read_Money(string text, long minor, string currency, bool each, bool lostOnTie)
    {
        var wish = Assert.IsType<ContestWish.Create>(UnderstandingFactory.Create().Read(text, Now).Contest);

        Assert.NotNull(wish.Prize);
        Assert.Equal((minor, currency, each, lostOnTie), (wish.Prize.Amount, wish.Prize.Currency, wish.Prize.IsForEach, wish.Prize.IsLostOnTie));
        Assert.Equal((2, "call"), (wish.Sides.Count, wish.Metric?.Value));
    }

    [Theory]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,赢的请奶茶")]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,赢的奖3张电影票")]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,赢的奖500积分")]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,输的给赢的100元")]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话,赢的奖价值500元的礼品")]
    [InlineData("start a PK: East vs South, calls this month, winner gets a $200 voucher")]
    [InlineData("start a PK: East vs South, calls this month, loser pays $50")]
    [InlineData("start a PK: East vs South, calls this month, winner gets 2 days off")]
    [InlineData("start a PK: East vs South, calls this month")]
    public void Read_Words(string text) => Assert.Null(Assert.IsType<ContestWish.Create>(UnderstandingFactory.Create().Read(text, Now).Contest).Prize);
}
