using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Honours;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Honours;

internal sealed class StoredHonours(StorageSession session) : IHonours
{
    // Every report passes here, so it is one small statement.
    public const string Look =
        """
        INSERT INTO HonourLooks (Owner, IsTeam, FromDay) VALUES (@0, @1, @2)
        ON CONFLICT (Owner) DO UPDATE SET FromDay = excluded.FromDay WHERE FromDay > excluded.FromDay
        """;

    public const string LookAtAll =
        """
        INSERT INTO HonourLooks (Owner, IsTeam, FromDay) SELECT Id, 0, @1 FROM People WHERE OrganisationId = @0
        ON CONFLICT (Owner) DO UPDATE SET FromDay = excluded.FromDay WHERE FromDay > excluded.FromDay
        """;

    public const string Checks = "SELECT Owner, IsTeam, FromDay FROM HonourLooks ORDER BY IsTeam, Owner LIMIT @0";

    public const string Take = "DELETE FROM HonourLooks WHERE Owner = @0 RETURNING Owner, IsTeam, FromDay";

    public async Task<IReadOnlyList<Badge>> BadgesAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await (await QueryAsync<Badge>(cancellationToken)).Where(badge => badge.OrganisationId == organisation && badge.RemovedAt == null)
            .OrderBy(badge => badge.DefinedAt).ThenBy(badge => badge.Name).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Badge>> EverDefinedAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        await (await QueryAsync<Badge>(cancellationToken)).Where(badge => badge.OrganisationId == organisation).ToListAsync(cancellationToken);

    public Task AddAsync(Badge badge, CancellationToken cancellationToken) => KeepAsync(badge);

    public async Task<IReadOnlyList<Honour>> LinesOfAsync(Guid owner, CancellationToken cancellationToken)
    {
        var (person, team) = ((PersonId?)new PersonId(owner), (TeamId?)new TeamId(owner));
        return await (await QueryAsync<Honour>(cancellationToken)).Where(line => line.PersonId == person || line.TeamId == team)
            .OrderBy(line => line.At).ThenBy(line => line.Id).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Honour>> BadgesHeldAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        List<PersonId?> ids = [.. people];
        return Honour.Held(await (await QueryAsync<Honour>(cancellationToken)).AsNoTracking().Where(line => line.Kind == HonourKind.Badge && ids.Contains(line.PersonId))
            .OrderBy(line => line.At).ThenBy(line => line.Id).ToListAsync(cancellationToken));
    }

    public Task AddAsync(Honour line, CancellationToken cancellationToken) => KeepAsync(line);

    public Task LookAsync(HonourCheck check, CancellationToken cancellationToken) => session.Writer.ExecuteAsync(
        Look, [Columns.Of(check.Owner), check.IsTeam ? 1 : 0, Columns.Of(check.From)], cancellationToken);

    public Task LookAtAllAsync(OrganisationId organisation, DateOnly from, CancellationToken cancellationToken) =>
        session.Writer.ExecuteAsync(LookAtAll, [Columns.Of(organisation.Value), Columns.Of(from)], cancellationToken);

    public async Task<IReadOnlyList<HonourCheck>> ChecksAsync(int most, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.AllAsync(Checks, [most], Read, cancellationToken);
    }

    public async Task<HonourCheck?> TakeAsync(Guid owner, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var found = await session.Writer.AllAsync(Take, [Columns.Of(owner)], Read, cancellationToken);
        return found.Count == 0 ? null : found[0];
    }

    public async Task<IReadOnlyList<string>> EvidenceAsync(
        IReadOnlyCollection<PersonId> people, MetricCode? metric, DateRange days, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var context = (await session.ForQueryAsync(cancellationToken)).Context;
        var lines =
            from line in context.Set<ActivityEntry>()
            join report in context.Set<Report>() on line.ReportId equals report.Id
            where people.Contains(line.PersonId) && line.Day >= start && line.Day <= end && (metric == null || line.Metric == metric)
                && line.Reverses == null && !report.IsWithdrawn && line.Revision == report.Revision
            orderby line.Day, line.Id
            select line.Id;
        return [.. (await lines.ToListAsync(cancellationToken)).Select(id => id.Value.ToString("N", CultureInfo.InvariantCulture))];
    }

    public async Task<IReadOnlyList<PersonId>> EverInAsync(TeamId team, CancellationToken cancellationToken) =>
        await (await QueryAsync<Person>(cancellationToken)).Where(person => person.TeamId == team).Select(person => person.Id).ToListAsync(cancellationToken);

    private static HonourCheck Read(System.Data.Common.DbDataReader row) => new(row.GuidAt(0), row.GetInt64(1) != 0, row.DayAt(2));

    private Task KeepAsync(object added)
    {
        session.Writer.Context.Add(added);
        return Task.CompletedTask;
    }

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class => (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}
