using System.Collections.Immutable;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;

namespace SalesBot.Domain.Targets;

/// <summary>What the targets of one person and metric for shorter periods come to in a longer one.</summary>
/// <param name="Amount">A count, or money in minor units.</param>
/// <param name="IsWhole">Whether every working day of the longer period lies in one of them.</param>
public readonly record struct ShorterTargets(long Amount, bool IsWhole)
{
    private static readonly ImmutableArray<PeriodKind> LongestFirst = [PeriodKind.Year, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Week, PeriodKind.Day];

    /// <summary>
    /// Adds them up so that no day counts twice: the longest first, the shorter only for the days that are left, each by the working time of
    /// its period that lies there. Days named by hand come last.
    /// </summary>
    /// <param name="targets">The targets of the person and metric that hold on any day of the period, in the order in which they were set.</param>
    /// <param name="period">The longer period.</param>
    /// <param name="calendar">When the person works.</param>
    public static ShorterTargets Of(IReadOnlyList<Target> targets, Period period, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(calendar);
        var left = period.Range.Each().Where(day => calendar.PartOn(day).HalfDays > 0).ToHashSet();
        var sum = 0L;
        foreach (var kind in LongestFirst.Where(kind => kind < period.Kind))
        {
            var same = targets.Where(target => target.Period == kind).ToList();
            if (same.Count == 0 || left.Count == 0)
                continue;
            for (var part = Period.Containing(period.Range.Start, kind, calendar.Periods); part.Range.Start <= period.Range.End; part = part.Next())
                sum += Take(same.FindLast(target => target.HoldsOn(Earlier(part.Range.End, period.Range.End))), part.Range);
        }

        foreach (var own in targets.Where(target => target is { Period: PeriodKind.Own, Start: not null } && target.PeriodOn(period.Range.Start).Range != period.Range))
            sum += Take(own, new DateRange(own.Start!.Value, own.End!.Value));
        return new ShorterTargets(sum, left.Count == 0);

        long Take(Target? target, DateRange days)
        {
            if (target is null)
                return 0;
            var taken = days.Each().Where(left.Contains).ToList();
            left.ExceptWith(taken);
            return Proration.Part(target.Amount, taken.Sum(day => calendar.PartOn(day).HalfDays), calendar.HalfDays(days));
        }
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
