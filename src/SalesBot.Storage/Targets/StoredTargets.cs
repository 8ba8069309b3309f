using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Model;
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
        await session.FlushAsync(cancellationToken);
        var rows = await session.Connection.AllAsync(TargetRow.Holding, [Columns.Of(person), Columns.Of(day)], TargetRow.Read, cancellationToken);
        var targets = rows.ConvertAll(row => session.Tracked<Target, Guid>(row.Id, row.Id) ?? session.Track(row.Id, row)!);
        return [.. targets.OrderBy(target => target.Period).ThenBy(target => Metrics.OrderOf(target.Metric)).ThenBy(target => target.Id)];
    }
}
