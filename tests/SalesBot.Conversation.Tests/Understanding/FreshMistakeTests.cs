using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>What was read wrongly in messages that nobody had seen, each with others of its kind.</summary>
public sealed class FreshMistakeTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // Thursday.
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 26), new TimeOnly(18, 30), null);

    [Theory]
    [InlineData("拜访3家,不对4家", "visit 4")]
    [InlineData("拜访3家,不,4家", "visit 4")]
    [InlineData("今天打了20个电话,错了,是25个", "call 25")]
    [InlineData("签单2个,说错了,3个", "order 3")]
    [InlineData("3 visits, no 4 visits", "visit 4")]
    [InlineData("made 20 calls, no, 25", "call 25")]
    public void ASlip_WhenMendedInTheSameBreath_IsOneReport(string text, string item) => Assert.Equal((Intent.Report, item), Read(text));

    [Theory]
    [InlineData("签了三单,一单10万,两单5万", "order 3 · revenue 100000 · revenue 50000")]
    [InlineData("签了5单,三单3万,两单5万", "order 5 · revenue 30000 · revenue 50000")]
    [InlineData("比亚迪、宁德时代今天都拜访了", "visit 2 [比亚迪 宁德时代]")]
    [InlineData("华为和中兴都演示了", "demo 2 [华为 中兴]")]
    [InlineData("上午2家下午3家拜访", "visit 2 · visit 3")]
    [InlineData("called 22 of them", "call 22")]
    [InlineData("attended the HVAC certification course", "training 1")]
    public void WhatIsToldInParts_IsCountedOnce(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("40个电话,明天打完", "call 40")]
    [InlineData("20个电话,下周一打完", "call 20")]
    public void WhatIsToBeDoneLater_IsPlanned(string text, string items) => Assert.Equal((Intent.Plan, items), Read(text));

    [Theory]
    [InlineData("不对,拜访4家", "visit 4")]
    [InlineData("拜访不对,是4家", "visit 4")]
    [InlineData("no, 4 visits", "visit 4")]
    public void AnEarlierReport_WhenSaidToBeWrong_IsCorrected(string text, string item) => Assert.Equal((Intent.Correct, item), Read(text));

    [Theory]
    [InlineData("my call with Acme is at 3")]
    [InlineData("our visit to Acme")]
    [InlineData("the demo for Globex is on the second floor")]
    [InlineData("拜访华为的时候带名片")]
    [InlineData("去拜访中兴之前先打印资料")]
    [InlineData("deal丢了,30万")]
    [InlineData("那单黄了,20万")]
    [InlineData("let's make it 25 calls a day per rep")]
    [InlineData("上次拜访的那个客户回复了")]
    [InlineData("拜访路上堵了两小时")]
    [InlineData("电话费这个月300")]
    [InlineData("报销单填了3张")]
    [InlineData("great quarter everyone, 4M revenue!")]
    public void ADeed_WhenOnlySpokenOf_IsNoReport(string text) => Assert.Equal((Intent.None, ""), Read(text));

    [Theory]
    [InlineData("our visit to Acme went well", "visit 1 [Acme]")]
    [InlineData("腾讯签了10万", "order 1 [腾讯] · revenue 100000")]
    [InlineData("鼎盛建材签了10万", "order 1 [鼎盛建材] · revenue 100000")]
    [InlineData("阿里签了5万", "order 1 [阿里] · revenue 50000")]
    [InlineData("签单10万 腾讯", "order 1 [腾讯] · revenue 100000")]
    [InlineData("closed 80k Initech", "order 1 [Initech] · revenue 80000")]
    [InlineData("closed 80k ARR", "revenue 80000")]
    [InlineData("终于把顺丰那单拿下了 18万", "order 1 [顺丰] · revenue 180000")]
    [InlineData("拜访了一下那个张总", "visit 1 [张总]")]
    [InlineData("拜访远大、三一重工,各谈了一小时", "visit 2 [远大 三一重工]")]
    [InlineData("方案已提交给比亚迪", "proposal 1 [比亚迪]")]
    [InlineData("3 visits (Shell, BP, Total) then 11 calls", "visit 3 [Shell BP Total] · call 11")]
    public void Customers_WhereverTheyStand_AreNamed(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("今天电话一个没打,拜访了5家", "call 0 · visit 5")]
    [InlineData("客户一个都没见到", "visit 0")]
    [InlineData("今天跑了4家 电话打了32个", "visit 4 · call 32")]
    [InlineData("电话50 有效12 约到2", "call 50 · appointment 2")]
    [InlineData("今天电话l5个", "call 15")]
    [InlineData("今日KPI:call 30/40 visit 2/3", "call 30 · visit 2")]
    [InlineData("3 mtgs w/ clients", "visit 3")]
    [InlineData("today 25 calls, visits - 2/2", "call 25 · visit 2")]
    [InlineData("Dials: 61\nConnects: 14", "call 61")]
    [InlineData("Signed Netflix and Spotify, 2 deals, 90k combined", "order 2 [Netflix Spotify] · revenue 90000")]
    [InlineData("called 30, visited 2, sold 1", "call 30 · visit 2 · order 1")]
    [InlineData("two rounds of negotiations today", "negotiation 2")]
    [InlineData("做了3个客户的需求调研", "needs_survey 3")]
    [InlineData("收了两笔款,一笔3万一笔5万", "payment 30000 · payment 50000")]
    [InlineData("签了3张", "order 3")]
    public void Figures_WhereverTheyStand_CountWhatTheyBelongTo(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("2 calls so far", "call 2 total")]
    [InlineData("目前打了20个电话", "call 20 total")]
    [InlineData("到目前为止拜访了3家", "visit 3 total")]
    [InlineData("so far so good, 12 calls in", "call 12")]
    public void AFigure_UntilNow_IsTheTotalOfTheDay(string text, string item) => Assert.Equal((Intent.Report, item), Read(text));

    [Fact]
    public void DigitsThatStandApart_AreAskedAbout() => Assert.Equal((Intent.Clarify, ""), Read("打了 3 0 个电话"));

    [Fact]
    public void AZeroTooMany_IsNoQuantity() => Assert.Equal((Intent.Correct, "? 5000"), Read("多打了一个零,是5000"));

    [Fact]
    public void WhatIsStillToCome_IsAPlan() => Assert.Equal((Intent.Plan, "call 10"), Read("晚点再打10个电话"));

    [Theory]
    [InlineData("王磊今天请假前打了12个电话", "王磊")]
    [InlineData("电话20 周凯拜访3", "周凯")]
    [InlineData("今天BD了2个new customer", null)]
    public void APersonInFront_IsWhoDidIt(string text, string? rep) => Assert.Equal(rep, Understanding.Read(text, Context).Items[^1].Rep);

    [Fact]
    public void APlan_BelowNext_IsNothingDone()
    {
        var reading = Understanding.Read("2 visits today\nNext: 3 visits on Monday", Context);

        Assert.Equal([(ItemStatus.Done, 2, new DateOnly(2026, 11, 26)), (ItemStatus.Planned, 3, new DateOnly(2026, 11, 30))],
            reading.Items.Select(item => (item.Status, (int)item.Quantity, item.Date!.Value)));
    }

    [Theory]
    [InlineData("4 visits today and planning another 6 tomorrow")]
    [InlineData("4 visits today and will do 6 visits tomorrow")]
    [InlineData("今天拜访4家,明天计划拜访6家")]
    public void WhatIsDone_InFrontOfAPlan_StaysDone(string text) =>
        Assert.Equal([(ItemStatus.Done, 4), (ItemStatus.Planned, 6)], Understanding.Read(text, Context).Items.Select(item => (item.Status, (int)item.Quantity)));

    [Theory]
    [InlineData("名片发出30张 拜访6家", "visit 6")]
    [InlineData("海报30张 电话20", "call 20")]
    [InlineData("样品寄出3个 电话20个 拜访2家", "call 20 · visit 2")]
    public void AFigure_OfSomethingThatIsNotCounted_IsNotTheNextOnes(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("1000 per new customer")]
    [InlineData("500 per order, cap 5000")]
    [InlineData("签单奖200元一单")]
    [InlineData("每签一单奖200元")]
    [InlineData("短期激励:本周每签一单奖200 到周五")]
    [InlineData("签单每单200元,11月20日到30日,封顶2000")]
    [InlineData("业绩达成奖金5000元,超120%加速1.5倍")]
    [InlineData("12月每签一单奖200元,封顶2000")]
    [InlineData("1.5x commission above 120% of target")]
    public void WhatIsPaidForEach_IsNothingDone(string text) => Assert.Empty(Understanding.Read(text, Context).Items);

    [Theory]
    [InlineData("梦里回款1000万,醒来还在挤公交")]
    [InlineData("老板又画饼:签100单送特斯拉")]
    [InlineData("面试题:一个业务员每天拜访4家,5天拜访多少家?")]
    [InlineData("一个销售走进酒吧,点了3杯酒,出来时签了2单")]
    [InlineData("昨晚那部剧里男主一天签了5个亿")]
    [InlineData("拜访计划表在共享盘第2个文件夹")]
    [InlineData("回款台账更新到第3版了")]
    [InlineData("a rep walks into a bar, 2 deals walk out")]
    [InlineData("my uncle bought 2 contracts of futures and lost 40k")]
    public void AStoryAPaperOrAPromise_IsNoReport(string text) => Assert.DoesNotContain(Understanding.Read(text, Context).Items, item => item.Status == ItemStatus.Done);

    private static (Intent Intent, string Items) Read(string text)
    {
        var reading = Understanding.Read(text, Context);
        return (reading.Intent, string.Join(" · ", reading.Items.Select(item =>
            $"{item.Metric?.Value ?? "?"} {item.Quantity:0.##}{(item.IsTotal ? " total" : "")}{(item.Customers.Count > 0 ? $" [{string.Join(' ', item.Customers)}]" : "")}")));
    }
}
