using SalesBot.Application.Messaging;
using SalesBot.Application.People;

namespace SalesBot.Application.Delivery;

/// <summary>Finds where a message goes to.</summary>
internal static class MessageAddress
{
    /// <summary>The conversation that a message goes to; null while none is known.</summary>
    public static async Task<ConversationAddress?> OfAsync(
        this IAddressBook addresses, OutboxMessage message, CancellationToken cancellationToken)
    {
        if (message.Address is { } known)
            return known;
        if (message.ToPerson is { } person)
            return await addresses.OfAsync(person, cancellationToken);
        return message.ToTeam is { } team ? await addresses.OfAsync(team, cancellationToken) : null;
    }
}
