using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;

namespace SalesBot.Conversation.Handlers;

/// <summary>Answers in private what is nobody else's business, wherever it was asked.</summary>
internal sealed class PrivateMail(IOutbox outbox, AfterTurn after)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromHours(1);

    /// <summary>The answer itself in a private chat; else it goes there, and the group hears only that.</summary>
    public async Task<Answer> AnswerAsync(Turn turn, Card card, CancellationToken cancellationToken)
    {
        if (turn.IsPrivate)
            return Answer.Of(card);
        var message = new OutboxMessage(
            Guid.CreateVersion7(turn.Now), $"private:{turn.Message.Key}", MessageClass.Notice, card with { AsPicture = turn.IsForPicture }, turn.Now, turn.Now + UsefulFor)
        { ToPerson = turn.Person.Id };
        await outbox.AddAsync(message, cancellationToken);
        after.Mail();
        return Answer.Of(turn.Words.SentInPrivate);
    }
}
