using System.Data.Common;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.People;

internal sealed class StoredAddressBook(StorageSession session) : IAddressBook
{
    private const string Remember =
        """
        INSERT INTO Addresses (OwnerId, Channel, ConversationId, Scope, Reference, HeardAt) VALUES (@0, @1, @2, @3, @4, @5)
        ON CONFLICT (OwnerId, Channel, ConversationId)
        DO UPDATE SET Scope = excluded.Scope, Reference = excluded.Reference, HeardAt = excluded.HeardAt, RetiredAt = NULL, RetiredFor = NULL
        """;

    private static readonly KnownQuery Latest = new(
        """
        SELECT Channel, ConversationId, Scope, Reference FROM Addresses WHERE OwnerId = @0 AND RetiredAt IS NULL
        ORDER BY HeardAt DESC, rowid DESC LIMIT 1
        """,
        KnownTables.Addresses);

    private const string Retire =
        "UPDATE Addresses SET RetiredAt = @2, RetiredFor = @3 WHERE Channel = @0 AND ConversationId = @1 AND RetiredAt IS NULL";

    // What could not go anywhere goes as soon as it is known where to.
    private const string Release =
        $"""
        UPDATE Outbox SET NextAttemptAt = @1, DueAt = @1
        WHERE (ToPerson = @0 OR ToTeam = @0) AND DueAt > @1 AND State = 'Waiting' AND LastError = '{OutboxMessage.NoAddress}'
        """;

    private const string Unreachables =
        """
        SELECT Person, Team, Name, RetiredFor, MAX(RetiredAt) FROM (
            SELECT p.Id AS Person, p.TeamId AS Team, p.Name AS Name, a.OwnerId, a.RetiredFor, a.RetiredAt
            FROM Addresses a JOIN People p ON p.Id = a.OwnerId WHERE a.RetiredAt IS NOT NULL AND p.OrganisationId = @0
            UNION ALL
            SELECT NULL, t.Id, t.Name, a.OwnerId, a.RetiredFor, a.RetiredAt
            FROM Addresses a JOIN Teams t ON t.Id = a.OwnerId WHERE a.RetiredAt IS NOT NULL AND t.OrganisationId = @0) AS gone
        WHERE NOT EXISTS (SELECT 1 FROM Addresses b WHERE b.OwnerId = gone.OwnerId AND b.RetiredAt IS NULL)
        GROUP BY OwnerId ORDER BY Name
        """;

    public Task RememberAsync(PersonId person, ConversationAddress address, DateTimeOffset now, CancellationToken cancellationToken) =>
        RememberAsync(person.Value, address, now, cancellationToken);

    public Task RememberAsync(TeamId team, ConversationAddress address, DateTimeOffset now, CancellationToken cancellationToken) =>
        RememberAsync(team.Value, address, now, cancellationToken);

    public Task<ConversationAddress?> OfAsync(PersonId person, CancellationToken cancellationToken) => OfAsync(person.Value, cancellationToken);

    public Task<ConversationAddress?> OfAsync(TeamId team, CancellationToken cancellationToken) => OfAsync(team.Value, cancellationToken);

    public Task RetireAsync(
        string channel, string conversationId, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        session.Writer.ExecuteAsync(Retire, [channel, conversationId, Columns.Of(now), reason], cancellationToken);

    public async Task<IReadOnlyList<Unreachable>> UnreachableAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await session.Connection.AllAsync(Unreachables, [Columns.Of(organisation.Value)], ReadUnreachable, cancellationToken);

    private async Task<ConversationAddress?> OfAsync(Guid owner, CancellationToken cancellationToken) =>
        await session.Connection.FirstKnownAsync(Latest, owner, static owner => [Columns.Of(owner)], Read, cancellationToken);

    private static ConversationAddress Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), Enum.Parse<ConversationScope>(row.GetString(2)), row.GetString(3));

    private static Unreachable ReadUnreachable(DbDataReader row) => new(
        row.IsDBNull(0) ? null : new PersonId(row.GuidAt(0)), row.IsDBNull(1) ? null : new TeamId(row.GuidAt(1)), row.GetString(2), row.GetString(3),
        row.InstantAt(4));

    // Nearly every message comes from where the one before came from: then there is nothing to write.
    private async Task RememberAsync(Guid owner, ConversationAddress address, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var writer = session.Writer;
        if (await OfAsync(owner, cancellationToken) == address)
            return;
        await writer.ExecuteAsync(
            Remember,
            [Columns.Of(owner), address.Channel, address.ConversationId, address.Scope.ToString(), address.Reference, Columns.Of(now)],
            cancellationToken);
        await writer.ExecuteAsync(Release, [Columns.Of(owner), Columns.Of(now)], cancellationToken);
    }
}
