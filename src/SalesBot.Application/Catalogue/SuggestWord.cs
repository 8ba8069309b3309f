using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.People;

namespace SalesBot.Application.Catalogue;

/// <summary>Hands what a rep would like to have in the catalogue to somebody who may change it.</summary>
public sealed class SuggestWord(IPeople people, IOutbox outbox)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(7);

    /// <summary>Who decides about the suggestions of a team: its manager; null where it has none.</summary>
    public async Task<Person?> DeciderAsync(Team? team, CancellationToken cancellationToken) =>
        team?.ManagerId is { } manager ? await people.FindAsync(manager, cancellationToken) : null;

    /// <summary>Puts the card of a suggestion on its way, unless the same one is.</summary>
    /// <returns>False where the decider has it already.</returns>
    public async Task<bool> ExecuteAsync(Person decider, string subject, Card card, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decider);
        return await outbox.AddAsync(
            new OutboxMessage(Guid.CreateVersion7(now), $"suggest:{decider.Id.Value:N}:{subject}", MessageClass.Notice, card, now, now + UsefulFor)
            {
                ToPerson = decider.Id,
            },
            cancellationToken);
    }
}
