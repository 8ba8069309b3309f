using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Keeps agreements on targets; what is found is tracked by the present unit of work.</summary>
public interface IAgreements
{
    /// <summary>Adds an agreement.</summary>
    Task AddAsync(Agreement agreement, CancellationToken cancellationToken);

    /// <summary>An agreement by id; null where there is none.</summary>
    Task<Agreement?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The agreements of several reps that no later one stands for and whose days are not over, oldest first.</summary>
    Task<IReadOnlyList<Agreement>> StandingOfAsync(IReadOnlyCollection<PersonId> reps, DateOnly today, CancellationToken cancellationToken);

    /// <summary>The latest agreement of a rep to an amount that was accepted, whether or not a later one stands for it; null where there is none.</summary>
    /// <param name="target">The same target, with the amount.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<Agreement?> AcceptedLikeAsync(Agreement target, CancellationToken cancellationToken);

    /// <summary>The agreements whose days are not over and which wait for one of several people to answer, oldest first.</summary>
    Task<IReadOnlyList<Agreement>> WaitingForAsync(IReadOnlyCollection<PersonId> people, DateOnly today, CancellationToken cancellationToken);
}
