using Microsoft.Data.Sqlite;

namespace SalesBot.Host.Jobs;

/// <summary>The scheduler's own database file. Its writes would wait for those of the business data in one file, and the other way round.</summary>
internal static class QuartzFile
{
    public static string In(string directory) => Path.Combine(directory, "quartz.db");

    public static string ConnectionString(string directory) =>
        new SqliteConnectionStringBuilder { DataSource = In(directory), DefaultTimeout = 5 }.ConnectionString;

    /// <summary>Creates the file, or opens it, and switches it to the write-ahead log, which stays with the file.</summary>
    /// <exception cref="SqliteException">The file is locked, no database, or cannot be written.</exception>
    public static async Task PrepareAsync(string directory, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(ConnectionString(directory));
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL;";
        await command.ExecuteScalarAsync(cancellationToken);
    }
}
