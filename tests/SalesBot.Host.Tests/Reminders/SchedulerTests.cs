using Quartz;
using SalesBot.Domain.People;
using SalesBot.Host.Jobs;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

public sealed class SchedulerTests
{
    [Fact]
    public async Task N1_TheScheduledJob_SendsTheReminderThroughTheWholeProgram()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 17), JobsRunByTheClock = true });
        var chat = await Chat.OpenAsync(host, "小陈");
        var job = new JobKey((await host.TeamAsync()).Id.Value.ToString("D"), DailyReminderJob.Group);

        await (await host.SchedulerAsync()).TriggerJob(job, null, TestContext.Current.CancellationToken);

        Assert.Contains("20 个电话", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N14_EveryTeamOfTheProgram_HasItsJobsAtItsOwnLocalTimes()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { KeepsSchedule = true });
        var team = await host.TeamAsync();
        var scheduler = await host.SchedulerAsync();

        async Task<DateTimeOffset?> NextAsync(string group) => (await scheduler.GetTrigger(
            new TriggerKey(team.Id.Value.ToString("D"), group), TestContext.Current.CancellationToken))!.NextFireTimeUtc;

        Assert.Equal(DemoTeam.At(25, 17), await NextAsync(DailyReminderJob.Group));
        Assert.Equal(DemoTeam.At(25, 18, 30), await NextAsync(ManagerDigestJob.Group));
        Assert.Equal(DemoTeam.At(26, 12), await NextAsync(ContestStandingsJob.Group));
        Assert.Equal(DemoTeam.At(26, 9, 30), await NextAsync(FollowUpJob.Group));
        Assert.Equal(DemoTeam.At(25, 18), await NextAsync(WeeklyDigestJob.Group));
        Assert.Equal(DemoTeam.At(30, 9), await NextAsync(WeeklyLeaderboardJob.Group));
    }

    [Theory]
    [InlineData("America/New_York", "2026-10-31T12:00:00-04:00", "2026-10-31T17:00:00-04:00", "2026-11-01T17:00:00-05:00")]
    [InlineData("America/New_York", "2026-03-07T12:00:00-05:00", "2026-03-07T17:00:00-05:00", "2026-03-08T17:00:00-04:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-03T12:00:00+10:30", "2026-10-03T17:00:00+10:30", "2026-10-04T17:00:00+11:00")]
    [InlineData("Australia/Lord_Howe", "2026-04-04T12:00:00+11:00", "2026-04-04T17:00:00+11:00", "2026-04-05T17:00:00+10:30")]
    [InlineData("America/Santiago", "2026-09-05T12:00:00-04:00", "2026-09-05T17:00:00-04:00", "2026-09-06T17:00:00-03:00")]
    [InlineData("Asia/Beirut", "2026-03-28T12:00:00+02:00", "2026-03-28T17:00:00+02:00", "2026-03-29T17:00:00+03:00")]
    [InlineData("Africa/Casablanca", "2026-02-14T12:00:00+01:00", "2026-02-14T17:00:00+01:00", "2026-02-15T17:00:00+00:00")]
    [InlineData("Asia/Kathmandu", "2026-03-28T12:00:00+05:45", "2026-03-28T17:00:00+05:45", "2026-03-29T17:00:00+05:45")]
    [InlineData("Pacific/Kiritimati", "2026-03-28T12:00:00+14:00", "2026-03-28T17:00:00+14:00", "2026-03-29T17:00:00+14:00")]
    public void N14_OverAChangeOfClocks_TheReminderKeepsItsLocalTime(string zone, string from, string first, string second)
    {
        var team = new Team(
            new TeamId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), "East", zone, Language.English, TeamSchedule.Usual);
        var times = JobSchedule.For([team], []).Single(job => job.Key.Group == DailyReminderJob.Group).Times;

        var one = times.GetNextValidTimeAfter(Instant(from))!.Value;

        Assert.Equal((Instant(first), Instant(second)), (one, times.GetNextValidTimeAfter(one)!.Value));
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
