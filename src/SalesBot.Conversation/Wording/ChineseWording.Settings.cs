using SalesBot.Domain.Activities;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string SettingsTitle => "⚙️ 我的提醒";

    public string AllStopped => "现在什么都不发。说“恢复提醒”就回来。";

    public string MutedNow => "今天先不发了。说“恢复提醒”就回来。";

    public string SettingsExamples => "直接说也行:“提醒改到18:15”“早安计划8:30”“晚上10点后别发”“一天最多3条”“今天别提醒”。";

    public string StopReminders => "别提醒我";

    public string ResumeReminders => "恢复提醒";

    public string OtherLanguage => "English";

    public string WishNotUnderstood => "这句我没全看懂,没有改动。可以点下面的按钮,或者换个说法。";

    public string StoppedAll => "🔕 好,以后不提醒了。想要了就说“恢复提醒”。";

    public string ResumedAll => "🔔 好,提醒恢复了。";

    public string MutedToday => "🔕 好,今天不提醒了,明天照常。";

    public string TooLateToSnooze => "再晚就是明天了,今天不再提醒。";

    public string NoUseYet => "还没有发过提醒,过几天再看。";

    public IReadOnlyList<string> UseHeader => ["提醒", "发出", "1小时内上报", "比例"];

    public string UseMeaning => "比例只算已满 1 小时、确实送到的。连续 10 次都没用的,会对这个人自动停发。";

    public string CelebrationsAreForManagers => "群里发哪些喜报由主管来定。没有改动。";

    public string CelebrationsSet(long? from) => from switch
    {
        null => "🎉 好,签单有金额的都发喜报。",
        Team.NoDeal => "好,以后群里不发喜报。想要了就说“开启喜报”。",
        { } amount => $"🎉 好,{Amount(Metrics.Revenue, amount)}起的签单才发喜报。",
    };

    public string SettingLine(NudgeKind kind, TimeOnly? time, bool isOn, bool wentQuiet)
    {
        var state = isOn ? "开" : wentQuiet ? "已自动停发(一直没用上,说“恢复提醒”可再开)" : "关";
        return time is { } at ? $"{Nudge(kind)} {Clock(at)} · {state}" : $"{Nudge(kind)} · {state}";
    }

    public string LimitsLine(QuietHours quiet, int mostADay) =>
        $"{(quiet.From == quiet.Until ? "没有免打扰时段" : $"免打扰 {Clock(quiet.From)}–{Clock(quiet.Until)}")} · 一天最多 {mostADay} 条 · 语言:中文";

    public string SwitchOff(NudgeKind kind) => $"关掉{Nudge(kind)}";

    public string SwitchOn(NudgeKind kind) => $"打开{Nudge(kind)}";

    public string TurnedOff(NudgeKind kind) => $"🔕 好,不再发{Nudge(kind)}。";

    public string TurnedOn(NudgeKind kind) => $"🔔 好,{Nudge(kind)}打开了。";

    public string MutedUntil(DateOnly day, TimeOnly time, DateOnly today) => $"🔕 好,{(day == today ? "" : Day(day, today))}{Clock(time)} 之前不提醒。";

    public string Snoozed(TimeOnly time) => $"⏰ 好,{Clock(time)} 再提醒你。";

    public string TimeSet(NudgeKind kind, TimeOnly time) => $"⏰ 好,{Nudge(kind)}改到 {Clock(time)}。";

    public string QuietSet(QuietHours quiet) => $"🌙 好,{Clock(quiet.From)}–{Clock(quiet.Until)} 不打扰你。";

    public string MostADaySet(int count) => $"好,一天最多 {count} 条,多出来的只留最要紧的。";

    public string MostADayBounds(int largest) => $"没有改动:一天最多可以设 1 到 {largest} 条。都不要就说“别提醒我”。";

    public string UseTitle(int days) => $"📊 提醒效果,最近 {days} 天";

    public IReadOnlyList<string> UseRow(NudgeKind kind, int sent, int measured, int helped) =>
        [Nudge(kind), $"{sent}", $"{helped}", measured == 0 ? "–" : $"{helped * 100 / measured}%"];

    public string QuietLine(string name, NudgeKind kind) => $"🔕 {name}:{Nudge(kind)}已自动停发";

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", Culture);
}
