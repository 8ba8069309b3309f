using CsCheck;
using SalesBot.Conversation.Tests.Understanding.Scoring;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Schedules;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class ScheduleTests
{
    private const FiringDays Weekend = FiringDays.Saturday | FiringDays.Sunday;
    private const FiringDays Three = FiringDays.Monday | FiringDays.Wednesday | FiringDays.Friday;

    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    [Theory]
    [InlineData("日报提醒改到18:15 工作日", ScheduledNotice.DailyReminder, "18:15", FiringDays.WorkingDays)]
    [InlineData("把每日提醒改到下午六点半", ScheduledNotice.DailyReminder, "18:30", null)]
    [InlineData("每日提醒调到17點45", ScheduledNotice.DailyReminder, "17:45", null)]
    [InlineData("排行榜改成周五18点", ScheduledNotice.WeeklyLeaderboard, "18:00", FiringDays.Friday)]
    [InlineData("排行榜改成周五", ScheduledNotice.WeeklyLeaderboard, null, FiringDays.Friday)]
    [InlineData("简报每天18:00", ScheduledNotice.ManagerDigest, "18:00", FiringDays.EveryDay)]
    [InlineData("简报周一到周五18:00", ScheduledNotice.ManagerDigest, "18:00", FiringDays.WorkingDays)]
    [InlineData("团队简报每周一三五晚上8点", ScheduledNotice.ManagerDigest, "20:00", Three)]
    [InlineData("PK战况改到中午12点半", ScheduledNotice.ContestStandings, "12:30", null)]
    [InlineData("简报周一三点", ScheduledNotice.ManagerDigest, "15:00", FiringDays.Monday)]
    [InlineData("PK改到12点", ScheduledNotice.ContestStandings, "12:00", null)]
    [InlineData("move the daily reminder to 5:45pm", ScheduledNotice.DailyReminder, "17:45", null)]
    [InlineData("can you move the daily reminder to 6 p.m. on weekdays please", ScheduledNotice.DailyReminder, "18:00", FiringDays.WorkingDays)]
    [InlineData("leaderboard on Fridays at 6pm", ScheduledNotice.WeeklyLeaderboard, "18:00", FiringDays.Friday)]
    [InlineData("set the digest to 18:00 every day", ScheduledNotice.ManagerDigest, "18:00", FiringDays.EveryDay)]
    [InlineData("change the team digest to Monday, Wednesday and Friday", ScheduledNotice.ManagerDigest, null, Three)]
    [InlineData("PK standings at noon", ScheduledNotice.ContestStandings, "12:00", null)]
    [InlineData("digest at 10am on weekends", ScheduledNotice.ManagerDigest, "10:00", Weekend)]
    [InlineData("move the digest to 5:45", ScheduledNotice.ManagerDigest, "17:45", null)]
    public void Change_InManyWords_IsRead(string text, ScheduledNotice notice, string? time, FiringDays? days)
    {
        TimeOnly? expected = time is null ? null : TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(new ScheduleRequest(ScheduleAsk.Change, notice, expected, days, ""), Understanding.ReadSchedule(text));
    }

    [Theory]
    [InlineData("停掉PK战况", ScheduleAsk.Stop, ScheduledNotice.ContestStandings)]
    [InlineData("stop the PK standings", ScheduleAsk.Stop, ScheduledNotice.ContestStandings)]
    [InlineData("排行榜别发了", ScheduleAsk.Stop, ScheduledNotice.WeeklyLeaderboard)]
    [InlineData("no more team digests please", ScheduleAsk.Stop, ScheduledNotice.ManagerDigest)]
    [InlineData("恢复排行榜", ScheduleAsk.Resume, ScheduledNotice.WeeklyLeaderboard)]
    [InlineData("turn on the daily digest", ScheduleAsk.Resume, ScheduledNotice.ManagerDigest)]
    public void StopAndResume_AreRead(string text, ScheduleAsk ask, ScheduledNotice notice)
    {
        var read = Understanding.ReadSchedule(text)!;

        Assert.Equal((ask, notice), (read.Ask, read.Notice!.Value));
    }

    [Theory]
    [InlineData("有哪些定时")]
    [InlineData("有哪些定时?")]
    [InlineData("schedules")]
    [InlineData("What's scheduled?")]
    public void Show_IsRead(string text) =>
        Assert.Equal(new ScheduleRequest(ScheduleAsk.Show, null, null, null, ""), Understanding.ReadSchedule(text));

    [Theory]
    [InlineData("提醒改到18:15")]
    [InlineData("我的日报提醒改到18:15")]
    [InlineData("move my daily reminder to 5pm")]
    [InlineData("remind me at 5")]
    [InlineData("stop pinging me on weekends")]
    [InlineData("PK")]
    [InlineData("停止PK")]
    [InlineData("排行榜")]
    [InlineData("周五排行榜")]
    [InlineData("leaderboard for Friday")]
    [InlineData("简报周五")]
    [InlineData("本周排行榜")]
    [InlineData("leaderboard")]
    [InlineData("拜访了3家客户")]
    public void WhatNamesNoSchedule_IsNotRead(string text) => Assert.Null(Understanding.ReadSchedule(text));

    [Fact]
    public void ATeamNamedBesideIt_IsLeftOver() =>
        Assert.Equal("华东组", Understanding.ReadSchedule("华东组日报提醒改到18:15")!.Rest);

    [Theory]
    [InlineData("日报提醒改到25:70")]
    [InlineData("move the digest to 31:99")]
    public void ATimeThatIsNone_LeavesTheChangeWithoutOne(string text) =>
        Assert.Equal((ScheduleAsk.Change, null), (Understanding.ReadSchedule(text)?.Ask, Understanding.ReadSchedule(text)?.Time));

    [Theory]
    [InlineData("examples.jsonl")]
    [InlineData("own.jsonl")]
    public void LabelledMessages_AreNoneOfItsBusiness(string file) =>
        Assert.DoesNotContain(CorpusFile.Read(file), message => Understanding.ReadSchedule(message.Text) is { Rest: "" } && message.Intent != "reminders");

    [Fact]
    public void AnyText_IsReadOrNotButNeverThrows() =>
        Seeded.Each(Gen.String, 3_000, text => Assert.Equal(Understanding.ReadSchedule(text), Understanding.ReadSchedule(text)));
}
