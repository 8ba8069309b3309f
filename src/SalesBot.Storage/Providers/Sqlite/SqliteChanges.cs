using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SalesBot.Storage.Sessions;
using SQLitePCL;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>Tells of what is written to the database.</summary>
internal static class SqliteChanges
{
    /// <summary>
    /// A number that changes when another connection has written, of this process or another; asked within a transaction it holds to its end.
    /// </summary>
    public const string Version = "PRAGMA data_version";

    /// <summary>
    /// Has SQLite tell of each row that a connection inserts, changes or deletes, by hand or through the mapping. It does not tell of a whole
    /// table emptied without a condition, nor of tables without row ids: neither is done to those that are kept.
    /// </summary>
    public static void TellOf(SqliteConnection connection, KnownRows known) =>
        raw.sqlite3_update_hook(connection.Handle!, (object _, int _, utf8z _, utf8z table, long _) => known.Changed(NameOf(table)), null);

    private static ReadOnlySpan<byte> NameOf(utf8z table)
    {
        ref readonly var first = ref table.GetPinnableReference();
        var length = 0;
        while (Unsafe.Add(ref Unsafe.AsRef(in first), length) != 0)
            length++;
        return MemoryMarshal.CreateReadOnlySpan(in first, length);
    }
}
