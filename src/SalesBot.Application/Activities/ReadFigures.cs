using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>What a period has come to in a metric.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Done">A count, or money in minor units.</param>
/// <param name="Before">The same of the period before; where the period is not over, of as many of its days.</param>
public sealed record PeriodFigure(MetricCode Metric, long Done, long Before);

/// <summary>What a period has come to.</summary>
/// <param name="Period">The period.</param>
/// <param name="IsOver">Whether it lies behind.</param>
/// <param name="Figures">Every metric of which there is something in it or in the one before, in the metrics' order.</param>
public sealed record PeriodFigures(Period Period, bool IsOver, IReadOnlyList<PeriodFigure> Figures);

/// <summary>Reads what a period has come to, for one person or several together, and what the one before had.</summary>
public sealed class ReadFigures(ILedger ledger)
{
    /// <summary>The figures of a period as seen on a day.</summary>
    public async Task<PeriodFigures> OfAsync(IReadOnlyCollection<PersonId> people, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        var before = period.Previous().Range;
        var isOver = period.Range.End < today;
        if (!isOver)
            before = new DateRange(before.Start, Earlier(before.Start.AddDays(today.DayNumber - period.Range.Start.DayNumber), before.End));
        var sums = await ledger.DailyAsync(people, new DateRange(before.Start, period.Range.End), cancellationToken);
        return new PeriodFigures(
            period, isOver,
            [
                .. sums.GroupBy(sum => sum.Metric).OrderBy(metric => Metrics.OrderOf(metric.Key))
                    .Select(metric => new PeriodFigure(metric.Key, Sum(metric, period.Range), Sum(metric, before))).Where(figure => figure.Done != 0 || figure.Before != 0),
            ]);
    }

    private static long Sum(IEnumerable<DaySum> sums, DateRange days) => sums.Where(sum => days.Contains(sum.Day)).Sum(sum => sum.Amount);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
