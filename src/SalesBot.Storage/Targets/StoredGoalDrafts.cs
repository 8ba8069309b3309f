using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Targets;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Targets;

/// <summary>A draft is a value that is replaced as a whole, so it is never tracked.</summary>
internal sealed class StoredGoalDrafts(StorageSession session) : IGoalDrafts
{
    public async Task KeepAsync(GoalDraft draft, CancellationToken cancellationToken)
    {
        var context = session.Writer.Context;
        var isKnown = await FindAsync(draft.Id, cancellationToken) is not null;
        context.Entry(draft).State = isKnown ? EntityState.Modified : EntityState.Added;
        await session.FlushAsync(cancellationToken);
        context.Entry(draft).State = EntityState.Detached;
    }

    public async Task<GoalDraft?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<GoalDraft>().AsNoTracking().FirstOrDefaultAsync(draft => draft.Id == id, cancellationToken);
    }
}
