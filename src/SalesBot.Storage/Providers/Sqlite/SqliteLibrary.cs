using SQLitePCL;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>Settings of SQLite as a whole, which it takes until its first connection in the process and no longer.</summary>
internal static class SqliteLibrary
{
    private const int StatementJournalSpill = 26;

    // The pages that a unit of work changes are kept as they were, so that it can be taken back alone: some hundred of 4 KB.
    private const int StatementJournal = 1 << 20;

    /// <summary>
    /// Keeps the journals of savepoints in memory in one piece: SQLite's usual 64 KB are less than a turn needs and go on in a file, and with
    /// <c>temp_store = MEMORY</c> they are lists of single kilobytes, whose making and freeing costs a tenth of a turn. And does not count the
    /// memory in use, for which every allocation would take a lock. Whoever comes too late to set this is only slower.
    /// </summary>
    public static void SetUp()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
        _ = raw.sqlite3_config(StatementJournalSpill, StatementJournal);
    }
}
