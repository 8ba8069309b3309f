using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>Keeps praise; what is found is tracked by the present unit of work.</summary>
public interface IKudos
{
    /// <summary>Adds praise.</summary>
    Task AddAsync(Kudos kudos, CancellationToken cancellationToken);

    /// <summary>Praise by id; null where there is none.</summary>
    Task<Kudos?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>How often somebody has praised on a local day, what was taken back left out.</summary>
    Task<int> GivenOnAsync(PersonId person, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The last praise that somebody gave and did not take back; null where there is none.</summary>
    Task<Kudos?> LatestByAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>The praise that somebody has received, latest first, and how much there is in all.</summary>
    Task<(IReadOnlyList<Kudos> Latest, int Count)> ReceivedAsync(PersonId person, int most, CancellationToken cancellationToken);

    /// <summary>How often each of several people was praised from an instant up to another; those who never were are absent.</summary>
    Task<IReadOnlyDictionary<PersonId, int>> CountAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>How many requests for help each of several people took up from an instant up to another; those who took none are absent.</summary>
    Task<IReadOnlyDictionary<PersonId, int>> HelpedAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);
}
