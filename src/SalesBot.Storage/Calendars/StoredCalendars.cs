using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Calendars;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Calendars;

internal sealed class StoredCalendars(StorageSession session) : ICalendars
{
    public async Task<IReadOnlyList<CalendarSettings>> SettingsAsync(IReadOnlyCollection<Guid> owners, CancellationToken cancellationToken)
    {
        var connection = await session.ForStatementAsync(cancellationToken);
        return await connection.KnownAsync(
            CalendarRows.SettingsOf, Columns.Ids(owners), static owners => [owners], CalendarRows.ReadSettings, cancellationToken);
    }

    public async Task<IReadOnlyList<CalendarChange>> ChangesAsync(
        IReadOnlyCollection<Guid> owners, DateRange days, CancellationToken cancellationToken)
    {
        var connection = await session.ForStatementAsync(cancellationToken);
        return await connection.KnownAsync(
            CalendarRows.ChangesOf, (Columns.Ids(owners), days), CalendarRows.Values, CalendarRows.ReadChange, cancellationToken);
    }

    public async Task<IReadOnlyList<LeaveEntry>> LeaveAsync(
        IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken)
    {
        var connection = await session.ForStatementAsync(cancellationToken);
        return await connection.KnownAsync(
            CalendarRows.LeaveOf, (Columns.Ids(people.Select(person => person.Value)), days), CalendarRows.Values, CalendarRows.ReadLeave, cancellationToken);
    }

    public async Task<CalendarSettings> SettingsOfAsync(Guid owner, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var all = session.Writer.Context.Set<CalendarSettings>();
        if (await all.FirstOrDefaultAsync(settings => settings.OwnerId == owner, cancellationToken) is { } known)
            return known;
        var created = new CalendarSettings(owner);
        all.Add(created);
        return created;
    }

    public Task AddAsync(CalendarChange change, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(change);
        return Task.CompletedTask;
    }

    public Task AddAsync(LeaveEntry entry, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(entry);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<CalendarChange>> ChangesOfGroupAsync(Guid groupId, CancellationToken cancellationToken) =>
        await (await QueryAsync<CalendarChange>(cancellationToken)).Where(change => change.GroupId == groupId).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<LeaveEntry>> LeaveOfGroupAsync(Guid groupId, CancellationToken cancellationToken) =>
        await (await QueryAsync<LeaveEntry>(cancellationToken)).Where(entry => entry.GroupId == groupId).ToListAsync(cancellationToken);

    public async Task<LeaveEntry?> LatestLeaveByAsync(PersonId enteredBy, CancellationToken cancellationToken) =>
        await (await QueryAsync<LeaveEntry>(cancellationToken)).Where(entry => entry.EnteredBy == enteredBy && entry.WithdrawnAt == null)
            .OrderByDescending(entry => entry.EnteredAt).FirstOrDefaultAsync(cancellationToken);

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}
