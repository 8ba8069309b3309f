using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Activities;
using SalesBot.Storage.Leaderboards;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Activities;

/// <summary>
/// The reports of a unit of work and how much of each is stored. Reports only grow, so what is missing in the store is easily told; written
/// by hand because every turn writes one.
/// </summary>
internal sealed class KeptReports
{
    public const string InsertReport =
        """
        INSERT INTO Reports (Id, PersonId, TeamId, ReportedBy, Source, OpenedAt, Revision, IsWithdrawn)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7)
        """;

    private const string UpdateReport = "UPDATE Reports SET Revision = @1, IsWithdrawn = @2 WHERE Id = @0";

    public const string InsertEntry =
        """
        INSERT INTO Entries (ReportId, Line, Id, PersonId, TeamId, Metric, Amount, Day, RecordedAt, Customers, Revision, Reverses)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11)
        """;

    private const int EntryColumns = 12;

    // Few reports have more lines; theirs take a second statement.
    private const int MostAtOnce = 8;

    private static readonly ImmutableArray<string> InsertLines = [.. Enumerable.Range(1, MostAtOnce).Select(Insert)];

    private readonly Dictionary<ReportId, Kept> kept = [];
    private readonly BoardTotals totals = new();

    /// <summary>What was read of the ledger since it changed last.</summary>
    public KeptSums Sums { get; } = new();

    /// <summary>Takes a report that is to be stored.</summary>
    public void Add(Report report) => kept.Add(report.Id, new(report) { Revision = NotStored });

    /// <summary>Takes a report out of the store; the same report found twice is one object.</summary>
    public Report Keep(Report stored)
    {
        if (kept.TryGetValue(stored.Id, out var known))
            return known.Report;
        kept.Add(stored.Id, new(stored) { Lines = stored.Entries.Count, Revision = stored.Revision, IsWithdrawn = stored.IsWithdrawn });
        return stored;
    }

    public void Clear()
    {
        kept.Clear();
        totals.Clear();
        Sums.Clear();
    }

    public async Task FlushAsync(StorageConnection connection, CancellationToken cancellationToken)
    {
        foreach (var report in kept.Values)
            if (report.HasChanged)
                await WriteAsync(report, connection, cancellationToken);
        await totals.FlushAsync(connection, cancellationToken);
    }

    private const int NotStored = -1;

    private static string Insert(int lines) => string.Concat(
        InsertEntry,
        string.Concat(Enumerable.Range(1, lines - 1).Select(line =>
            $", ({string.Join(", ", Enumerable.Range(line * EntryColumns, EntryColumns).Select(place => string.Create(CultureInfo.InvariantCulture, $"@{place}")))})")));

    private async Task WriteAsync(Kept kept, StorageConnection connection, CancellationToken cancellationToken)
    {
        var report = kept.Report;
        Sums.Clear();
        if (kept.Revision == NotStored)
        {
            await connection.ExecuteAsync(
                InsertReport,
                [
                    Columns.Of(report.Id.Value), Columns.Of(report.PersonId), Columns.Of(report.TeamId), Columns.Of(report.ReportedBy),
                    report.Source, Columns.Of(report.OpenedAt), report.Revision, report.IsWithdrawn,
                ],
                cancellationToken);
        }
        else
        {
            await connection.ExecuteAsync(UpdateReport, [Columns.Of(report.Id.Value), report.Revision, report.IsWithdrawn], cancellationToken);
        }

        for (var line = kept.Lines; line < report.Entries.Count; line += MostAtOnce)
            await WriteAsync(report, line, Math.Min(report.Entries.Count - line, MostAtOnce), connection, cancellationToken);
        for (var line = kept.Lines; line < report.Entries.Count; line++)
            totals.Take(report.Entries[line]);

        kept.Lines = report.Entries.Count;
        kept.Revision = report.Revision;
        kept.IsWithdrawn = report.IsWithdrawn;
    }

    private static Task<int> WriteAsync(Report report, int first, int count, StorageConnection connection, CancellationToken cancellationToken)
    {
        var values = new List<object?>(count * EntryColumns);
        for (var line = first; line < first + count; line++)
        {
            var entry = report.Entries[line];
            values.AddRange(
            [
                Columns.Of(entry.ReportId.Value), line, Columns.Of(entry.Id.Value), Columns.Of(entry.PersonId), Columns.Of(entry.TeamId),
                Columns.Of(entry.Metric), entry.Amount, Columns.Of(entry.Day), Columns.Of(entry.RecordedAt),
                entry.Customers.Count == 0 ? "[]" : StorageJson.Write(entry.Customers), entry.Revision, entry.Reverses is { } id ? Columns.Of(id.Value) : null,
            ]);
        }

        return connection.ExecuteAsync(InsertLines[count - 1], [.. values], cancellationToken);
    }

    private sealed class Kept(Report report)
    {
        public Report Report => report;

        public int Lines { get; set; }

        public int Revision { get; set; }

        public bool IsWithdrawn { get; set; }

        public bool HasChanged => Revision != report.Revision || IsWithdrawn != report.IsWithdrawn || Lines != report.Entries.Count;
    }
}
