namespace SalesBot.Conversation.Understanding;

/// <summary>How a deal that is recorded already is to be shared instead ("不对,是五五分", "actually 60/40", "改成李娜拿三成").</summary>
/// <param name="Statement">The new parts.</param>
/// <param name="IsNamed">The colleague is named; else <see cref="CreditPart.Name"/> stands for whoever shares in the deal.</param>
/// <param name="IsCorrection">The words say that something recorded is meant.</param>
public sealed record CreditChange(CreditStatement Statement, bool IsNamed, bool IsCorrection);
