using SalesBot.Application.Calendars;
using SalesBot.Application.Notices;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>
/// Shows a team, in its group chat, who stood out in the week of which the leaderboard is shown (L10): early in a week the one before, from
/// Thursday on the week itself. It comes with the leaderboard, and stops with it.
/// </summary>
public sealed class SendHonourRoll(IPeople people, ReadStandouts standouts, NoticeDesk desk, TimeProvider clock) : ITeamNotice
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
        var day = LocalTime.DayOf(scheduledFor, found.Zone);
        var calendar = await desk.Calendars.OfTeamAsync(found, day, cancellationToken);
        if (!NoticeTiming.IsDay(found, ScheduledNotice.WeeklyLeaderboard, calendar, day))
            return new NoticeRun(0, 0, NoticeTiming.NotAWorkingDay);
        var week = Period.Containing(day, PeriodKind.Week, calendar.Periods);
        if (day < week.Range.Start.AddDays(FirstDayOfThisWeek))
            week = week.Previous();
        var today = LocalTime.DayOf(now, found.Zone);
        var reps = (await people.MembersAsync(team, today, cancellationToken)).Where(member => member.Role == Role.Rep).ToList();
        var best = await standouts.OfAsync(found, reps, week, null, today, cancellationToken);
        if (best.IsEmpty)
            return new NoticeRun(0, 1, null);
        var card = (await desk.WriterAsync(found, cancellationToken)).HonourRoll(found, best, today);
        var queued = await desk.Outbox.ToTeamAsync(
            team, $"honourroll:{team.Value:N}:{week.Range.Start:yyyy-MM-dd}", card, now, now + UsefulFor, cancellationToken);
        return new NoticeRun(queued ? 1 : 0, queued ? 0 : 1, null);
    }
}
