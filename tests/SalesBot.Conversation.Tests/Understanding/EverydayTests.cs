using System.Globalization;
using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>What reps write every day in ways in which a day, an amount or a metric was once read wrongly.</summary>
public sealed class EverydayTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // Thursday.
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 26), new TimeOnly(18, 30), null);

    [Theory]
    [InlineData("本周一共拜访了15家", "visit 15 total 11-26")]
    [InlineData("这礼拜一共打了80个电话", "call 80 total 11-26")]
    [InlineData("我跟老周一块拜访了3家经销商", "visit 3 11-26")]
    [InlineData("周一拜访3家", "visit 3 11-23")]
    [InlineData("昨天电话20个,今天的电话25个", "call 20 11-25 · call 25 11-26")]
    [InlineData("这周一到现在拜访了9家", "visit 9 total 11-26")]
    [InlineData("从周一到现在打了90个电话", "call 90 total 11-26")]
    public void AWord_ThatBeginsLikeAWeekday_NamesNoDay(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Fact]
    public void AWholeWeek_ThatIsOver_IsAskedAbout() => Assert.Equal(Intent.Clarify, Read("上周一共拜访了15家").Intent);

    [Theory]
    [InlineData("补报:11/18 拜访2,11/19 拜访4", "visit 2 11-18 · visit 4 11-19")]
    [InlineData("补录 11/18 拜访2家", "visit 2 11-18")]
    [InlineData("补登11.18拜访2家", "visit 2 11-18")]
    [InlineData("late entry 11/18: 2 visits", "visit 2 11-18")]
    [InlineData("backdating: 11/18 2 visits, 11/19 4 visits", "visit 2 11-18 · visit 4 11-19")]
    [InlineData("拜访:3/5 电话:2/8", "visit 3 11-26 · call 2 11-26")]
    [InlineData("10 calls, 12 follow ups, 10/10 would do again", "call 10 11-26 · follow_up 12 11-26")]
    public void ADayBehindAWordThatCountsNothing_IsADay(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("Daily Sales Report\nDate: 25-11-2026\nVisits - 4\n\nPlan for tomorrow:\nVisits - 3", "visit 4 11-25 · visit 3 planned 11-26")]
    [InlineData("日报\n日期:2026-11-25\n拜访4\n明日计划:\n拜访3", "visit 4 11-25 · visit 3 planned 11-26")]
    public void TheDateLineOfAReport_IsWhatTomorrowCountsFrom(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("今天拜访2家,明天计划3家", "visit 2 11-26 · visit 3 planned 11-27")]
    [InlineData("2 visits today, 3 planned tomorrow", "visit 2 11-26 · visit 3 planned 11-27")]
    [InlineData("今天提交方案2份,明天再交1份", "proposal 2 11-26 · proposal 1 planned 11-27")]
    [InlineData("20 calls, 3 meetings booked, 1 of them for tomorrow", "call 20 11-26 · appointment 3 11-26")]
    public void WhatIsToCome_IsPlannedAndNothingElse(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("开单2,业绩3w5", "order 2 11-26 · revenue 35000 11-26")]
    [InlineData("签了半个亿", "revenue 50000000 11-26")]
    [InlineData("two payments came in: 3k and 4.5k", "payment 3000 11-26 · payment 4500 11-26")]
    [InlineData("closed Acme for 220k over 3 years", "order 1 [Acme] 11-26 · revenue 220000 11-26")]
    [InlineData("met 3 clients, one signed for 5k", "visit 3 11-26 · order 1 11-26 · revenue 5000 11-26")]
    [InlineData("Revenue for the day 230k", "revenue 230000 11-26")]
    [InlineData("电话20个只完成15个", "call 15 11-26")]
    public void Amounts_AreReadWhole(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("业绩8")]
    [InlineData("回款3")]
    [InlineData("revenue 5")]
    [InlineData("2 payments received")]
    [InlineData("maybe 4 maybe 6 visits")]
    public void AnAmount_ThatMayBeAnother_IsAskedAbout(string text) => Assert.Equal(Intent.Clarify, Read(text).Intent);

    [Theory]
    [InlineData("上午两家下午三家,都是拜访", "visit 2 11-26 · visit 3 11-26")]
    [InlineData("上午参加培训,下午拜访2家", "training 1 11-26 · visit 2 11-26")]
    [InlineData("今天电话的话打了23个", "call 23 11-26")]
    [InlineData("周末没休息 周六走访5家", "visit 5 11-21")]
    [InlineData("1 demo w/ Petronas", "demo 1 [Petronas] 11-26")]
    public void WhatIsCounted_MayBeToldAnywhere(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("车险报价4200,客户说隔壁便宜300")]
    [InlineData("客户打了3个电话催货")]
    [InlineData("客户上门投诉了2次")]
    [InlineData("今天晚上写方案还没写完")]
    [InlineData("Great Wall Motors just launched a 200k pickup")]
    [InlineData("don't count this, just testing: 3 visits")]
    [InlineData("Tuesday's demo slot is taken, sorry")]
    public void WhatNobodyReports_IsNotRecorded(string text) => Assert.DoesNotContain(Read(text).Intent, (Intent[])[Intent.Report, Intent.Correct, Intent.Plan]);

    [Theory]
    [InlineData("新客户30太多了,10个吧")]
    [InlineData("本月签单目标6单太高了")]
    [InlineData("December revenue 750k is too high, make it 500k")]
    [InlineData("12月拜访我想改成30")]
    [InlineData("make it 10% of revenue above 100k")]
    [InlineData("冲一把,这周拜访25家")]
    [InlineData("stretch: 30 calls today")]
    [InlineData("试算:签单20万")]
    [InlineData("assume 200k more revenue")]
    [InlineData("打赌今天打50个电话")]
    [InlineData("I bet Raj 50 calls this week")]
    [InlineData("我和陈晨PK,本周打60个电话")]
    [InlineData("抢 300个拜访:华东组 vs 华南组 谁先到")]
    [InlineData("每个方案60")]
    [InlineData("new customers 700 each")]
    public void WhatIsAimedAtOrWagered_IsNotRecorded(string text) => Assert.DoesNotContain(Read(text).Intent, (Intent[])[Intent.Report, Intent.Correct]);

    [Theory]
    [InlineData("年底前陈晨再签3单")]
    [InlineData("月底前Amy签2单")]
    [InlineData("本月陈晨再拜访10家")]
    [InlineData("Amy Wong 5 orders by year end")]
    public void WhatIsToBeDoneByAThen_IsNotDone(string text) => Assert.NotEqual(Intent.Report, Read(text).Intent);

    [Theory]
    [InlineData("签了两单:华为40万,中兴15万", "order 2 [华为] 11-26 · revenue 400000 11-26 · revenue 150000 11-26")]
    [InlineData("今天签了华为40万和中兴15万", "order 1 [华为] 11-26 · revenue 400000 11-26 · order 1 [中兴] 11-26 · revenue 150000 11-26")]
    [InlineData("closed two deals: Acme 400k and Globex 150k", "order 2 [Acme Globex] 11-26 · revenue 400000 11-26 · revenue 150000 [Globex] 11-26")]
    [InlineData("签了一单,新客户绿地,11万", "order 1 11-26 · new_customer 1 [绿地] 11-26 · revenue 110000 11-26")]
    public void EveryAmount_OfSeveralDeals_Counts(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("assign to the inside sales team: 50 cold calls to the trade show list")]
    [InlineData("任务:李娜本周拜访10家")]
    [InlineData("给新人安排3次培训")]
    [InlineData("@Tina 今天下班前call完这20个lead")]
    [InlineData("Amy is responsible for following up Haier")]
    public void AnOrder_IsNoReport(string text) => Assert.Equal(Intent.Assign, Read(text).Intent);

    [Fact]
    public void WhatOnlyLooksLikeAReport_IsNeverRecorded()
    {
        string[] recorded = [.. CorpusFile.Texts("unreported.txt").Where(line => Read(line).Intent is Intent.Report or Intent.Plan or Intent.Correct)];

        Assert.Empty(recorded);
    }

    private static (Intent Intent, string Items) Read(string text)
    {
        var reading = Understanding.Read(text, Context);
        return (reading.Intent, string.Join(" · ", reading.Items.Select(item => string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Metric?.Value ?? "?"} {item.Quantity:0.##}{(item.IsTotal ? " total" : "")}{(item.Customers.Count > 0 ? $" [{string.Join(' ', item.Customers)}]" : "")}{(item.Status == ItemStatus.Planned ? " planned" : "")} {item.Date:MM-dd}"))));
    }
}
