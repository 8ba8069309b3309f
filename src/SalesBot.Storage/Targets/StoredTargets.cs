using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
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
        var rows = await session.Connection.KnownAsync(
            TargetRow.HoldingOn, (person, day), static of => [Columns.Of(of.person), Columns.Of(of.day)], TargetRow.Read, cancellationToken);
        return [.. InOrder(rows.Select(row => session.Tracked<Target, Guid>(row.Id, row.Id) ?? session.Track(row.Id, row)!))];
    }

    // What was taken back ends before it begins and holds on no day, however long the range.
    public async Task<ILookup<PersonId, Target>> OfAsync(
        IReadOnlyCollection<PersonId> people, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        var targets = await connection.Context.Set<Target>()
            .Where(target => people.Contains(target.PersonId) && !target.IsPrivate && target.From <= last
                && (target.Until == null || (target.Until >= first && target.Until >= target.From)))
            .ToListAsync(cancellationToken);
        return InOrder(targets).ToLookup(target => target.PersonId);
    }

    public async Task<IReadOnlyList<Target>> HoldingAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var connection = await session.ForQueryAsync(cancellationToken);
        return [.. InOrder(await connection.Context.Set<Target>()
            .Where(target => people.Contains(target.PersonId) && target.Metric == metric && target.From <= end
                && (target.Until == null || (target.Until >= start && target.Until >= target.From)))
            .ToListAsync(cancellationToken))];
    }

    public async Task HoldUntilAsync(Guid target, DateOnly? last, CancellationToken cancellationToken) =>
        (await FindAsync(target, cancellationToken)).HoldUntil(last);

    public async Task EndAsync(Guid target, CancellationToken cancellationToken)
    {
        var found = await FindAsync(target, cancellationToken);
        found.HoldUntil(found.From.AddDays(-1));
    }

    private async Task<Target> FindAsync(Guid id, CancellationToken cancellationToken) =>
        session.Tracked<Target, Guid>(id, id)
        ?? await session.Writer.Context.Set<Target>().FirstOrDefaultAsync(target => target.Id == id, cancellationToken)
        ?? throw new InvalidOperationException("A target that is changed was found before.");

    private static IEnumerable<Target> InOrder(IEnumerable<Target> targets) =>
        targets.OrderBy(target => target.Period).ThenBy(target => Metrics.OrderOf(target.Metric)).ThenBy(target => target.Id);
}
