using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>Lets one person join a company by writing its code to the bot.</summary>
/// <param name="Code">What the person writes: eight letters and digits without look-alikes.</param>
/// <param name="OrganisationId">The company.</param>
/// <param name="TeamId">The team; null for somebody above the teams.</param>
/// <param name="Name">The name that the person will have.</param>
/// <param name="Role">What the person will be allowed to do.</param>
/// <param name="ExpiresAt">When the code is of no use any more.</param>
public sealed record Invitation(string Code, OrganisationId OrganisationId, TeamId? TeamId, string Name, Role Role, DateTimeOffset ExpiresAt)
{
    /// <summary>Who joins by it, where the person was entered before; null where the person is made when the code is used.</summary>
    public PersonId? PersonId { get; init; }
}

/// <summary>Keeps invitations until they are used.</summary>
public interface IInvitations
{
    /// <summary>Keeps an invitation.</summary>
    Task AddAsync(Invitation invitation, CancellationToken cancellationToken);

    /// <summary>Takes the invitation with a code out, so that it works once; null where there is none or it has expired.</summary>
    Task<Invitation?> RedeemAsync(string code, DateTimeOffset now, CancellationToken cancellationToken);
}
