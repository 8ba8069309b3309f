using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Incentives;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Incentives;

internal sealed class StoredIncentiveFacts(StorageSession session) : IIncentiveFacts
{
    public async Task<IReadOnlyList<Person>> PeopleAsync(OrganisationId organisation, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        return await (await session.ForQueryAsync(cancellationToken)).Context.Set<Person>().AsNoTracking()
            .Where(person => person.OrganisationId == organisation && person.JoinedOn <= end && (person.LeftOn == null || person.LeftOn >= start))
            .OrderBy(person => person.Name).ThenBy(person => person.Id)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<EarnedFact>> OfAsync(
        OrganisationId organisation, IReadOnlyCollection<PersonId>? people, IReadOnlyCollection<MetricCode> metrics, DateRange days,
        CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var context = (await session.ForQueryAsync(cancellationToken)).Context;

        // What a report says now: its last state, which was not taken back.
        var lines =
            from line in context.Set<ActivityEntry>()
            join report in context.Set<Report>() on line.ReportId equals report.Id
            where metrics.Contains(line.Metric) && line.Day >= start && line.Day <= end && line.Amount > 0
                && line.Reverses == null && !report.IsWithdrawn && line.Revision == report.Revision
            select line;
        if (people is not null)
            lines = lines.Where(line => people.Contains(line.PersonId));
        else
            lines = lines.Where(line => context.Set<Person>().Any(person => person.Id == line.PersonId && person.OrganisationId == organisation));
        return await lines.AsNoTracking()
            .Select(line => new EarnedFact(line.Id, line.ReportId, line.PersonId, line.TeamId, line.Metric, line.Amount, line.Day, line.RecordedAt) { Customers = line.Customers })
            .ToListAsync(cancellationToken);
    }
}
