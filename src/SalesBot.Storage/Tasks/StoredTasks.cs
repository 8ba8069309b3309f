using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Tasks;
using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Tasks;

internal sealed class StoredDevelopmentTasks(StorageSession session) : IDevelopmentTasks
{
    public Task AddAsync(DevelopmentTask task, CancellationToken cancellationToken) => KeepAsync(task);

    public Task AddAsync(DevelopmentStep change, CancellationToken cancellationToken) => KeepAsync(change);

    public async Task<DevelopmentTask?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await (await QueryAsync<DevelopmentTask>(cancellationToken)).FirstOrDefaultAsync(task => task.Id == id, cancellationToken);

    public async Task<IReadOnlyList<DevelopmentTask>> OfAsync(IReadOnlyCollection<PersonId> owners, DateOnly since, CancellationToken cancellationToken) =>
        owners.Count == 0 ? [] : await (await QueryAsync<DevelopmentTask>(cancellationToken))
            .Where(task => owners.Contains(task.OwnerId) && (task.Due >= since || task.State != DevelopmentState.Confirmed))
            .OrderBy(task => task.Due).ThenBy(task => task.Id)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<DevelopmentStep>> StepsOfAsync(Guid task, CancellationToken cancellationToken) =>
        await (await QueryAsync<DevelopmentStep>(cancellationToken)).Where(step => step.TaskId == task).OrderBy(step => step.At).ThenBy(step => step.Id)
            .ToListAsync(cancellationToken);

    private Task KeepAsync(object added)
    {
        session.Writer.Context.Add(added);
        return Task.CompletedTask;
    }

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class => (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}

internal sealed class StoredTaskTemplates(StorageSession session) : ITaskTemplates
{
    public Task AddAsync(TaskTemplate added, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(added);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<TaskTemplate>> OfAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await (await session.ForQueryAsync(cancellationToken)).Context.Set<TaskTemplate>()
            .Where(template => template.OrganisationId == organisation && !template.IsRetired).OrderBy(template => template.Id)
            .ToListAsync(cancellationToken);
}
