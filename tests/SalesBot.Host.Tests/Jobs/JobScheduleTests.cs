using SalesBot.Domain.People;
using SalesBot.Host.Jobs;

namespace SalesBot.Host.Tests.Jobs;

public sealed class JobScheduleTests
{
    [Fact]
    public void DailyReminder_OnChosenDays_FiresOnThoseOnly()
    {
        var days = FiringDays.Monday | FiringDays.Thursday | FiringDays.Friday;
        var team = Teams.In("Asia/Shanghai", TeamSchedule.Usual.With(ScheduledNotice.DailyReminder, new(new(17, 0), days)));

        var times = Times(team, DailyReminderJob.Group, "2026-11-26T00:00:00+08:00", 3);

        Assert.Equal(
            [
                Teams.Instant("2026-11-26T17:00:00+08:00"), Teams.Instant("2026-11-27T17:00:00+08:00"),
                Teams.Instant("2026-11-30T17:00:00+08:00"),
            ],
            times);
    }

    [Fact]
    public void FollowUpsAndWeeklyDigest_ComeEveryDaySinceTheCalendarsSayWhichIsMeant()
    {
        var team = Teams.In("Asia/Shanghai");

        Assert.Equal([Teams.Instant("2026-11-27T09:30:00+08:00")], Times(team, FollowUpJob.Group, "2026-11-27T00:00:00+08:00", 1));
        Assert.Equal([Teams.Instant("2026-11-27T18:00:00+08:00")], Times(team, WeeklyDigestJob.Group, "2026-11-27T00:00:00+08:00", 1));
    }

    [Fact]
    public void DailyReminder_OverTheSpringChange_KeepsItsLocalTime()
    {
        var times = Times(Teams.In("Europe/Berlin"), DailyReminderJob.Group, "2026-03-28T12:00:00+01:00", 2);

        Assert.Equal([Teams.Instant("2026-03-28T17:00:00+01:00"), Teams.Instant("2026-03-29T17:00:00+02:00")], times);
    }

    [Fact]
    public void WeeklyLeaderboard_InTheHourThatSpringSkips_FiresOnceAtTheChange()
    {
        var team = Teams.In("Europe/Berlin", SundayAtHalfPastTwo);

        Assert.Equal(
            [Teams.Instant("2026-03-29T03:00:00+02:00"), Teams.Instant("2026-04-05T02:30:00+02:00")],
            Times(team, WeeklyLeaderboardJob.Group, "2026-03-28T12:00:00+01:00", 2));
    }

    [Fact]
    public void WeeklyLeaderboard_InTheHourThatAutumnRepeats_FiresOnceInTheFirstPass()
    {
        var team = Teams.In("Europe/Berlin", SundayAtHalfPastTwo);

        Assert.Equal(
            [Teams.Instant("2026-10-25T02:30:00+02:00"), Teams.Instant("2026-11-01T02:30:00+01:00")],
            Times(team, WeeklyLeaderboardJob.Group, "2026-10-24T12:00:00+02:00", 2));
    }

    [Fact]
    public void N2_MembersInZonesOfTheirOwn_AddJobsForEachZoneThatDiffers()
    {
        var team = Teams.In("Asia/Shanghai");
        var jobs = JobSchedule.For([team], [(team.Id, "Europe/Berlin"), (team.Id, "Asia/Shanghai"), (team.Id, "Mars/Base"), (Teams.In("Asia/Tokyo").Id, "Asia/Tokyo")]);

        var inZones = jobs.Where(job => job.Key.Name.Contains('@', StringComparison.Ordinal)).ToList();

        Assert.Equal([DailyReminderJob.Group, FollowUpJob.Group], inZones.Select(job => job.Key.Group));
        Assert.All(inZones, job => Assert.Equal(TeamRun.NameOf(team.Id, "Europe/Berlin"), job.Key.Name));
        var own = inZones[0];
        Assert.Equal(Teams.Instant("2026-11-25T17:00:00+01:00"), own.Times.GetNextValidTimeAfter(Teams.Instant("2026-11-25T12:00:00+01:00")));
    }

    [Theory]
    [InlineData("2026-11-24T17:00:00+08:00", "2026-11-24T17:00:00+08:00")]
    [InlineData("2026-11-24T17:03:10+08:00", "2026-11-24T17:00:00+08:00")]
    [InlineData("2026-11-25T08:00:00+08:00", "2026-11-24T17:00:00+08:00")]
    [InlineData("2026-11-30T08:00:00+08:00", "2026-11-29T17:00:00+08:00")]
    public void PlannedTime_WhenARunComesLate_IsTheTimeOfTheSchedule(string fired, string planned)
    {
        var job = JobSchedule.For([Teams.In("Asia/Shanghai")], []).Single(j => j.Key.Group == DailyReminderJob.Group);

        Assert.Equal(Teams.Instant(planned), PlannedTime.Of(job.Times, Teams.Instant(fired)));
    }

    private static TeamSchedule SundayAtHalfPastTwo =>
        TeamSchedule.Usual.With(ScheduledNotice.WeeklyLeaderboard, new(new(2, 30), FiringDays.Sunday));

    private static List<DateTimeOffset> Times(Team team, string group, string from, int count)
    {
        var schedule = JobSchedule.For([team], []).Single(j => j.Key.Group == group).Times;
        List<DateTimeOffset> times = [];
        for (var after = Teams.Instant(from); times.Count < count; after = times[^1])
            times.Add(schedule.GetNextValidTimeAfter(after)!.Value);
        return times;
    }
}
