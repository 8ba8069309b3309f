namespace SalesBot.Conversation.SecondReading;

/// <summary>Whether the message of this turn was left without a meaning.</summary>
internal sealed class Wondering
{
    /// <summary>Longer messages are not shown to a language model.</summary>
    private const int LongestMessage = 500;

    public bool IsOpen { get; private set; }

    public void Open(string text) => IsOpen = text.Length <= LongestMessage;
}
