using SalesBot.Application.Messaging;
using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>Where people and teams can be reached; learnt from what they write, never from imports.</summary>
public interface IAddressBook
{
    /// <summary>Remembers a person's private conversation; the latest one is used.</summary>
    Task RememberAsync(PersonId person, ConversationAddress address, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Remembers a team's group conversation; the latest one is used.</summary>
    Task RememberAsync(TeamId team, ConversationAddress address, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>A person's private conversation; null where none is known.</summary>
    Task<ConversationAddress?> OfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>A team's group conversation; null where none is known.</summary>
    Task<ConversationAddress?> OfAsync(TeamId team, CancellationToken cancellationToken);

    /// <summary>Forgets a conversation that is gone, or out of which the bot was removed.</summary>
    Task ForgetAsync(string channel, string conversationId, CancellationToken cancellationToken);
}
