namespace SalesBot.Conversation.Turns;

/// <summary>Answers written messages of one sort before they are read as anything else.</summary>
internal interface ITextCommand
{
    /// <summary>The answer; null where the text is no such message.</summary>
    Task<Answer?> AnswerAsync(Turn turn, CancellationToken cancellationToken);
}
