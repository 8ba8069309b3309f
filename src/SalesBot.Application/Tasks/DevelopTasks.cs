using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Tasks;

/// <summary>A development task with its owner.</summary>
/// <param name="Task">The task.</param>
/// <param name="Owner">Whose it is.</param>
public sealed record OwnedDevelopment(DevelopmentTask Task, Person Owner);

/// <summary>Sets development tasks and takes what becomes of them (T1); every change is kept. Runs within the present unit of work.</summary>
public sealed class DevelopTasks(IDevelopmentTasks tasks, ReadTeamDay teams)
{
    /// <summary>Sets a task for somebody.</summary>
    public async Task<DevelopmentTask> SetAsync(
        Person owner, PersonId setBy, string title, DateOnly due, int? passMark, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var task = new DevelopmentTask(Guid.CreateVersion7(now), owner.OrganisationId, owner.Id, setBy, title, due, passMark, now);
        await tasks.AddAsync(task, cancellationToken);
        return task;
    }

    /// <summary>The tasks that somebody may see and that are not over: one's own, and those of the people led; the next due first.</summary>
    public async Task<IReadOnlyList<OwnedDevelopment>> SeenByAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var seen = await teams.SeenByAsync(person, today, cancellationToken);
        return [.. (await tasks.OfAsync([.. seen.Keys], today, cancellationToken)).Select(task => new OwnedDevelopment(task, seen[task.OwnerId]))];
    }

    /// <summary>A task that somebody may see, with its owner; null where there is none.</summary>
    public async Task<OwnedDevelopment?> FindAsync(Person person, Guid id, DateOnly today, CancellationToken cancellationToken) =>
        await tasks.FindAsync(id, cancellationToken) is { } task
        && (await teams.SeenByAsync(person, today, cancellationToken)).GetValueOrDefault(task.OwnerId) is { } owner ? new OwnedDevelopment(task, owner) : null;

    /// <summary>Keeps a change, where there was one.</summary>
    public async Task<DevelopmentStep?> KeepAsync(DevelopmentStep? step, CancellationToken cancellationToken)
    {
        if (step is not null)
            await tasks.AddAsync(step, cancellationToken);
        return step;
    }

    /// <summary>Takes the latest change of a task back.</summary>
    /// <returns>Whether it could be: only by whoever made it, and while nothing has happened since.</returns>
    public async Task<bool> BackAsync(DevelopmentTask task, Guid step, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(by);
        if (task.LastStep != step
            || (await tasks.StepsOfAsync(task.Id, cancellationToken)).FirstOrDefault(one => one.Id == step) is not { } latest || latest.By != by.Id || latest.OwnerId != task.OwnerId)
            return false;
        await tasks.AddAsync(task.Back(Guid.CreateVersion7(now), latest, by.Id, now), cancellationToken);
        return true;
    }
}
