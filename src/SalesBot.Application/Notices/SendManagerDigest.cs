using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Tells a team's manager, in private, who has not reported and who is behind (N6).</summary>
public sealed class SendManagerDigest(
    IPeople people, ReadTeamDay teamDay, UnknownYears unknownYears, NoticeDesk desk, TimeProvider clock) : ITeamNotice
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
        if (await ReasonNotToAsync(found, manager, today, cancellationToken) is { } reason)
            return new NoticeRun(0, 0, reason);
        var unknown = await unknownYears.NotToldAsync(found, today, cancellationToken);
        var day = (await teamDay.ExecuteAsync(found, today, cancellationToken)) with { UnknownYear = unknown };
        var card = (await desk.WriterAsync(found, cancellationToken)).ManagerDigest(manager, day);
        var queued = await desk.Outbox.ToPersonAsync(
            manager.Id, $"digest:{team.Value:N}:{today:yyyy-MM-dd}", card, now, LocalTime.EndOf(today, found.Zone), cancellationToken);
        if (queued && unknown is { } year)
            await unknownYears.ToldAsync(found, year, cancellationToken);
        return new NoticeRun(queued ? 1 : 0, queued ? 0 : 1, null);
    }

    private async Task<string?> ReasonNotToAsync(Team team, Person manager, DateOnly today, CancellationToken cancellationToken)
    {
        if (!NoticeTiming.IsDay(team, ScheduledNotice.ManagerDigest, await desk.Calendars.OfTeamAsync(team, today, cancellationToken), today))
            return NoticeTiming.NotAWorkingDay;
        var own = await desk.Calendars.OfAsync(manager, today, cancellationToken);
        return own.StatusOn(today) == DayStatus.OnLeave ? "the manager is on leave" : null;
    }
}
