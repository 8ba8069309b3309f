using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Delivery;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Delivery;

internal sealed class StoredOutbox(StorageSession session) : IOutbox
{
    private const string Insert =
        """
        INSERT INTO Outbox (Id, Key, Class, Card, CreatedAt, ExpiresAt, Address, ToPerson, ToTeam, RepliesTo, Replaces, ReplacesKey,
            State, Attempts, NextAttemptAt, LeasedUntil, DeliveredId, LastError, SettledAt, Destination, DueAt)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17, @18, @19, @20)
        ON CONFLICT (Key) DO NOTHING
        """;

    private const string DeliveredId = "SELECT DeliveredId FROM Outbox WHERE Key = @0";

    private const string WaitsFor = "SELECT EXISTS (SELECT 1 FROM Outbox WHERE ToPerson = @0 AND DueAt IS NOT NULL)";

    private const string ForgetBefore = "DELETE FROM Outbox WHERE SettledAt < @0";

    public async Task<bool> AddAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await session.Writer.ExecuteAsync(Insert, Row(message), cancellationToken) == 0)
            return false;
        session.Messages.Keep(message);
        return true;
    }

    public async Task<IReadOnlyList<OutboxMessage>> DueAsync(int most, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ticks = Columns.Of(now);
        var connection = await session.ForQueryAsync(cancellationToken);
        var all = connection.Context.Set<OutboxMessage>().AsNoTracking();

        // An expired message is only to be settled, so it need not wait for those before it.
        var due = await all
            .Where(message => EF.Property<long?>(message, OutboxMapping.DueAt) <= ticks)
            .Where(message => message.ExpiresAt <= now || !all.Any(other =>
                EF.Property<string>(other, OutboxMapping.Destination) == EF.Property<string>(message, OutboxMapping.Destination)
                && EF.Property<long?>(other, OutboxMapping.DueAt) != null
                && EF.Property<long>(other, OutboxMapping.Seq) < EF.Property<long>(message, OutboxMapping.Seq)))
            .OrderBy(message => EF.Property<long>(message, OutboxMapping.Seq))
            .Take(most)
            .ToListAsync(cancellationToken);
        return Keep(due);
    }

    public async Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        var message = await connection.Context.Set<OutboxMessage>().AsNoTracking()
            .FirstOrDefaultAsync(message => message.Id == id, cancellationToken);
        return message is null ? null : Keep([message])[0];
    }

    public async Task<string?> DeliveredIdAsync(string key, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.FirstAsync(DeliveredId, [key], row => row.TextAt(0), cancellationToken);
    }

    public async Task CancelAsync(PersonId person, string keyPrefix, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keyPrefix);
        await session.FlushAsync(cancellationToken);
        if (!await session.Writer.FirstAsync(WaitsFor, [Columns.Of(person)], row => row.GetBoolean(0), cancellationToken))
            return;
        var waiting = await session.Writer.Context.Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.ToPerson == person && EF.Property<long?>(message, OutboxMapping.DueAt) != null
                && message.State == DeliveryState.Waiting)
            .ToListAsync(cancellationToken);
        foreach (var message in Keep(waiting).Where(message => message.Key.StartsWith(keyPrefix, StringComparison.Ordinal)))
            message.Settle(DeliveryState.Expired, "obsolete", now);
    }

    public async Task<int> ForgetBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        return await session.Writer.ExecuteAsync(ForgetBefore, [Columns.Of(instant)], cancellationToken);
    }

    private List<OutboxMessage> Keep(List<OutboxMessage> found) => session.InUnit ? found.ConvertAll(session.Messages.Keep) : found;

    private static object?[] Row(OutboxMessage message) =>
    [
        Columns.Of(message.Id), message.Key, message.Class.ToString(), StorageJson.Write(message.Card), Columns.Of(message.CreatedAt),
        Columns.Of(message.ExpiresAt), message.Address is null ? null : StorageJson.Write(message.Address), Columns.Of(message.ToPerson),
        Columns.Of(message.ToTeam), message.RepliesTo, message.Replaces, message.ReplacesKey, message.State.ToString(), message.Attempts,
        Columns.Of(message.NextAttemptAt), Columns.Of(message.LeasedUntil), message.DeliveredId, message.LastError,
        Columns.Of(message.SettledAt), Destination(message), KeptMessages.DueAt(message),
    ];

    private static string Destination(OutboxMessage message) => message switch
    {
        { Address: { } address } => $"{address.Channel}|{address.ConversationId}",
        { ToPerson: { } person } => $"person|{person.Value:N}",
        { ToTeam: { } team } => $"team|{team.Value:N}",
        _ => throw new InvalidOperationException("A message goes to a conversation, a person or a team."),
    };
}
