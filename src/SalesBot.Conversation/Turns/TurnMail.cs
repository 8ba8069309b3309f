using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Wording;

namespace SalesBot.Conversation.Turns;

/// <summary>Puts the answers of a turn into the outbox, in the same unit of work as what they answer.</summary>
internal sealed class TurnMail(IOutbox outbox, IInbox inbox, IAddressBook addresses, TimeProvider clock)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromMinutes(10);

    // Answers go out at once after the commit; the loop takes them up only where that did not happen, after a crash say.
    private static readonly TimeSpan HeldFromLoop = TimeSpan.FromSeconds(60);

    public DateTimeOffset Now => clock.GetUtcNow();

    public Task RetireAsync(ConversationAddress conversation, CancellationToken cancellationToken) =>
        addresses.RetireAsync(conversation.Channel, conversation.ConversationId, "removed", Now, cancellationToken);

    public async Task<TurnResult> PostAsync(IncomingMessage message, Answer answer, CancellationToken cancellationToken)
    {
        var replies = new List<OutboxMessage>();
        Card? inAnswer = null;
        for (var i = 0; i < answer.Said.Count; i++)
        {
            var said = answer.Said[i];
            var pressed = said.InPlace ? message.Action : null;
            if (pressed is { AnswersInPlace: true })
            {
                inAnswer = said.Card;
                await inbox.KeepAnswerAsync(message.Key, said.Card, cancellationToken);
            }

            // What the answer to the click shows needs no message of its own, unless others see the card too.
            if (pressed is { AnswersInPlace: true } && (!message.CanUpdateMessages || pressed.CardMessageId is null))
                continue;
            if (await AddAsync(message, said, i, cancellationToken) is { } reply)
                replies.Add(reply);
        }

        return new TurnResult(replies, inAnswer);
    }

    /// <summary>What is said when the store is away; it is not kept anywhere.</summary>
    public TurnResult Trouble(IncomingMessage message)
    {
        var text = Wordings.Of(Speech.Of(message.Text, Speech.OfLocale(message.Locale))).StoreIsAway;
        if (message.Kind is not (IncomingKind.Text or IncomingKind.CardAction))
            return TurnResult.Silence;
        var now = Now;
        var reply = new OutboxMessage(Guid.CreateVersion7(now), $"trouble:{message.Key}", MessageClass.Reply, new Card(text), now, now + UsefulFor)
        {
            Address = message.Conversation,
            RepliesTo = message.MessageId,
        };
        return new TurnResult([reply], message.Action is { AnswersInPlace: true } ? reply.Card : null);
    }

    private async Task<OutboxMessage?> AddAsync(IncomingMessage message, Said said, int place, CancellationToken cancellationToken)
    {
        var canReplace = message.CanUpdateMessages && (said.ReplacesKey is not null || (said.InPlace && message.Action?.CardMessageId is not null));
        var now = Now;
        var key = said.Key ?? $"reply:{message.Key}:{place}";
        var reply = new OutboxMessage(Guid.CreateVersion7(now), key, canReplace ? MessageClass.Update : MessageClass.Reply, said.Card, now, now + UsefulFor)
        {
            Address = message.Conversation,
            RepliesTo = message.Kind == IncomingKind.Text ? message.MessageId : null,
            Replaces = canReplace && said.InPlace ? message.Action!.CardMessageId : null,
            ReplacesKey = canReplace && !said.InPlace ? said.ReplacesKey : null,
        };
        reply.HoldUntil(now + HeldFromLoop);
        if (message.RepliesInAnswer)
            reply.Deliver(null, now);

        // A key that is there already means that this was said before; only a welcome is left out then.
        if (await outbox.AddAsync(reply, cancellationToken))
            return reply;
        return said.Key is null || key.StartsWith("welcome:", StringComparison.Ordinal)
            ? null
            : await AddAsync(message, said with { Key = null }, place, cancellationToken);
    }
}
