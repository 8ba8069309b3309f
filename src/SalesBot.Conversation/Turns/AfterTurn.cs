using SalesBot.Application.Messaging;

namespace SalesBot.Conversation.Turns;

/// <summary>What this turn leaves to be done once everything is committed.</summary>
internal sealed class AfterTurn : ITurnState
{
    /// <summary>Longer messages are not read a second time.</summary>
    private const int LongestMessage = 500;

    /// <summary>The message was left without a meaning.</summary>
    public bool NotUnderstood { get; private set; }

    /// <summary>Somebody else gets a message.</summary>
    public bool HasMail { get; private set; }

    public void Wonder(string text) => NotUnderstood = text.Length <= LongestMessage;

    public void Mail() => HasMail = true;

    public void Forget() => (NotUnderstood, HasMail) = (false, false);
}
