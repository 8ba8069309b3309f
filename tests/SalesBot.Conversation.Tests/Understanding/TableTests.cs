using System.Globalization;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Pasted tables with a heading row, and lists of persons with what each did.</summary>
public sealed class TableTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // A Thursday.
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 26), new TimeOnly(18, 0), "zh-CN");

    [Theory]
    [InlineData("姓名 拜访 电话\n张三 3 20\n李四 2 15", "张三 visit 3; 张三 call 20; 李四 visit 2; 李四 call 15")]
    [InlineData("姓名\t拜访\t电话\n张三\t3\t20\n李四\t\t15", "张三 visit 3; 张三 call 20; 李四 call 15")]
    [InlineData("| name | visits | calls |\n|---|---|---|\n| Dana | 3 | 20 |\n| Wei Ling | - | 15 |", "Dana visit 3; Dana call 20; Wei Ling call 15")]
    [InlineData("姓名,拜访,电话\n张三,3,20", "张三 visit 3; 张三 call 20")]
    [InlineData("Name   Site visits   Calls\nWei Ling   3   20", "Wei Ling visit 3; Wei Ling call 20")]
    [InlineData("序号|姓名|拜访(家)|备注\n1|张三|3|客户很满意", "张三 visit 3")]
    [InlineData("姓名 拜访 电话\n我 3 20\n李四 2 15", "visit 3; call 20; 李四 visit 2; 李四 call 15")]
    [InlineData("拜访 电话 签单\n3 20 1", "visit 3; call 20; order 1")]
    [InlineData("指标\t张三\t李四\n拜访\t3\t2\n电话\t20\t15", "张三 visit 3; 李四 visit 2; 张三 call 20; 李四 call 15")]
    [InlineData("姓名 签单(万) 业绩(万)\n张三 8 12.5", "张三 revenue 80000; 张三 revenue 125000")]
    [InlineData("今日拜访情况:\n姓名 拜访 电话\n张三 3 20\n辛苦大家", "张三 visit 3; 张三 call 20")]
    public void TableOfPersons_WhenRead_TellsWhatEachDid(string text, string items) => Assert.Equal(items.Split("; "), Told(text));

    [Theory]
    [InlineData("合计 5 35")]
    [InlineData("总计 5 35")]
    [InlineData("total 5 35")]
    [InlineData("平均 2.5 17.5")]
    [InlineData("目标 10 60")]
    public void RowThatSumsUp_WhenRead_IsNotCounted(string row) =>
        Assert.Equal(["张三 visit 3", "张三 call 20", "李四 visit 2", "李四 call 15"], Told($"姓名 拜访 电话\n张三 3 20\n李四 2 15\n{row}"));

    [Theory]
    [InlineData("项目|目标|完成\n拜访|5|3\n电话|30|28\n微信|10|8")]
    [InlineData("| 项目 | 完成 | 目标 | 完成率 |\n| --- | --- | --- | --- |\n| 拜访 | 3 | 5 | 60% |\n| 电话 | 28 | 30 | 93% |")]
    [InlineData("指标\t目标\t实际\n拜访\t5\t3家\n外呼\t30\t28")]
    [InlineData("Activity\tGoal\tActual\nVisits\t5\t3\nCalls\t40\t28")]
    [InlineData("拜访 电话\n目标 5 30\n实际 3 28")]
    [InlineData("项目 拜访 电话\n目标 5 30\n完成 3 28")]
    public void TableOfTargets_WhenRead_TellsOnlyWhatWasDone(string text) => Assert.Equal(["visit 3", "call 28"], Told(text));

    [Fact]
    public void RowsOfDays_WhenRead_AreOfThoseDays() => Assert.Equal(
        [("2026-11-23", 3m), ("2026-11-23", 20m), ("2026-11-24", 2m), ("2026-11-24", 15m)],
        Understanding.Read("日期 拜访 电话\n11/23 3 20\n周二 2 15\n合计 5 35", Context).Items.Select(i => (Iso(i.Date), i.Quantity)));

    [Fact]
    public void TableBelowADay_WhenRead_IsOfThatDay() =>
        Assert.Equal(["2026-11-25", "2026-11-25"], Understanding.Read("昨天的数据:\n姓名 拜访 电话\n张三 3 20", Context).Items.Select(i => Iso(i.Date)));

    [Fact]
    public void TableBelowThisWeek_WhenRead_TellsRunningTotals() => Assert.Equal(
        [(true, AskedPeriod.ThisWeek, 12m), (true, AskedPeriod.ThisWeek, 80m)],
        Understanding.Read("本周汇总\n姓名 拜访 电话\n张三 12 80", Context).Items.Select(i => (i.IsTotal, i.TotalPeriod!.Value, i.Quantity)));

    [Theory]
    [InlineData("上周数据\n姓名 拜访 电话\n张三 12 80", Intent.Clarify)]
    [InlineData("明日计划\n姓名 拜访 电话\n张三 3 20", Intent.Plan)]
    [InlineData("姓名 拜访 电话\n今日计划 3 20", Intent.None)]
    public void TableOfAnotherTime_WhenRead_RecordsNothing(string text, Intent intent)
    {
        var reading = Understanding.Read(text, Context);

        Assert.Equal(intent, reading.Intent);
        Assert.DoesNotContain(reading.Items, i => i.Status == ItemStatus.Done);
    }

    [Theory]
    [InlineData("姓名 电话\n张三 13812345678\n李四 13912345678")]
    [InlineData("产品 价格 数量\nA 30 20\nB 20 3")]
    [InlineData("姓名\t电话\t地址\n王总\t13812345678\t深圳")]
    [InlineData("姓名 拜访 电话\n张三 很多 20")]
    [InlineData("客户电话:张三13812345678,李四13912345678")]
    [InlineData("午饭:小王30,小李25")]
    [InlineData("拜访目标:小王3家,小李2家")]
    [InlineData("今日目标:\n拜访3家\n电话20个")]
    public void WhatTellsOfNoWork_WhenRead_RecordsNothing(string text) =>
        Assert.DoesNotContain(Understanding.Read(text, Context).Items, i => i.Status == ItemStatus.Done);

    [Theory]
    [InlineData("今天拜访:张三3家,李四2家", "张三 visit 3; 李四 visit 2")]
    [InlineData("今天拜访:\n张三3家\n李四2家", "张三 visit 3; 李四 visit 2")]
    [InlineData("拜访 张三3家 李四2家", "张三 visit 3; 李四 visit 2")]
    [InlineData("小组电话:小赵30个,小钱25个,我20个", "小赵 call 30; 小钱 call 25; call 20")]
    [InlineData("小赵电话30个,小钱25个", "小赵 call 30; 小钱 call 25")]
    [InlineData("签单:张三1单,李四2单,王五0单", "张三 order 1; 李四 order 2; 王五 order 0")]
    [InlineData("Visits today:\nDana 3\nLuis 2", "Dana visit 3; Luis visit 2")]
    [InlineData("Calls: Raj 20, Priya 15 and Tom 12", "Raj call 20; Priya call 15; Tom call 12")]
    [InlineData("@张三 拜访2家 @李四 拜访3家", "张三 visit 2; 李四 visit 3")]
    public void ListOfPersons_WhenRead_TellsWhatEachDid(string text, string items) => Assert.Equal(items.Split("; "), Told(text));

    [Theory]
    [InlineData("拜访:王总2次,李总1次")]
    [InlineData("拜访:华为3次,中兴2次")]
    [InlineData("Visits: Acme 3, Globex 2")]
    public void ListOfCustomers_WhenRead_IsNobodysReport(string text) =>
        Assert.DoesNotContain(Understanding.Read(text, Context).Items, i => i.Rep is not null);

    [Theory]
    [InlineData("实习生小吴打了20个电话", "小吴 call 20")]
    [InlineData("我徒弟小周今天打了20个电话", "小周 call 20")]
    [InlineData("我们组小王打了20个电话", "小王 call 20")]
    [InlineData("带实习生小吴打了20个电话", "call 20")]
    [InlineData("我跟同事打了20个电话", "call 20")]
    public void Colleague_NamedByWhatTheyAre_IsWhoDidIt(string text, string items)
    {
        Assert.Equal([items], Told(text));
        Assert.All(Understanding.Read(text, Context).Items, i => Assert.Empty(i.Customers));
    }

    [Theory]
    [InlineData("同事今天签了1单")]
    [InlineData("我徒弟打了20个电话")]
    [InlineData("老客户给我打了3个电话催货")]
    [InlineData("3 customers called to complain today")]
    [InlineData("the client asked me to log 3 orders in their system")]
    [InlineData("李佳琦今晚卖了100个亿你敢信")]
    public void WhatOthersDid_WhenRead_IsNotRecorded(string text) => Assert.Empty(Understanding.Read(text, Context).Items);

    [Theory]
    [InlineData("拜访了苏宁国美", "苏宁|国美")]
    [InlineData("拜访了京东阿里美团", "京东|阿里|美团")]
    [InlineData("走访苏宁国美各一次", "苏宁|国美")]
    [InlineData("拜访了王总李总", "王总|李总")]
    [InlineData("拜访了东风日产", "东风日产")]
    [InlineData("拜访了一汽大众", "一汽大众")]
    [InlineData("拜访了恒通鼎盛", "恒通鼎盛")]
    [InlineData("met with Costco and Target today", "Costco|Target")]
    [InlineData("visited Aviva and Legal & General", "Aviva|Legal & General")]
    public void FirmsWithoutAMark_WhenBothAreKnown_AreTwo(string text, string customers)
    {
        var item = Assert.Single(Understanding.Read(text, Context).Items);

        Assert.Equal(customers.Split('|'), item.Customers);
        Assert.Equal(item.Customers.Count, item.Quantity);
    }

    [Theory]
    [InlineData("Q4一共签了300万", 3_000_000)]
    [InlineData("四季度累计签了300万", 3_000_000)]
    [InlineData("300k closed so far in Q4", 300_000)]
    public void QuarterThatLasts_WhenSummedUp_IsARunningTotal(string text, int quantity)
    {
        var item = Assert.Single(Understanding.Read(text, Context).Items);

        Assert.Equal((AskedPeriod.ThisQuarter, (decimal)quantity), (item.TotalPeriod!.Value, item.Quantity));
    }

    [Theory]
    [InlineData("Q1一共签了300万")]
    [InlineData("上半年一共签了500万")]
    [InlineData("H2 累计回款80万")]
    [InlineData("Q4最后一单签了8万")]
    public void OtherStretchOfTheYear_WhenSummedUp_IsAskedAbout(string text) => Assert.Equal(Intent.Clarify, Understanding.Read(text, Context).Intent);

    private static IEnumerable<string> Told(string text) => Understanding.Read(text, Context).Items.Select(
        i => string.Create(CultureInfo.InvariantCulture, $"{(i.Rep is { } rep ? $"{rep} " : "")}{i.Metric!.Value.Value} {i.Quantity:0.####}"));

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
