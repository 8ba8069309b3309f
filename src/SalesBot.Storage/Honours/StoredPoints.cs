using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Honours;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Honours;

internal sealed class StoredPoints(StorageSession session) : IPoints
{
    public Task AddAsync(PointLine line, CancellationToken cancellationToken) => KeepAsync(line);

    public async Task<PointLine?> FindAsync(string key, CancellationToken cancellationToken) =>
        await (await QueryAsync<PointLine>(cancellationToken)).FirstOrDefaultAsync(line => line.Key == key, cancellationToken);

    public async Task<int> SumAsync(PersonId person, CancellationToken cancellationToken) =>
        await (await QueryAsync<PointLine>(cancellationToken)).Where(line => line.PersonId == person).SumAsync(line => line.Amount, cancellationToken);

    public async Task<IReadOnlyDictionary<PersonId, int>> EarnedAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken) =>
        await (await QueryAsync<PointLine>(cancellationToken))
            .Where(line => people.Contains(line.PersonId) && line.Cause != PointCause.Reward && line.At >= from && line.At < before)
            .GroupBy(line => line.PersonId).Select(own => new { Id = own.Key, Sum = own.Sum(line => line.Amount) })
            .ToDictionaryAsync(own => own.Id, own => own.Sum, cancellationToken);

    public async Task<IReadOnlyList<PointLine>> LatestAsync(PersonId person, int most, CancellationToken cancellationToken) =>
        await (await QueryAsync<PointLine>(cancellationToken)).Where(line => line.PersonId == person)
            .OrderByDescending(line => line.At).ThenByDescending(line => line.Id).Take(most).ToListAsync(cancellationToken);

    public async Task<PointRules> RulesAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await (await QueryAsync<PointRules>(cancellationToken)).FirstOrDefaultAsync(rules => rules.OrganisationId == organisation, cancellationToken)
            ?? new PointRules(organisation);

    public async Task KeepAsync(PointRules rules, CancellationToken cancellationToken)
    {
        var context = (await session.ForQueryAsync(cancellationToken)).Context;
        if (context.Entry(rules).State == EntityState.Detached)
            context.Add(rules);
    }

    private Task KeepAsync(object added)
    {
        session.Writer.Context.Add(added);
        return Task.CompletedTask;
    }

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class => (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}
