using System.Globalization;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Quarters, halves and years in boards and contests, for a company whose fiscal year begins in April; today is 25 November 2026.</summary>
public sealed class FiscalBoardReadingTests
{
    private static readonly ReadingContext Now = new(new DateOnly(2026, 11, 25), new TimeOnly(10, 0), "zh-CN") { Periods = new(DayOfWeek.Monday, 4) };

    [Theory]
    [InlineData("Q4榜", PeriodKind.Quarter, "2026-01-01")]
    [InlineData("Q3签单榜", PeriodKind.Quarter, "2026-10-01")]
    [InlineData("第二季度电话榜", PeriodKind.Quarter, "2026-07-01")]
    [InlineData("去年Q1签单榜", PeriodKind.Quarter, "2025-04-01")]
    [InlineData("本财年签单榜", PeriodKind.Year, "2026-04-01")]
    [InlineData("上财年签单榜", PeriodKind.Year, "2025-04-01")]
    [InlineData("2025财年签单榜", PeriodKind.Year, "2025-04-01")]
    [InlineData("Q3团队榜", PeriodKind.Quarter, "2026-10-01")]
    [InlineData("top this fiscal year", PeriodKind.Year, "2026-04-01")]
    [InlineData("who's top in Q4", PeriodKind.Quarter, "2026-01-01")]
    [InlineData("Q3 team board", PeriodKind.Quarter, "2026-10-01")]
    [InlineData("Q2 deals leaderboard", PeriodKind.Quarter, "2026-07-01")]
    [InlineData("FY2025 Q2 calls board", PeriodKind.Quarter, "2025-07-01")]
    [InlineData("last fiscal quarter calls board", PeriodKind.Quarter, "2026-07-01")]
    [InlineData("本季度签单榜", PeriodKind.Quarter, "2026-10-01")]
    [InlineData("last year's deals leaderboard", PeriodKind.Year, "2025-04-01")]
    public void Read_ABoard_IsOfTheFiscalYear(string text, PeriodKind kind, string start)
    {
        var reading = UnderstandingFactory.Create().Read(text, Now);

        Assert.True(reading.Board is BoardWish.Show or BoardWish.Teams, $"{reading.Intent}: {reading.Board}");
        var span = reading.Board!.Span!;
        var period = Period.Containing(span.Day ?? Now.Today, span.Kind, Now.Periods);
        for (var i = 0; i < span.Back; i++)
            period = period.Previous();
        Assert.Equal((kind, Day(start)), (span.Kind, period.Range.Start));
    }

    [Theory]
    [InlineData("top priority this week")]
    [InlineData("last week's call with the board")]
    [InlineData("good quarter, on board")]
    public void Read_WhatOnlySpeaksOfBoards_IsNone(string text) => Assert.Null(UnderstandingFactory.Create().Read(text, Now).Board);

    [Theory]
    [InlineData("发起PK:华东组 vs 华南组 比本季度签单", "2026-10-01", "2026-12-31")]
    [InlineData("发起PK:华东组 vs 华南组 比下半年签单", "2026-10-01", "2027-03-31")]
    [InlineData("发起PK:华东组 vs 华南组 比上半年签单", "2027-04-01", "2027-09-30")]
    [InlineData("发起PK:华东组 vs 华南组 比Q4签单", "2027-01-01", "2027-03-31")]
    [InlineData("start a PK: East vs South, deals FY2027 Q1", "2027-04-01", "2027-06-30")]
    [InlineData("start a PK: East vs South, deals H1", "2027-04-01", "2027-09-30")]
    [InlineData("start a PK: East vs South, deals this quarter", "2026-10-01", "2026-12-31")]
    [InlineData("start a PK: East vs South, deals this fiscal year", "2026-04-01", "2027-03-31")]
    public void Read_AContest_IsOfTheFiscalYear(string text, string start, string end) =>
        Assert.Equal(new DateRange(Day(start), Day(end)), Assert.IsType<ContestWish.Create>(UnderstandingFactory.Create().Read(text, Now).Contest).Range);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
