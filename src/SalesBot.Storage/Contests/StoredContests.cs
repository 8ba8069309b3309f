using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Contests;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Contests;

internal sealed class StoredContests(StorageSession session) : IContests
{
    public Task AddAsync(Contest contest, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(contest);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<Contest>> RunningAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<Contest>()
            .Where(contest => contest.OrganisationId == organisation && contest.Start <= day && contest.End >= day)
            .OrderBy(contest => contest.Start).ThenBy(contest => contest.Id)
            .ToListAsync(cancellationToken);
    }
}
