using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>How a metric goes against what is usual for the person.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Recent">The last seven days, today included: a count, or money in minor units.</param>
/// <param name="Usual">What the four weeks before brought a week, on average.</param>
public sealed record MetricTrend(MetricCode Metric, long Recent, decimal Usual);

/// <summary>A plan whose day is over.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Done">How much of the metric was done that day.</param>
public sealed record PlanOutcome(PlannedActivity Plan, long Done)
{
    /// <summary>Whether at least as much was done as planned.</summary>
    public bool WasKept => Done >= Plan.Amount;
}

/// <summary>What the last weeks of somebody looked like.</summary>
/// <param name="Trends">Every metric with anything done, in the metrics' order.</param>
/// <param name="Gap">The longest run of working days without a report: first, last and how many; null where there is none.</param>
/// <param name="Plans">The plans whose day is over, by day.</param>
public sealed record LastWeeks(
    IReadOnlyList<MetricTrend> Trends, (DateOnly First, DateOnly Last, int Days)? Gap, IReadOnlyList<PlanOutcome> Plans);

/// <summary>Looks back at the last weeks of somebody.</summary>
public sealed class LookBack(ILedger ledger, ITeamReports reported, IReports reports)
{
    private const int RecentDays = 7;
    private const int UsualWeeks = 4;
    private const int GapDays = 28;

    /// <summary>Looks back from a day.</summary>
    public async Task<LastWeeks> ExecuteAsync(Person person, WorkCalendar calendar, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var recent = new DateRange(today.AddDays(1 - RecentDays), today);
        var usual = new DateRange(recent.Start.AddDays(-7 * UsualWeeks), recent.Start.AddDays(-1));
        var gone = new DateRange(today.AddDays(-GapDays), today.AddDays(-1));
        var sums = await ledger.OfAsync(person.Id, new DateRange(usual.Start, today), cancellationToken);
        var days = (await reported.DaysAsync([person.Id], gone, cancellationToken))[person.Id].ToHashSet();
        var plans = await reports.PlansAsync([person.Id], gone.Start, gone.End, cancellationToken);
        return new LastWeeks(Trends(sums, recent, usual), Silence.Longest(gone, days, calendar), [.. plans.OrderBy(plan => plan.Day).Select(plan =>
            new PlanOutcome(plan, Sum(sums, plan.Metric, new DateRange(plan.Day!.Value, plan.Day.Value))))]);
    }

    private static List<MetricTrend> Trends(IReadOnlyList<DaySum> sums, DateRange recent, DateRange usual) =>
    [
        .. sums.Select(sum => sum.Metric).Distinct().OrderBy(Metrics.OrderOf)
            .Select(metric => new MetricTrend(metric, Sum(sums, metric, recent), Sum(sums, metric, usual) / (decimal)UsualWeeks)),
    ];

    private static long Sum(IReadOnlyList<DaySum> sums, MetricCode metric, DateRange days) =>
        sums.Where(sum => sum.Metric == metric && days.Contains(sum.Day)).Sum(sum => sum.Amount);
}
