using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Contests;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Contests;

internal sealed class StoredContestLedger(StorageSession session) : IContestLedger
{
    public async Task<ILookup<PersonId, SideLine>> LinesAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var lines = await (await session.ForQueryAsync(cancellationToken)).Context.Set<ActivityEntry>().AsNoTracking()
            .Where(line => people.Contains(line.PersonId) && line.Metric == metric && line.Day >= start && line.Day <= end)
            .Select(line => new { line.PersonId, line.Day, line.RecordedAt, line.Amount })
            .ToListAsync(cancellationToken);
        return lines.ToLookup(line => line.PersonId, line => new SideLine(line.Day, line.RecordedAt, line.Amount));
    }

    public async Task<IReadOnlyList<ContestEntry>> EntriesAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var lines = await (await session.ForQueryAsync(cancellationToken)).Context.Set<ActivityEntry>().AsNoTracking()
            .Where(line => people.Contains(line.PersonId) && line.Metric == metric && line.Day >= start && line.Day <= end)
            .OrderBy(line => line.Day).ThenBy(line => line.RecordedAt).ThenBy(line => line.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. lines.Select(line => new ContestEntry(
                new LineSource(line.Id, line.ReportId, line.PersonId, line.Metric, line.Day, line.Amount, 0) { Customers = line.Customers }, line.RecordedAt, line.Reverses)),
        ];
    }
}
