using SalesBot.Application.Calendars;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string LeaveMeans => "这段时间不提醒、不算没报,当天目标不要求;周、月进度只按上班时间算。";

    public string NoLeave => "现在没有可以取消的请假,没有改动。";

    public string TakeLongLeave => "确认请假";

    public string BetterNot => "取消";

    public string SettleDayChange => "就这么定";

    public string DayChangeOutOfReach => "只能改最近 31 天到一年以内的日子,一次最多 31 天。没有改动。";

    public string LeaveTaken(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today) =>
        $"🌴 {(whose is null ? "已请假" : $"已给{whose}请假")}:{Days(days, today)},{Length(days)}";

    public string LeaveCancelled(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today) =>
        $"💼 {(whose is null ? "已销假" : $"已给{whose}销假")}:{Days(days, today)},照常上班";

    public string LeaveUndone(DateOnly first, DateOnly last, bool wasCancellation, DateOnly today) => wasCancellation
        ? $"↩️ 已撤销:{Span(first, last, today)}仍算请假"
        : $"↩️ 已撤销{Span(first, last, today)}的请假";

    public string OffAlready(DateOnly day, DateOnly today) => $"{Day(day, today)}已经请过假了,没有改动。要销假就说“销假”。";

    public string FreeAnyway(DateOnly day, DateOnly today) => $"{Day(day, today)}本来就不上班,不用请假。";

    public string LeaveTooLongAgo(DateOnly day, DateOnly today) =>
        $"没有记:{Day(day, today)}太久了,只能补最近 {ReportingRules.LookbackDays} 天的请假。";

    public string LeaveTooFar(DateOnly day, DateOnly today) => $"没有记:{Day(day, today)}太远了或者太长了,请假最多到一年以内。";

    public string LongLeave(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today) =>
        $"要{(whose is null ? "" : $"给{whose}")}请 {Length(days)}假吗?{Days(days, today)}。还没有任何改动。";

    public string CannotEnterLeaveFor(string name) => $"没有记:给{name}请假要由主管来说。你自己请假,不用写名字。";

    public string TeamOnLeave(IReadOnlyList<(string Name, DateOnly Until)> people, DateOnly today) =>
        $"请假:{List(people.Select(p => p.Until == today ? p.Name : $"{p.Name}(到{Day(p.Until, today)})"))}";

    public string TasksOff(DayStatus status, string? holiday) => status switch
    {
        DayStatus.OnLeave => "📋 我的任务:今天请假,好好休息 🌴",
        DayStatus.Holiday => $"📋 我的任务:今天{(string.IsNullOrEmpty(holiday) ? "放假" : $"{holiday}放假")},好好休息 🌴",
        _ => "📋 我的任务:今天休息 🌴",
    };

    public string DayChangePreview(DateRange days, NamedDayKind kind, IReadOnlyList<string> teams, DateOnly today) =>
        $"预览:{Span(days.Start, days.End, today)} {Becomes(kind)}({List(teams)})。{Consequence(kind)}还没有任何改动。";

    public string DayChanged(DateRange days, NamedDayKind kind, IReadOnlyList<string> teams, DateOnly today) =>
        $"📅 已定:{Span(days.Start, days.End, today)} {Becomes(kind)}({List(teams)})";

    public string DayChangeUndone(DateRange days, DateOnly today) => $"↩️ 已撤销:{Span(days.Start, days.End, today)}恢复原来的安排";

    public string DaysAreSoAlready(DateRange days, DateOnly today) => $"{Span(days.Start, days.End, today)}本来就是这样,没有改动。";

    public string HolidaysUnknown(int year) =>
        $"ℹ️ {year}年的放假安排我还没有,先按平常的工作日算。可以导入(calendar import),也可以直接说“1月1号放假”“1月4号上班”。";

    private static string Becomes(NamedDayKind kind) => kind switch
    {
        NamedDayKind.Holiday => "放假",
        NamedDayKind.Workday => "上班",
        _ => "只上半天班",
    };

    private static string Consequence(NamedDayKind kind) => kind switch
    {
        NamedDayKind.Holiday => "那天不提醒,不算工作日,进度跟着调整。",
        NamedDayKind.Workday => "那天照常提醒,算工作日,进度跟着调整。",
        _ => "下午不提醒,只算半个工作日。",
    };

    private static string Length(IReadOnlyList<LeaveDay> days) => LeaveRuns.HalfDays(days) switch
    {
        1 => "半天",
        var halves when halves % 2 == 0 => $"{halves / 2} 天",
        var halves => $"{halves / 2} 天半",
    };

    private string Days(IReadOnlyList<LeaveDay> days, DateOnly today) =>
        List(LeaveRuns.Of(days).Select(run => Span(run.First, run.Last, today) + run.Part switch
        {
            DayPart.Morning => "上午",
            DayPart.Afternoon => "下午",
            _ => "",
        }));

    private string Span(DateOnly first, DateOnly last, DateOnly today) =>
        first == last ? Day(first, today) : $"{Day(first, today)}到{Day(last, today)}";
}
