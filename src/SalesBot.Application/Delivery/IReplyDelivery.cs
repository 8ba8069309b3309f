namespace SalesBot.Application.Delivery;

/// <summary>Delivers the answers of a turn at once, after it was acknowledged.</summary>
public interface IReplyDelivery
{
    /// <summary>Delivers answers in order; what cannot be delivered now stays in the outbox with its outcome.</summary>
    Task DeliverAsync(IReadOnlyList<OutboxMessage> replies, CancellationToken cancellationToken);
}
