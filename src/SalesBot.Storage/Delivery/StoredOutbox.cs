using SalesBot.Application.Delivery;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Delivery;

internal sealed class StoredOutbox(StorageSession session) : IOutbox
{
    private const string DeliveredId = "SELECT DeliveredId FROM Outbox WHERE Key = @0";

    private const string IsAsTaken = "SELECT 1 FROM Outbox WHERE Id = @0 AND SettledAt IS NULL AND Attempts = @1 AND State = @2 AND LeaseOwner IS @3";

    private const string ForgetBefore = "DELETE FROM Outbox WHERE SettledAt < @0";

    public async Task<bool> AddAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await session.Writer.ExecuteAsync(OutboxRow.Insert, OutboxRow.Write(message), cancellationToken) == 0)
            return false;
        session.Messages.Keep(message);
        return true;
    }

    public async Task<IReadOnlyList<OutboxMessage>> DueAsync(int most, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var connection = await ReadyAsync(cancellationToken);
        var answers = await connection.AllAsync(OutboxRow.DueAnswers, [Columns.Of(now), most], OutboxRow.Read, cancellationToken);
        return Keep([
            .. answers,
            .. await connection.AllAsync(OutboxRow.DueNotices, [Columns.Of(now), most - answers.Count], OutboxRow.Read, cancellationToken),
        ]);
    }

    public async Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var connection = await ReadyAsync(cancellationToken);
        var message = await connection.FirstAsync(OutboxRow.ById, [Columns.Of(id)], OutboxRow.Read, cancellationToken);
        return message is null ? null : Keep([message])[0];
    }

    // Nothing but its progress changes in a message, so the sender's own is the stored one where that is the same.
    public async Task<OutboxMessage?> AsTakenAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var connection = await ReadyAsync(cancellationToken);
        var isTaken = await connection.FirstAsync(
            IsAsTaken, [Columns.Of(message.Id), message.Attempts, message.State.ToString(), message.LeaseOwner], row => true, cancellationToken);
        return isTaken ? Keep([message])[0] : null;
    }

    public async Task<string?> DeliveredIdAsync(string key, CancellationToken cancellationToken)
    {
        var connection = await ReadyAsync(cancellationToken);
        return await connection.FirstAsync(DeliveredId, [key], row => row.TextAt(0), cancellationToken);
    }

    public async Task CancelAsync(PersonId person, string keyPrefix, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keyPrefix);
        _ = session.Writer;
        var connection = await ReadyAsync(cancellationToken);
        var waiting = await connection.AllAsync(OutboxRow.WaitingFor, [Columns.Of(person)], OutboxRow.Read, cancellationToken);
        foreach (var message in Keep(waiting).Where(message => message.Key.StartsWith(keyPrefix, StringComparison.Ordinal)))
            message.Settle(DeliveryState.Expired, "obsolete", now);
    }

    public async Task<int> ForgetBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        _ = await ReadyAsync(cancellationToken);
        return await session.Writer.ExecuteAsync(ForgetBefore, [Columns.Of(instant)], cancellationToken);
    }

    private List<OutboxMessage> Keep(List<OutboxMessage> found) => session.InUnit ? found.ConvertAll(session.Messages.Keep) : found;

    // The statements here look at messages only, so nothing else need be written before them.
    private async ValueTask<StorageConnection> ReadyAsync(CancellationToken cancellationToken)
    {
        await session.FlushMessagesAsync(cancellationToken);
        return session.Connection;
    }
}
