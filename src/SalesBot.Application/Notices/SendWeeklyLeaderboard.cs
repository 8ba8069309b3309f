using SalesBot.Application.Calendars;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Shows a team, in its group chat, the leaderboard of a week (L1): early in a week of the one before, from Thursday on of the week itself.</summary>
public sealed class SendWeeklyLeaderboard(IPeople people, ReadLeaderboard leaderboard, BoardRules rules, NoticeDesk desk, TimeProvider clock) : ITeamNotice
{
    private const int FirstDayOfThisWeek = 3;

    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public async Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        if (await people.FindTeamAsync(team, cancellationToken) is not { } found)
            return new NoticeRun(0, 0, NoticeDesk.NoSuchTeam);
        var now = clock.GetUtcNow();
        if (now - scheduledFor > UsefulFor)
            return new NoticeRun(0, 0, NoticeTiming.TooLate);
        var scheduledOn = LocalTime.DayOf(scheduledFor, found.Zone);
        var calendar = await desk.Calendars.OfTeamAsync(found, scheduledOn, cancellationToken);
        if (!NoticeTiming.IsDay(found, ScheduledNotice.WeeklyLeaderboard, calendar, scheduledOn))
            return new NoticeRun(0, 0, NoticeTiming.NotAWorkingDay);
        var week = Period.Containing(scheduledOn, PeriodKind.Week, calendar.Periods);
        if (scheduledOn < week.Range.Start.AddDays(FirstDayOfThisWeek))
            week = week.Previous();
        var today = LocalTime.DayOf(now, found.Zone);
        var writer = await desk.WriterAsync(found, cancellationToken);
        var rule = await rules.OfAsync(found.OrganisationId, found.Id, cancellationToken);
        var card = rule.IsTeamOnly
            ? writer.TeamLeaderboard(found, await leaderboard.OfTeamsAsync(found.OrganisationId, ReadLeaderboard.UsualMetric, week, today, cancellationToken), today)
            : writer.WeeklyLeaderboard(found, await rules.ForOthersAsync(
                await leaderboard.OfTeamAsync(found, ReadLeaderboard.UsualMetric, week, today, cancellationToken), rule, cancellationToken), today);
        var queued = await desk.Outbox.ToTeamAsync(
            team, $"leaderboard:{team.Value:N}:{week.Range.Start:yyyy-MM-dd}", card, now, now + UsefulFor, cancellationToken);
        return new NoticeRun(queued ? 1 : 0, queued ? 0 : 1, null);
    }
}
