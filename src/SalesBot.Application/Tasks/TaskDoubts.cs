using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Tasks;

/// <summary>What is doubtful about the targets of a list, by what each person did before (T16).</summary>
public sealed class TaskDoubts(GoalHistory history, GoalOwners owners)
{
    /// <summary>
    /// What the working days left ask for of the new targets for a month or longer that begin in its middle, each amount once; none where all
    /// of it is left.
    /// </summary>
    public async Task<IReadOnlyList<(PlannedTarget Target, long Share, int Left, int Whole)>> SharesLeftAsync(
        Person actor, TaskList list, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(list);
        var calendar = await owners.CalendarAsync(actor, today, cancellationToken);
        var shares = new List<(PlannedTarget Target, long Share, int Left, int Whole)>();
        foreach (var target in list.Targets.Where(one => one is { IsThere: false, Before: 0, End: null, Each: >= PeriodKind.Month and not PeriodKind.Own }).DistinctBy(one => (one.Metric, one.Each, one.Amount)))
        {
            var whole = Period.Containing(target.Start, target.Each, calendar.Periods).Range;
            var (left, all) = (calendar.WorkingDays(new DateRange(target.Start, whole.End)), calendar.WorkingDays(whole));
            if (left < all)
                shares.Add((target, Proration.Part(target.Amount, calendar.HalfDays(new DateRange(target.Start, whole.End)), calendar.HalfDays(whole)), left, all));
        }

        return shares;
    }

    /// <summary>The new targets that are far above the best of the person or below what is usual, the farthest above first.</summary>
    /// <param name="actor">Who hands the list out, whose calendar tells the months.</param>
    /// <param name="list">The list.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<(PlannedTarget Target, AmountDoubt Doubt)>> OfAsync(Person actor, TaskList list, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(list);
        var calendar = await owners.CalendarAsync(actor, today, cancellationToken);
        var found = new List<(PlannedTarget Target, AmountDoubt Doubt)>();
        foreach (var same in list.Targets.Where(target => !target.IsThere).GroupBy(target => (target.Metric, target.Each, target.Start, target.End)))
        {
            var (metric, each, start, end) = same.Key;
            var days = end is { } last ? new DateRange(start, last) : Period.Containing(start, each, calendar.Periods).Range;
            var past = await history.OfAsync([.. same.Select(target => target.Person.Id).Distinct()], metric, days, calendar, today, cancellationToken);
            past = end is null ? past.OfWholePeriods : past;
            foreach (var target in same)
                if (SmartCheck.Doubt(target.Amount, past.OfEach[target.Person.Id]) is { } doubt)
                    found.Add((target, doubt));
        }

        return [.. found.OrderByDescending(one => one.Doubt is AmountDoubt.TooHigh high ? high.PercentAbove : -1)];
    }
}
