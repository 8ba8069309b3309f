using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>What a run of a notice came to.</summary>
/// <param name="Queued">How many messages were put into the outbox.</param>
/// <param name="Skipped">How many people needed none, or had theirs already.</param>
/// <param name="Stale">Why the whole run was left out; null where it was not.</param>
public sealed record NoticeRun(int Queued, int Skipped, string? Stale);

/// <summary>Something that SalesBot says to a team or its members on its own, by the clock.</summary>
public interface ITeamNotice
{
    /// <summary>Puts the messages into the outbox; doing it again for the same time adds nothing.</summary>
    /// <param name="team">The team.</param>
    /// <param name="scheduledFor">The instant for which the run was planned; it may come late.</param>
    /// <param name="cancellationToken">Stops between people.</param>
    Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken);

    /// <summary>The same for the members who live in a zone of their own; notices that address the team as a whole know no such run.</summary>
    /// <param name="team">The team.</param>
    /// <param name="zone">The members' IANA zone.</param>
    /// <param name="scheduledFor">The instant for which the run was planned; it may come late.</param>
    /// <param name="cancellationToken">Stops between people.</param>
    Task<NoticeRun> ExecuteInZoneAsync(TeamId team, string zone, DateTimeOffset scheduledFor, CancellationToken cancellationToken) =>
        Task.FromResult(new NoticeRun(0, 0, "addresses the team as a whole"));
}
