using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Honours;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Honours;

internal sealed class StoredRewards(StorageSession session) : IRewards
{
    public async Task<IReadOnlyList<Reward>> OfAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await (await QueryAsync<Reward>(cancellationToken)).Where(reward => reward.OrganisationId == organisation && reward.RemovedAt == null)
            .OrderBy(reward => reward.Price).ThenBy(reward => reward.Id).ToListAsync(cancellationToken);

    public Task AddAsync(Reward reward, CancellationToken cancellationToken) => KeepAsync(reward);

    public async Task<IReadOnlyDictionary<Guid, int>> TakenAsync(IReadOnlyCollection<Guid> rewards, CancellationToken cancellationToken) =>
        await (await QueryAsync<Redemption>(cancellationToken))
            .Where(one => rewards.Contains(one.RewardId) && (one.State == RedemptionState.Reserved || one.State == RedemptionState.Approved))
            .GroupBy(one => one.RewardId, (reward, all) => new { Reward = reward, Count = all.Count() })
            .ToDictionaryAsync(one => one.Reward, one => one.Count, cancellationToken);

    public Task AddAsync(Redemption redemption, CancellationToken cancellationToken) => KeepAsync(redemption);

    public async Task<Redemption?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await (await QueryAsync<Redemption>(cancellationToken)).FirstOrDefaultAsync(one => one.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Redemption>> WaitingForAsync(PersonId approver, CancellationToken cancellationToken) =>
        await (await QueryAsync<Redemption>(cancellationToken)).Where(one => one.ApproverId == approver && one.State == RedemptionState.Reserved)
            .OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Redemption>> LatestOfAsync(PersonId person, int most, CancellationToken cancellationToken) =>
        await (await QueryAsync<Redemption>(cancellationToken)).Where(one => one.PersonId == person)
            .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(most).ToListAsync(cancellationToken);

    private Task KeepAsync(object added)
    {
        session.Writer.Context.Add(added);
        return Task.CompletedTask;
    }

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class => (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}
