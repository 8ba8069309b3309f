using SalesBot.Application.Activities;
using SalesBot.Application.Nudges;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;

namespace SalesBot.Conversation.Wording;

/// <summary>What nudges say. A variant chooses among wordings of the same facts.</summary>
internal interface INudgeWording
{
    /// <summary>A kind as a heading: 早安计划, Morning plan.</summary>
    string Nudge(NudgeKind kind);

    string MorningPlan(IReadOnlyList<PlannedTask> tasks, string? name, int variant);

    /// <summary>How what was left open is made up for.</summary>
    string CatchUp(PlannedTask task, DateOnly today);

    string BehindPace(IReadOnlyList<TaskState> tasks, Period period, DateOnly today, int variant);

    /// <summary>What is missing of one target, in how many days, and how much that is a day.</summary>
    string NeededRate(TaskState task);

    string Milestone(NudgeFacts facts, int variant);
    string Overtaken(NudgeFacts facts, int variant);
    string WelcomeFollowUp(string? name, int variant);
    string PeriodEnd(Period period, IReadOnlyList<TaskState> tasks, int variant);
    string Celebration(string name, NudgeFacts deal, DealState state);
    string WentQuiet(string name, NudgeKind kind);
    string FillIn { get; }
    string SameAsBefore { get; }
    string SnoozeAnHour { get; }
    string NotToday { get; }
    string SetOut { get; }

    /// <summary>What somebody writes who takes the day off; the button says and writes it.</summary>
    string LeaveToday { get; }

    string NumbersOnly { get; }
    string NothingFilledIn { get; }
    string Repeated(IReadOnlyList<RecordedItem> items);
    string NothingToRepeat { get; }
    string SetOutWell(int variant);
}

/// <summary>What is said about the settings of reminders.</summary>
internal interface ISettingsWording
{
    string SettingsTitle { get; }
    string AllStopped { get; }
    string MutedNow { get; }
    string SettingLine(NudgeKind kind, TimeOnly? time, bool isOn, bool wentQuiet);
    string LimitsLine(QuietHours quiet, int mostADay);
    string SettingsExamples { get; }
    string SwitchOff(NudgeKind kind);
    string SwitchOn(NudgeKind kind);

    /// <summary>Stops all reminders; the button says it.</summary>
    string StopReminders { get; }

    /// <summary>Brings the reminders back; the button says and writes it.</summary>
    string ResumeReminders { get; }

    string OtherLanguage { get; }
    string WishNotUnderstood { get; }
    string TurnedOff(NudgeKind kind);
    string TurnedOn(NudgeKind kind);
    string StoppedAll { get; }
    string ResumedAll { get; }
    string MutedToday { get; }
    string MutedUntil(DateOnly day, TimeOnly time, DateOnly today);
    string Snoozed(TimeOnly time);
    string TooLateToSnooze { get; }
    string TimeSet(NudgeKind kind, TimeOnly time);
    string QuietSet(QuietHours quiet);
    string MostADaySet(int count);
    string MostADayBounds(int largest);
    string CelebrationsAreForManagers { get; }

    /// <summary>Which deals are celebrated: from an amount in minor units on; see Team.CelebrateFrom.</summary>
    string CelebrationsSet(long? from);

    string NoUseYet { get; }
    string UseTitle(int days);
    IReadOnlyList<string> UseHeader { get; }
    IReadOnlyList<string> UseRow(NudgeKind kind, int sent, int measured, int helped);
    string UseMeaning { get; }
    string QuietLine(string name, NudgeKind kind);
}
