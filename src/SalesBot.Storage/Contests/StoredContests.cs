using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Contests;
using SalesBot.Domain.Calendars;
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

    public async Task<Contest?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).FirstOrDefaultAsync(contest => contest.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Contest>> RunningAsync(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken))
            .Where(contest => contest.OrganisationId == organisation && contest.State == ContestState.Open && contest.Start <= day && contest.End >= day)
            .OrderBy(contest => contest.Start).ThenBy(contest => contest.Id)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Contest>> PendingAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken))
            .Where(contest => contest.OrganisationId == organisation && (contest.State == ContestState.Open || contest.State == ContestState.Challenged))
            .OrderByDescending(contest => contest.CreatedAt).ThenBy(contest => contest.Id)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> WatchedAsync(DateOnly startedBy, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken))
            .Where(contest => contest.State == ContestState.Challenged || (contest.State == ContestState.Open && contest.Start <= startedBy))
            .OrderBy(contest => contest.Id).Select(contest => contest.Id)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Contest>> DecidedAsync(OrganisationId organisation, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        return await (await QueryAsync(cancellationToken))
            .Where(contest => contest.OrganisationId == organisation && contest.State == ContestState.Decided && contest.End >= start && contest.Start <= end)
            .OrderBy(contest => contest.End).ThenBy(contest => contest.Id)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Contest>> EndedAsync(
        OrganisationId organisation, DateRange days, DateOnly today, int most, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var ended = await (await QueryAsync(cancellationToken))
            .Where(contest => contest.OrganisationId == organisation && contest.End >= start
                && ((contest.State == ContestState.Decided && contest.Start <= end) || (contest.State == ContestState.Open && contest.End < today && contest.End <= end)))
            .ToListAsync(cancellationToken);

        // A race that was won early ended on that day, which the result knows.
        return [.. ended.Where(contest => days.Contains(contest.EndedOn)).OrderByDescending(contest => contest.EndedOn).ThenByDescending(contest => contest.Start).ThenBy(contest => contest.Id).Take(most)];
    }

    private async ValueTask<IQueryable<Contest>> QueryAsync(CancellationToken cancellationToken) =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<Contest>();
}
