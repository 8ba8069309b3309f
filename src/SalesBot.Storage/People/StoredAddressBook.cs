using System.Data.Common;
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
        DO UPDATE SET Scope = excluded.Scope, Reference = excluded.Reference, HeardAt = excluded.HeardAt
        """;

    private const string Latest =
        "SELECT Channel, ConversationId, Scope, Reference FROM Addresses WHERE OwnerId = @0 ORDER BY HeardAt DESC, rowid DESC LIMIT 1";

    private const string Forget = "DELETE FROM Addresses WHERE Channel = @0 AND ConversationId = @1";

    public Task RememberAsync(PersonId person, ConversationAddress address, DateTimeOffset now, CancellationToken cancellationToken) =>
        RememberAsync(person.Value, address, now, cancellationToken);

    public Task RememberAsync(TeamId team, ConversationAddress address, DateTimeOffset now, CancellationToken cancellationToken) =>
        RememberAsync(team.Value, address, now, cancellationToken);

    public Task<ConversationAddress?> OfAsync(PersonId person, CancellationToken cancellationToken) => OfAsync(person.Value, cancellationToken);

    public Task<ConversationAddress?> OfAsync(TeamId team, CancellationToken cancellationToken) => OfAsync(team.Value, cancellationToken);

    public Task ForgetAsync(string channel, string conversationId, CancellationToken cancellationToken) =>
        session.Writer.ExecuteAsync(Forget, [channel, conversationId], cancellationToken);

    private Task<ConversationAddress?> OfAsync(Guid owner, CancellationToken cancellationToken) =>
        session.Connection.FirstAsync(Latest, [Columns.Of(owner)], Read, cancellationToken);

    private static ConversationAddress Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), Enum.Parse<ConversationScope>(row.GetString(2)), row.GetString(3));

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
    }
}
