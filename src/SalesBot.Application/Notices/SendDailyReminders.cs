using SalesBot.Application.Calendars;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>
/// Reminds each rep who still lacks something today of exactly what (N1), at the team's time; silent for who is done. Who has chosen a time
/// of one's own is reminded by the sweep.
/// </summary>
public sealed class SendDailyReminders(IPeople people, SendDueNudges send, NoticeDesk desk, TimeProvider clock) : ITeamNotice
{
    /// <inheritdoc/>
    public async Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        if (await people.FindTeamAsync(team, cancellationToken) is not { } found)
            return new NoticeRun(0, 0, NoticeDesk.NoSuchTeam);
        var now = clock.GetUtcNow();
        var usefulFor = NudgeRule.Of(NudgeKind.EveningReminder).UsefulFor;
        if (NoticeTiming.Staleness(found, desk.Calendars.Usual, scheduledFor, now, usefulFor) is { } stale)
            return new NoticeRun(0, 0, stale);
        var today = LocalTime.DayOf(now, found.Zone);
        var members = await people.MembersAsync(team, today, cancellationToken);
        var time = new NudgeTime(NudgeKind.EveningReminder, today, scheduledFor, IsOwn: false);
        return await send.ForAsync([.. members.Select(member => member.Id)], time, now, cancellationToken);
    }
}
