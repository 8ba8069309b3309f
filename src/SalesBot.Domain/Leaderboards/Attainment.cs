using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Leaderboards;

/// <summary>How far people are with their own targets, as boards rank it.</summary>
public static class Attainment
{
    /// <summary>The share of a target that is done, in tenths of a percent rounded down; 99.95 % is not 100 %.</summary>
    public static long Tenths(long done, long target)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        return (long)Int128.Clamp((Int128)done * 1000 / target, 0, long.MaxValue);
    }

    /// <summary>
    /// What somebody's targets of one metric ask for in a period; null where they ask for nothing. A target for just that period counts as it is;
    /// else the longest shorter ones, else the shortest longer one, divided by the person's own working time.
    /// </summary>
    /// <param name="targets">The targets of one metric and one person that hold in the period.</param>
    /// <param name="period">The period of the board.</param>
    /// <param name="calendar">The person's calendar.</param>
    public static long? Asked(IEnumerable<Target> targets, Period period, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(calendar);
        if (calendar.HalfDays(period.Range) == 0)
            return null;
        var all = targets.ToList();
        var own = all.Where(target => target.PeriodOn(period.Range.End, period.Rules).Range == period.Range && Holds(target, period.Range)).ToList();
        if (own.Count > 0)
            return own.MaxBy(target => target.From)!.Amount;
        var kind = all.Select(target => target.Period).Distinct().OrderBy(kind => kind > period.Kind ? (int)kind + 100 : -(int)kind).Cast<PeriodKind?>().FirstOrDefault();
        var asked = all.Where(target => target.Period == kind).Sum(target => Within(target, period, calendar));
        return asked > 0 ? asked : null;
    }

    private static bool Holds(Target target, DateRange range) => target.From <= range.End && (target.Until is not { } last || last >= range.End);

    // Run by run of the target: of each, as much as the working time asks for that lies within the period and in which the target holds.
    private static long Within(Target target, Period period, WorkCalendar calendar)
    {
        var sum = 0L;
        for (var day = period.Range.Start; day <= period.Range.End;)
        {
            var run = target.PeriodOn(day, period.Rules).Range;
            if (!run.Contains(day))
            {
                day = day.AddDays(1);
                continue;
            }

            var last = Min(run.End, period.Range.End);
            var (from, until) = (Max(day, target.From), Min(last, target.Until ?? last));
            if (from <= until)
                sum += target.Period == PeriodKind.Day
                    ? Proration.OfDay(target.Amount, day, calendar)
                    : Proration.Part(target.Amount, calendar.HalfDays(new DateRange(from, until)), calendar.HalfDays(run));
            day = last.AddDays(1);
        }

        return sum;
    }

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
