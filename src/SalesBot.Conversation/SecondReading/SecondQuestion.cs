using SalesBot.Application.Delivery;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.SecondReading;

/// <summary>Puts the question whether a message means what a language model made of it.</summary>
internal sealed class SecondQuestion(Asking asking, IOutbox outbox, IDeliverySignal signal, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task AskAsync(Turn turn, IReadOnlyList<ReadItem> items, TimeSpan usefulFor, CancellationToken cancellationToken)
    {
        var now = Now;
        var card = await asking.UnderstoodAsync(turn with { Now = now }, items, ModelContract.Write(items), cancellationToken);
        await outbox.AddAsync(
            new OutboxMessage(Guid.CreateVersion7(now), $"second:{turn.Message.Key}", MessageClass.Reply, card, now, now + usefulFor)
            {
                Address = turn.Message.Conversation,
                RepliesTo = turn.Message.MessageId,
            },
            cancellationToken);
    }

    /// <summary>Has the question go out, once it is committed.</summary>
    public void Send() => signal.Wake();
}
