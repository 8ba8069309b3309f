using Microsoft.Data.Sqlite;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>What became of a message, as the store has it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="State">Its state.</param>
/// <param name="Attempts">How often it was handed over.</param>
/// <param name="Reason">What went wrong last.</param>
internal sealed record OutboxLine(string Key, string State, int Attempts, string? Reason)
{
    /// <summary>Whether it is at the end of its way.</summary>
    public bool IsSettled => State is not ("Waiting" or "Sending");

    /// <summary>Every message of a store, by key.</summary>
    public static IReadOnlyDictionary<string, OutboxLine> Of(string database) => Read(
        database, "SELECT Key, State, Attempts, LastError FROM Outbox",
        row => new OutboxLine(row.GetString(0), row.GetString(1), row.GetInt32(2), row.IsDBNull(3) ? null : row.GetString(3)))
        .ToDictionary(line => line.Key);

    /// <summary>Every step of a silence that was taken: who, since when, which.</summary>
    public static IReadOnlySet<(Guid Person, DateOnly Since, string Step)> Silences(string database) => Read(
        database, "SELECT PersonId, Since, Step FROM SilenceMarks",
        row => (new Guid(row.GetFieldValue<byte[]>(0), bigEndian: true), DateOnly.FromDayNumber(row.GetInt32(1)), row.GetString(2))).ToHashSet();

    private static List<T> Read<T>(string database, string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read())
            all.Add(read(rows));
        return all;
    }
}
