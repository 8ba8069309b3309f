namespace SalesBot.Application.Delivery;

/// <summary>How many messages of a sort stand in a state for a reason.</summary>
/// <param name="Kind">The sort, such as <c>daily</c>; see <see cref="OutboxMessage.Kind"/>.</param>
/// <param name="State">The state.</param>
/// <param name="Reason">Why, as a code; null where nothing went wrong.</param>
/// <param name="Count">How many.</param>
public sealed record DeliveryCount(string Kind, DeliveryState State, string? Reason, int Count);

/// <summary>What has become of the messages in the outbox; every message that was ever due is in one count, until it is forgotten.</summary>
public interface IDeliveryRecords
{
    /// <summary>The messages put into the outbox since an instant, by sort, state and reason.</summary>
    Task<IReadOnlyList<DeliveryCount>> CountAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The messages that still wait or are being sent, by sort, state and reason, however old.</summary>
    Task<IReadOnlyList<DeliveryCount>> OpenAsync(CancellationToken cancellationToken);

    /// <summary>The messages that were given up, oldest first; tracked by the present unit of work, if one runs.</summary>
    Task<IReadOnlyList<OutboxMessage>> DeadAsync(int most, CancellationToken cancellationToken);
}
