using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Tasks;

/// <summary>Works out what templates mean for people and what of it they have already (T2, T10); changes nothing.</summary>
public sealed class PlanTasks(ITargets targets, IDevelopmentTasks tasks)
{
    /// <summary>Plans templates for people.</summary>
    /// <param name="people">Who gets them.</param>
    /// <param name="templates">The templates of each; where two ask for the same, the first counts.</param>
    /// <param name="from">The first day.</param>
    /// <param name="isList">A target of the same kind is kept whatever its number; else it gets the template's.</param>
    /// <param name="rules">When weeks and years begin.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<TaskList> ExecuteAsync(
        IReadOnlyList<Person> people, Func<Person, IReadOnlyList<TaskTemplate>> templates, DateOnly from, bool isList, PeriodRules rules, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(templates);
        List<PersonId> ids = [.. people.Select(person => person.Id)];
        var held = await targets.OfAsync(ids, from, from, cancellationToken);
        var known = (await tasks.OfAsync(ids, from, cancellationToken)).ToLookup(task => task.OwnerId);
        var wanted = people.SelectMany(person => templates(person).SelectMany(template => Targets(person, template, from)))
            .DistinctBy(one => (one.Person.Id, one.Metric, one.Each));
        var learning = people.SelectMany(person => templates(person).Where(template => template.Metric is null)
            .Select(template => Learning(person, template, Period.Containing(from, template.Each, rules).Range.End, known[person.Id])));
        return new TaskList([.. wanted.Select(one => Compared(one, held[one.Person.Id], isList))], [.. learning]);
    }

    private static PlannedDevelopment Learning(Person person, TaskTemplate template, DateOnly due, IEnumerable<DevelopmentTask> known) =>
        new(person, template.Name, template.PassMark, due, known.Any(task => task.Due == due && task.IsCalled(template.Name)));

    private static IEnumerable<PlannedTarget> Targets(Person person, TaskTemplate template, DateOnly from)
    {
        if (template.Metric is { } metric)
            yield return new PlannedTarget(person, metric, template.Amount, template.Each, from, null) { Category = template.Kind };
        foreach (var action in template.Actions)
            yield return new PlannedTarget(person, action.Metric, action.Amount, action.Each, from, null);
    }

    private static PlannedTarget Compared(PlannedTarget wanted, IEnumerable<Target> held, bool isList)
    {
        var before = held.Where(target => target.Metric == wanted.Metric && target.Period == wanted.Each).Select(target => target.Amount).LastOrDefault();
        return wanted with { Before = before, IsThere = before == wanted.Amount || (isList && before > 0) };
    }
}
