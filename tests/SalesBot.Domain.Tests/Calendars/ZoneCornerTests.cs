using System.Globalization;
using SalesBot.Domain.Calendars;
using Xunit;

namespace SalesBot.Domain.Tests.Calendars;

/// <summary>
/// Zones chosen for their corners: half an hour of summer time (Lord Howe), clocks that change at midnight (Santiago, Beirut, Cairo), odd
/// offsets (Kathmandu, Chatham), the date line on both sides (Apia, Kiritimati, Pago Pago), a change at 00:00 and 01:00 (Azores), a month of
/// its own (Casablanca's Ramadan), and none at all (Shanghai).
/// </summary>
public sealed class ZoneCornerTests
{
    [Theory]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:30:00Z")] // skipped half hour: 02:00 becomes 02:30
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:30", "2026-10-03T15:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45:00Z")] // repeated half hour: its first pass
    [InlineData("America/Santiago", "2026-09-06", "00:30", "2026-09-06T04:00:00Z")] // midnight itself is skipped
    [InlineData("America/Santiago", "2026-04-04", "23:30", "2026-04-05T02:30:00Z")] // the hour before midnight comes twice
    [InlineData("Asia/Beirut", "2026-03-29", "00:30", "2026-03-28T22:00:00Z")]
    [InlineData("Africa/Cairo", "2026-04-24", "00:10", "2026-04-23T22:00:00Z")]
    [InlineData("Atlantic/Azores", "2026-03-29", "00:30", "2026-03-29T01:00:00Z")]
    [InlineData("Asia/Kathmandu", "2026-11-25", "17:00", "2026-11-25T11:15:00Z")]
    [InlineData("Pacific/Chatham", "2026-12-01", "17:00", "2026-12-01T03:15:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-11-25", "00:00", "2026-11-24T10:00:00Z")]
    [InlineData("Pacific/Pago_Pago", "2026-11-25", "00:00", "2026-11-25T11:00:00Z")]
    [InlineData("Asia/Shanghai", "2026-11-25", "00:00", "2026-11-24T16:00:00Z")]
    public void N14_ALocalTime_HasOneInstant(string zone, string day, string time, string instant) =>
        Assert.Equal(Instant(instant), LocalTime.InstantOf(Day(day), TimeOnly.Parse(time, CultureInfo.InvariantCulture), Zone(zone)));

    [Theory]
    [InlineData("America/Santiago", "2026-09-05", 24)]
    [InlineData("America/Santiago", "2026-09-06", 23)]
    [InlineData("America/Santiago", "2026-04-04", 25)]
    [InlineData("Asia/Beirut", "2026-03-29", 23)]
    [InlineData("Africa/Cairo", "2026-10-29", 25)]
    [InlineData("Atlantic/Azores", "2026-10-25", 25)]
    [InlineData("Africa/Casablanca", "2026-02-15", 25)]
    [InlineData("Africa/Casablanca", "2026-03-22", 23)]
    [InlineData("Asia/Kathmandu", "2026-03-29", 24)]
    public void N14_ADay_IsAsLongAsItsClocksMakeIt(string zone, string day, int hours)
    {
        var date = Day(day);
        var start = LocalTime.EndOf(date.AddDays(-1), Zone(zone));
        var end = LocalTime.EndOf(date, Zone(zone));

        Assert.Equal(TimeSpan.FromHours(hours), end - start);
        Assert.Equal((date, date), (LocalTime.DayOf(start, Zone(zone)), LocalTime.DayOf(end.AddTicks(-1), Zone(zone))));
        Assert.Equal(date.AddDays(1), LocalTime.DayOf(end, Zone(zone)));
    }

    [Fact]
    public void N14_OneInstant_IsThreeDaysOnEarth()
    {
        var instant = Instant("2026-11-25T10:30:00Z");

        Assert.Equal(
            [new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 26)],
            new[] { "Pacific/Pago_Pago", "Asia/Shanghai", "Pacific/Kiritimati" }.Select(zone => LocalTime.DayOf(instant, Zone(zone))));
    }

    [Fact]
    public void N14_TheDayThatApiaSkipped_HasNoInstantOfItsOwn()
    {
        var apia = Zone("Pacific/Apia");

        Assert.Equal(new DateOnly(2011, 12, 29), LocalTime.DayOf(Instant("2011-12-30T09:59:00Z"), apia));
        Assert.Equal(new DateOnly(2011, 12, 31), LocalTime.DayOf(Instant("2011-12-30T10:00:00Z"), apia));
        Assert.Equal(Instant("2011-12-30T10:00:00Z"), LocalTime.EndOf(new DateOnly(2011, 12, 30), apia));
    }

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
