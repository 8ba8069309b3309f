using CsCheck;
using Quartz;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Host.Jobs;

namespace SalesBot.Host.Tests.Schedules;

/// <summary>N14: the times that people are shown are the times at which the scheduler fires, over both changes of clocks.</summary>
public sealed class FiringTimesTests
{
    private static readonly string[] Zones = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/St_Johns"];

    [Fact]
    public void N14_TimesShown_AreThoseOfTheScheduler()
    {
        var time = Gen.Int[0, (24 * 60) - 1].Select(minute => TimeOnly.MinValue.AddMinutes(minute));
        var start = Gen.Int[0, 3 * 365 * 24].Select(hour => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hour));
        Gen.Select(Gen.OneOfConst(Zones), time, Gen.Int[1, 127], start).Sample(
            (zone, at, days, from) =>
            {
                var scheduled = new ScheduledTime(at, (FiringDays)days);
                var team = Jobs.Teams.In(zone, TeamSchedule.Usual.With(ScheduledNotice.DailyReminder, scheduled));
                var cron = JobSchedule.For([team], []).Single(job => job.Key.Group == DailyReminderJob.Group).Times;

                Assert.Equal(Of(cron, from), scheduled.After(from, TimeZoneInfo.FindSystemTimeZoneById(zone), WorkCalendar.MondayToFriday).Take(5));
            },
            iter: 300, seed: "0N0XIzNsQ0O2");
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28T12:00:00+01:00", "2026-03-29T03:00:00+02:00", "2026-03-30T02:30:00+02:00")]
    [InlineData("Europe/Berlin", "2026-10-24T12:00:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00+01:00")]
    [InlineData("America/New_York", "2026-03-07T12:00:00-05:00", "2026-03-08T03:00:00-04:00", "2026-03-09T02:30:00-04:00")]
    public void N14_ATimeInTheHourOfTheChange_ComesOnce(string zone, string from, string first, string second) => Assert.Equal(
        [Jobs.Teams.Instant(first), Jobs.Teams.Instant(second)],
        new ScheduledTime(new(2, 30), FiringDays.EveryDay)
            .After(Jobs.Teams.Instant(from), TimeZoneInfo.FindSystemTimeZoneById(zone), WorkCalendar.MondayToFriday).Take(2));

    private static IEnumerable<DateTimeOffset> Of(CronExpression cron, DateTimeOffset from)
    {
        for (var n = 0; n < 5; n++)
        {
            from = cron.GetNextValidTimeAfter(from)!.Value;
            yield return from;
        }
    }
}
