namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string EmploymentIsForManagers => "First and last days at work are for the manager to enter; nothing was changed.";

    public string EmploymentPreview(string name, DateOnly? before, DateOnly day, bool isLast) => isLast
        ? $"Preview: {name}'s last day at work is {FullDay(day)}{(before is { } last ? $" (was {FullDay(last)})" : "")}. No reminders and no boards after it, and pace counts working days here only. Targets already set keep their amount; later ones are shared by days here. Do it?"
        : $"Preview: {name}'s first day at work is {FullDay(day)}{(before is { } first ? $" (was {FullDay(first)})" : "")}. Nothing is missed before it, and pace counts working days here only. Targets already set keep their amount; later ones are shared by days here. Do it?";

    public string EmploymentSet(string name, DateOnly day, bool isLast) =>
        isLast ? $"✅ Noted: {name}'s last day at work is {FullDay(day)}." : $"✅ Noted: {name}'s first day at work is {FullDay(day)}.";

    public string EmploymentIsSo(string name, DateOnly day, bool isLast) =>
        $"{name}'s {(isLast ? "last" : "first")} day at work is {FullDay(day)} already; nothing was changed.";

    public string EmploymentCannotBe(string name, DateOnly first, DateOnly? last) =>
        $"The first day has to come before the last: {name} joined on {FullDay(first)}{(last is { } end ? $" and leaves on {FullDay(end)}" : "")}. Nothing was changed; say it again with another day.";

    private static string FullDay(DateOnly day) => day.ToString("d MMM yyyy", Culture);
}
