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

    public string PersonnelIsForManagers => "Who joins, changes the team or gets another name is for the manager to say; nothing was changed.";

    public string MovesAreForWhoLeadsBoth => "Moves between teams are for an administrator or whoever leads both teams; nothing was changed.";

    public string PersonIsThere(string name, string team) => $"{name} is in {team} already; nothing was changed.";

    public string NameIsTaken(string name) => $"Somebody is called \"{name}\" already; say it again with another name. Nothing was changed.";

    public string WhichTeamJoins(string name, string? said, IReadOnlyList<string> teams) =>
        $"{(said is null ? "" : $"You lead no team \"{said}\". ")}Which team does {name} join: {string.Join(", ", teams)}? Nothing was changed yet.";

    public string NewMember(string name, string team, DateOnly day) => $"New member {name} joins {team} on {FullDay(day)}";

    public string JoinPreview(string name, string team, DateOnly day) =>
        $"Preview: {name}, new, joins {team} on {FullDay(day)}. Nothing is missed and no board counts before it, and targets are shared by days here from then on. Do it?";

    public string MemberEntered(string name, string team, DateOnly day, string code, DateOnly until) =>
        $"✅ Noted: {name} joins {team} on {FullDay(day)}. {name} sends me \"join {code}\"; it works once, until {until.ToString("d MMM", Culture)}.";

    public string MovePreview(string name, string from, string to, DateOnly day) =>
        $"Preview: {name} moves from {from} to {to} on {FullDay(day)}. What was done before it, boards and targets included, stays with {from}; {name}'s own targets stay, and so do those of both teams until you share them out again. Do it?";

    public string PersonMoved(string name, string team, DateOnly day) => $"✅ Noted: {name} is in {team} from {FullDay(day)} on.";

    public string RenamePreview(string name, string to) => $"Preview: {name} is called {to} from now on; everything recorded stays. Do it?";

    public string PersonRenamed(string before, string name) => $"✅ Done: {before} is called {name} now.";

    private static string FullDay(DateOnly day) => day.ToString("d MMM yyyy", Culture);
}
