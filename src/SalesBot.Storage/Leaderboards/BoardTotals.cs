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
    /// <summary>Adds the amounts of one person's day, <c>@1</c> by metric in JSON, to the five runs that it lies in.</summary>
    public const string Add =
        """
        INSERT INTO BoardTotals (OrganisationId, Length, Start, PersonId, Metric, Amount)
        SELECT People.OrganisationId, run.column1, run.column2, People.Id, done.key, done.value
        FROM People CROSS JOIN (VALUES (366, @2), (92, @3), (31, @4), (7, @5), (1, @6)) AS run CROSS JOIN json_each(@1) AS done WHERE People.Id = @0
        ON CONFLICT (OrganisationId, Metric, Length, Start, PersonId) DO UPDATE SET Amount = Amount + excluded.Amount
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
        if (waiting.Count == 0)
            return;
        foreach (var day in waiting.GroupBy(line => (line.Key.Person, line.Key.Day)).ToList())
        {
            var amounts = day.Where(line => line.Value != 0).ToDictionary(line => line.Key.Metric.Value, line => line.Value);
            if (amounts.Count == 0 || await WriteAsync(connection, day.Key, amounts, cancellationToken) > 0)
                foreach (var (key, _) in day)
                    waiting.Remove(key);
        }
    }

    private static Task<int> WriteAsync(
        StorageConnection connection, (PersonId Person, DateOnly Day) of, IReadOnlyDictionary<string, long> amounts, CancellationToken cancellationToken)
    {
        var values = new object?[7];
        (values[0], values[1]) = (Columns.Of(of.Person), StorageJson.Write(amounts));
        var place = 2;
        foreach (var run in BoardRun.Around(of.Day))
            values[place++] = Columns.Of(run.Start);
        return connection.ExecuteAsync(Add, values, cancellationToken);
    }
}
