using SalesBot.Domain.People;

namespace SalesBot.Application.Delivery;

/// <summary>Messages on their way out, kept in the same store as what caused them.</summary>
public interface IOutbox
{
    /// <summary>Adds a message within the present unit of work.</summary>
    /// <returns>False where a message with its key is there already; nothing is added then.</returns>
    Task<bool> AddAsync(OutboxMessage message, CancellationToken cancellationToken);

    /// <summary>
    /// The messages that may be handed out now: waiting and due, or left behind by a sender whose lease ran out; answers first, then in the
    /// order in which they became due, only the first of each conversation, person or team. They are tracked by the present unit of work, so that their new state is committed.
    /// </summary>
    Task<IReadOnlyList<OutboxMessage>> DueAsync(int most, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>A message, tracked by the present unit of work; null where there is none.</summary>
    Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>
    /// A message as its sender took it, tracked by the present unit of work; null where it has moved on since, by another sender or to its last state.
    /// </summary>
    Task<OutboxMessage?> AsTakenAsync(OutboxMessage message, CancellationToken cancellationToken);

    /// <summary>The channel's id of the message with a key; null where it has none.</summary>
    Task<string?> DeliveredIdAsync(string key, CancellationToken cancellationToken);

    /// <summary>Ends waiting messages to a person whose keys begin with a prefix, since they are no longer true.</summary>
    Task CancelAsync(PersonId person, string keyPrefix, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Removes messages that reached their last state before an instant.</summary>
    /// <returns>How many were removed.</returns>
    Task<int> ForgetBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken);
}
