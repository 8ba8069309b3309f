using SalesBot.Application.People;
using SalesBot.Application.Projects;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Tasks;

/// <summary>What somebody takes over.</summary>
/// <param name="Person">Who.</param>
/// <param name="Projects">The projects.</param>
/// <param name="Development">What is to be learnt.</param>
/// <param name="Targets">The targets, each with what is added to it.</param>
public sealed record TakenOver(
    Person Person, IReadOnlyList<KeyProject> Projects, IReadOnlyList<DevelopmentTask> Development, IReadOnlyList<(PlannedTarget Target, long Added)> Targets);

/// <summary>Gives work to other owners (T9): a project, or everything that somebody leaves. Every change is kept. Runs within the present unit of work.</summary>
public sealed class HandOver(IProjects projects, DevelopTasks develop, HandOutTasks handOut, ITargets targets, EndTargets ending)
{
    /// <summary>Who would take over what: everything for one, in turn for several; what is left of a target in equal parts.</summary>
    public async Task<IReadOnlyList<TakenOver>> ShareAsync(LeftWork left, IReadOnlyList<Person> takers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(takers);
        var shares = takers.Select(_ => new List<(PlannedTarget, long)>()).ToList();
        foreach (var one in left.Targets)
        {
            var range = one.Period.Range;
            var held = await targets.HoldingAsync([.. takers.Select(taker => taker.Id)], one.Target.Metric, range, cancellationToken);
            var parts = Apportionment.Divide(one.Rest, [.. takers.Select(_ => 1L)], GoalWeights.GrainOf(one.Rest, takers.Count, Metrics.UnitOf(one.Target.Metric)));
            for (var i = 0; i < takers.Count; i++)
            {
                var before = held.Where(target => target.PersonId == takers[i].Id && target.Period == one.Target.Period && !target.IsPrivate)
                    .Where(target => target.Until is not { } until || until >= range.End).Select(target => target.Amount).LastOrDefault();
                if (parts[i] > 0)
                    shares[i].Add((new PlannedTarget(takers[i], one.Target.Metric, before + parts[i], one.Target.Period, range.Start, range.End) { Before = before, Category = one.Target.Category }, parts[i]));
            }
        }

        return
        [
            .. takers.Select((taker, i) => new TakenOver(
                taker, [.. left.Projects.Where((_, n) => n % takers.Count == i)], [.. left.Development.Where((_, n) => n % takers.Count == i)], shares[i])),
        ];
    }

    /// <summary>Does so.</summary>
    /// <returns>Whose targets have grown, with the agreements that are asked for.</returns>
    public async Task<IReadOnlyList<HandedOut>> ExecuteAsync(
        Person actor, LeftWork left, IReadOnlyList<TakenOver> shares, string why, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(shares);
        var ended = new List<GoalChange>();
        foreach (var one in left.Targets)
            ended.Add(await ending.EndAsync(left.Leaver, one, one.Done, today, now, cancellationToken));
        var list = new TaskList([.. shares.SelectMany(share => share.Targets.Select(target => target.Target))], []);
        var given = await handOut.ExecuteAsync(actor, list, why, ended, today, now, cancellationToken);
        foreach (var share in shares)
        {
            foreach (var project in share.Projects)
                await ProjectAsync(project, share.Person, actor, now, cancellationToken);
            foreach (var task in share.Development)
                await develop.KeepAsync(task.HandTo(Guid.CreateVersion7(now), share.Person.Id, actor.Id, now), cancellationToken);
        }

        return given;
    }

    /// <summary>Gives a project to another owner.</summary>
    /// <returns>The change; null where it is theirs already.</returns>
    public async Task<ProjectHandover?> ProjectAsync(KeyProject project, Person to, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(by);
        if (project.HandTo(Guid.CreateVersion7(now), to.Id, by.Id, now) is not { } change)
            return null;
        await projects.AddAsync(change, cancellationToken);
        return change;
    }
}
