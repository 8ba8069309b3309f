using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Contests;

/// <summary>
/// Works out what a side is compared with: its own targets for the days of a contest, by working days, or its own average of the eight weeks
/// before, at least the floor.
/// </summary>
public sealed class ContestBases(ILedger ledger, ITargets targets, WorkCalendars calendars)
{
    /// <summary>The least baseline for each head and week: one, or 10,000 in units of currency.</summary>
    public static long FloorOf(MetricCode metric) => Metrics.UnitOf(metric) == MetricUnit.Money ? 10_000 * Metric.MinorUnitsPerUnit : 1;

    /// <summary>Each side's target for a range, in thousandths; 0 for a side in which nobody has one.</summary>
    public async Task<IReadOnlyList<long>> TargetsAsync(
        IReadOnlyList<SidePeople> sides, MetricCode metric, DateRange range, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sides);
        var everybody = sides.SelectMany(side => side.Members).DistinctBy(member => member.Id).ToList();
        var held = await targets.OfAsync([.. everybody.Select(member => member.Id)], range.Start, range.End, cancellationToken);
        var working = await calendars.OfAsync(everybody, range.Start, cancellationToken);
        return [.. sides.Select(side => side.Members.Sum(member => Share(held[member.Id], metric, range, working[member.Id])))];
    }

    /// <summary>Each side's baseline for a range of so many days that begins on a day, in thousandths.</summary>
    public static IReadOnlyList<long> Baselines(
        IReadOnlyList<SidePeople> sides, ILookup<PersonId, DaySum> before, DateOnly start, int days, long floor)
    {
        ArgumentNullException.ThrowIfNull(sides);
        ArgumentNullException.ThrowIfNull(before);
        var weeks = new DateRange(start.AddDays(-7 * ContestRules.BaselineWeeks), start.AddDays(-1));
        return [.. sides.Select(side => Math.Max(Sum(side, before, weeks), floor * ContestRules.BaselineWeeks * side.Members.Count) * 1000 * days / (7 * ContestRules.BaselineWeeks))];
    }

    /// <summary>What the sides' members did of a metric, day by day, in a range.</summary>
    public async Task<ILookup<PersonId, DaySum>> HistoryAsync(
        IReadOnlyList<SidePeople> sides, MetricCode metric, DateRange range, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sides);
        var all = await ledger.OfAsync([.. sides.SelectMany(side => side.Ids).Distinct()], range, cancellationToken);
        return all.SelectMany(own => own.Where(sum => sum.Metric == metric).Select(sum => (own.Key, Sum: sum))).ToLookup(pair => pair.Key, pair => pair.Sum);
    }

    /// <summary>What a side did in a range.</summary>
    public static long Sum(SidePeople side, ILookup<PersonId, DaySum> history, DateRange range)
    {
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(history);
        return side.Ids.Sum(id => history[id].Where(sum => range.Contains(sum.Day)).Sum(sum => sum.Amount));
    }

    // The shortest period for which somebody has a target of the metric; each of its days that is worked carries the same part.
    private static long Share(IEnumerable<Target> held, MetricCode metric, DateRange range, WorkCalendar calendar)
    {
        var own = held.Where(target => target.Metric == metric).ToList();
        if (own.Count == 0)
            return 0;
        var kind = own[0].Period;
        var share = 0m;
        foreach (var day in range.Each().Where(calendar.IsWorkingDay))
        {
            if (own.LastOrDefault(target => target.Period == kind && target.HoldsOn(day)) is not { } target)
                continue;
            var worked = kind == PeriodKind.Day ? 1 : calendar.WorkingDays(target.PeriodOn(day, calendar.Periods).Range);
            share += target.Amount * 1000m / Math.Max(1, worked);
        }

        return (long)Math.Round(share, MidpointRounding.AwayFromZero);
    }
}
