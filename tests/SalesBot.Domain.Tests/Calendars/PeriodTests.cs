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

    [Fact]
    public void WorkCalendar_WithAHolidayAndAShiftedSaturday_FollowsBoth()
    {
        var calendar = new WorkCalendar(
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            holidays: [Day("2026-10-01")], shiftedWorkdays: [Day("2026-10-10")]);

        Assert.False(calendar.IsWorkingDay(Day("2026-10-01")));
        Assert.True(calendar.IsWorkingDay(Day("2026-10-10")));
        Assert.False(calendar.IsWorkingDay(Day("2026-10-11")));
        Assert.Equal(Day("2026-09-30"), calendar.WorkingDayBefore(Day("2026-10-02")));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", System.Globalization.CultureInfo.InvariantCulture);
}
