using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Sums a week up for a team's manager, in private, on the evening of its last working day (N6).</summary>
public sealed class SendWeeklyDigest(IPeople people, ReadTeamWeek week, NoticeDesk desk, TimeProvider clock) : ITeamNotice
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromHours(4);

    /// <inheritdoc/>
    public async Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        if (await people.FindTeamAsync(team, cancellationToken) is not { } found)
            return new NoticeRun(0, 0, NoticeDesk.NoSuchTeam);
        var now = clock.GetUtcNow();
        if (NoticeTiming.Staleness(found.Zone, scheduledFor, now, UsefulFor) is { } stale)
            return new NoticeRun(0, 0, stale);
        if (found.ManagerId is not { } id || await people.FindAsync(id, cancellationToken) is not { } manager)
            return new NoticeRun(0, 0, "no manager");
        var today = LocalTime.DayOf(now, found.Zone);
        var calendar = await desk.Calendars.OfTeamAsync(found, today, cancellationToken);
        if (!NoticeTiming.IsDay(found, ScheduledNotice.WeeklyDigest, calendar, today))
            return new NoticeRun(0, 0, "not the day of the weekly digest");
        if ((await desk.Calendars.OfAsync(manager, today, cancellationToken)).StatusOn(today) == DayStatus.OnLeave)
            return new NoticeRun(0, 0, "the manager is on leave");
        var seen = await week.ExecuteAsync(found, today, today, cancellationToken);
        var card = (await desk.WriterAsync(found, cancellationToken)).WeeklyDigest(manager, seen);
        var queued = await desk.Outbox.ToPersonAsync(
            manager.Id, $"week:{team.Value:N}:{seen.Week.Range.Start:yyyy-MM-dd}", card, now, now + TimeSpan.FromDays(2), cancellationToken);
        return new NoticeRun(queued ? 1 : 0, queued ? 0 : 1, null);
    }
}
