using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string FiscalYearIs(int month) => $"The fiscal year starts in {MonthName(month)}; Q1 is {Quarter(month)}. To change it say \"our fiscal year starts in April\".";

    public string FiscalYearIsForWhoLeadsAll => "When the fiscal year starts is for an administrator or whoever leads all teams. Nothing was changed.";

    public string FiscalYearPreview(int before, int month) =>
        $"Preview: the fiscal year starts in {MonthName(month)} (now {MonthName(before)}); Q1 becomes {Quarter(month)}. Targets that stand stay; quarters and years named from now on go by it. Is that right?";

    public string FiscalYearSet(int month) => $"✅ Noted: the fiscal year starts in {MonthName(month)}, Q1 is {Quarter(month)}.";

    public string WorkWeekIsForManagers => "Who works part time and on which days is for the manager to say. Nothing was changed.";

    public string WorkWeekOnWhichDays(string name) => $"On which days does {name} work? Say for example \"{name} works Mon, Tue and Wed\"; for half of every day \"{name} works half time\". Nothing was changed.";

    public string WorkWeekPreview(string name, WorkWeek week, DateOnly? from) =>
        $"Preview: {name} works {Week(week)}, {HalfDays(week)} days a week{(from is { } day ? $" from {FullDay(day)}; nothing changes before" : "")}. Pace and targets divided from now on go by it; targets that stand keep their numbers. Is that right?";

    public string WorkWeekSet(string name, WorkWeek week, DateOnly? from) => $"✅ Noted: {name} works {Week(week)}, {HalfDays(week)} days a week{(from is { } day ? $" from {FullDay(day)}" : "")}.";

    public string WorkWeek(WorkWeek week) => Week(week);

    public string WorkWeekSaid(string name, WorkWeek week, DateOnly? from) => $"{name} works {Week(week)}{(from is { } day ? $" from {FullDay(day)}" : "")}";

    private static string MonthName(int month) => Culture.DateTimeFormat.GetMonthName(month);

    private static string Quarter(int month) => $"{MonthName(month)} to {MonthName(((month + 1) % 12) + 1)}";

    private static string Week(WorkWeek week) =>
        string.Join(", ", Enumerable.Range(1, 7).Select(n => (DayOfWeek)(n % 7)).Where(day => week[day] != DayPart.None).Select(day => $"{Culture.DateTimeFormat.GetAbbreviatedDayName(day)}{(week[day] == DayPart.Whole ? "" : " (half)")}"));

    private static string HalfDays(WorkWeek week) => (week.HalfDays / 2m).ToString("0.#", Culture);
}
