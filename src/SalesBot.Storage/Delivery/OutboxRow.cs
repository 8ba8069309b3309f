using System.Data.Common;
using System.Runtime.CompilerServices;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;

namespace SalesBot.Storage.Delivery;

/// <summary>Writes and reads outgoing messages by hand, since every turn sends one.</summary>
internal static class OutboxRow
{
    // Behind another message of its destination it need not be looked at before its end, or that one's: see Next.
    public const string Insert =
        $"""
        INSERT INTO Outbox ({Told}, Destination, DueAt)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17, @18, @19, @20, @21,
            CASE WHEN @22 < @5 AND EXISTS (SELECT 1 FROM Outbox WHERE Destination = @21 AND DueAt IS NOT NULL) THEN @5 ELSE @22 END)
        ON CONFLICT (Key) DO NOTHING
        """;

    /// <summary>Has the message looked at again whose turn it is when one of its destination is settled.</summary>
    public const string Next =
        """
        UPDATE Outbox SET DueAt = MIN(NextAttemptAt, ExpiresAt)
        WHERE Seq = (SELECT Seq FROM Outbox WHERE Destination = @0 AND DueAt IS NOT NULL ORDER BY Seq LIMIT 1)
            AND State = 'Waiting' AND DueAt > MIN(NextAttemptAt, ExpiresAt)
        """;

    public const string ById = $"SELECT {Told} FROM Outbox WHERE Id = @0";

    public const string WaitingFor = $"SELECT {Told} FROM Outbox WHERE ToPerson = @0 AND DueAt IS NOT NULL AND State = 'Waiting'";

    public const string Dead = $"SELECT {Told} FROM Outbox WHERE State = 'Dead' ORDER BY Seq LIMIT @0";

    // Somebody waits for an answer, so it goes before whatever the bot says on its own.
    public const string DueAnswers = $"SELECT {Told} FROM Outbox AS message WHERE Class <> 'Notice' AND {IsDue}";

    public const string DueNotices = $"SELECT {Told} FROM Outbox AS message WHERE Class = 'Notice' AND {IsDue}";

    // An expired message is only to be settled, so it need not wait for those before it. In the order of the index of open messages the
    // first few are found without looking at the thousands behind them.
    private const string IsDue =
        """
        DueAt <= @0 AND (ExpiresAt <= @0 OR NOT EXISTS (
            SELECT 1 FROM Outbox AS earlier
            WHERE earlier.Destination = message.Destination AND earlier.DueAt IS NOT NULL AND earlier.Seq < message.Seq))
        ORDER BY DueAt, Seq LIMIT @1
        """;

    private const string Told =
        """
        Id, Key, Class, Card, CreatedAt, ExpiresAt, Address, ToPerson, ToTeam, RepliesTo, Replaces, ReplacesKey, State, Attempts, NextAttemptAt,
        LeasedUntil, DeliveredId, LastError, SettledAt, Doubts, LeaseOwner
        """;

    public static object?[] Write(OutboxMessage message) =>
    [
        Columns.Of(message.Id), message.Key, message.Class.ToString(), StorageJson.Write(message.Card), Columns.Of(message.CreatedAt),
        Columns.Of(message.ExpiresAt), message.Address is null ? null : StorageJson.Write(message.Address), Columns.Of(message.ToPerson),
        Columns.Of(message.ToTeam), message.RepliesTo, message.Replaces, message.ReplacesKey, message.State.ToString(), message.Attempts,
        Columns.Of(message.NextAttemptAt), Columns.Of(message.LeasedUntil), message.DeliveredId, message.LastError,
        Columns.Of(message.SettledAt), message.Doubts, message.LeaseOwner, Destination(message), KeptMessages.DueAt(message),
    ];

    public static OutboxMessage Read(DbDataReader row)
    {
        var message = new OutboxMessage(
            row.GuidAt(0), row.GetString(1), Enum.Parse<MessageClass>(row.GetString(2)), StorageJson.Read<Card>(row.GetString(3)), row.InstantAt(4),
            row.InstantAt(5))
        {
            Address = row.TextAt(6) is { } address ? StorageJson.Read<ConversationAddress>(address) : null,
            ToPerson = row.IsDBNull(7) ? null : new PersonId(row.GuidAt(7)),
            ToTeam = row.IsDBNull(8) ? null : new TeamId(row.GuidAt(8)),
            RepliesTo = row.TextAt(9),
            Replaces = row.TextAt(10),
            ReplacesKey = row.TextAt(11),
        };
        SetState(message, Enum.Parse<DeliveryState>(row.GetString(12)));
        SetAttempts(message, row.GetInt32(13));
        SetNextAttemptAt(message, row.InstantAt(14));
        SetLeasedUntil(message, row.IsDBNull(15) ? null : row.InstantAt(15));
        SetDeliveredId(message, row.TextAt(16));
        SetLastError(message, row.TextAt(17));
        SetSettledAt(message, row.IsDBNull(18) ? null : row.InstantAt(18));
        SetDoubts(message, row.GetInt32(19));
        SetLeaseOwner(message, row.TextAt(20));
        return message;
    }

    public static string Destination(OutboxMessage message) => message switch
    {
        { Address: { } address } => $"{address.Channel}|{address.ConversationId}",
        { ToPerson: { } person } => $"person|{person.Value:N}",
        { ToTeam: { } team } => $"team|{team.Value:N}",
        _ => throw new InvalidOperationException("A message goes to a conversation, a person or a team."),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_State")]
    private static extern void SetState(OutboxMessage message, DeliveryState state);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Attempts")]
    private static extern void SetAttempts(OutboxMessage message, int attempts);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_NextAttemptAt")]
    private static extern void SetNextAttemptAt(OutboxMessage message, DateTimeOffset instant);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LeasedUntil")]
    private static extern void SetLeasedUntil(OutboxMessage message, DateTimeOffset? instant);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_DeliveredId")]
    private static extern void SetDeliveredId(OutboxMessage message, string? id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LastError")]
    private static extern void SetLastError(OutboxMessage message, string? code);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_SettledAt")]
    private static extern void SetSettledAt(OutboxMessage message, DateTimeOffset? instant);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Doubts")]
    private static extern void SetDoubts(OutboxMessage message, int doubts);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LeaseOwner")]
    private static extern void SetLeaseOwner(OutboxMessage message, string? owner);
}
