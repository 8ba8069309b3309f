using System.Globalization;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Goals;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding.Goals;

public sealed class GoalReaderTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();
    private static readonly ReadingContext Wednesday = new(new DateOnly(2026, 11, 25), new TimeOnly(15, 0), "zh-CN");

    /// <summary>Owner, metric, amount or percent, each, days; a dot where nothing is said.</summary>
    [Theory]
    [InlineData("华东组Q4目标300万", "华东组 revenue 3000000 . 10-01..12-31")]
    [InlineData("set East team revenue target to 3M for Q4", "East team revenue 3000000 . 10-01..12-31")]
    [InlineData("给李娜本月定20家新客户", "李娜 new_customer 20 . 11-01..11-30")]
    [InlineData("下个月每人每天20个电话", "each call 20 Day 12-01..12-31")]
    [InlineData("Q4加20%", ". . 20% . 10-01..12-31")]
    [InlineData("Q4下调10%", ". . -10% . 10-01..12-31")]
    [InlineData("East target 20 new customers by Dec 15", "East new_customer 20 . 11-25..12-15")]
    [InlineData("target for Dec 20 new customers for East", "East new_customer 20 . 12-01..12-31")]
    [InlineData("raise Q4 by 20%", ". . 20% . 10-01..12-31")]
    [InlineData("把华东组的目标改成280万", "华东组 revenue 2800000 . .")]
    [InlineData("change the East team target to 2.8M", "East team revenue 2800000 . .")]
    [InlineData("华南组目标下调10%", "华南组 . -10% . .")]
    [InlineData("把公司目标改成1亿", "company revenue 100000000 . .")]
    [InlineData("给小李定个目标,每天30个电话", "小李 call 30 Day .")]
    [InlineData("把张三的拜访目标改成每周20家", "张三 visit 20 Week .")]
    [InlineData("Raise Priya's call target to 30 a day", "Priya call 30 Day .")]
    [InlineData("set Raj's visit target to 20 per week", "Raj visit 20 Week .")]
    [InlineData("set a goal of 5 demos a week for Amy", "Amy demo 5 Week .")]
    [InlineData("new quota for West: 1.2M this quarter", "West revenue 1200000 . 10-01..12-31")]
    [InlineData("本月回款目标设为100万", ". payment 1000000 . 11-01..11-30")]
    [InlineData("下个月目标定80万", ". revenue 800000 . 12-01..12-31")]
    [InlineData("我自己定个小目标:本月签5单", "own order 5 . 11-01..11-30")]
    [InlineData("my own goal: 5 deals this month", "own order 5 . 11-01..11-30")]
    [InlineData("明年Q1华东组销售额目标500万", "华东组 revenue 5000000 . 01-01..03-31")]
    [InlineData("Q1新客户开发50家,每家平均签约额不少于10万元", ". new_customer 50 . 01-01..03-31 avg revenue 100000")]
    [InlineData("Q1 goal: 50 new customers with average deal size of at least 100k", ". new_customer 50 . 01-01..03-31 avg revenue 100000")]
    [InlineData("华东组12月底前新客户20家目标", "华东组 new_customer 20 . 11-25..12-31")]
    [InlineData("next month 20 calls a day each", "each call 20 Day 12-01..12-31")]
    [InlineData("华东组11月新签客户12家", "华东组 order 12 . 11-01..11-30")]
    public void Read_AStatedTarget_FindsItsParts(string text, string expected)
    {
        var goal = Understanding.Read(text, Wednesday).Goal!;

        Assert.Equal(expected, Told(goal));
        Assert.Equal((GoalAct.State, true), (goal.Act, goal.IsSure));
    }

    [Theory]
    [InlineData("这个月多签点客户", ". order . . 11-01..11-30")]
    [InlineData("今年要多签点客户", ". order . . 01-01..12-31")]
    [InlineData("新产品要卖得比去年好", ". revenue . . .")]
    [InlineData("每人多打点电话", "each call . . .")]
    [InlineData("sign more clients this month", ". order . . 11-01..11-30")]
    public void Read_AWish_IsUnsureAndLacksItsAmount(string text, string expected)
    {
        var reading = Understanding.Read(text, Wednesday);

        Assert.Equal(expected, Told(reading.Goal!));
        Assert.False(reading.Goal!.IsSure);
        Assert.Equal(Intent.None, reading.Intent);
    }

    [Theory]
    [InlineData("目标树", GoalAct.Show)]
    [InlineData("goal tree", GoalAct.Show)]
    [InlineData("华东组目标", GoalAct.Show)]
    [InlineData("East team target", GoalAct.Show)]
    [InlineData("撤销目标调整", GoalAct.RollBack)]
    [InlineData("roll back the target change", GoalAct.RollBack)]
    [InlineData("roll back", GoalAct.RollBack)]
    public void Read_ACommandAboutTargets_IsKnown(string text, GoalAct act) => Assert.Equal(act, Understanding.Read(text, Wednesday).Goal!.Act);

    [Theory]
    [InlineData("今天拜访了3个客户,打了20个电话,签了一单8万")]
    [InlineData("本周累计拜访15家")]
    [InlineData("撤销")]
    [InlineData("undo")]
    [InlineData("我的目标完成多少了?")]
    [InlineData("明天要拜访5家")]
    [InlineData("客户说考虑3天")]
    [InlineData("打了一些电话")]
    [InlineData("一周拜访了15家")]
    [InlineData("target is 3 visits")]
    [InlineData("好的")]
    [InlineData("下午3点开会")]
    [InlineData("visited 3 clients")]
    [InlineData("多谢")]
    [InlineData("公司今年增长了20%")]
    [InlineData("系咪我今日打咗20個电话?")]
    public void Read_AnythingElse_SaysNothingOfATarget(string text) =>
        Assert.False(Understanding.Read(text, Wednesday).Goal is { IsSure: true }, $"{Understanding.Read(text, Wednesday).Goal}");

    private static string Told(ReadGoal goal)
    {
        var owner = goal.IsOwn ? "own" : goal.IsCompany ? "company" : goal.Owner ?? (goal.IsPerHead ? "each" : ".");
        var amount = goal.Percent is { } percent ? $"{percent.ToString("0.##", CultureInfo.InvariantCulture)}%" : goal.Quantity?.ToString("0.##", CultureInfo.InvariantCulture) ?? ".";
        var days = goal.Days is { } range ? $"{range.Start:MM-dd}..{range.End:MM-dd}" : ".";
        var average = goal.AverageAtLeast is { } floor ? $" avg {goal.AverageOf} {floor.ToString("0.##", CultureInfo.InvariantCulture)}" : "";
        return $"{owner} {goal.Metric?.Value ?? "."} {amount} {goal.Each?.ToString() ?? "."} {days}{average}";
    }
}
