using SalesBot.Domain.Calendars;
using Xunit;

namespace SalesBot.Domain.Tests.Calendars;

public sealed class ChinaHolidaysTests
{
    private static readonly CalendarLayer China = BuiltInHolidays.Of("CN");
    private static readonly WorkCalendar Calendar = new([China]);

    [Theory]
    [InlineData(2024, "0101 0210 0211 0212 0213 0214 0215 0216 0217 0404 0405 0406 0501 0502 0503 0504 0505 0610 0915 0916 0917 1001 1002 1003 1004 1005 1006 1007")]
    [InlineData(2025, "0101 0128 0129 0130 0131 0201 0202 0203 0204 0404 0405 0406 0501 0502 0503 0504 0505 0531 0601 0602 1001 1002 1003 1004 1005 1006 1007 1008")]
    [InlineData(2026, "0101 0102 0103 0215 0216 0217 0218 0219 0220 0221 0222 0223 0404 0405 0406 0501 0502 0503 0504 0505 0619 0620 0621 0925 0926 0927 1001 1002 1003 1004 1005 1006 1007")]
    public void A8_HolidaysOfAYear_AreThoseAnnounced(int year, string days) =>
        Assert.Equal(days, string.Join(' ', Of(year, NamedDayKind.Holiday)));

    [Theory]
    [InlineData(2024, "0204 0218 0407 0428 0511 0914 0929 1012")]
    [InlineData(2025, "0126 0208 0427 0928 1011")]
    [InlineData(2026, "0104 0214 0228 0509 0920 1010")]
    public void A8_ShiftedWorkingDaysOfAYear_AreThoseAnnouncedAndLieOnWeekends(int year, string days)
    {
        Assert.Equal(days, string.Join(' ', Of(year, NamedDayKind.Workday)));
        Assert.All(China.Days.Where(d => d.Kind == NamedDayKind.Workday), d => Assert.Contains(d.Day.DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday }));
    }

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A8_WorkingDaysOfAYear_AddUp(int year, int days) =>
        Assert.Equal(days, Calendar.WorkingDays(new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))));

    [Theory]
    [InlineData("2026-10-10", true, "国庆节调休")]
    [InlineData("2026-10-11", false, null)]
    [InlineData("2026-09-30", true, null)]
    [InlineData("2026-10-07", false, "国庆节")]
    [InlineData("2025-10-06", false, "国庆节、中秋节")]
    [InlineData("2024-02-09", true, null)]
    public void A8_ADay_IsWorkedOrNotAndHasItsName(string day, bool worked, string? name)
    {
        var date = DateOnly.ParseExact(day, "O", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((worked, name), (Calendar.IsWorkingDay(date), Calendar.Named(date)?.Name));
    }

    [Fact]
    public void A8_YearsWithoutFacts_AreNotKnown() =>
        Assert.Equal([false, true, true, true, false], Enumerable.Range(2023, 5).Select(China.Knows));

    private static IEnumerable<string> Of(int year, NamedDayKind kind) =>
        China.Days.Where(d => d.Kind == kind && d.Day.Year == year).Select(d => d.Day.ToString("MMdd", System.Globalization.CultureInfo.InvariantCulture));
}
