using SalesBot.Application.Messaging;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers buttons of some verbs. Their seal and owner are checked before; the present state is not.</summary>
internal interface IButton
{
    IReadOnlyCollection<string> Verbs { get; }

    Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken);
}
