using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Leaderboards;

/// <summary>
/// Adds what a unit of work has written into the ledger to the totals that boards are read from, in the same transaction: a board costs what
/// it shows and not what was ever reported. Changes of a report that cancel each other out write nothing.
/// </summary>
internal sealed class BoardTotals
{
    public const string Add =
        """
        INSERT INTO BoardTotals (PersonId, Metric, Length, Start, OrganisationId, Amount)
        SELECT People.Id, @1, run.column1, run.column2, People.OrganisationId, @2
        FROM People, (VALUES (366, @3), (92, @4), (31, @5), (7, @6), (1, @7)) AS run WHERE People.Id = @0
        ON CONFLICT (PersonId, Metric, Length, Start) DO UPDATE SET Amount = Amount + excluded.Amount
        """;

    private readonly Dictionary<(PersonId Person, MetricCode Metric, DateOnly Day), long> waiting = [];

    /// <summary>How the length of a run stands in its column: the most days that it has.</summary>
    public static int LengthOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => 1,
        PeriodKind.Week => 7,
        PeriodKind.Month => 31,
        PeriodKind.Quarter => 92,
        PeriodKind.Year => 366,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No totals are kept of such days."),
    };

    /// <summary>Takes a line of the ledger.</summary>
    public void Take(ActivityEntry entry)
    {
        var key = (entry.PersonId, entry.Metric, entry.Day);
        waiting[key] = waiting.GetValueOrDefault(key) + entry.Amount;
    }

    public void Clear() => waiting.Clear();

    /// <summary>Writes what was taken. What is of somebody who is not stored yet waits: a person may report in the turn that takes them in.</summary>
    public async Task FlushAsync(StorageConnection connection, CancellationToken cancellationToken)
    {
        foreach (var (key, amount) in waiting.ToList())
            if (amount == 0 || await WriteAsync(connection, key, amount, cancellationToken) > 0)
                waiting.Remove(key);
    }

    private static Task<int> WriteAsync(
        StorageConnection connection, (PersonId Person, MetricCode Metric, DateOnly Day) key, long amount, CancellationToken cancellationToken)
    {
        var values = new object?[8];
        (values[0], values[1], values[2]) = (Columns.Of(key.Person), Columns.Of(key.Metric), amount);
        var place = 3;
        foreach (var run in BoardRun.Around(key.Day))
            values[place++] = Columns.Of(run.Start);
        return connection.ExecuteAsync(Add, values, cancellationToken);
    }
}
