using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Activities;

internal sealed class StoredTeamReports(StorageSession session) : ITeamReports
{
    // A list without anything in it, as it is stored.
    private const string NobodyNamed = "[]";

    public async Task<IReadOnlyDictionary<PersonId, LastHeard>> LastHeardAsync(
        IReadOnlyCollection<PersonId> people, DateOnly since, CancellationToken cancellationToken)
    {
        var standing = (await SaidAsync(people, cancellationToken)).Where(line => line.Day >= since);
        var last = await standing
            .GroupBy(line => line.PersonId, (person, lines) => new { Person = person, Day = lines.Max(l => l.Day), At = lines.Max(l => l.RecordedAt) })
            .ToListAsync(cancellationToken);
        return last.ToDictionary(one => one.Person, one => new LastHeard(one.Day, one.At));
    }

    public async Task<ILookup<PersonId, DateOnly>> DaysAsync(
        IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var found = await (await SaidAsync(people, cancellationToken))
            .Where(line => line.Day >= start && line.Day <= end)
            .Select(line => new { line.PersonId, line.Day }).Distinct().ToListAsync(cancellationToken);
        return found.ToLookup(line => line.PersonId, line => line.Day);
    }

    public async Task<IReadOnlyList<Deal>> DealsAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken)
    {
        var (order, revenue) = (Metrics.Order, Metrics.Revenue);
        var lines = await (await StandingAsync(people, days, cancellationToken))
            .Where(line => (line.Metric == order || line.Metric == revenue) && line.Amount > 0)
            .AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. lines.GroupBy(line => (line.ReportId, line.PersonId, line.Day)).OrderBy(deal => deal.Min(line => line.RecordedAt)).Select(deal => new Deal(
                deal.Key.PersonId, deal.Key.Day, [.. deal.SelectMany(line => line.Customers).Distinct()],
                deal.Where(line => line.Metric == order).Sum(line => line.Amount), deal.Where(line => line.Metric == revenue).Sum(line => line.Amount))),
        ];
    }

    public async Task<IReadOnlyList<Contact>> ContactsAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken)
    {
        var lines = await (await StandingAsync(people, days, cancellationToken))
            .Where(line => line.Amount > 0 && (string)(object)line.Customers != NobodyNamed)
            .OrderBy(line => line.Day).ThenBy(line => line.RecordedAt).ThenBy(line => line.Id)
            .AsNoTracking().ToListAsync(cancellationToken);
        return [.. lines.Select(line => new Contact(line.PersonId, line.Day, line.Metric, line.Amount, line.Customers))];
    }

    private async Task<IQueryable<ActivityEntry>> StandingAsync(
        IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        return (await StandingAsync(people, cancellationToken)).Where(line => line.Day >= start && line.Day <= end);
    }

    // What people said of themselves; who shares in a colleague's deal has not reported by that.
    private async Task<IQueryable<ActivityEntry>> SaidAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var standing = await StandingAsync(people, cancellationToken);
        var context = (await session.ForQueryAsync(cancellationToken)).Context;
        return standing.Where(line => context.Set<Report>().Any(report => report.Id == line.ReportId && report.PersonId == line.PersonId));
    }

    // What a report says now: its last state, which was not taken back.
    private async Task<IQueryable<ActivityEntry>> StandingAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var context = (await session.ForQueryAsync(cancellationToken)).Context;
        return
            from line in context.Set<ActivityEntry>()
            join report in context.Set<Report>() on line.ReportId equals report.Id
            where people.Contains(line.PersonId) && line.Reverses == null && !report.IsWithdrawn && line.Revision == report.Revision
            select line;
    }
}
