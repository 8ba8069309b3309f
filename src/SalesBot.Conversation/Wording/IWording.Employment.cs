namespace SalesBot.Conversation.Wording;

/// <summary>What is said about first and last days at work.</summary>
internal interface IEmploymentWording
{
    string EmploymentIsForManagers { get; }
    string EmploymentPreview(string name, DateOnly? before, DateOnly day, bool isLast);
    string EmploymentSet(string name, DateOnly day, bool isLast);
    string EmploymentIsSo(string name, DateOnly day, bool isLast);
    string EmploymentCannotBe(string name, DateOnly first, DateOnly? last);
}
