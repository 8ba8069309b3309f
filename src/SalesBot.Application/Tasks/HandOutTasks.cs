using SalesBot.Application.Activities;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Tasks;

/// <summary>What was handed out to somebody.</summary>
/// <param name="Person">Who.</param>
/// <param name="Targets">The targets, each with the agreement that is asked for; none where one hands out to oneself.</param>
/// <param name="Development">What is to be learnt.</param>
public sealed record HandedOut(Person Person, IReadOnlyList<PlannedTarget> Targets, IReadOnlyList<PlannedDevelopment> Development)
{
    /// <summary>The agreements that are asked for.</summary>
    public IReadOnlyList<Agreement> Asked { get; init; } = [];
}

/// <summary>
/// Makes what a list says stand: in the goal tree, as the targets of people, and as one adjustment, so that it is taken back as one. Each is
/// asked to agree. What is there already is left alone. Runs within the present unit of work.
/// </summary>
public sealed class HandOutTasks(IGoals goals, HandOutTarget handOut, ILedger ledger, AgreeOnGoal agree, DevelopTasks develop)
{
    /// <summary>Hands a list out.</summary>
    /// <param name="actor">Who does.</param>
    /// <param name="list">The list.</param>
    /// <param name="why">What was said.</param>
    /// <param name="more">What the same adjustment did beside; usually nothing.</param>
    /// <param name="today">The actor's local day.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What each has got; nobody where everything was there.</returns>
    public async Task<IReadOnlyList<HandedOut>> ExecuteAsync(
        Person actor, TaskList list, string why, IReadOnlyList<GoalChange> more, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(more);
        var changes = new List<GoalChange>();
        var fresh = list.Targets.Where(target => !target.IsThere).ToList();
        var standing = fresh.Count == 0 ? [] : (await goals.InAsync(
            actor.OrganisationId, new DateRange(fresh.Min(one => one.Start), fresh.Max(one => one.End ?? one.Start)), cancellationToken)).ToList();
        foreach (var one in fresh)
            changes.Add(await SetAsync(actor, one, standing, today, now, cancellationToken));
        changes.AddRange(more);
        if (changes.Count > 0)
            await goals.AddAsync(new GoalAdjustment(Guid.CreateVersion7(now), actor.OrganisationId, actor.Id, now, why, takesBack: null, changes), cancellationToken);
        var learning = list.Development.Where(task => !task.IsThere).ToList();
        foreach (var one in learning)
            await develop.SetAsync(one.Person, actor.Id, one.Title, one.Due, one.PassMark, now, cancellationToken);
        var told = new List<HandedOut>();
        foreach (var person in fresh.Select(one => one.Person).Concat(learning.Select(one => one.Person)).DistinctBy(person => person.Id))
        {
            List<PlannedTarget> mine = [.. fresh.Where(one => one.Person.Id == person.Id)];
            told.Add(new HandedOut(person, mine, [.. learning.Where(one => one.Person.Id == person.Id)])
            {
                Asked = person.Id == actor.Id ? [] : await AskAsync(actor, mine, today, now, cancellationToken),
            });
        }

        return told;
    }

    private async Task<GoalChange> SetAsync(
        Person actor, PlannedTarget one, List<Goal> standing, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var goal = await GoalAsync(actor, one, standing, now, cancellationToken);
        var change = new GoalChange(goal.Id, goal.Amount, one.Amount, goal.Revision + 1) { AverageBefore = goal.AverageAtLeast };
        goal.Adjust(one.Amount, goal.Condition);
        var from = one.Start < today ? today : one.Start;
        var done = one.End is not null && from > one.Start
            ? (await ledger.ByPersonAsync([one.Person.Id], one.Metric, new DateRange(one.Start, from.AddDays(-1)), cancellationToken)).Values.Sum() : 0;
        var target = new HandOutTarget.Given(one.Person.Id, one.Metric, one.Amount, one.Each, one.Start, one.End)
        {
            Period = one.End is { } end ? new DateRange(one.Start, end) : null,
            Done = done,
            Category = one.Category,
        };
        return await handOut.ExecuteAsync(target, change, today, now, cancellationToken);
    }

    // The goal of the same kind that stands, or a new one, below the team's for the same days.
    private async Task<Goal> GoalAsync(Person actor, PlannedTarget one, List<Goal> standing, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owner = new GoalOwner(GoalOwnerKind.Person, one.Person.Id.Value);
        var days = new DateRange(one.Start, one.End ?? one.Start);
        var same = standing.Where(goal => goal.Metric == one.Metric && goal.Period == one.Each && goal.Touches(days)
            && goal.End == one.End && (one.End is null || goal.Start == one.Start)).ToList();
        if (same.LastOrDefault(goal => goal.Owner == owner) is { } known)
            return known;
        var team = new GoalOwner(GoalOwnerKind.Team, one.Person.TeamId?.Value ?? Guid.Empty);
        var parent = same.LastOrDefault(goal => goal.Owner == team && goal.Start == one.Start)?.Id;
        var made = new Goal(Guid.CreateVersion7(now), actor.OrganisationId, parent, owner, one.Metric, one.Each, one.Start, one.End);
        await goals.AddAsync(made, cancellationToken);
        standing.Add(made);
        return made;
    }

    private async Task<IReadOnlyList<Agreement>> AskAsync(
        Person actor, IReadOnlyList<PlannedTarget> mine, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var asked = new List<Agreement>();
        foreach (var one in mine)
        {
            var agreement = new Agreement(Guid.CreateVersion7(now), one.Person.Id, actor.Id, one.Metric, one.Each, one.Start, one.End, one.Amount, now);
            asked.Add(await agree.AskAsync(agreement, today, now, cancellationToken));
        }

        return asked;
    }
}
