using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about the schedules of teams.</summary>
internal interface IScheduleWording
{
    /// <summary>What comes: 日报提醒, daily reminder.</summary>
    string Notice(ScheduledNotice notice);

    /// <summary>When it comes: 工作日 18:15, working days at 18:15.</summary>
    string When(ScheduledTime time);

    string NextTimes(IReadOnlyList<(DateOnly Day, TimeOnly Time)> times);
    string ScheduleTitle { get; }
    string ScheduleOf(string teams, string zone);
    string ScheduleHint { get; }
    string SchedulePreview(ScheduledNotice notice, ScheduledTime before, ScheduledTime after);
    string ScheduleStep(string teams, ScheduledTime before, ScheduledTime after);
    string ScheduleSet(ScheduledNotice notice, ScheduledTime after);
    string ScheduleBack(ScheduledNotice notice, ScheduledTime after);
    string ScheduleIsSo(ScheduledNotice notice, ScheduledTime now);
    string ScheduleHow(ScheduledNotice notice);
    string ScheduleIsForManagers { get; }
    string ScheduleConfirm { get; }
    string ScheduleCancel { get; }
    string ScheduleUndo { get; }
    string ScheduleAll { get; }
}
