using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Reminds each rep who still lacks something today of exactly what (N1); silent for who is done.</summary>
public sealed class SendDailyReminders(
    IPeople people, ReadProgress progress, NoticeDesk desk, TimeProvider clock) : ITeamNotice
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromHours(4);

    /// <summary>What the keys of all reminders of a person begin with.</summary>
    internal static string KeysOf(PersonId person) => $"daily:{person.Value:N}:";

    /// <inheritdoc/>
    public async Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        if (await people.FindTeamAsync(team, cancellationToken) is not { } found)
            return new NoticeRun(0, 0, NoticeDesk.NoSuchTeam);
        var now = clock.GetUtcNow();
        var calendar = desk.Calendars.Usual;
        if (NoticeTiming.Staleness(found, ScheduledNotice.DailyReminder, calendar, scheduledFor, now, UsefulFor) is { } stale)
            return new NoticeRun(0, 0, stale);
        var today = LocalTime.DayOf(now, found.Zone);
        var members = await people.MembersAsync(team, today, cancellationToken);
        return await desk.EachAsync(members, RemindAsync, cancellationToken);

        async Task<bool> RemindAsync(Person person)
        {
            var tasks = await progress.TasksAsync(person, calendar, today, today, cancellationToken);
            var missing = MissingToday.Of(tasks);
            if (missing.Count == 0)
                return false;
            var card = desk.Writer.DailyReminder(new DailyReminder(person, today, missing, tasks));
            return await desk.Outbox.ToPersonAsync(
                person.Id, $"{KeysOf(person.Id)}{today:yyyy-MM-dd}", card, now, LocalTime.EndOf(today, found.Zone), cancellationToken);
        }
    }
}
