using Microsoft.Data.Sqlite;
using SalesBot.Application;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>What SQLite's result codes mean for the program.</summary>
internal static class SqliteErrors
{
    public const int Busy = 5;
    public const int Corrupt = 11;
    public const int NotADatabase = 26;

    /// <summary>The failure as "the store cannot take anything now"; null where it is of another kind, such as a broken constraint.</summary>
    public static StoreUnavailableException? Unavailable(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            if (cause is SqliteException sqlite && Reason(sqlite.SqliteErrorCode) is { } reason)
                return new(reason, failure);
        return null;
    }

    /// <summary>Whether a failure carries a result code.</summary>
    public static bool Is(Exception failure, int code) => failure is SqliteException sqlite && sqlite.SqliteErrorCode == code;

    private static string? Reason(int code) => code switch
    {
        Busy => "The database is held by another process.",
        6 => "The database is locked.",
        8 => "The database cannot be written: the file or its folder is read-only.",
        10 => "The disk of the database fails to read or write.",
        13 => "The disk of the database is full.",
        14 => "The database file cannot be opened.",
        _ => null,
    };
}
