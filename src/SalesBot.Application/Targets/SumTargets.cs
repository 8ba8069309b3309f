using SalesBot.Application.Calendars;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Targets;

/// <summary>What the targets of everybody in a group come to together.</summary>
/// <param name="Name">The group's name, or the person's.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The period for which all of them hold.</param>
/// <param name="Done">What all of them have reached: a count, or money in minor units.</param>
/// <param name="Amount">What all of them are to reach.</param>
public sealed record TargetSum(string Name, MetricCode Metric, Period Period, long Done, long Amount);

/// <summary>Adds up people's standing targets over the levels of the company, for whoever leads them, where no goal was divided from the top.</summary>
public sealed class SumTargets(GoalOwners owners, ReadProgress progress, WorkCalendars calendars)
{
    /// <summary>
    /// The sums of the targets for the present month or longer, of each level, from the top; what people set for themselves alone is left out.
    /// </summary>
    public async Task<IReadOnlyList<TargetSum>> OfAsync(Person actor, DateOnly today, CancellationToken cancellationToken)
    {
        var groups = await owners.OpenToAsync(actor, new DateRange(today, today), cancellationToken);

        // Where there is but one team its members stand below it; otherwise they would be too many.
        var levels = GoalOwners.All(groups).Where(group => group.Person is null).ToList();
        if (levels is [var only])
            levels.AddRange(only.Parts);
        return await OfAsync(levels, today, cancellationToken);
    }

    /// <summary>The same for the levels named.</summary>
    public async Task<IReadOnlyList<TargetSum>> OfAsync(IReadOnlyList<GoalGroup> levels, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var people = levels.SelectMany(group => group.People).DistinctBy(person => person.Id).ToList();
        if (people.Count == 0)
            return [];
        var working = await calendars.OfAsync(people, today, cancellationToken);
        var tasks = await progress.TasksAsync([.. people.Select(person => (person.Id, working[person.Id], today))], cancellationToken);
        return [.. levels.SelectMany(group => Sums(group, [.. group.People.SelectMany(person => tasks.GetValueOrDefault(person.Id) ?? [])]))];
    }

    private static IEnumerable<TargetSum> Sums(GoalGroup level, IReadOnlyList<TaskState> tasks) =>
        from task in tasks
        where task.Period.Kind >= PeriodKind.Month
        group task by (task.Target.Metric, task.Period) into same
        orderby same.Key.Period.Kind, Metrics.OrderOf(same.Key.Metric) descending
        select new TargetSum(level.Name, same.Key.Metric, same.Key.Period, same.Sum(task => task.Pace.Done), same.Sum(task => task.Target.Amount));
}
