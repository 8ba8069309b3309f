using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Activities;

internal sealed class StoredReports(StorageSession session) : IReports
{
    public const string IdOfSource = "SELECT Id FROM Reports WHERE Source = @0";

    public Task AddAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        _ = session.Writer;
        session.Reports.Add(report);
        return Task.CompletedTask;
    }

    public async Task<Report?> FindAsync(ReportId id, CancellationToken cancellationToken) =>
        await FirstAsync(reports => reports.Where(report => report.Id == id), cancellationToken);

    // Nearly every message is a new one, so whether there is a report at all is asked first, by hand.
    public async Task<Report?> FindBySourceAsync(string source, CancellationToken cancellationToken)
    {
        await session.FlushReportsAsync(cancellationToken);
        var id = await session.Connection.FirstAsync(IdOfSource, [source], row => row.GetFieldValue<byte[]>(0), cancellationToken);
        return id is null ? null : await FindAsync(new(Columns.Guid(id)), cancellationToken);
    }

    public async Task<IReadOnlyList<Report>> LatestByAsync(PersonId reportedBy, int most, CancellationToken cancellationToken) =>
        await AllAsync(
            reports => reports
                .Where(report => report.ReportedBy == reportedBy && !report.IsWithdrawn)
                .OrderByDescending(report => report.OpenedAt).ThenByDescending(report => report.Id)
                .Take(most),
            cancellationToken);

    public async Task<IReadOnlyList<Report>> OfAsync(PersonId person, DateRange days, CancellationToken cancellationToken)
    {
        var reports = await TouchingAsync(person, days, reports => reports, cancellationToken);
        return reports.FindAll(report => report.PersonId == person && report.Current.Any(line => days.Contains(line.Day)));
    }

    public async Task<IReadOnlyList<Report>> SharedWithAsync(PersonId person, DateRange days, CancellationToken cancellationToken)
    {
        return await TouchingAsync(person, days, reports => reports.Where(report => report.PersonId != person), cancellationToken);
    }

    // By way of the lines, which have an index for it; only then is it seen whether a line still stands.
    private async Task<List<Report>> TouchingAsync(
        PersonId person, DateRange days, Func<IQueryable<Report>, IQueryable<Report>> which, CancellationToken cancellationToken)
    {
        var (start, end) = (days.Start, days.End);
        var touched = (await session.ForQueryAsync(cancellationToken)).Context.Set<ActivityEntry>()
            .Where(line => line.PersonId == person && line.Day >= start && line.Day <= end)
            .Select(line => line.ReportId);
        return await AllAsync(
            reports => which(reports.Where(report => touched.Contains(report.Id) && !report.IsWithdrawn)).OrderBy(report => report.OpenedAt).ThenBy(report => report.Id),
            cancellationToken);
    }

    public Task AddAsync(PlannedActivity plan, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(plan);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<PlannedActivity>> PlansAsync(PersonId person, DateOnly day, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<PlannedActivity>()
            .Where(plan => plan.PersonId == person && plan.Day == day)
            .OrderBy(plan => plan.PlannedAt).ThenBy(plan => plan.Id)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<PlannedActivity>> PlansAsync(
        IReadOnlyCollection<PersonId> people, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<PlannedActivity>().AsNoTracking()
            .Where(plan => people.Contains(plan.PersonId) && plan.Day >= first && plan.Day <= last)
            .OrderBy(plan => plan.PlannedAt).ThenBy(plan => plan.Id)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlySet<PersonId>> ReportedDaysAsync(
        IReadOnlyCollection<(PersonId Person, DateOnly Day)> days, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        var reported = new HashSet<PersonId>();
        foreach (var same in days.GroupBy(day => day.Day))
        {
            var people = same.Select(day => day.Person).ToList();
            reported.UnionWith(await connection.Context.Set<ActivityEntry>()
                .Where(line => people.Contains(line.PersonId) && line.Day == same.Key)
                .Where(line => connection.Context.Set<Report>().Any(report => report.Id == line.ReportId && report.PersonId == line.PersonId))
                .GroupBy(line => line.PersonId, (person, lines) => new { Person = person, Amount = lines.Sum(line => line.Amount) })
                .Where(sum => sum.Amount != 0).Select(sum => sum.Person).ToListAsync(cancellationToken));
        }

        return reported;
    }

    public async Task<IReadOnlySet<PersonId>> EverReportedAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<Report>()
            .Where(report => people.Contains(report.PersonId) && !report.IsWithdrawn)
            .Select(report => report.PersonId).Distinct().ToHashSetAsync(cancellationToken);
    }

    public async Task DropPlansAsync(string source, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var plans = session.Writer.Context.Set<PlannedActivity>();
        plans.RemoveRange(await plans.Where(plan => plan.Source == source).ToListAsync(cancellationToken));
    }

    private async Task<Report?> FirstAsync(Func<IQueryable<Report>, IQueryable<Report>> which, CancellationToken cancellationToken) =>
        (await AllAsync(which, cancellationToken)).FirstOrDefault();

    private async Task<List<Report>> AllAsync(Func<IQueryable<Report>, IQueryable<Report>> which, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        var found = await which(connection.Context.Set<Report>().AsNoTracking())
            .Include(report => report.Entries.OrderBy(entry => EF.Property<int>(entry, ReportMapping.Line)))
            .ToListAsync(cancellationToken);
        return session.InUnit ? found.ConvertAll(session.Reports.Keep) : found;
    }
}
