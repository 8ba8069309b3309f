using SalesBot.Application.Delivery;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Delivery;

/// <summary>
/// The outgoing messages of a unit of work and the state of each in the store; written by hand because every turn sends one.
/// </summary>
internal sealed class KeptMessages
{
    private const string Update =
        """
        UPDATE Outbox SET State = @1, Attempts = @2, NextAttemptAt = @3, LeasedUntil = @4, DeliveredId = @5, LastError = @6, SettledAt = @7,
            DueAt = @8, Doubts = @9, LeaseOwner = @10
        WHERE Id = @0 AND State = @11 AND Attempts = @12
        """;

    private readonly Dictionary<Guid, Kept> kept = [];

    /// <summary>Takes a message that is stored as it is now; the same message found twice is one object.</summary>
    public OutboxMessage Keep(OutboxMessage stored)
    {
        if (kept.TryGetValue(stored.Id, out var known))
            return known.Message;
        kept.Add(stored.Id, new(stored, Progress.Of(stored)));
        return stored;
    }

    public void Clear() => kept.Clear();

    public async Task FlushAsync(StorageConnection connection, CancellationToken cancellationToken)
    {
        foreach (var (id, (message, stored)) in kept)
        {
            var progress = Progress.Of(message);
            if (progress == stored)
                continue;
            var changed = await connection.ExecuteAsync(
                Update,
                [
                    Columns.Of(id), progress.State.ToString(), progress.Attempts, Columns.Of(progress.NextAttemptAt),
                    Columns.Of(progress.LeasedUntil), progress.DeliveredId, progress.LastError, Columns.Of(progress.SettledAt),
                    DueAt(message), progress.Doubts, progress.LeaseOwner, stored.State.ToString(), stored.Attempts,
                ],
                cancellationToken);

            // Another sender has taken it since it was read: that one's word counts, and nothing of this unit.
            if (changed == 0)
                throw new InvalidOperationException("A message was taken by another sender.");
            kept[id] = new(message, progress);
            if (message.SettledAt is not null && stored.SettledAt is null)
                await connection.ExecuteAsync(OutboxRow.Next, [OutboxRow.Destination(message)], cancellationToken);
        }
    }

    /// <summary>When somebody should next look at a message, as UTC ticks: at its time or its end, or just after its lease; null once settled.</summary>
    public static long? DueAt(OutboxMessage message) => message.State switch
    {
        DeliveryState.Waiting => Math.Min(Columns.Of(message.NextAttemptAt), Columns.Of(message.ExpiresAt)),
        DeliveryState.Sending => message.LeasedUntil is { } lease ? Columns.Of(lease) + 1 : Columns.Of(message.NextAttemptAt),
        _ => null,
    };

    private sealed record Kept(OutboxMessage Message, Progress Stored);

    /// <summary>What changes on the way of a message.</summary>
    private readonly record struct Progress(
        DeliveryState State, int Attempts, DateTimeOffset NextAttemptAt, DateTimeOffset? LeasedUntil, string? DeliveredId, string? LastError,
        DateTimeOffset? SettledAt, int Doubts, string? LeaseOwner)
    {
        public static Progress Of(OutboxMessage message) => new(
            message.State, message.Attempts, message.NextAttemptAt, message.LeasedUntil, message.DeliveredId, message.LastError,
            message.SettledAt, message.Doubts, message.LeaseOwner);
    }
}
