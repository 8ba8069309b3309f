using System.Security.Cryptography;
using SalesBot.Storage.Providers.Sqlite;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Secrets;

internal sealed class StoredSecrets(SqliteStore store, SqliteWriter writer) : ISecrets
{
    private const int Length = 32;

    private const string Find = "SELECT Value FROM Secrets WHERE Name = @0";

    private const string Make = "INSERT INTO Secrets (Name, Value) VALUES (@0, @1) ON CONFLICT (Name) DO NOTHING";

    public async Task<byte[]> SecretAsync(string name, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        using var own = new StorageSession(store);

        // Within a unit of work, a key made now is part of it.
        var session = writer.AtWork ?? own;
        return await FindAsync(session) ?? await new SqliteUnitOfWork(session, writer).ExecuteAsync(MakeAsync, cancellationToken);

        async Task<byte[]> MakeAsync(CancellationToken token)
        {
            await session.Writer.ExecuteAsync(Make, [name, RandomNumberGenerator.GetBytes(Length)], token);
            return (await FindAsync(session))!;
        }

        Task<byte[]?> FindAsync(StorageSession from) =>
            from.Connection.FirstAsync(Find, [name], row => row.GetFieldValue<byte[]>(0), cancellationToken);
    }
}
