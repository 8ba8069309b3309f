namespace SalesBot.Conversation.Understanding;

/// <summary>Somebody's first or last day at work ("李娜12月1号入职", "Priya's last day is Nov 30").</summary>
/// <param name="Person">The name, as written.</param>
/// <param name="Day">The local day.</param>
/// <param name="IsLast">It is the last day, not the first.</param>
public sealed record EmploymentStatement(string Person, DateOnly Day, bool IsLast);
