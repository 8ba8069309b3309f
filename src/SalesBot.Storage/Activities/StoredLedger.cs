using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Activities;

internal sealed class StoredLedger(StorageSession session) : ILedger
{
    public async Task<IReadOnlyList<DaySum>> OfAsync(PersonId person, DateRange days, CancellationToken cancellationToken)
    {
        await session.FlushReportsAsync(cancellationToken);
        if (!session.InUnit)
            return await ReadAsync(person, days, cancellationToken);
        var kept = session.Reports.Sums;
        if (kept.Find(person, days) is { } known)
            return known;
        var wider = kept.ToRead(person, days);
        return kept.Keep(person, wider, await ReadAsync(person, wider, cancellationToken), days);
    }

    public async Task<ILookup<PersonId, DaySum>> OfAsync(
        IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var connection = await session.ForQueryAsync(cancellationToken);
        var sums = await connection.Context.Set<ActivityEntry>()
            .Where(entry => people.Contains(entry.PersonId) && entry.Day >= start && entry.Day <= end)
            .GroupBy(
                entry => new { entry.PersonId, entry.Day, entry.Metric },
                (key, entries) => new { key.PersonId, key.Day, key.Metric, Amount = entries.Sum(entry => entry.Amount) })
            .Where(sum => sum.Amount != 0)
            .ToListAsync(cancellationToken);
        return sums.ToLookup(sum => sum.PersonId, sum => new DaySum(sum.Metric, sum.Day, sum.Amount));
    }

    public async Task<IReadOnlyList<DaySum>> DailyAsync(
        IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var connection = await session.ForQueryAsync(cancellationToken);
        var sums = await connection.Context.Set<ActivityEntry>()
            .Where(entry => people.Contains(entry.PersonId) && entry.Day >= start && entry.Day <= end)
            .GroupBy(entry => new { entry.Metric, entry.Day }, (key, entries) => new { key.Metric, key.Day, Amount = entries.Sum(entry => entry.Amount) })
            .Where(sum => sum.Amount != 0)
            .ToListAsync(cancellationToken);
        return [.. sums.Select(sum => new DaySum(sum.Metric, sum.Day, sum.Amount))];
    }

    public async Task<IReadOnlyDictionary<PersonId, long>> ByPersonAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<ActivityEntry>()
            .Where(entry => people.Contains(entry.PersonId) && entry.Metric == metric && entry.Day >= start && entry.Day <= end)
            .GroupBy(entry => entry.PersonId, (person, entries) => new { Person = person, Amount = entries.Sum(entry => entry.Amount) })
            .Where(sum => sum.Amount != 0)
            .ToDictionaryAsync(sum => sum.Person, sum => sum.Amount, cancellationToken);
    }

    public async Task<IReadOnlyList<IReadOnlyDictionary<PersonId, long>>> ByPersonAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, IReadOnlyList<DateRange> ranges, CancellationToken cancellationToken)
    {
        if (ranges.Count == 0)
            return [];
        var connection = await session.ForQueryAsync(cancellationToken);
        return await new RangeSums(ranges).OfAsync(
            connection.Context.Set<ActivityEntry>().Where(entry => people.Contains(entry.PersonId) && entry.Metric == metric), cancellationToken);
    }

    public async Task<IReadOnlySet<PersonId>> ReportersAsync(
        IReadOnlyCollection<PersonId> people, DateOnly day, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        var reporters =
            from entry in connection.Context.Set<ActivityEntry>()
            join report in connection.Context.Set<Report>() on entry.ReportId equals report.Id
            where people.Contains(entry.PersonId) && entry.Day == day && entry.Reverses == null
                && !report.IsWithdrawn && entry.Revision == report.Revision && entry.PersonId == report.PersonId
            select entry.PersonId;
        return await reporters.Distinct().ToHashSetAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<DaySum>> ReadAsync(PersonId person, DateRange days, CancellationToken cancellationToken)
    {
        var packed = await session.Connection.FirstAsync(
            PackedSums.OfPerson,
            [Columns.Of(person), Columns.Of(days.Start), Columns.Of(days.End)],
            row => row.IsDBNull(0) ? [] : row.GetFieldValue<byte[]>(0),
            cancellationToken);
        return PackedSums.Unpack(packed);
    }
}
