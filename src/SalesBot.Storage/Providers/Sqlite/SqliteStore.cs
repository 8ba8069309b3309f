using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>
/// Opens connections to the database file. Every connection is set up here, since nearly all of SQLite's settings belong to the connection
/// and not to the file.
/// </summary>
internal sealed class SqliteStore : IConnectionSource, IDisposable
{
    private readonly ConcurrentBag<StorageConnection> readers = [];
    private readonly StorageOptions options;

    public SqliteStore(StorageOptions options)
    {
        SqliteLibrary.SetUp();
        this.options = options;
        Path = System.IO.Path.Combine(options.Directory, "salesbot.db");
    }

    public string Path { get; }

    /// <summary>
    /// A connection that writes; it waits for other processes up to the busy time-out. Every turn passes through it, so it keeps 64 MB of
    /// the database at hand instead of SQLite's usual 2, and lets the log grow to 16 MB, so that a page that many turns change is moved into
    /// the database once.
    /// </summary>
    public StorageConnection OpenWriter() => Open(
        SqliteOpenMode.ReadWrite,
        "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;",
        known: new());

    /// <summary>A connection that creates or changes tables; rows may point nowhere while tables are rebuilt.</summary>
    public StorageConnection OpenForMigration() =>
        Open(SqliteOpenMode.ReadWriteCreate, "PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF; PRAGMA synchronous = FULL;");

    public StorageConnection RentReader()
    {
        if (readers.TryTake(out var reader))
            return reader;
        try
        {
            return Open(SqliteOpenMode.ReadWrite, "PRAGMA query_only = ON;", QueryTrackingBehavior.NoTracking);
        }
        catch (SqliteException failure) when (SqliteErrors.Unavailable(failure) is { } unavailable)
        {
            throw unavailable;
        }
    }

    public void Return(StorageConnection reader) => readers.Add(reader);

    public void Dispose()
    {
        while (readers.TryTake(out var reader))
            reader.Dispose();
    }

    /// <summary>
    /// Has the mapping learnt before somebody waits for it: the model is made once in the process, and most of the time goes into compiling the
    /// code that makes it and that reads queries.
    /// </summary>
    public static void LearnMapping()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        using var context = NewContext(connection, QueryTrackingBehavior.NoTracking);
        _ = context.Set<Person>().Where(person => person.Name == "").OrderBy(person => person.JoinedOn).ToQueryString();
    }

    private StorageConnection Open(
        SqliteOpenMode mode, string settings, QueryTrackingBehavior tracking = QueryTrackingBehavior.TrackAll, KnownRows? known = null)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds),
        }.ConnectionString);
        try
        {
            connection.Open();
            Set(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(long)options.BusyTimeout.TotalMilliseconds};"));
            Set(connection, settings);
            if (known is not null)
                SqliteChanges.TellOf(connection, known);
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        return new(connection, () => NewContext(connection, tracking), known);
    }

    private static SqliteSalesDbContext NewContext(SqliteConnection connection, QueryTrackingBehavior tracking)
    {
        var context = new SqliteSalesDbContext(new DbContextOptionsBuilder<SqliteSalesDbContext>()
            .UseSqlite(connection)
            .UseQueryTrackingBehavior(tracking)
            .EnableThreadSafetyChecks(false)
            .Options);

        // Transactions are the writer's business; EF would not know of its savepoints.
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;

        // Looking for changes is the session's business too, once before writing instead of at every turn.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        return context;
    }

    private static void Set(SqliteConnection connection, string settings)
    {
        using var command = connection.CreateCommand();
        command.CommandText = settings;
        command.ExecuteNonQuery();
    }
}
