using SalesBot.Domain.Activities;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string SettingsTitle => "⚙️ My reminders";

    public string AllStopped => "Nothing is sent now. Say \"resume\" to have them back.";

    public string MutedNow => "Muted for now. Say \"resume\" to have them back.";

    public string SettingsExamples =>
        "Or just say: \"remind me at 18:15\", \"morning plan at 8:30\", \"nothing after 10pm\", \"at most 3 a day\", \"not today, no reminders\".";

    public string StopReminders => "Stop all";

    public string ResumeReminders => "Resume reminders";

    public string OtherLanguage => "中文";

    public string WishNotUnderstood => "I did not get all of that, so nothing was changed. Use a button below, or say it another way.";

    public string StoppedAll => "🔕 OK, no more reminders. Say \"resume\" when you want them back.";

    public string ResumedAll => "🔔 OK, reminders are back.";

    public string MutedToday => "🔕 OK, no more reminders today; tomorrow as usual.";

    public string TooLateToSnooze => "Later would be tomorrow; no more reminders today.";

    public string NoUseYet => "No reminders have been sent yet; look again in a few days.";

    public IReadOnlyList<string> UseHeader => ["Reminder", "Sent", "Reported in 1 h", "Share"];

    public string UseMeaning => "The share counts what was delivered an hour ago or earlier. What was of no use ten times in a row stops by itself for that person.";

    public string CelebrationsAreForManagers => "Which deals the group hears of is for the manager to say. Nothing was changed.";

    public string CelebrationsSet(long? from) => from switch
    {
        null => "🎉 OK, every deal with an amount is celebrated.",
        Team.NoDeal => "OK, no more deal news in the group. Say \"turn on deal news\" to have it back.",
        { } amount => $"🎉 OK, deals from {Amount(Metrics.Revenue, amount)} on are celebrated.",
    };

    public string SettingLine(NudgeKind kind, TimeOnly? time, bool isOn, bool wentQuiet)
    {
        var state = isOn ? "on" : wentQuiet ? "stopped by itself (it never helped; say \"resume\" to have it back)" : "off";
        return time is { } at ? $"{Nudge(kind)} {Clock(at)} · {state}" : $"{Nudge(kind)} · {state}";
    }

    public string LimitsLine(QuietHours quiet, int mostADay) =>
        $"{(quiet.From == quiet.Until ? "No quiet hours" : $"Quiet {Clock(quiet.From)}–{Clock(quiet.Until)}")} · at most {mostADay} a day · language: English";

    public string SwitchOff(NudgeKind kind) => $"{Nudge(kind)} off";

    public string SwitchOn(NudgeKind kind) => $"{Nudge(kind)} on";

    public string TurnedOff(NudgeKind kind) => $"🔕 OK, off: {Nudge(kind).ToLowerInvariant()}.";

    public string TurnedOn(NudgeKind kind) => $"🔔 OK, on: {Nudge(kind).ToLowerInvariant()}.";

    public string MutedUntil(DateOnly day, TimeOnly time, DateOnly today) =>
        $"🔕 OK, no reminders before {Clock(time)}{(day == today ? "" : $" {Day(day, today)}")}.";

    public string Snoozed(TimeOnly time) => $"⏰ OK, again at {Clock(time)}.";

    public string TimeSet(NudgeKind kind, TimeOnly time) => $"⏰ OK, {Nudge(kind).ToLowerInvariant()} at {Clock(time)}.";

    public string QuietSet(QuietHours quiet) => $"🌙 OK, I keep quiet {Clock(quiet.From)}–{Clock(quiet.Until)}.";

    public string MostADaySet(int count) => $"OK, at most {count} a day; only what matters most.";

    public string MostADayBounds(int largest) => $"Nothing was changed: 1 to {largest} a day. For none, say \"stop\".";

    public string UseTitle(int days) => $"📊 Reminders that helped, last {days} days";

    public IReadOnlyList<string> UseRow(NudgeKind kind, int sent, int measured, int helped) =>
        [Nudge(kind), $"{sent}", $"{helped}", measured == 0 ? "–" : $"{helped * 100 / measured}%"];

    public string QuietLine(string name, NudgeKind kind) => $"🔕 {name}: {Nudge(kind).ToLowerInvariant()} stopped by itself";

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", Culture);
}
