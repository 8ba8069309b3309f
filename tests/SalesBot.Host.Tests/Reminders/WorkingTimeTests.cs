using Quartz;
using SalesBot.Application;
using SalesBot.Application.Notices;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Host.Jobs;
using SalesBot.Host.Tests.Jobs;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

/// <summary>Reminders, digests and pace follow each person's own working time.</summary>
public sealed class WorkingTimeTests : IAsyncLifetime
{
    private BotHost host = null!;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("2026-10-01T17:00:00+08:00")]
    [InlineData("2026-02-16T17:00:00+08:00")]
    public async Task N2_OnAPublicHoliday_NobodyIsRemindedAndNoDigestIsSent(string now)
    {
        await StartAsync(now);
        await Chat.OpenAsync(host, "小陈");
        var team = (await host.TeamAsync()).Id;

        Assert.Equal("not a working day", (await host.NotifyAsync<SendDailyReminders>(team)).Stale);
        Assert.Equal("not a working day", (await host.NotifyAsync<SendManagerDigest>(team)).Stale);
        Assert.Equal("not a working day", (await host.NotifyAsync<SendContestStandings>(team)).Stale);
    }

    [Theory]
    [InlineData("2026-10-10T17:00:00+08:00")]
    [InlineData("2026-02-14T17:00:00+08:00")]
    public async Task A8_OnAShiftedSaturday_WhoLacksSomethingIsReminded(string now)
    {
        await StartAsync(now);
        var chat = await Chat.OpenAsync(host, "小陈");

        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);

        Assert.Contains("20 个电话", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("今天请假", "zh-CN")]
    [InlineData("今天下午请假", "zh-CN")]
    [InlineData("on leave today", "en-US")]
    public async Task R18_WhoIsOnLeave_IsNotReminded(string leave, string locale)
    {
        await StartAsync("2026-11-25T17:00:00+08:00");
        var (away, present) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"));
        await away.SayAsync(leave, locale);

        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);

        Assert.Contains("20 个电话", (await present.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Empty(away.Unread);
    }

    [Fact]
    public async Task R18_LeaveAnnouncedWhileTheReminderIsOnItsWay_StopsIt()
    {
        await StartAsync("2026-11-25T17:00:00+08:00", deliversByItself: false);
        var chat = await Chat.OpenAsync(host, "小陈");
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        await chat.SayAsync("今天请假");

        await host.DeliverAsync();

        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task R18_InTheDigestAndTheTeamsDay_WhoIsOnLeaveIsNotMissing()
    {
        await StartAsync("2026-11-25T15:00:00+08:00", deliversByItself: false);
        var (away, silent) = (await Chat.OpenAsync(host, "小甲"), await Chat.OpenAsync(host, "小乙"));
        await away.SayAsync("今天到下周一请假");
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var asked = await manager.SayAsync("今天谁没报");
        await manager.NextAsync();
        host.MoveTo(DemoTeam.At(25, 18, 30));

        await host.NotifyAsync<SendManagerDigest>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
        var digest = await manager.NextAsync();

        Assert.Equal("📋 华东组11月25日:上报 3/5", digest.FirstLine);
        foreach (var text in new[] { asked.Text, digest.Text })
        {
            Assert.Contains("请假:小甲(到11月30日周一)", text, StringComparison.Ordinal);
            Assert.Contains("小乙", Assert.Single(text.Split('\n'), line => line.Contains("还没报", StringComparison.Ordinal)), StringComparison.Ordinal);
            Assert.DoesNotContain("小甲落后", text, StringComparison.Ordinal);
        }

        Assert.Empty(silent.Unread);
    }

    [Fact]
    public async Task R18_AManagerOnLeave_GetsNoDigest()
    {
        await StartAsync("2026-11-25T15:00:00+08:00", deliversByItself: false);
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("今天请假");
        host.MoveTo(DemoTeam.At(25, 18, 30));

        Assert.Equal("the manager is on leave", (await host.NotifyAsync<SendManagerDigest>((await host.TeamAsync()).Id)).Stale);
    }

    [Fact]
    public async Task N2_AYearWithoutHolidays_IsToldToTheManagerOnce()
    {
        await StartAsync("2026-12-01T18:30:00+08:00", deliversByItself: false);
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("你好");
        var team = (await host.TeamAsync()).Id;

        await host.NotifyAsync<SendManagerDigest>(team);
        await host.DeliverAsync();
        var first = await manager.NextAsync();
        await host.RestartAsync(new DateTimeOffset(2026, 12, 2, 18, 30, 0, TimeSpan.FromHours(8)));
        await host.NotifyAsync<SendManagerDigest>(team);
        await host.DeliverAsync();
        var second = await manager.NextAsync();

        Assert.Contains("2027年的放假安排我还没有", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("放假安排", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N2_MembersInTwoZones_EachGetTheReminderAtTheirOwnFive()
    {
        await StartAsync("2026-11-25T17:00:00+08:00");
        var (shanghai, berlin) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "Anna", "en-US"));
        await MoveAsync(berlin, "Europe/Berlin");
        var team = (await host.TeamAsync()).Id;

        await host.NotifyAsync<SendDailyReminders>(team);
        Assert.Contains("20 个电话", (await shanghai.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Empty(berlin.Unread);

        // Five in the afternoon in Berlin is midnight in Shanghai, of the day after.
        var five = Teams.Instant("2026-11-25T17:00:00+01:00");
        await host.RestartAsync(five);
        await host.UseAsync<SendDailyReminders, NoticeRun>(n => n.ExecuteInZoneAsync(team, "Europe/Berlin", five, TestContext.Current.CancellationToken));
        Assert.Contains("20 calls", (await berlin.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Empty(shanghai.Unread);
    }

    [Fact]
    public async Task N2_AMembersOwnZone_HasAJobOfItsOwn()
    {
        await StartAsync("2026-11-25T15:00:00+08:00");
        await MoveAsync(await Chat.OpenAsync(host, "Anna", "en-US"), "Asia/Kathmandu");
        await host.RestartAsync();
        var key = new TriggerKey(TeamRun.NameOf((await host.TeamAsync()).Id, "Asia/Kathmandu"), DailyReminderJob.Group);

        var trigger = await (await host.SchedulerAsync()).GetTrigger(key, TestContext.Current.CancellationToken);

        Assert.Equal(Teams.Instant("2026-11-25T17:00:00+05:45"), trigger!.NextFireTimeUtc);
    }

    [Theory]
    [InlineData("我的进度", "本月 1/5,还差 4 · 20%,落后,每天要 1,照这样月底约 1,差 4")]
    [InlineData("my progress", "this month 1/5, 4 to go · 20%, behind, 1 a day needed, heading for about 1 by month end, 4 short")]
    public async Task T12_BehindInTheMonth_SaysWhatIsNeededADayAndWhereItLands(string question, string line)
    {
        await StartAsync("2026-11-02T10:00:00+08:00");
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("交了1份方案");
        await host.RestartAsync(DemoTeam.At(25, 10));

        Assert.Contains(line, (await chat.SayAsync(question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T12_OnTheSecondDay_NoLandingIsSaidYet()
    {
        await StartAsync("2026-11-23T10:00:00+08:00");
        var chat = await Chat.OpenAsync(host, "小陈");
        await host.RestartAsync(DemoTeam.At(24, 10));

        var progress = await chat.SayAsync("我的进度");

        Assert.Contains("拜访落后", progress.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("照这样", progress.Text, StringComparison.Ordinal);
    }

    private async Task StartAsync(string now, bool deliversByItself = true) =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = Teams.Instant(now), DeliversByItself = deliversByItself, KeepsSchedule = true });

    private Task<Person> MoveAsync(Chat chat, string zone) => host.UseAsync<Moving, Person>(moving => moving.MoveAsync(chat.Sender, zone));

    private sealed class Moving(IUnitOfWork work, IPeople people)
    {
        public Task<Person> MoveAsync(Application.Messaging.Sender sender, string zone) => work.ExecuteAsync(
            async ct =>
            {
                var person = (await people.FindBySenderAsync(sender, ct))!;
                person.LiveIn(zone);
                return person;
            },
            TestContext.Current.CancellationToken);
    }
}
