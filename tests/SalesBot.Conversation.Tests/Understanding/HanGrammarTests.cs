using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Rules of Chinese that single words do not tell: several days, companions, what is handled, told again or only quoted.</summary>
public sealed class HanGrammarTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // Thursday.
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 26), new TimeOnly(18, 30), "zh-CN");

    [Theory]
    [InlineData("周一周二各拜访了2家", 23, 24)]
    [InlineData("周一和周二各打了20个电话", 23, 24)]
    [InlineData("昨天前天各签了1单", 24, 25)]
    [InlineData("周一到周三各打了20个电话", 23, 24, 25)]
    [InlineData("20號21號各打了15通電話", 20, 21)]
    public void AFigureOfSeveralDays_Each_CountsOnEveryDay(string text, params int[] days)
    {
        var reading = Understanding.Read(text, Context);

        Assert.Equal(Intent.Report, reading.Intent);
        Assert.Equal(days.Select(day => (DateOnly?)new DateOnly(2026, 11, day)), reading.Items.Select(item => item.Date).Order());
        Assert.Single(reading.Items.Select(item => item.Quantity).Distinct());
    }

    [Theory]
    [InlineData("周一周二拜访了5家")]
    [InlineData("周一到周三打了60个电话")]
    [InlineData("昨天和前天簽了3單")]
    public void AFigureOfSeveralDays_Together_IsAskedAbout(string text) => Assert.Equal((Intent.Clarify, ""), Read(text));

    [Theory]
    [InlineData("我和周凯一起签了10万", "order 1 [周凯] · revenue 100000")]
    [InlineData("我跟周凱合作簽了10萬", "order 1 [周凱] · revenue 100000")]
    [InlineData("跟小王一起拜访了3家客户", "visit 3")]
    [InlineData("我和小李拜访了2家", "visit 2")]
    [InlineData("我跟搭档打了30个电话", "call 30")]
    public void WhoCameAlong_IsNamedOnlyBesideADeal(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("回款5万,不对,6万", "payment 60000")]
    [InlineData("回款8万…哦不对是9万", "payment 90000")]
    [InlineData("拜访3家 不对 4家", "visit 4")]
    public void AnAmount_MendedInTheSameBreath_IsOneReport(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("3家 不对 4家", 4)]
    [InlineData("5個,不對,6個", 6)]
    public void ABareFigure_MendedInTheSameBreath_IsAskedAbout(string text, int quantity)
    {
        var reading = Understanding.Read(text, Context);

        Assert.Equal((Intent.Clarify, (decimal?)quantity), (reading.Intent, reading.Open?.Quantity));
    }

    [Theory]
    [InlineData("今天打了⑳个电话", "call 20")]
    [InlineData("打了❺個電話", "call 5")]
    [InlineData("今日:①拜访2家②电话20个", "visit 2 · call 20")]
    public void CircledDigits_BeforeAMeasureWord_Count(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Theory]
    [InlineData("电话打不通 打了3遍了")]
    [InlineData("客户电话打了3遍没人接")]
    [InlineData("我准备考试,3门课")]
    [InlineData("开会讨论了2个方案")]
    [InlineData("審了5份合約")]
    [InlineData("今天开了3张发票")]
    [InlineData("报价单里少了2项")]
    [InlineData("工资到账了,8000")]
    [InlineData("客户让我报价3次")]
    [InlineData("约了3个都没约上")]
    [InlineData("供应商来拜访我们了")]
    public void WhatNobodyDidForACustomer_IsNoReport(string text) => Assert.Equal((Intent.None, ""), Read(text));

    [Theory]
    [InlineData("给客户讲了2次方案", "Clarify")]
    [InlineData("李娜今天起跟进A项目", "Assign")]
    [InlineData("从明天开始小王跟进华为", "Assign")]
    [InlineData("拜访3家该怎么填", "Help")]
    [InlineData("刚才那3家是替别人试着填的,帮我去掉", "Undo")]
    [InlineData("电话目标60", "SetTarget")]
    public void WhatLooksLikeAReport_IsReadAsWhatItIs(string text, string intent) => Assert.Equal((intent, ""), (Read(text).Intent.ToString(), Read(text).Items));

    [Theory]
    [InlineData("今天电话50,目标60", "call 50")]
    [InlineData("电话50(目标60)", "call 50")]
    [InlineData("任务10个电话,打了12个", "call 12")]
    [InlineData("今日完成:拜访3家;未完成:方案1份", "visit 3")]
    [InlineData("拜访2家,明天出差", "visit 2")]
    public void WhatIsOnlyAimedAtOrAhead_IsLeftOut(string text, string items) => Assert.Equal((Intent.Report, items), Read(text));

    [Fact]
    public void ThePlanBehindAComma_LeavesWhatWasDone()
    {
        var reading = Understanding.Read("今天3个电话,明天计划5个电话", Context);

        Assert.Equal([(ItemStatus.Done, 3), (ItemStatus.Planned, 5)], reading.Items.Select(item => (item.Status, (int)item.Quantity)));
    }

    private static (Intent Intent, string Items) Read(string text)
    {
        var reading = Understanding.Read(text, Context);
        return (reading.Intent, string.Join(" · ", reading.Items.Select(item =>
            $"{item.Metric?.Value ?? "?"} {item.Quantity:0.##}{(item.Customers.Count > 0 ? $" [{string.Join(' ', item.Customers)}]" : "")}")));
    }
}
