using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>Targets that run while somebody is on leave: brought down to the time at work where whoever leads wants it (T18).</summary>
public sealed class LeaveTargetsTests : TargetsBot
{
    private static readonly DateOnly DayOfLeave = new(2026, 12, 1);

    [Fact]
    public async Task T18_LeaveOfThreeDays_AsksForTwoFifthsOfTheWeek()
    {
        var leave = await Manager.SayAsync("李娜下周一到周三请假");
        Assert.StartsWith("🌴 已给李娜请假:11月30日周一到12月2日周三,3 天", leave.FirstLine, StringComparison.Ordinal);
        Assert.Contains("目标按请假折算", leave.Buttons);

        var preview = await Manager.SayAsync("李娜的目标按请假折算");
        Assert.Equal("预览:李娜请假期间的目标,按上班时间折算", preview.FirstLine);
        Assert.Contains("拜访 6(原 15)", preview.Text, StringComparison.Ordinal);
        Assert.Contains("11月销售额 49.5万(原 52万)", preview.Text, StringComparison.Ordinal);
        Assert.Equal(15, await VisitsAsync("李娜", DayOfLeave));

        Assert.StartsWith("✅ 发下去了:1 人", (await Manager.SayAsync("确定")).FirstLine, StringComparison.Ordinal);
        Assert.Equal(6, await VisitsAsync("李娜", DayOfLeave));
        Assert.Equal(15, await VisitsAsync("李娜", BotForTargets.Today));
        Assert.Equal(15, await VisitsAsync("李娜", new DateOnly(2026, 12, 7)));

        // Twice changes nothing, and one word takes it back.
        Assert.StartsWith("李娜没有要折算的目标", (await Manager.SayAsync("李娜的目标按请假折算")).FirstLine, StringComparison.Ordinal);
        await Manager.SayAsync("撤销目标调整");
        Assert.Equal(15, await VisitsAsync("李娜", DayOfLeave));
    }

    [Fact]
    public async Task T18_InEnglish_LeaveIsTakenIntoAccount()
    {
        var leave = await Manager.SayAsync("Amy is on leave next Monday and Tuesday", "en-US");
        Assert.Contains("Adjust targets for leave", leave.Buttons);

        var preview = await Manager.SayAsync("prorate Amy's targets for leave", "en-US");
        Assert.Equal("Preview: Amy Wong's targets, brought down to the time at work", preview.FirstLine);
        Assert.StartsWith("✅ Handed out", (await Manager.SayAsync("yes", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.Equal(7, await VisitsAsync("Amy Wong", DayOfLeave));
    }

    // A week without a day at work asks for nothing by itself, and what was set for one month stays.
    [Fact]
    public async Task T18_WhatWasSetForOnePeriod_Stays()
    {
        await BotForTargets.SetAsync(Manager, "陈晨12月签单目标9单");
        await Manager.SayAsync("陈晨下周请假");

        var preview = await Manager.SayAsync("按请假折算陈晨的目标");
        Assert.DoesNotContain("签单", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("拜访", preview.Text, StringComparison.Ordinal);
        Assert.Contains("12月销售额", preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("李娜的目标按请假折算", "zh-CN", "李娜没有要折算的目标")]
    [InlineData("adjust Amy's targets for leave", "en-US", "Amy Wong has no targets to bring down")]
    [InlineData("张飞的目标按请假折算", "zh-CN", "没找到“张飞”")]
    public async Task T18_WithoutLeave_ThereIsNothingToBringDown(string text, string locale, string answer) =>
        Assert.StartsWith(answer, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T18_ARep_DoesNotBringTargetsDown() =>
        Assert.Contains("主管", (await (await Bot.RepAsync("林峰")).SayAsync("林峰的目标按请假折算")).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("我的目标太高了", "zh-CN", "的任务", "我来转给主管")]
    [InlineData("my targets are too high", "en-US", "Tasks of", "I pass it on to your manager")]
    public async Task T14_WhoFindsTheOwnTargetTooHigh_IsToldWhatToDo(string text, string locale, string title, string how)
    {
        var answer = await (await Bot.RepAsync("林峰")).SayAsync(text, locale);

        Assert.Contains(title, answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains(how, answer.Text, StringComparison.Ordinal);
    }

    private async Task<long> VisitsAsync(string name, DateOnly day) =>
        (await Bot.TargetsAsync(name, day)).Single(target => target.Metric == Metrics.Visit && target.Period == PeriodKind.Week).Amount;
}
