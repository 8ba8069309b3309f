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
    /// <param name="Report">The report; where only some of its lines were named, it says the others still.</param>
    /// <param name="Items">The lines that were taken back, with where the metrics stand now.</param>
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
/// <param name="Day">The local day that was named; null where none was.</param>
public sealed record NamedReport(string Text, MetricCode? Metric, bool HasName, DateOnly? Day)
{
    /// <summary>Whether some customer of a line stands in the words.</summary>
    public bool Names(ActivityEntry line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Customers.Any(customer => customer.Length > 1 && Text.Contains(customer, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a line is of the metric and the day that were named; whoever speaks of a deal means its order and its money.</summary>
    public bool IsLike(ActivityEntry line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (Day is not { } day || line.Day == day) && (Metric is not { } metric || line.Metric == metric || IsDeal(metric) && IsDeal(line.Metric));
    }

    private static bool IsDeal(MetricCode metric) => metric == Metrics.Order || metric == Metrics.Revenue;
}

/// <summary>Takes reports back.</summary>
public sealed class UndoReport(IReports reports, ReadReport read, AfterReport after, WorkCalendars calendars, People.IPeople people)
{
    private const int SearchBack = 20;

    /// <summary>Takes back the latest report that a person sent.</summary>
    public async Task<UndoResult> LatestAsync(Person actor, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var latest = await reports.LatestByAsync(actor.Id, 1, cancellationToken);
        return latest.Count == 0 ? new UndoResult.NoReport() : await UndoAsync(actor, latest[0], null, today, now, cancellationToken);
    }

    /// <summary>
    /// Takes back what was named of the latest report that has it: the lines of a customer, else of what was done or of a day. Where only an
    /// unknown name was said, the latest report is meant; a report of another customer never is. What else the report says stays.
    /// </summary>
    public async Task<UndoResult> NamedAsync(Person actor, NamedReport named, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(named);
        var recent = await reports.LatestByAsync(actor.Id, SearchBack, cancellationToken);
        var alike = (await OfDayAsync(actor, named, recent, cancellationToken)).Where(report => report.Current.Any(named.IsLike)).ToList();
        var ofCustomer = alike.Find(report => report.Current.Any(named.Names));
        var found = ofCustomer ?? alike.Find(report => (named.Metric ?? (object?)named.Day) is null || !named.HasName || !HasCustomers(report));
        if (found is null)
            return recent.Count == 0 ? new UndoResult.NoReport() : new UndoResult.NoSuchReport();
        return await UndoAsync(actor, found, Meant(found, named), today, now, cancellationToken);
    }

    /// <summary>Takes back a certain report.</summary>
    public async Task<UndoResult> OneAsync(Person actor, ReportId id, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var report = await reports.FindAsync(id, cancellationToken);
        if (report is null)
            return new UndoResult.NoReport();
        return report.ReportedBy == actor.Id || report.PersonId == actor.Id
            ? await UndoAsync(actor, report, null, today, now, cancellationToken)
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
        return report.ReportedBy == actor.Id ? await UndoAsync(actor, report, null, today, now, cancellationToken) : new UndoResult.NotYours();
    }

    // A deal's money stands behind its order, which has the customer.
    private static List<SharedLine> Meant(Report report, NamedReport named)
    {
        var alike = report.Lines.Where(line => named.IsLike(line.Own)).ToList();
        var ofCustomer = new List<SharedLine>();
        var isOfCustomer = false;
        foreach (var line in alike)
        {
            isOfCustomer = line.Own.Customers.Count > 0 ? named.Names(line.Own) : isOfCustomer;
            if (isOfCustomer)
                ofCustomer.Add(line);
        }

        return ofCustomer.Count > 0 ? ofCustomer : alike;
    }

    private static bool HasCustomers(Report report) => report.Current.SelectMany(entry => entry.Customers).Any(customer => customer.Length > 1);

    // Of a day further back there may be more reports than are searched.
    private async Task<IReadOnlyList<Report>> OfDayAsync(Person actor, NamedReport named, IReadOnlyList<Report> recent, CancellationToken cancellationToken) =>
        named.Day is not { } day || recent.Any(report => report.Current.Any(named.IsLike)) ? recent
            : [.. (await reports.OfAsync(actor.Id, new Domain.Calendars.DateRange(day, day), cancellationToken)).Where(report => report.ReportedBy == actor.Id).Reverse()];

    // All of it where no lines are named.
    private async Task<UndoResult> UndoAsync(
        Person actor, Report report, IReadOnlyList<SharedLine>? named, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (said, before) = (report.Lines, report.Revision);
        var rest = named is null ? [] : said.ExceptBy(named.Select(line => line.Own), line => line.Own).ToList();
        if (rest.Count > 0)
            report.Restate([.. rest.SelectMany(line => line.Credited.Prepend(line.Own)).Select(report.ItemOf)], now);
        else if (!report.Withdraw(now))
            return new UndoResult.AlreadyUndone();
        var person = report.PersonId == actor.Id ? actor : await people.FindAsync(report.PersonId, cancellationToken) ?? actor;
        var calendar = await calendars.OfAsync(person, today, cancellationToken);
        await after.TakenBackAsync(new(person, report, calendar, today, now) { Before = before }, cancellationToken);
        var items = await read.OfAsync(person, calendar, named ?? said, today, cancellationToken);
        var next = (await reports.LatestByAsync(actor.Id, 2, cancellationToken)).FirstOrDefault(r => rest.Count > 0 || r.Id != report.Id);
        return new UndoResult.Undone(report, items, next);
    }
}
