using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Projects;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Projects;

internal sealed class StoredProjects(StorageSession session) : IProjects
{
    public Task AddAsync(KeyProject project, CancellationToken cancellationToken) => KeepAsync(project);

    public Task AddAsync(ProjectStep move, CancellationToken cancellationToken) => KeepAsync(move);

    public Task AddAsync(ProjectHandover handover, CancellationToken cancellationToken) => KeepAsync(handover);

    public async Task<KeyProject?> FindAsync(ProjectId id, CancellationToken cancellationToken) =>
        await (await QueryAsync<KeyProject>(cancellationToken)).FirstOrDefaultAsync(project => project.Id == id, cancellationToken);

    public async Task<IReadOnlyList<KeyProject>> OpenOfAsync(IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken) =>
        owners.Count == 0 ? [] : [.. (await (await QueryAsync<KeyProject>(cancellationToken))
            .Where(project => project.Stage != ProjectStage.Won && project.Stage != ProjectStage.Lost && owners.Contains(project.OwnerId))
            .OrderByDescending(project => project.StageSince).ThenBy(project => project.Id)
            .ToListAsync(cancellationToken)).Where(project => project.IsOpen)];

    public async Task<IReadOnlyList<KeyProject>> AllOfAsync(IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken) =>
        owners.Count == 0 ? [] : await (await QueryAsync<KeyProject>(cancellationToken)).Where(project => owners.Contains(project.OwnerId))
            .OrderByDescending(project => project.StageSince).ThenBy(project => project.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ProjectStep>> StepsOfAsync(ProjectId id, CancellationToken cancellationToken) =>
        await (await QueryAsync<ProjectStep>(cancellationToken)).Where(step => step.ProjectId == id).OrderBy(step => step.At).ThenBy(step => step.Id)
            .ToListAsync(cancellationToken);

    private Task KeepAsync(object added)
    {
        session.Writer.Context.Add(added);
        return Task.CompletedTask;
    }

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class => (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}
