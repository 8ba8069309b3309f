using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>
/// Reminds each rep who still lacks something today of exactly what (N1); silent for who is done, on leave or free. Who lives in a zone of
/// their own is reminded by that zone's clock (N2).
/// </summary>
public sealed class SendDailyReminders(
    IPeople people, ReadProgress progress, NoticeDesk desk, TimeProvider clock) : ITeamNotice
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromHours(4);

    /// <summary>What the keys of all reminders of a person begin with.</summary>
    internal static string KeysOf(PersonId person) => $"daily:{person.Value:N}:";

    /// <inheritdoc/>
    public Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken) =>
        RunAsync(team, null, scheduledFor, cancellationToken);

    /// <inheritdoc/>
    public Task<NoticeRun> ExecuteInZoneAsync(TeamId team, string zone, DateTimeOffset scheduledFor, CancellationToken cancellationToken) =>
        RunAsync(team, zone, scheduledFor, cancellationToken);

    private async Task<NoticeRun> RunAsync(TeamId id, string? zoneName, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        if (await people.FindTeamAsync(id, cancellationToken) is not { } team)
            return new NoticeRun(0, 0, NoticeDesk.NoSuchTeam);
        var zone = Zones.Find(zoneName) ?? team.Zone;
        var now = clock.GetUtcNow();
        if (NoticeTiming.Staleness(zone, scheduledFor, now, UsefulFor) is { } stale)
            return new NoticeRun(0, 0, stale);
        var (today, time) = (LocalTime.DayOf(now, zone), LocalTime.TimeOf(now, zone));
        var members = (await people.MembersAsync(id, today, cancellationToken)).Where(member => team.ZoneOf(member).Id == zone.Id).ToList();
        var calendars = await desk.Calendars.OfAsync(members, today, cancellationToken);
        if (members.Count > 0 && members.All(member => !calendars[member.Id].IsWorkingDay(today)))
            return new NoticeRun(0, 0, NoticeTiming.NotAWorkingDay);
        var catalogue = await desk.CatalogueAsync(team, cancellationToken);
        return await desk.EachAsync(members, RemindAsync, cancellationToken);

        async Task<bool> RemindAsync(Person person)
        {
            var calendar = calendars[person.Id];
            if (!calendar.IsAtWork(today, time))
                return false;
            var tasks = await progress.TasksAsync(person, calendar, today, today, cancellationToken);
            var missing = MissingToday.Of(tasks, catalogue);
            if (missing.Count == 0)
                return false;
            var card = (await desk.WriterAsync(team, cancellationToken)).DailyReminder(new DailyReminder(person, today, missing, tasks));
            return await desk.Outbox.ToPersonAsync(
                person.Id, $"{KeysOf(person.Id)}{today:yyyy-MM-dd}", card, now, LocalTime.EndOf(today, zone), cancellationToken);
        }
    }
}
