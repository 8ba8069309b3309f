using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string ScheduleTitle => "⏰ What comes by the clock";

    public string ScheduleHint => "To change one, say for example \"move the daily reminder to 5:45pm\", \"leaderboard on Fridays at 6pm\" or \"stop the PK standings\".";

    public string ScheduleIsForManagers =>
        "The team's schedule is for its manager to change; nothing was changed. For your own reminders say \"remind me at 18:15\".";

    public string ScheduleConfirm => "Do it";

    public string ScheduleCancel => "Cancel";

    public string ScheduleUndo => "Put it back";

    public string ScheduleAll => "Schedules";

    public string Notice(ScheduledNotice notice) => notice switch
    {
        ScheduledNotice.DailyReminder => "Daily reminder",
        ScheduledNotice.ManagerDigest => "Team digest",
        ScheduledNotice.WeeklyLeaderboard => "Leaderboard",
        ScheduledNotice.ContestStandings => "PK standings",
        ScheduledNotice.FollowUps => "Follow-ups of silence",
        ScheduledNotice.WeeklyDigest => "Weekly digest",
        ScheduledNotice.MorningPlan => "Morning plan",
        ScheduledNotice.PaceWarning => "Pace warning",
        _ => "Period summary",
    };

    public string When(ScheduledTime time) => time.IsOn ? $"{Days(time.Days)} at {Clock(time.Time)}" : "stopped";

    public string NextTimes(IReadOnlyList<(DateOnly Day, TimeOnly Time)> times) =>
        $"Next: {string.Join(", ", times.Select(at => $"{at.Day.ToString("ddd d MMM", Culture)} {Clock(at.Time)}"))}";

    public string ScheduleOf(string teams, string zone) => $"{teams} ({zone})";

    public string SchedulePreview(ScheduledNotice notice, ScheduledTime before, ScheduledTime after) =>
        $"Preview: {Notice(notice)}, {When(before)} → {When(after)}";

    public string ScheduleStep(string teams, ScheduledTime before, ScheduledTime after) => $"{teams}: {When(before)} → {When(after)}";

    public string ScheduleSet(ScheduledNotice notice, ScheduledTime after) => after.IsOn
        ? $"✅ {Notice(notice)}: {When(after)} from now on"
        : $"✅ {Notice(notice)} stopped; say \"resume {Notice(notice)}\" to have it again";

    public string ScheduleBack(ScheduledNotice notice, ScheduledTime after) => $"↩️ Put back: {Notice(notice)}, {When(after)}.";

    public string ScheduleIsSo(ScheduledNotice notice, ScheduledTime now) => $"{Notice(notice)}: it is {When(now)} already; nothing was changed.";

    public string ScheduleHow(ScheduledNotice notice) =>
        $"{Notice(notice)}: to when? For example \"move the {Notice(notice).ToLowerInvariant()} to 18:15 on workdays\". Nothing has been changed yet.";

    private static string Days(FiringDays days) => days switch
    {
        FiringDays.WorkingDays => "working days",
        FiringDays.LastOfWeek => "the last working day of the week",
        FiringDays.EveryDay => "every day",
        FiringDays.Saturday | FiringDays.Sunday => "weekends",
        _ => string.Join(", ", Enumerable.Range(0, 7).Where(n => days.HasFlag((FiringDays)(1 << n)))
            .Select(n => $"{Culture.DateTimeFormat.DayNames[(n + 1) % 7]}s")),
    };
}
