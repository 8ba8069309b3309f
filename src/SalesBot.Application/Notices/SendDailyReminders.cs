using SalesBot.Application.Calendars;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>
/// Reminds each rep who still lacks something today of exactly what (N1), at the team's time; silent for who is done, on leave or free. Who
/// lives in a zone of their own is reminded by that zone's clock (N2), and who has chosen a time of their own by the sweep (N3).
/// </summary>
public sealed class SendDailyReminders(IPeople people, SendDueNudges send, NoticeDesk desk, TimeProvider clock) : ITeamNotice
{
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
        var usefulFor = NudgeRule.Of(NudgeKind.EveningReminder).UsefulFor;
        if (NoticeTiming.Staleness(zone, scheduledFor, now, usefulFor) is { } stale)
            return new NoticeRun(0, 0, stale);
        var today = LocalTime.DayOf(now, zone);
        var members = (await people.MembersAsync(id, today, cancellationToken)).Where(member => team.ZoneOf(member).Id == zone.Id).ToList();
        var calendars = await desk.Calendars.OfAsync(members, today, cancellationToken);
        if (members.Count > 0 && members.All(member => !calendars[member.Id].IsWorkingDay(today)))
            return new NoticeRun(0, 0, NoticeTiming.NotAWorkingDay);
        var time = new NudgeTime(NudgeKind.EveningReminder, today, scheduledFor, IsOwn: false);
        return await send.ForAsync([.. members.Select(member => member.Id)], time, now, cancellationToken);
    }
}
