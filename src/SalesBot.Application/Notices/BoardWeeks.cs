using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>The week that a team is shown, early in a week the one before, from Thursday on the week itself.</summary>
/// <param name="Team">The team.</param>
/// <param name="Week">The week.</param>
/// <param name="Today">The team's local day.</param>
/// <param name="Now">The instant.</param>
public sealed record BoardWeek(Team Team, Period Week, DateOnly Today, DateTimeOffset Now);

/// <summary>Settles which week the weekly notices of a team are about, and whether they are due at all.</summary>
public sealed class BoardWeeks(IPeople people, NoticeDesk desk, TimeProvider clock)
{
    private const int FirstDayOfThisWeek = 3;

    /// <summary>How long a weekly notice is worth reading.</summary>
    internal static readonly TimeSpan UsefulFor = TimeSpan.FromDays(1);

    /// <summary>The week; why there is nothing to show where there is none.</summary>
    internal async Task<(BoardWeek? Week, string? Why)> OfAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        if (await people.FindTeamAsync(team, cancellationToken) is not { } found)
            return (null, NoticeDesk.NoSuchTeam);
        var now = clock.GetUtcNow();
        if (now - scheduledFor > UsefulFor)
            return (null, NoticeTiming.TooLate);
        var day = LocalTime.DayOf(scheduledFor, found.Zone);
        var calendar = await desk.Calendars.OfTeamAsync(found, day, cancellationToken);
        if (!NoticeTiming.IsDay(found, ScheduledNotice.WeeklyLeaderboard, calendar, day))
            return (null, NoticeTiming.NotAWorkingDay);
        var week = Period.Containing(day, PeriodKind.Week, calendar.Periods);
        if (day < week.Range.Start.AddDays(FirstDayOfThisWeek))
            week = week.Previous();
        return (new BoardWeek(found, week, LocalTime.DayOf(now, found.Zone), now), null);
    }

    /// <summary>Puts a card about the week on its way, once for the team and week.</summary>
    internal async Task<NoticeRun> QueueAsync(BoardWeek week, string kind, Messaging.Card card, CancellationToken cancellationToken)
    {
        var queued = await desk.Outbox.ToTeamAsync(
            week.Team.Id, $"{kind}:{week.Team.Id.Value:N}:{week.Week.Range.Start:yyyy-MM-dd}", card, week.Now, week.Now + UsefulFor, cancellationToken);
        return new NoticeRun(queued ? 1 : 0, queued ? 0 : 1, null);
    }
}
