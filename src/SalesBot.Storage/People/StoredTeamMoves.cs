using Microsoft.EntityFrameworkCore;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.People;

internal sealed class StoredTeamMoves(StorageSession session) : ITeamMoves
{
    public Task AddAsync(TeamMove move, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(move);
        return Task.CompletedTask;
    }

    public Task RemoveAsync(TeamMove move, CancellationToken cancellationToken)
    {
        session.Writer.Context.Remove(move);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<TeamMove>> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        await (await MovesAsync(cancellationToken)).Where(move => move.PersonId == person).OrderBy(move => move.On).ThenBy(move => move.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<TeamMove>> DueAsync(DateOnly day, CancellationToken cancellationToken) =>
        await (await MovesAsync(cancellationToken)).Where(move => !move.IsDone && move.On <= day).OrderBy(move => move.On).ThenBy(move => move.Id).ToListAsync(cancellationToken);

    private async ValueTask<IQueryable<TeamMove>> MovesAsync(CancellationToken cancellationToken) => (await session.ForQueryAsync(cancellationToken)).Context.Set<TeamMove>();
}
