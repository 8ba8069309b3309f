using SalesBot.Application.Calendars;
using SalesBot.Application.Catalogue;
using SalesBot.Application.Notices;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>
/// Records for today what was done on the working day before, less what is recorded for today already (N11). Results such as deals are left
/// out: nobody signs the same deal twice.
/// </summary>
public sealed class RepeatDay(ILedger ledger, RecordReport record, WorkCalendars calendars, ICatalogues catalogues)
{
    /// <summary>What of the day before could be recorded for today.</summary>
    /// <returns>The day before, and what; nothing where all of it is recorded, or nothing was.</returns>
    public async Task<(DateOnly? Before, IReadOnlyList<StatedItem> Items)> OfAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if ((await calendars.OfAsync(person, today, cancellationToken)).WorkingDayBefore(today) is not { } before)
            return (null, []);
        var catalogue = await catalogues.OfAsync(person.OrganisationId, cancellationToken);
        var sums = await ledger.OfAsync(person.Id, new DateRange(before, today), cancellationToken);
        var items = sums.Where(sum => sum.Day == before && MissingToday.IsAction(sum.Metric, catalogue))
            .Select(sum => (sum.Metric, Amount: sum.Amount - sums.Where(s => s.Day == today && s.Metric == sum.Metric).Sum(s => s.Amount)))
            .Where(sum => sum.Amount > 0).OrderBy(sum => Metrics.OrderOf(sum.Metric))
            .Select(sum => new StatedItem(sum.Metric, Stated(sum.Metric, sum.Amount), today));
        return (before, [.. items]);
    }

    /// <summary>Records it; null where there is nothing to record.</summary>
    public async Task<ReportResult?> ExecuteAsync(Person person, string source, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (_, items) = await OfAsync(person, today, cancellationToken);
        return items.Count == 0 ? null : await record.ExecuteAsync(new ReportCommand(person, person, source, items, today, now), cancellationToken);
    }

    private static decimal Stated(MetricCode metric, long amount) =>
        Metrics.UnitOf(metric) == MetricUnit.Money ? (decimal)amount / Metric.MinorUnitsPerUnit : amount;
}
