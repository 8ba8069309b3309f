using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Incentives;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Incentives;

internal sealed class StoredIncentives(StorageSession session) : IIncentives
{
    public Task AddAsync(RuleVersion version, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(version);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<RuleVersion>> VersionsAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await (await session.ForQueryAsync(cancellationToken)).Context.Set<RuleVersion>()
            .Where(version => version.OrganisationId == organisation)
            .OrderBy(version => version.Number).ThenBy(version => version.Version)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ClosedPeriod>> ClosedAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await (await session.ForQueryAsync(cancellationToken)).Context.Set<ClosedPeriod>()
            .Where(period => period.OrganisationId == organisation).OrderBy(period => period.Month).ToListAsync(cancellationToken);

    public Task AddAsync(ClosedPeriod period, IReadOnlyList<FrozenLine> lines, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(period);
        session.Writer.Context.AddRange(lines);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<FrozenLine>> LinesAsync(
        OrganisationId organisation, DateOnly firstMonth, DateOnly lastMonth, CancellationToken cancellationToken)
    {
        var lines = await (await session.ForQueryAsync(cancellationToken)).Context.Set<FrozenLine>().AsNoTracking()
            .Where(line => line.OrganisationId == organisation && line.Month >= firstMonth && line.Month <= lastMonth)
            .ToListAsync(cancellationToken);
        return [.. lines.OrderBy(line => line.Month).ThenBy(line => line.Line.Adjusts).ThenBy(line => line.Line.Contest is not null).ThenBy(line => line.Line.RuleNumber).ThenBy(line => line.Line.RuleVersion).ThenBy(line => line.PersonId.Value)];
    }
}
