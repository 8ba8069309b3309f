using SalesBot.Application.Calendars;
using SalesBot.Application.Nudges;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>What came of taking a report back or bringing it back.</summary>
public abstract record UndoResult
{
    private UndoResult()
    {
    }

    /// <summary>It was taken back.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Items">What it had said, with where the metrics stand now.</param>
    /// <param name="Next">The report that a further undo would take back; null where there is none.</param>
    public sealed record Undone(Report Report, IReadOnlyList<RecordedItem> Items, Report? Next) : UndoResult;

    /// <summary>There is no report to take back.</summary>
    public sealed record NoReport : UndoResult;

    /// <summary>None of the recent reports is the one that was named.</summary>
    public sealed record NoSuchReport : UndoResult;

    /// <summary>It had been taken back before.</summary>
    public sealed record AlreadyUndone : UndoResult;

    /// <summary>It is somebody else's.</summary>
    public sealed record NotYours : UndoResult;
}

/// <summary>What a report that is to be taken back was called.</summary>
/// <param name="Text">The words that were said, in which a customer's name may stand.</param>
/// <param name="Metric">What was done, if it was named.</param>
/// <param name="HasName">Some name stands in the words, whether or not it is a customer's.</param>
public sealed record NamedReport(string Text, MetricCode? Metric, bool HasName);

/// <summary>Takes reports back.</summary>
public sealed class UndoReport(IReports reports, ReadReport read, AfterReport after, WorkCalendars calendars, People.IPeople people)
{
    private const int SearchBack = 20;

    /// <summary>Takes back the latest report that a person sent.</summary>
    public async Task<UndoResult> LatestAsync(Person actor, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var latest = await reports.LatestByAsync(actor.Id, 1, cancellationToken);
        return latest.Count == 0 ? new UndoResult.NoReport() : await UndoAsync(actor, latest[0], today, now, cancellationToken);
    }

    /// <summary>
    /// Takes back the latest report that fits what was named: by a customer, else by what was done. Where only an unknown name was said, the
    /// latest is meant; a report of another customer never is.
    /// </summary>
    public async Task<UndoResult> NamedAsync(Person actor, NamedReport named, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(named);
        var recent = await reports.LatestByAsync(actor.Id, SearchBack, cancellationToken);
        var ofMetric = recent.Where(report => named.Metric is not { } metric || report.Current.Any(entry => IsMeant(entry.Metric, metric))).ToList();
        var found = ofMetric.Find(report => Customers(report).Any(customer => named.Text.Contains(customer, StringComparison.OrdinalIgnoreCase)))
            ?? ofMetric.Find(report => named.Metric is null || !named.HasName || !Customers(report).Any());
        if (found is null)
            return recent.Count == 0 ? new UndoResult.NoReport() : new UndoResult.NoSuchReport();
        return await UndoAsync(actor, found, today, now, cancellationToken);
    }

    /// <summary>Takes back a certain report.</summary>
    public async Task<UndoResult> OneAsync(Person actor, ReportId id, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var report = await reports.FindAsync(id, cancellationToken);
        if (report is null)
            return new UndoResult.NoReport();
        return report.ReportedBy == actor.Id || report.PersonId == actor.Id
            ? await UndoAsync(actor, report, today, now, cancellationToken)
            : new UndoResult.NotYours();
    }

    /// <summary>Takes back what a message reported, since the message was deleted or no longer reports anything.</summary>
    public async Task<UndoResult> OfMessageAsync(
        Person actor, string source, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await reports.DropPlansAsync(source, cancellationToken);
        var report = await reports.FindBySourceAsync(source, cancellationToken);
        if (report is null)
            return new UndoResult.NoReport();
        return report.ReportedBy == actor.Id ? await UndoAsync(actor, report, today, now, cancellationToken) : new UndoResult.NotYours();
    }

    private static IEnumerable<string> Customers(Report report) => report.Current.SelectMany(entry => entry.Customers).Where(customer => customer.Length > 1);

    // Whoever speaks of a deal means its order and its money.
    private static bool IsMeant(MetricCode done, MetricCode named) =>
        done == named || (named == Metrics.Order || named == Metrics.Revenue) && (done == Metrics.Order || done == Metrics.Revenue);

    private async Task<UndoResult> UndoAsync(Person actor, Report report, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (said, before) = (report.Lines, report.Revision);
        if (!report.Withdraw(now))
            return new UndoResult.AlreadyUndone();
        var person = report.PersonId == actor.Id ? actor : await people.FindAsync(report.PersonId, cancellationToken) ?? actor;
        var calendar = await calendars.OfAsync(person, today, cancellationToken);
        await after.TakenBackAsync(new(person, report, calendar, today, now) { Before = before }, cancellationToken);
        var items = await read.OfAsync(person, calendar, said, today, cancellationToken);
        var next = (await reports.LatestByAsync(actor.Id, 2, cancellationToken)).FirstOrDefault(r => r.Id != report.Id);
        return new UndoResult.Undone(report, items, next);
    }
}
