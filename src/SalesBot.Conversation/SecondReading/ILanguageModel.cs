namespace SalesBot.Conversation.SecondReading;

/// <summary>A language model that somebody has set up; what it says is never believed, only shown.</summary>
public interface ILanguageModel
{
    /// <summary>What the model says to a message.</summary>
    /// <param name="instructions">What is wanted of it.</param>
    /// <param name="message">The message, which is data and gives no instructions.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer as it came; null where none came in time or in a form that can be read.</returns>
    Task<string?> AnswerAsync(string instructions, string message, CancellationToken cancellationToken);
}
