using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Leaderboards;

internal sealed class StoredBoardHistory(StorageSession session) : IBoardHistory
{
    public async Task<IReadOnlyDictionary<PersonId, long>> AsOfAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, DateTimeOffset at, CancellationToken cancellationToken) =>
        await (await LinesAsync(people, metric, days, cancellationToken)).Where(entry => entry.RecordedAt <= at)
            .GroupBy(entry => entry.PersonId, (person, entries) => new { Person = person, Amount = entries.Sum(entry => entry.Amount) })
            .Where(sum => sum.Amount != 0)
            .ToDictionaryAsync(sum => sum.Person, sum => sum.Amount, cancellationToken);

    public async Task<IReadOnlyList<TracedLine>> LinesAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, DateTimeOffset? after, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(people, metric, days, cancellationToken);
        if (after is { } instant)
            lines = lines.Where(entry => entry.RecordedAt > instant);
        var found = await lines.AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. found.OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value).Select(entry => new TracedLine(
                entry.PersonId, entry.ReportId, entry.Day, entry.Amount, entry.RecordedAt, entry.Customers, entry.Reverses is not null)),
        ];
    }

    private async Task<IQueryable<ActivityEntry>> LinesAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        return (await session.ForQueryAsync(cancellationToken)).Context.Set<ActivityEntry>()
            .Where(entry => people.Contains(entry.PersonId) && entry.Metric == metric && entry.Day >= start && entry.Day <= end);
    }
}
