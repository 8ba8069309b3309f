namespace SalesBot.Conversation.Wording;

/// <summary>What is said about first and last days at work.</summary>
internal interface IEmploymentWording
{
    string EmploymentIsForManagers { get; }
    string EmploymentPreview(string name, DateOnly? before, DateOnly day, bool isLast);
    string EmploymentSet(string name, DateOnly day, bool isLast);
    string EmploymentIsSo(string name, DateOnly day, bool isLast);
    string PersonnelIsForManagers { get; }
    string MovesAreForWhoLeadsBoth { get; }
    string PersonIsThere(string name, string team);
    string NameIsTaken(string name);

    /// <summary>Into which team somebody comes; the one that was named is none that the writer leads.</summary>
    string WhichTeamJoins(string name, string? said, IReadOnlyList<string> teams);

    /// <summary>What a manager writes to enter a new member; the button says it.</summary>
    string NewMember(string name, string team, DateOnly day);

    string JoinPreview(string name, string team, DateOnly day);
    string MemberEntered(string name, string team, DateOnly day, string code, DateOnly until);
    string MovePreview(string name, string from, string to, DateOnly day);
    string PersonMoved(string name, string team, DateOnly day);
    string RenamePreview(string name, string to);
    string PersonRenamed(string before, string name);
    string EmploymentCannotBe(string name, DateOnly first, DateOnly? last);
}
