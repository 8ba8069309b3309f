using SalesBot.Application.Calendars;
using SalesBot.Application.Coaching;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>In the morning, in private: of whom nothing was heard for days (N7), and what still waits for an answer (N15, N10, T9).</summary>
public sealed class SendFollowUps(IPeople people, FollowUpSilence silence, FollowUpMatters matters, TimeProvider clock) : ITeamNotice
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromHours(8);

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
        if (NoticeTiming.Staleness(zone, scheduledFor, now, UsefulFor) is { } stale)
            return new NoticeRun(0, 0, stale);
        var today = LocalTime.DayOf(now, zone);
        var members = (await people.MembersAsync(id, today, cancellationToken)).Where(member => team.ZoneOf(member).Id == zone.Id).ToList();
        var told = await silence.ExecuteAsync(team, members, today, now, cancellationToken)
            + await matters.ExecuteAsync(team, members, zone.Id == team.Zone.Id, today, now, cancellationToken);
        return new NoticeRun(told, members.Count, null);
    }
}
