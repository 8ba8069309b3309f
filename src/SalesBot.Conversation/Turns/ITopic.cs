using SalesBot.Application.Messaging;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>Something that people talk with the bot about beside reports and questions about them.</summary>
internal interface ITopic
{
    /// <summary>What the buttons of its cards do; none that another topic has.</summary>
    IReadOnlyCollection<string> Verbs => [];

    /// <summary>What its open questions ask.</summary>
    IReadOnlyCollection<QuestionKind> Questions => [];

    /// <summary>What reminds of one of its open questions once something else was answered; null for questions that such a message drops.</summary>
    string? StillAsks(Turn turn, OpenQuestion question) => null;

    /// <summary>The answer to a written message; null where the message is about something else.</summary>
    Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken);

    /// <summary>The answer to a pressed button whose seal and owner were checked.</summary>
    Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken) =>
        Task.FromResult(Answer.Of(turn.Words.UnknownButton));

    /// <summary>The answer to what was typed, or pressed, in answer to its open question; null where that is no answer to it.</summary>
    Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken) =>
        Task.FromResult<Answer?>(null);
}
