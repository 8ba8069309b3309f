using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>Keeps how boards are wanted, and who is left out of them.</summary>
public interface IBoardPolicies
{
    /// <summary>The policies of several teams or companies, tracked by the present unit of work; those without one are absent.</summary>
    Task<IReadOnlyList<BoardPolicy>> FindAsync(IReadOnlyCollection<Guid> owners, CancellationToken cancellationToken);

    /// <summary>Adds a policy.</summary>
    Task AddAsync(BoardPolicy policy, CancellationToken cancellationToken);

    /// <summary>Who of several people is left out.</summary>
    Task<IReadOnlySet<PersonId>> HiddenAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken);

    /// <summary>Leaves somebody out, or shows them again.</summary>
    Task HideAsync(PersonId person, bool hide, DateTimeOffset now, CancellationToken cancellationToken);
}
