using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>Puts notices into the outbox, each in a unit of work of its own, so that one failure does not stop the rest.</summary>
public sealed class NoticeOutbox(IUnitOfWork unitOfWork, IOutbox outbox, IDeliverySignal signal)
{
    /// <summary>Queues a notice to a person's private conversation, unless one with its key is there.</summary>
    public Task<bool> ToPersonAsync(
        PersonId person, string key, Card card, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancellationToken) =>
        AddAsync(new OutboxMessage(Guid.CreateVersion7(now), key, MessageClass.Notice, card, now, expiresAt) { ToPerson = person }, cancellationToken);

    /// <summary>Queues a notice to a team's group conversation, unless one with its key is there.</summary>
    public Task<bool> ToTeamAsync(
        TeamId team, string key, Card card, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancellationToken) =>
        AddAsync(new OutboxMessage(Guid.CreateVersion7(now), key, MessageClass.Notice, card, now, expiresAt) { ToTeam = team }, cancellationToken);

    private async Task<bool> AddAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var added = await unitOfWork.ExecuteAsync(ct => outbox.AddAsync(message, ct), cancellationToken);
        if (added)
            signal.Wake();
        return added;
    }
}
