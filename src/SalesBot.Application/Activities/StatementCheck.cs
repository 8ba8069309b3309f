using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>Turns what a person stated into what may be recorded.</summary>
internal sealed class StatementCheck(ILedger ledger, PeriodRules periods, string? home)
{
    internal sealed record Accepted(ReportedItem Item, long? StatedTotal);

    internal sealed record Checked(IReadOnlyList<Accepted> Accepted, IReadOnlyList<RefusedItem> Refused);

    public async Task<Checked> CheckAsync(Person person, IReadOnlyList<StatedItem> items, DateOnly today, CancellationToken cancellationToken)
    {
        var accepted = new List<Accepted>();
        var refused = new List<RefusedItem>();
        foreach (var item in items)
        {
            // A figure and the running total that it leads to: the figure is recorded, the total is only said.
            if (item.TotalOf is not null && items.Any(other => other.TotalOf is null && other.Metric == item.Metric))
                continue;
            if (IsForeign(item, home))
                refused.Add(new RefusedItem(item, StatementProblem.ForeignCurrency) { Ledger = home });
            else if (Problem(item, today, out var amount) is { } problem)
                refused.Add(new RefusedItem(item, problem));
            else if (item.TotalOf is { } period)
                await AcceptTotalAsync(person, item, amount, period, accepted, refused, cancellationToken);
            else
                accepted.Add(new Accepted(new ReportedItem(item.Metric, amount, item.Day) { Customers = item.Customers }, null));
        }

        return new Checked(accepted, refused);
    }

    /// <summary>Whether money is stated in another currency than that of the ledger: it is never added up with the rest.</summary>
    internal static bool IsForeign(StatedItem item, string? home) =>
        item.Currency is { } named && home is not null && named != home && Metrics.UnitOf(item.Metric) == MetricUnit.Money;

    private async Task AcceptTotalAsync(
        Person person, StatedItem item, long total, PeriodKind period, List<Accepted> accepted, List<RefusedItem> refused,
        CancellationToken cancellationToken)
    {
        var range = Period.Containing(item.Day, period, periods).Range;
        var sums = await ledger.OfAsync(person.Id, range, cancellationToken);
        var recorded = sums.Where(s => s.Metric == item.Metric).Sum(s => s.Amount);
        if (total > recorded)
            accepted.Add(new Accepted(new ReportedItem(item.Metric, total - recorded, item.Day) { Customers = item.Customers }, total));
        else
            refused.Add(new RefusedItem(item, total < recorded ? StatementProblem.TotalBelowRecorded : StatementProblem.TotalReached, recorded));
    }

    private static StatementProblem? Problem(StatedItem item, DateOnly today, out long amount)
    {
        var refusal = ReportingRules.ToAmount(Metrics.UnitOf(item.Metric), item.Quantity, out amount) ?? ReportingRules.CheckDay(item.Day, today);
        return refusal is { } known ? ProblemOf(known) : null;
    }

    internal static StatementProblem ProblemOf(ItemRefusal refusal) => refusal switch
    {
        ItemRefusal.NotWhole => StatementProblem.NotWhole,
        ItemRefusal.Negative => StatementProblem.Negative,
        ItemRefusal.Implausible => StatementProblem.Implausible,
        ItemRefusal.TooLongAgo => StatementProblem.TooLongAgo,
        _ => StatementProblem.InTheFuture,
    };
}
