using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Coaching;
using SalesBot.Domain.Coaching;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Coaching;

internal sealed class StoredTaskComments(StorageSession session) : ITaskComments
{
    public Task AddAsync(TaskComment comment, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(comment);
        return Task.CompletedTask;
    }

    public async Task<TaskComment?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).FirstOrDefaultAsync(comment => comment.Id == id, cancellationToken);

    public async Task<IReadOnlyList<TaskComment>> AboutAsync(TaskSubject subject, CancellationToken cancellationToken)
    {
        var (owner, project, metric) = (subject.OwnerId, subject.ProjectId, subject.Metric);
        return await (await QueryAsync(cancellationToken))
            .Where(comment => comment.OwnerId == owner && comment.ProjectId == project && comment.Metric == metric)
            .OrderBy(comment => comment.At).ThenBy(comment => comment.Id)
            .ToListAsync(cancellationToken);
    }

    private async ValueTask<IQueryable<TaskComment>> QueryAsync(CancellationToken cancellationToken) =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<TaskComment>();
}
