using Microsoft.EntityFrameworkCore;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.People;

internal sealed class StoredSalesUnits(StorageSession session) : ISalesUnits
{
    public async Task<IReadOnlyList<SalesUnit>> OfAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var units = await (await session.ForQueryAsync(cancellationToken)).Context.Set<SalesUnit>()
            .Where(unit => unit.OrganisationId == organisation).ToListAsync(cancellationToken);
        return [.. units.OrderBy(unit => unit.Name, StringComparer.Ordinal)];
    }

    public Task AddAsync(SalesUnit unit, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(unit);
        return Task.CompletedTask;
    }

    public Task RemoveAsync(SalesUnit unit, CancellationToken cancellationToken)
    {
        session.Writer.Context.Remove(unit);
        return Task.CompletedTask;
    }
}
