using System.Data.Common;
using SalesBot.Application.Delivery;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Delivery;

internal sealed class StoredDeliveryRecords(StorageSession session) : IDeliveryRecords
{
    private const string Counted =
        """
        SELECT CASE WHEN instr(Key, ':') > 1 THEN substr(Key, 1, instr(Key, ':') - 1) ELSE Key END AS Kind, State, LastError, COUNT(*)
        FROM Outbox
        """;

    private const string Groups = "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";

    // Ids grow with time, so that the index of ids finds those of a stretch of time.
    private const string Since = $"{Counted} WHERE Id >= @0 AND CreatedAt >= @1 {Groups}";

    private const string Open = $"{Counted} WHERE DueAt IS NOT NULL {Groups}";

    public async Task<IReadOnlyList<DeliveryCount>> CountAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        await CountAsync(Since, [Columns.Of(FirstIdOf(since)), Columns.Of(since)], cancellationToken);

    public async Task<IReadOnlyList<DeliveryCount>> OpenAsync(CancellationToken cancellationToken) =>
        await CountAsync(Open, [], cancellationToken);

    public async Task<IReadOnlyList<OutboxMessage>> DeadAsync(int most, CancellationToken cancellationToken)
    {
        await session.FlushMessagesAsync(cancellationToken);
        var found = await session.Connection.AllAsync(OutboxRow.Dead, [most], OutboxRow.Read, cancellationToken);
        return session.InUnit ? found.ConvertAll(session.Messages.Keep) : found;
    }

    private async Task<List<DeliveryCount>> CountAsync(string sql, object?[] values, CancellationToken cancellationToken)
    {
        await session.FlushMessagesAsync(cancellationToken);
        return await session.Connection.AllAsync(sql, values, Read, cancellationToken);
    }

    private static DeliveryCount Read(DbDataReader row) =>
        new(row.GetString(0), Enum.Parse<DeliveryState>(row.GetString(1)), row.TextAt(2), row.GetInt32(3));

    private static Guid FirstIdOf(DateTimeOffset instant)
    {
        Span<byte> id = stackalloc byte[16];
        var milliseconds = instant.ToUnixTimeMilliseconds();
        for (var i = 0; i < 6; i++)
            id[i] = (byte)(milliseconds >> (8 * (5 - i)));
        return new Guid(id, bigEndian: true);
    }
}
