using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Honours;

/// <summary>A best of a kind of period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">What was done in it: a count, or money in minor units.</param>
public readonly record struct Best(Period Period, long Value);

/// <summary>Finds the best day, week and month in what was done day by day.</summary>
public static class BestPeriods
{
    /// <summary>The kinds of periods of which records are kept.</summary>
    public static IReadOnlyList<PeriodKind> Kinds { get; } = [PeriodKind.Day, PeriodKind.Week, PeriodKind.Month];

    /// <summary>How many periods with something done must lie before one that can be a record: whoever has just begun breaks one every day.</summary>
    public static int MinimumBefore(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => 10,
        PeriodKind.Week => 4,
        _ => 2,
    };

    /// <summary>What was done per period, periods without anything left out, oldest first.</summary>
    public static IReadOnlyList<Best> Sums(IEnumerable<(DateOnly Day, long Amount)> days, PeriodKind kind, PeriodRules rules) =>
    [
        .. days.GroupBy(one => Period.Containing(one.Day, kind, rules)).Select(period => new Best(period.Key, period.Sum(one => one.Amount)))
            .Where(one => one.Value > 0).OrderBy(one => one.Period.Range.Start),
    ];

    /// <summary>The best; the earliest of those that are equal. Null where nothing was done.</summary>
    public static Best? Of(IReadOnlyList<Best> sums) => sums.Count == 0 ? null : sums.MaxBy(one => one.Value);

    /// <summary>The best before a period, that the period has to beat to be a record; null where too little lies before it.</summary>
    public static Best? Before(IReadOnlyList<Best> sums, Period period)
    {
        ArgumentNullException.ThrowIfNull(sums);
        List<Best> earlier = [.. sums.Where(one => one.Period.Range.Start < period.Range.Start)];
        return earlier.Count < MinimumBefore(period.Kind) ? null : Of(earlier);
    }
}
