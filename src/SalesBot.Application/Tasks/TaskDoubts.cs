using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Tasks;

/// <summary>What is doubtful about the targets of a list, by what each person did before (T16).</summary>
public sealed class TaskDoubts(GoalHistory history, GoalOwners owners)
{
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
            foreach (var target in same)
                if (SmartCheck.Doubt(target.Amount, past.OfEach[target.Person.Id]) is { } doubt)
                    found.Add((target, doubt));
        }

        return [.. found.OrderByDescending(one => one.Doubt is AmountDoubt.TooHigh high ? high.PercentAbove : -1)];
    }
}
