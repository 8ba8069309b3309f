using System.Diagnostics.Metrics;
using SalesBot.Application.Calendars;
using SalesBot.Application.Nudges;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>What a message reports.</summary>
/// <param name="Person">Who did it.</param>
/// <param name="ReportedBy">Who wrote the message.</param>
/// <param name="Source">The message's name for good.</param>
/// <param name="Items">What was stated.</param>
/// <param name="Today">The person's local day.</param>
/// <param name="Now">The instant.</param>
public sealed record ReportCommand(
    Person Person, Person ReportedBy, string Source, IReadOnlyList<StatedItem> Items, DateOnly Today, DateTimeOffset Now)
{
    /// <summary>Record it although a customer was reported for the same metric and day before.</summary>
    public bool EvenIfRepeated { get; init; }

    /// <summary>How its money is shared with colleagues; null where it is all the person's.</summary>
    public CreditSplit? Split { get; init; }
}

/// <summary>What came of a report.</summary>
public abstract record ReportResult
{
    private ReportResult()
    {
    }

    /// <summary>It was recorded, in part at least.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Items">What was recorded.</param>
    /// <param name="Refused">What was not.</param>
    public sealed record Recorded(Report Report, IReadOnlyList<RecordedItem> Items, IReadOnlyList<RefusedItem> Refused) : ReportResult
    {
        /// <summary>The milestones that it has reached.</summary>
        public IReadOnlyList<NudgeFacts> Reached { get; init; } = [];
    }

    /// <summary>Nothing of it could be recorded.</summary>
    /// <param name="Items">What was stated, and why not.</param>
    public sealed record NotRecorded(IReadOnlyList<RefusedItem> Items) : ReportResult;

    /// <summary>Nothing was recorded: a customer was reported for the same metric and day before.</summary>
    /// <param name="Metric">The metric.</param>
    /// <param name="Customers">The customers.</param>
    /// <param name="Day">The day.</param>
    public sealed record Repeated(MetricCode Metric, IReadOnlyList<string> Customers, DateOnly Day) : ReportResult;
}

/// <summary>Records what a message reports, or states it anew where the message was changed.</summary>
public sealed class RecordReport(IReports reports, ILedger ledger, ReadReport read, WorkCalendars calendars, AfterReport after)
{
    // See Host/Telemetry/README.md.
    private static readonly Counter<long> Counted =
        Meters.Own.CreateCounter<long>("salesbot.reports", "{report}", "Reports, by what came of them.");

    /// <summary>Records a report; a message that was recorded before is stated anew.</summary>
    public async Task<ReportResult> ExecuteAsync(ReportCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var result = await RecordAsync(command, cancellationToken);
        Counted.Add(1, new KeyValuePair<string, object?>("outcome", result switch
        {
            ReportResult.Recorded => "recorded",
            ReportResult.Repeated => "repeated",
            _ => "refused",
        }));
        return result;
    }

    private async Task<ReportResult> RecordAsync(ReportCommand command, CancellationToken cancellationToken)
    {
        var known = await reports.FindBySourceAsync(command.Source, cancellationToken);
        var before = known?.Revision ?? 0;

        // What the message said before must not count against what it says now (running totals, repeated customers).
        known?.Withdraw(command.Now);
        var calendar = await calendars.OfAsync(command.Person, command.Today, cancellationToken);
        var home = await read.LedgerAsync(command.Person, command.Items.Select(item => item.Currency), cancellationToken);
        var checkedItems = await new StatementCheck(ledger, calendar.Periods, home).CheckAsync(command.Person, command.Items, command.Today, cancellationToken);
        var obstacle = checkedItems.Accepted.Count == 0 ? new ReportResult.NotRecorded(checkedItems.Refused)
            : command.EvenIfRepeated ? null : await RepeatedAsync(command, checkedItems.Accepted, cancellationToken);
        if (obstacle is not null)
        {
            known?.Restore(command.Now);
            return obstacle;
        }

        var report = known ?? await OpenAsync(command, cancellationToken);
        report.Restate([.. checkedItems.Accepted.SelectMany(accepted => Parts(command, accepted))], command.Now);
        var reached = await after.RecordedAsync(new(command.Person, report, calendar, command.Today, command.Now) { Before = before }, cancellationToken);
        var items = await read.OfAsync(command.Person, calendar, report.Lines, command.Today, cancellationToken);
        var told = items.Select((item, i) => item with { StatedTotal = checkedItems.Accepted[i].StatedTotal });
        return new ReportResult.Recorded(report, [.. told], checkedItems.Refused) { Reached = reached };
    }

    /// <summary>Says again what a message reported before it was deleted; null where there is nothing to bring back.</summary>
    public async Task<(Report Report, IReadOnlyList<RecordedItem> Items)?> RestoreAsync(
        Person person, string source, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await reports.FindBySourceAsync(source, cancellationToken) is not { } report || report.ReportedBy != person.Id)
            return null;
        var before = report.Revision;
        if (!report.Restore(now))
            return null;
        var calendar = await calendars.OfAsync(person, today, cancellationToken);
        await after.TakenBackAsync(new(person, report, calendar, today, now) { Before = before }, cancellationToken);
        return (report, await read.OfAsync(person, calendar, report.Lines, today, cancellationToken));
    }

    // Money is shared; how often something was done is not, nor is what only brings a running total up to what was stated.
    private static IEnumerable<ReportedItem> Parts(ReportCommand command, StatementCheck.Accepted accepted) =>
        command.Split is { } split && accepted.StatedTotal is null && Metrics.UnitOf(accepted.Item.Metric) == MetricUnit.Money
            ? split.Divide(accepted.Item) : [accepted.Item];

    private async Task<Report> OpenAsync(ReportCommand command, CancellationToken cancellationToken)
    {
        var report = new Report(
            new ReportId(Guid.CreateVersion7(command.Now)), command.Person.Id, command.Person.TeamId, command.ReportedBy.Id, command.Source, command.Now);
        await reports.AddAsync(report, cancellationToken);
        return report;
    }

    private async Task<ReportResult?> RepeatedAsync(
        ReportCommand command, IReadOnlyList<StatementCheck.Accepted> accepted, CancellationToken cancellationToken)
    {
        foreach (var item in accepted.Select(a => a.Item).Where(i => i.Customers.Count > 0))
        {
            var day = await reports.OfAsync(command.Person.Id, new DateRange(item.Day, item.Day), cancellationToken);
            var named = day.SelectMany(r => r.Current).Where(e => e.Metric == item.Metric && e.Day == item.Day)
                .SelectMany(e => e.Customers).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var again = item.Customers.Where(named.Contains).ToList();
            if (again.Count > 0)
                return new ReportResult.Repeated(item.Metric, again, item.Day);
        }

        return null;
    }
}
