using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>An agreement with the rep whom it concerns.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Rep">The rep.</param>
public sealed record RepAgreement(Agreement Agreement, Person Rep);

/// <summary>Reads how far the agreements are that somebody may see: one's own, and for a manager those of the people led.</summary>
public sealed class ReadAgreements(IAgreements agreements, ReadTeamDay teams)
{
    /// <summary>Those that stand, what waits first.</summary>
    public async Task<IReadOnlyList<RepAgreement>> ForAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var seen = await teams.SeenByAsync(person, today, cancellationToken);
        var standing = await agreements.StandingOfAsync([.. seen.Keys], today, cancellationToken);
        return [.. standing.Select(one => new RepAgreement(one, seen[one.PersonId])).OrderBy(one => one.Agreement.State == AgreementState.Accepted)];
    }
}
