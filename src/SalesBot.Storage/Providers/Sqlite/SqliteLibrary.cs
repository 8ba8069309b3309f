using SQLitePCL;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>Settings of SQLite as a whole, which it takes until its first connection in the process and no longer.</summary>
internal static class SqliteLibrary
{
    /// <summary>
    /// Has SQLite not count the memory in use, for which every allocation would take a lock. Whoever comes too late to set this is only slower.
    /// </summary>
    public static void SetUp()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }
}
