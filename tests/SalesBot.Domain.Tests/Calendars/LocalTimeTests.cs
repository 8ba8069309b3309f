using SalesBot.Domain.Calendars;
using Xunit;

namespace SalesBot.Domain.Tests.Calendars;

public sealed class LocalTimeTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly TimeZoneInfo Honolulu = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Honolulu");

    [Fact]
    public void DayOf_AnInstant_DependsOnTheZone()
    {
        var instant = new DateTimeOffset(2026, 11, 23, 20, 0, 0, TimeSpan.Zero);
        Assert.Equal(new DateOnly(2026, 11, 24), LocalTime.DayOf(instant, Shanghai));
        Assert.Equal(new DateOnly(2026, 11, 23), LocalTime.DayOf(instant, Honolulu));
    }

    [Fact]
    public void InstantOf_AnHourThatSpringSkips_IsTheInstantOfTheChange() =>
        Assert.Equal(
            new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero),
            LocalTime.InstantOf(new DateOnly(2026, 3, 29), new TimeOnly(2, 30), Berlin));

    [Fact]
    public void InstantOf_AnHourThatAutumnRepeats_IsItsFirstPass() =>
        Assert.Equal(
            new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero),
            LocalTime.InstantOf(new DateOnly(2026, 10, 25), new TimeOnly(2, 30), Berlin));

    [Fact]
    public void EndOf_ADayOfTheAutumnChange_ComesAfter25Hours()
    {
        var day = new DateOnly(2026, 10, 25);
        Assert.Equal(TimeSpan.FromHours(25), LocalTime.EndOf(day, Berlin) - LocalTime.InstantOf(day, TimeOnly.MinValue, Berlin));
    }
}
