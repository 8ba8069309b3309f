using SalesBot.Application.Calendars;
using SalesBot.Application.Contests;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Shows a team, in its group chat, how the contests it is in stand, in total and per head (L6).</summary>
public sealed class SendContestStandings(IPeople people, ReadContests contests, NoticeDesk desk, TimeProvider clock) : ITeamNotice
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
        var today = LocalTime.DayOf(now, found.Zone);
        if (!NoticeTiming.IsDay(found, ScheduledNotice.ContestStandings, await desk.Calendars.OfTeamAsync(found, today, cancellationToken), today))
            return new NoticeRun(0, 0, NoticeTiming.NotAWorkingDay);
        var running = await contests.RunningAsync(found.OrganisationId, today, cancellationToken);
        var mine = running.Where(view => view.Contest.Teams.Contains(team)).ToList();
        if (mine.Count == 0)
            return new NoticeRun(0, 1, null);
        var card = (await desk.WriterAsync(found, cancellationToken)).ContestStandings(found, mine);
        var queued = await desk.Outbox.ToTeamAsync(
            team, $"standings:{team.Value:N}:{today:yyyy-MM-dd}", card, now, LocalTime.EndOf(today, found.Zone), cancellationToken);
        return new NoticeRun(queued ? 1 : 0, queued ? 0 : 1, null);
    }
}
