using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Tasks;

/// <summary>Ends targets that are named and not what was done last (T13): it is one adjustment, which can be taken back. Runs within the present unit of work.</summary>
public sealed class DropTargets(ITargets targets, IGoals goals, EndTargets ending, HandOutTasks handOut, WorkCalendars calendars)
{
    private const int DaysAhead = 400;
    private const int MostLookedAt = 200;

    /// <summary>The targets of people that hold or are to come, without those that they have for themselves.</summary>
    /// <param name="people">The people.</param>
    /// <param name="metric">What they count; null for all.</param>
    /// <param name="days">The days of which they are; null for any.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<(Person Person, LeftTarget Target)>> FindAsync(
        IReadOnlyList<Person> people, MetricCode? metric, DateRange? days, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Count == 0)
            return [];
        var rules = await calendars.PeriodsAsync(people[0].OrganisationId, cancellationToken);
        var theirs = await targets.OfAsync([.. people.Select(person => person.Id)], today, today.AddDays(DaysAhead), cancellationToken);
        return
        [
            .. from person in people
               from target in theirs[person.Id]
               where metric is not { } wanted || target.Metric == wanted
               let period = target.PeriodOn(target.From > today ? target.From : today, rules)
               where days is not { } named || (target.IsForOnePeriod && named.Contains(period.Range.Start) && named.Contains(period.Range.End))
               select (person, new LeftTarget(target, period, 0)),
        ];
    }

    /// <summary>The targets of somebody's own and those set for the person, of a metric or all, that hold now or, of a metric, are to come.</summary>
    public async Task<IReadOnlyList<LeftTarget>> OfOneselfAsync(Person person, MetricCode? metric, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var rules = await calendars.PeriodsAsync(person.OrganisationId, cancellationToken);
        var theirs = metric is { } wanted
            ? await targets.HoldingAsync([person.Id], wanted, new DateRange(today, today.AddDays(DaysAhead)), cancellationToken)
            : await targets.OfAsync(person.Id, today, cancellationToken);
        return [.. theirs.Select(target => new LeftTarget(target, target.PeriodOn(target.From > today ? target.From : today, rules), 0))];
    }

    /// <summary>Whether the latest thing that somebody did to targets was to set these, so that it can be taken back as it is.</summary>
    public async Task<bool> AreLatestAsync(Person actor, IReadOnlyList<Person> people, MetricCode? metric, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var adjustments = await goals.AdjustmentsAsync(actor.OrganisationId, MostLookedAt, cancellationToken);
        var takenBack = adjustments.Select(adjustment => adjustment.TakesBack).OfType<Guid>().ToHashSet();
        if (adjustments.FirstOrDefault(one => one.By == actor.Id && one.TakesBack is null && !takenBack.Contains(one.Id)) is not { } latest)
            return false;
        var owners = people.Select(person => person.Id.Value).ToHashSet();
        return (await goals.FindAsync([.. latest.Changes.Select(change => change.GoalId)], cancellationToken))
            .Any(goal => owners.Contains(goal.OwnerId) && (metric is null || goal.Metric == metric) && goal.Stands);
    }

    /// <summary>Ends them.</summary>
    public async Task ExecuteAsync(
        Person actor, IReadOnlyList<(Person Person, LeftTarget Target)> dropped, string why, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dropped);
        var changes = new List<GoalChange>();
        foreach (var (person, target) in dropped)
            changes.Add(await ending.EndAsync(person, target, kept: 0, today, now, cancellationToken));
        await handOut.ExecuteAsync(actor, new TaskList([], []), why, changes, today, now, cancellationToken);
    }

    /// <summary>Ends targets that somebody has for oneself.</summary>
    public async Task EndOwnAsync(IReadOnlyList<LeftTarget> dropped, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dropped);
        foreach (var one in dropped)
            await targets.HoldUntilAsync(one.Target.Id, today <= one.Target.From ? one.Target.From.AddDays(-1) : today.AddDays(-1), cancellationToken);
    }
}
