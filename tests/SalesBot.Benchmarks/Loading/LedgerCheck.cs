using Microsoft.Data.Sqlite;

namespace SalesBot.Benchmarks.Loading;

/// <summary>Looks into the store file, read-only, whether what was acknowledged is there.</summary>
internal static class LedgerCheck
{
    private const string Reports =
        """
        SELECT Source, COUNT(Entries.Line), SUM(Entries.Amount) FROM Reports LEFT JOIN Entries ON Entries.ReportId = Reports.Id
        WHERE Source LIKE 'botframework:%' GROUP BY Reports.Id
        """;

    /// <summary>What is wrong; nothing where every acknowledged report is there once, with all of its lines, and no other is.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(string database, IReadOnlyCollection<string> acknowledged, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        var stored = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = database,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Reports;
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            var source = row.GetString(0);
            stored[source] = stored.GetValueOrDefault(source) + 1;
            if (row.GetInt32(1) != Person.Lines || row.GetInt64(2) != Person.Sum)
                faults.Add($"{source} has {row.GetInt32(1)} lines that add up to {row.GetInt64(2)}.");
        }

        faults.AddRange(acknowledged.Where(source => !stored.ContainsKey(source)).Select(source => $"{source} was acknowledged and is lost."));
        faults.AddRange(stored.Where(report => report.Value > 1).Select(report => $"{report.Key} is there {report.Value} times."));
        faults.AddRange(stored.Keys.Except(acknowledged, StringComparer.Ordinal).Select(source => $"{source} is there and nobody was told so."));
        return faults;
    }
}
