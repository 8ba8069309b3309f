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

    /// <summary>
    /// Sends nothing any more to a conversation that is gone, or out of which the bot was removed, until somebody writes there again.
    /// </summary>
    Task RetireAsync(string channel, string conversationId, string reason, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The people and teams of a company whose every known conversation is retired, by name.</summary>
    Task<IReadOnlyList<Unreachable>> UnreachableAsync(OrganisationId organisation, CancellationToken cancellationToken);
}

/// <summary>Somebody who could be reached once and cannot be now.</summary>
/// <param name="Person">The person; null where it is a team's group.</param>
/// <param name="Team">The team itself, or the person's.</param>
/// <param name="Name">The name of the person or the team.</param>
/// <param name="Reason">Why, as the channel's code.</param>
/// <param name="Since">Since when.</param>
public sealed record Unreachable(PersonId? Person, TeamId? Team, string Name, string Reason, DateTimeOffset Since);
