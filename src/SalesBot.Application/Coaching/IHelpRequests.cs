using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>Keeps requests for help; what is found is tracked by the present unit of work.</summary>
public interface IHelpRequests
{
    /// <summary>Adds a request.</summary>
    Task AddAsync(HelpRequest request, CancellationToken cancellationToken);

    /// <summary>A request by id; null where there is none.</summary>
    Task<HelpRequest?> FindAsync(HelpRequestId id, CancellationToken cancellationToken);

    /// <summary>The requests of several people that are not closed, oldest first.</summary>
    Task<IReadOnlyList<HelpRequest>> OpenByAsync(IReadOnlyCollection<PersonId> askedBy, CancellationToken cancellationToken);

    /// <summary>The requests to somebody that are not closed, oldest first.</summary>
    Task<IReadOnlyList<HelpRequest>> OpenToAsync(PersonId askedOf, CancellationToken cancellationToken);
}
