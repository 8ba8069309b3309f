using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>
/// The tables of a new database as one script, which a test compares with the migrations: having it written by them at each start takes
/// longer than all the rest of the start.
/// </summary>
internal static partial class SqliteSchema
{
    /// <summary>How many tables of applied migrations there are, 0 or 1.</summary>
    public const string HasHistory = "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = '__EFMigrationsHistory'";

    /// <summary>The migrations that a database has had, in order.</summary>
    public const string History = "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId";

    /// <summary>Makes every table, and notes every migration as applied.</summary>
    public static string Script { get; } = Read();

    /// <summary>The migrations that the program knows, in order.</summary>
    public static ImmutableArray<string> Migrations { get; } = [.. Applied().Matches(Script).Select(match => match.Groups[1].Value)];

    private static string Read()
    {
        using var script = typeof(SqliteSchema).Assembly.GetManifestResourceStream("Schema.sql")!;
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"INSERT INTO ""__EFMigrationsHistory"" \(""MigrationId"", ""ProductVersion""\)\s+VALUES \('([^']+)'")]
    private static partial Regex Applied();
}
