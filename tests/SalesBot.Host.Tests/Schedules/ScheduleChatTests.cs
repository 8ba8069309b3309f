using Quartz;
using SalesBot.Domain.People;
using SalesBot.Host.Jobs;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Schedules;

/// <summary>A3: whoever leads teams sees and changes by chat when the bot speaks on its own.</summary>
public sealed class ScheduleChatTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat manager = null!;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { KeepsSchedule = true });
        manager = await Chat.OfDemoAsync(host, "王磊");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("日报提醒改到18:15 工作日", "预览:日报提醒 工作日 17:00 → 工作日 18:15", "就这么定", "✅ 日报提醒改到工作日 18:15", "改回去", "↩️ 改回去了:日报提醒 工作日 17:00。")]
    [InlineData("move the daily reminder to 6:15pm", "Preview: Daily reminder, working days at 17:00 → working days at 18:15", "Do it", "✅ Daily reminder: working days at 18:15 from now on", "Put it back", "↩️ Put back: Daily reminder, working days at 17:00.")]
    public async Task A3_AManagerMovesTheReminder_SeesItFirstConfirmsItAndCanPutItBack(
        string wish, string previewed, string confirm, string set, string back, string undone)
    {
        await manager.SayAsync(char.IsAscii(wish[0]) ? "english" : "中文");
        var preview = await manager.SayAsync(wish);
        Assert.Equal(previewed, preview.FirstLine);
        Assert.Equal(DemoTeam.At(25, 17), await NextAsync(DailyReminderJob.Group));

        var done = await manager.PressAsync(preview, confirm);
        Assert.StartsWith(set, done.InvokeText, StringComparison.Ordinal);
        await ReconciledAsync(DailyReminderJob.Group, DemoTeam.At(25, 18, 15));

        var card = await manager.NextAsync();
        var put = await manager.PressAsync(card, back);
        Assert.Equal(undone, put.InvokeText);
        await ReconciledAsync(DailyReminderJob.Group, DemoTeam.At(25, 17));
    }

    [Fact]
    public async Task A3_APreview_ShowsTheNextFiveTimesInTheTeamsZoneAndChangesNothing()
    {
        var preview = await manager.SayAsync("排行榜改成周五18点");

        Assert.Equal("预览:排行榜 每周一 09:00 → 每周五 18:00", preview.FirstLine);
        Assert.Contains("华东组、华南组:每周一 09:00 → 每周五 18:00", preview.Text, StringComparison.Ordinal);
        Assert.Contains(
            "接下来:11月27日周五 18:00、12月4日周五 18:00、12月11日周五 18:00、12月18日周五 18:00、12月25日周五 18:00", preview.Text, StringComparison.Ordinal);
        Assert.Contains("还没有任何改动", preview.Text, StringComparison.Ordinal);
        Assert.Equal(TeamSchedule.Usual, (await host.TeamAsync()).Schedule);
    }

    [Theory]
    [InlineData("简报每天18:00", "就这么定", ScheduledNotice.ManagerDigest, "18:00", FiringDays.EveryDay, true)]
    [InlineData("stop the PK standings", "ok", ScheduledNotice.ContestStandings, "12:00", FiringDays.WorkingDays, false)]
    [InlineData("停掉PK战况", "是", ScheduledNotice.ContestStandings, "12:00", FiringDays.WorkingDays, false)]
    [InlineData("leaderboard on Fridays at 6pm", "go ahead", ScheduledNotice.WeeklyLeaderboard, "18:00", FiringDays.Friday, true)]
    public async Task A3_AConfirmationTyped_IsAsGoodAsTheButton(
        string wish, string yes, ScheduledNotice notice, string time, FiringDays days, bool isOn)
    {
        await manager.SayAsync(wish);
        await manager.SayAsync(yes);

        var expected = new ScheduledTime(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), days, isOn);
        Assert.Equal(expected, (await host.TeamAsync()).Schedule.Of(notice));
        Assert.Equal(expected, (await host.TeamAsync(DemoTeam.South)).Schedule.Of(notice));
    }

    [Fact]
    public async Task A3_WhatIsStopped_IsNoLongerPlannedAndComesBackWithItsTime()
    {
        await manager.SayAsync("停掉PK战况");
        await manager.SayAsync("就这么定");
        await host.UntilAsync<ISchedulerFactory>(async _ => { host.Advance(TimeSpan.FromSeconds(5)); return await NextAsync(ContestStandingsJob.Group) is null; });

        Assert.Equal("预览:PK 战况 已停 → 工作日 12:00", (await manager.SayAsync("恢复PK战况")).FirstLine);
        await manager.SayAsync("好");
        await ReconciledAsync(ContestStandingsJob.Group, DemoTeam.At(26, 12));
    }

    [Fact]
    public async Task A3_AChangedTime_SurvivesARestart()
    {
        await manager.SayAsync("华东组 日报提醒改到18:15");
        await manager.SayAsync("就这么定");

        await host.RestartAsync();

        Assert.Equal(DemoTeam.At(25, 18, 15), await NextAsync(DailyReminderJob.Group));
        Assert.Equal(DemoTeam.At(25, 17), await NextAsync(DailyReminderJob.Group, DemoTeam.South));
    }

    [Theory]
    [InlineData("日报提醒改到18:15", "团队的定时由主管来改,没有改动。你自己的提醒可以说“提醒改到18:15”。")]
    [InlineData("stop the digest", "The team's schedule is for its manager to change; nothing was changed. For your own reminders say \"remind me at 18:15\".")]
    [InlineData("有哪些定时", "团队的定时由主管来改,没有改动。你自己的提醒可以说“提醒改到18:15”。")]
    public async Task A3_ARep_IsToldKindlyWhoChangesIt(string wish, string refusal)
    {
        var rep = await Chat.OpenAsync(host, "小陈");

        Assert.Equal(refusal, (await rep.SayAsync(wish)).Text);
        Assert.Equal(TeamSchedule.Usual, (await host.TeamAsync()).Schedule);
    }

    [Theory]
    [InlineData("提醒改到18:15")]
    [InlineData("我的日报提醒改到18:15")]
    [InlineData("remind me at 5")]
    [InlineData("PK")]
    [InlineData("本周拜访榜")]
    public async Task A3_WhatNamesNoSchedule_IsNoneOfItsBusiness(string text)
    {
        Assert.DoesNotContain("预览", (await manager.SayAsync(text)).Text, StringComparison.Ordinal);
        Assert.Equal(TeamSchedule.Usual, (await host.TeamAsync()).Schedule);
    }

    [Theory]
    [InlineData("有哪些定时", "⏰ 定时消息", "日报提醒 · 工作日 17:00", "接下来:11月25日周三 17:00、11月26日周四 17:00、11月27日周五 17:00、11月30日周一 17:00、12月1日周二 17:00")]
    [InlineData("schedules", "⏰ What comes by the clock", "Daily reminder · working days at 17:00", "Next: Wed 25 Nov 17:00, Thu 26 Nov 17:00, Fri 27 Nov 17:00, Mon 30 Nov 17:00, Tue 1 Dec 17:00")]
    public async Task A3_TheSchedule_IsShownWithTheNextFiveTimesOfEach(string question, string title, string first, string next)
    {
        var card = await manager.SayAsync(question);

        Assert.Equal(title, card.FirstLine);
        Assert.Contains("华东组", card.Text, StringComparison.Ordinal);
        Assert.Contains($"{first}\n{next}", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("日报提醒改到25:70", "日报提醒改到什么时候?")]
    [InlineData("change the digest", "Team digest: to when?")]
    public async Task A3_ATimeThatIsNone_IsAskedForAgain(string wish, string answer) =>
        Assert.StartsWith(answer, (await manager.SayAsync(wish)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task A3_ADeclinedChange_ChangesNothing()
    {
        await manager.SayAsync("日报提醒改到18:15");

        Assert.Equal("好,没有改动。", (await manager.SayAsync("取消")).FirstLine);
        Assert.Equal(TeamSchedule.Usual, (await host.TeamAsync()).Schedule);
    }

    private async Task<DateTimeOffset?> NextAsync(string group, string team = DemoTeam.East)
    {
        var key = new TriggerKey((await host.TeamAsync(team)).Id.Value.ToString("D"), group);
        return (await (await host.SchedulerAsync()).GetTrigger(key, TestContext.Current.CancellationToken))?.NextFireTimeUtc;
    }

    private Task ReconciledAsync(string group, DateTimeOffset next) => host.UntilAsync<ISchedulerFactory>(async _ =>
    {
        host.Advance(TimeSpan.FromSeconds(5));
        return await NextAsync(group) == next;
    });
}
