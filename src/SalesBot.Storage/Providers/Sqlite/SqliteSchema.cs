using System.Collections.Immutable;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>
/// The tables of a new database as one script, which a test compares with the migrations: having it written by them at each start takes
/// longer than all the rest of the start.
/// </summary>
/// <remarks>
/// Written anew behind every new migration: <c>dotnet ef migrations script --no-transactions --context SqliteSalesDbContext --project src/SalesBot.Storage
/// --output src/SalesBot.Storage/Providers/Sqlite/Schema.sql</c>.
/// </remarks>
internal static class SqliteSchema
{
    private const string Noted = "INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\")\nVALUES ('";

    /// <summary>How many tables of applied migrations there are, 0 or 1.</summary>
    public const string HasHistory = "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = '__EFMigrationsHistory'";

    /// <summary>The migrations that a database has had, in order.</summary>
    public const string History = "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId";

    /// <summary>Makes every table, and notes every migration as applied.</summary>
    public static string Script { get; } = Read();

    /// <summary>The migrations that the program knows, in order.</summary>
    public static ImmutableArray<string> Migrations { get; } = [.. Script.Split(Noted).Skip(1).Select(rest => rest[..rest.IndexOf('\'', StringComparison.Ordinal)])];

    private static string Read()
    {
        using var script = typeof(SqliteSchema).Assembly.GetManifestResourceStream("Schema.sql")!;
        using var reader = new StreamReader(script);

        // A checkout may have changed the ends of its lines.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
