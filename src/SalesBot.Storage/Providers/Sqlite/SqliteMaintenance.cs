using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesBot.Application;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Providers.Sqlite;

internal sealed class SqliteMaintenance(StorageOptions options, SqliteStore store, SqliteWriter writer) : IStorageMaintenance
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(options.Directory))
            throw new StorageException("No folder for the database is configured.");
        if (options.BusyTimeout < TimeSpan.FromSeconds(1) || options.BusyTimeout > TimeSpan.FromMinutes(1))
            throw new StorageException("The wait for a busy database is from 1 to 60 seconds.");
        try
        {
            Directory.CreateDirectory(options.Directory);
            using var connection = store.OpenForMigration();
            await CheckAsync(connection, cancellationToken);
            await MigrateAsync(connection, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StorageException($"The folder {options.Directory} cannot be created.", failure);
        }
        catch (SqliteException failure)
        {
            throw new StorageException($"{Reason(failure)} ({store.Path})", failure);
        }
    }

    public async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        // An open file still answers after somebody has removed it.
        if (!File.Exists(store.Path))
            return false;
        try
        {
            using var session = new StorageSession(store);
            return await session.Connection.FirstAsync("SELECT COUNT(*) FROM sqlite_schema", [], row => row.GetInt64(0), cancellationToken) > 0;
        }
        catch (Exception failure) when (failure is SqliteException or StoreUnavailableException)
        {
            return false;
        }
    }

    public Task CheckpointAsync(CancellationToken cancellationToken) =>
        writer.ExecuteAloneAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);

    private static async Task CheckAsync(StorageConnection connection, CancellationToken cancellationToken)
    {
        var finding = await connection.FirstAsync("PRAGMA quick_check(1)", [], row => row.GetString(0), cancellationToken);
        if (finding != "ok")
            throw new SqliteException(finding, SqliteErrors.Corrupt);
    }

    // One transaction of our own instead of EF's way, whose lock is a row that stays behind when a process dies while it migrates.
    private async Task MigrateAsync(StorageConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync("BEGIN IMMEDIATE", cancellationToken);
        var applied = await AppliedAsync(connection, cancellationToken);
        if (applied.Except(SqliteSchema.Migrations).Any())
            throw new StorageException($"The database was written by a newer version of the program; install that version. ({store.Path})");
        if (applied.Count < SqliteSchema.Migrations.Length)
            await connection.ExecuteAsync(ScriptFrom(applied, connection), cancellationToken);
        await connection.ExecuteAsync("COMMIT", cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(StorageConnection connection, CancellationToken cancellationToken) =>
        await connection.FirstAsync(SqliteSchema.HasHistory, [], row => row.GetInt64(0), cancellationToken) == 0
            ? []
            : await connection.AllAsync(SqliteSchema.History, [], row => row.GetString(0), cancellationToken);

    // A new database takes the script that was written before; only an old one needs the mapping to tell what it lacks.
    private static string ScriptFrom(IReadOnlyList<string> applied, StorageConnection connection) => applied.Count == 0
        ? SqliteSchema.Script
        : connection.Context.GetService<IMigrator>().GenerateScript(applied[^1], toMigration: null, MigrationsSqlGenerationOptions.NoTransactions);

    private static string Reason(SqliteException failure) => failure.SqliteErrorCode switch
    {
        SqliteErrors.NotADatabase => "The file is not a database of this program.",
        SqliteErrors.Corrupt => "The database is damaged; restore it from a backup.",
        _ => SqliteErrors.Unavailable(failure)?.Message ?? $"The database cannot be used: {failure.Message}",
    };
}
