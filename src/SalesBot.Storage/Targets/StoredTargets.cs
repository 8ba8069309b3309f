using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Targets;

internal sealed class StoredTargets(StorageSession session) : ITargets
{
    public Task AddAsync(Target target, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(target);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<Target>> OfAsync(PersonId person, DateOnly day, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        var targets = await connection.Context.Set<Target>()
            .Where(target => target.PersonId == person && target.From <= day && (target.Until == null || target.Until >= day))
            .ToListAsync(cancellationToken);
        return [.. targets.OrderBy(target => target.Period).ThenBy(target => Metrics.OrderOf(target.Metric)).ThenBy(target => target.Id)];
    }
}
