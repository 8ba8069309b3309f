using System.Globalization;
using SalesBot.Application.Calendars;
using SalesBot.Application.Delivery;
using SalesBot.Application.People;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>Tells a manager, once, that a kind of nudge has gone quiet for a member.</summary>
public sealed class QuietNotice(IOutbox outbox, Notices.INoticeWriter writer, IPeople people)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(3);

    /// <summary>Adds the notice within the present unit of work; in the manager's quiet hours it waits for their end.</summary>
    public async Task AddAsync(Person manager, Person member, NudgeKind kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(member);
        var key = string.Create(CultureInfo.InvariantCulture, $"quieted:{member.Id.Value:N}:{kind}:{now.UtcTicks}");
        var team = member.TeamId is { } id ? await people.FindTeamAsync(id, cancellationToken) : null;
        var message = new OutboxMessage(
            Guid.CreateVersion7(now), key, MessageClass.Notice, writer.WentQuiet(manager, member, kind), now, now + UsefulFor)
        { ToPerson = manager.Id };
        message.HoldUntil(QuietHours.Usual.FirstTimeFrom(now, team?.ZoneOf(manager) ?? TimeZoneInfo.Utc));
        await outbox.AddAsync(message, cancellationToken);
    }
}
