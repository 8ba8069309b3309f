using SalesBot.Application.Calendars;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string LeaveMeans =>
        "No reminders, no \"not reported\", nothing asked on those days; weekly and monthly pace count working time only.";

    public string NoLeave => "There is no leave to cancel now; nothing changed.";

    public string TakeLongLeave => "Take the leave";

    public string BetterNot => "Cancel";

    public string SettleDayChange => "Settle it";

    public string DayChangeOutOfReach => "Only days from 31 days back to a year ahead can be changed, at most 31 at a time. Nothing changed.";

    public string LeaveTaken(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today) =>
        $"🌴 {(whose is null ? "On leave" : $"{whose} is on leave")}: {Days(days, today)}, {Length(days)}";

    public string LeaveCancelled(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today) =>
        $"💼 {(whose is null ? "Leave cancelled" : $"{whose}'s leave cancelled")}: at work {Days(days, today)}";

    public string LeaveUndone(DateOnly first, DateOnly last, bool wasCancellation, DateOnly today) => wasCancellation
        ? $"↩️ Undone: {Span(first, last, today)} is leave again"
        : $"↩️ Undone: leave {Span(first, last, today)}";

    public string OffAlready(DateOnly day, DateOnly today) => $"{Capital(Day(day, today))} is off already; nothing changed. Say \"back from leave\" to end it.";

    public string FreeAnyway(DateOnly day, DateOnly today) => $"{Capital(Day(day, today))} is no working day anyway; no leave needed.";

    public string LeaveTooLongAgo(DateOnly day, DateOnly today) =>
        $"Not entered: {Day(day, today)} is too long ago; leave can be entered up to {ReportingRules.LookbackDays} days back.";

    public string LeaveTooFar(DateOnly day, DateOnly today) => $"Not entered: {Day(day, today)} is too far; leave reaches a year ahead at most.";

    public string LongLeave(IReadOnlyList<LeaveDay> days, string? whose, DateOnly today) =>
        $"{Capital(Length(days))} of leave{(whose is null ? "" : $" for {whose}")}, {Days(days, today)}? Nothing has changed yet.";

    public string CannotEnterLeaveFor(string name) => $"Not entered: leave for {name} is for the manager to say. For your own, leave the name out.";

    public string TeamOnLeave(IReadOnlyList<(string Name, DateOnly Until)> people, DateOnly today) =>
        $"On leave: {List(people.Select(p => p.Until == today ? p.Name : $"{p.Name} (until {Day(p.Until, today)})"))}";

    public string TasksOff(DayStatus status, string? holiday) => status switch
    {
        DayStatus.OnLeave => "📋 My tasks: on leave today, enjoy it 🌴",
        DayStatus.Holiday => $"📋 My tasks: holiday today{(string.IsNullOrEmpty(holiday) ? "" : $" ({holiday})")}, enjoy it 🌴",
        _ => "📋 My tasks: a free day 🌴",
    };

    public string DayChangePreview(DateRange days, NamedDayKind kind, IReadOnlyList<string> teams, DateOnly today) =>
        $"Preview: {Span(days.Start, days.End, today)} {Becomes(kind)} ({List(teams)}). {Consequence(kind)} Nothing has changed yet.";

    public string DayChanged(DateRange days, NamedDayKind kind, IReadOnlyList<string> teams, DateOnly today) =>
        $"📅 Settled: {Span(days.Start, days.End, today)} {Becomes(kind)} ({List(teams)})";

    public string DayChangeUndone(DateRange days, DateOnly today) => $"↩️ Undone: {Span(days.Start, days.End, today)} as before";

    public string DaysAreSoAlready(DateRange days, DateOnly today) => $"{Capital(Span(days.Start, days.End, today))}: that is so already; nothing changed.";

    public string HolidaysUnknown(int year) =>
        $"ℹ️ I know no holidays for {year} yet, so I count the usual working days. Import them (calendar import), or just say \"holiday on Jan 1\".";

    private static string Becomes(NamedDayKind kind) => kind switch
    {
        NamedDayKind.Holiday => "off",
        NamedDayKind.Workday => "a working day",
        _ => "half a working day",
    };

    private static string Consequence(NamedDayKind kind) => kind switch
    {
        NamedDayKind.Holiday => "No reminders then, and pace does not count it.",
        NamedDayKind.Workday => "Reminders come as usual, and pace counts it.",
        _ => "No reminders in the afternoon, and pace counts half of it.",
    };

    private static string Length(IReadOnlyList<LeaveDay> days) => LeaveRuns.HalfDays(days) switch
    {
        1 => "half a day",
        2 => "1 day",
        var halves when halves % 2 == 0 => $"{halves / 2} days",
        var halves => $"{halves / 2}½ days",
    };

    private string Days(IReadOnlyList<LeaveDay> days, DateOnly today) =>
        List(LeaveRuns.Of(days).Select(run => Span(run.First, run.Last, today) + run.Part switch
        {
            DayPart.Morning => " (morning)",
            DayPart.Afternoon => " (afternoon)",
            _ => "",
        }));

    private string Span(DateOnly first, DateOnly last, DateOnly today) =>
        first == last ? Day(first, today) : $"{Day(first, today)} to {Day(last, today)}";
}
