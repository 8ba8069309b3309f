using CsCheck;
using SalesBot.Domain.Calendars;
using Xunit;

namespace SalesBot.Domain.Tests.Calendars;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026-11-23", PeriodKind.Week, "2026-11-23", "2026-11-29")]
    [InlineData("2026-11-29", PeriodKind.Week, "2026-11-23", "2026-11-29")]
    [InlineData("2027-01-01", PeriodKind.Week, "2026-12-28", "2027-01-03")]
    [InlineData("2024-02-29", PeriodKind.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2026-12-31", PeriodKind.Quarter, "2026-10-01", "2026-12-31")]
    [InlineData("2026-06-15", PeriodKind.Year, "2026-01-01", "2026-12-31")]
    [InlineData("2026-11-23", PeriodKind.Day, "2026-11-23", "2026-11-23")]
    public void Containing_OfADay_IsThePeriodWithItsBounds(string day, PeriodKind kind, string start, string end)
    {
        var period = Period.Containing(Day(day), kind);
        Assert.Equal(new DateRange(Day(start), Day(end)), period.Range);
        Assert.Equal(period, period.Next().Previous());
    }

    [Fact]
    public void DateRange_WhenTheEndLiesBeforeTheStart_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateRange(Day("2026-11-24"), Day("2026-11-23")));

    [Theory]
    [InlineData("2026-11-28", "2026-11-22", "2026-11-28")]
    [InlineData("2026-11-29", "2026-11-29", "2026-12-05")]
    [InlineData("2027-01-01", "2026-12-27", "2027-01-02")]
    public void Containing_WhereWeeksBeginOnSunday_IsSundayToSaturday(string day, string start, string end)
    {
        var week = Period.Containing(Day(day), PeriodKind.Week, new PeriodRules(DayOfWeek.Sunday));

        Assert.Equal(new DateRange(Day(start), Day(end)), week.Range);
        Assert.Equal(week, week.Previous().Next());
        Assert.Equal(Day(start).AddDays(-7), week.Previous().Range.Start);
    }

    [Theory]
    [InlineData("2026-03-31", PeriodKind.Year, "2025-04-01", "2026-03-31", 1)]
    [InlineData("2026-04-01", PeriodKind.Year, "2026-04-01", "2027-03-31", 1)]
    [InlineData("2026-02-10", PeriodKind.Quarter, "2026-01-01", "2026-03-31", 4)]
    [InlineData("2026-12-31", PeriodKind.Quarter, "2026-10-01", "2026-12-31", 3)]
    [InlineData("2026-12-31", PeriodKind.Month, "2026-12-01", "2026-12-31", 3)]
    public void Containing_WhereTheFiscalYearBeginsInApril_CountsFromThere(string day, PeriodKind kind, string start, string end, int quarter)
    {
        var period = Period.Containing(Day(day), kind, new PeriodRules(DayOfWeek.Monday, 4));

        Assert.Equal(new DateRange(Day(start), Day(end)), period.Range);
        Assert.Equal(quarter, period.Quarter);
    }

    [Fact]
    public void Containing_AnyDayUnderAnyRules_HoldsTheDayAndJoinsItsNeighbours() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Enum<PeriodKind>().Where(kind => kind != PeriodKind.Own), Gen.Bool, Gen.Int[1, 12]).Sample(
            (offset, kind, sunday, month) =>
            {
                var rules = new PeriodRules(sunday ? DayOfWeek.Sunday : DayOfWeek.Monday, month);
                var day = new DateOnly(2000, 1, 1).AddDays(offset);
                var period = Period.Containing(day, kind, rules);
                Assert.True(period.Range.Contains(day));
                Assert.Equal(period, Period.Containing(period.Range.Start, kind, rules));
                Assert.Equal(period, Period.Containing(period.Range.End, kind, rules));
                Assert.Equal(period.Range.Start, period.Previous().Range.End.AddDays(1));
            },
            seed: "0000KxYzAbC2", iter: 2_000);

    [Theory]
    [InlineData(DayOfWeek.Saturday, 1)]
    [InlineData(DayOfWeek.Monday, 0)]
    [InlineData(DayOfWeek.Monday, 13)]
    public void PeriodRules_ThatNobodyCountsBy_AreRefused(DayOfWeek day, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodRules(day, month));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", System.Globalization.CultureInfo.InvariantCulture);
}
