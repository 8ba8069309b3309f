using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string ScheduleTitle => "⏰ 定时消息";

    public string ScheduleHint => "要改就说,例如“日报提醒改到18:15”“排行榜改成周五18点”“停掉PK战况”。";

    public string ScheduleIsForManagers => "团队的定时由主管来改,没有改动。你自己的提醒可以说“提醒改到18:15”。";

    public string ScheduleConfirm => "就这么定";

    public string ScheduleCancel => "取消";

    public string ScheduleUndo => "改回去";

    public string ScheduleAll => "有哪些定时";

    public string Notice(ScheduledNotice notice) => notice switch
    {
        ScheduledNotice.DailyReminder => "日报提醒",
        ScheduledNotice.ManagerDigest => "团队简报",
        ScheduledNotice.WeeklyLeaderboard => "排行榜",
        ScheduledNotice.ContestStandings => "PK 战况",
        ScheduledNotice.FollowUps => "跟进消息",
        ScheduledNotice.WeeklyDigest => "团队周报",
        ScheduledNotice.MorningPlan => "早安计划",
        ScheduledNotice.PaceWarning => "落后提醒",
        _ => "周末月末小结",
    };

    public string When(ScheduledTime time) => time.IsOn ? $"{Days(time.Days)} {Clock(time.Time)}" : "已停";

    public string NextTimes(IReadOnlyList<(DateOnly Day, TimeOnly Time)> times) =>
        $"接下来:{string.Join("、", times.Select(at => $"{at.Day.Month}月{at.Day.Day}日{Weekdays[(int)at.Day.DayOfWeek]} {Clock(at.Time)}"))}";

    public string ScheduleOf(string teams, string zone) => $"{teams}({zone})";

    public string SchedulePreview(ScheduledNotice notice, ScheduledTime before, ScheduledTime after) =>
        $"预览:{Notice(notice)} {When(before)} → {When(after)}";

    public string ScheduleStep(string teams, ScheduledTime before, ScheduledTime after) => $"{teams}:{When(before)} → {When(after)}";

    public string ScheduleSet(ScheduledNotice notice, ScheduledTime after) =>
        after.IsOn ? $"✅ {Notice(notice)}改到{When(after)}" : $"✅ {Notice(notice)}停了,说“恢复{Notice(notice)}”就会再发";

    public string ScheduleBack(ScheduledNotice notice, ScheduledTime after) => $"↩️ 改回去了:{Notice(notice)} {When(after)}。";

    public string ScheduleIsSo(ScheduledNotice notice, ScheduledTime now) => $"{Notice(notice)}本来就是{When(now)},没有改动。";

    public string ScheduleHow(ScheduledNotice notice) => $"{Notice(notice)}改到什么时候?例如“{Notice(notice)}改到18:15 工作日”。还没有改动。";

    private static string Days(FiringDays days) => days switch
    {
        FiringDays.WorkingDays => "工作日",
        FiringDays.LastOfWeek => "每周最后一个工作日",
        FiringDays.EveryDay => "每天",
        FiringDays.Saturday | FiringDays.Sunday => "周末",
        _ => "每" + string.Join("、", Enumerable.Range(1, 7).Where(n => days.HasFlag((FiringDays)(1 << (n - 1)))).Select(n => Weekdays[n % 7])),
    };
}
