using SalesBot.Application.Calendars;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Shows a team, in its group chat, the leaderboard of the week before (L1).</summary>
public sealed class SendWeeklyLeaderboard(IPeople people, ReadLeaderboard leaderboard, NoticeDesk desk, TimeProvider clock) : ITeamNotice
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public async Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        if (await people.FindTeamAsync(team, cancellationToken) is not { } found)
            return new NoticeRun(0, 0, NoticeDesk.NoSuchTeam);
        var now = clock.GetUtcNow();
        if (now - scheduledFor > UsefulFor)
            return new NoticeRun(0, 0, NoticeTiming.TooLate);
        var periods = await desk.Calendars.PeriodsAsync(found.OrganisationId, cancellationToken);
        var week = Period.Containing(LocalTime.DayOf(scheduledFor, found.Zone), PeriodKind.Week, periods).Previous();
        var today = LocalTime.DayOf(now, found.Zone);
        var board = await leaderboard.OfTeamAsync(found, ReadLeaderboard.UsualMetric, week, today, cancellationToken);
        var card = (await desk.WriterAsync(found, cancellationToken)).WeeklyLeaderboard(found, board);
        var queued = await desk.Outbox.ToTeamAsync(
            team, $"leaderboard:{team.Value:N}:{week.Range.Start:yyyy-MM-dd}", card, now, now + UsefulFor, cancellationToken);
        return new NoticeRun(queued ? 1 : 0, queued ? 0 : 1, null);
    }
}
