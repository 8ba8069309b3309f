using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Handlers;

/// <summary>Answers messages of certain intents.</summary>
internal interface IIntentHandler
{
    /// <summary>The intents that it answers.</summary>
    IReadOnlyCollection<Intent> Intents { get; }

    /// <summary>Answers a message.</summary>
    Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken);
}
