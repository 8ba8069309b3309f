using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Coaching;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Coaching;

internal sealed class StoredHelpRequests(StorageSession session) : IHelpRequests
{
    public Task AddAsync(HelpRequest request, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(request);
        return Task.CompletedTask;
    }

    public async Task<HelpRequest?> FindAsync(HelpRequestId id, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).FirstOrDefaultAsync(request => request.Id == id, cancellationToken);

    public async Task<IReadOnlyList<HelpRequest>> OpenByAsync(IReadOnlyCollection<PersonId> askedBy, CancellationToken cancellationToken) =>
        askedBy.Count == 0 ? [] : await (await QueryAsync(cancellationToken))
            .Where(request => request.ClosedAt == null && askedBy.Contains(request.AskedBy))
            .OrderBy(request => request.OpenedAt).ThenBy(request => request.Id)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<HelpRequest>> OpenToAsync(PersonId askedOf, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken))
            .Where(request => request.ClosedAt == null && request.AskedOf == askedOf)
            .OrderBy(request => request.OpenedAt).ThenBy(request => request.Id)
            .ToListAsync(cancellationToken);

    private async ValueTask<IQueryable<HelpRequest>> QueryAsync(CancellationToken cancellationToken) =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<HelpRequest>();
}
