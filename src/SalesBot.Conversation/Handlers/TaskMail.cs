using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Tells people what was handed out or over to them, each once for what was said.</summary>
internal sealed class TaskMail(TaskCards cards, IOutbox outbox, AfterTurn after)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(7);

    public TaskCards Cards => cards;

    public async Task HandedOutAsync(Turn turn, IReadOnlyList<HandedOut> given, CancellationToken cancellationToken)
    {
        foreach (var one in given)
            await SendAsync(turn, one.Person, words => cards.ForYou(words, turn.Person.Name, one), cancellationToken);
    }

    /// <summary>Tells somebody; nothing where it is the one who says it.</summary>
    public async Task SendAsync(Turn turn, Person to, Func<IWording, Card> card, CancellationToken cancellationToken)
    {
        if (to.Id == turn.Person.Id)
            return;
        var message = new OutboxMessage(
            Guid.CreateVersion7(turn.Now), $"tasks:{turn.Message.Key}:{to.Id.Value:N}", MessageClass.Notice, card(Wordings.Of(to.Language, turn.Catalogue)), turn.Now, turn.Now + UsefulFor)
        {
            ToPerson = to.Id,
        };
        await outbox.AddAsync(message, cancellationToken);
        after.Mail();
    }
}
