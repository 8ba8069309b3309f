using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>Which people a board of a whole company ranks, and on what.</summary>
/// <param name="Organisation">The company; ranked is who is in one of its teams on <paramref name="Day"/>.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Days">Over which days.</param>
/// <param name="Day">The day on which people have to be there.</param>
public readonly record struct CompanyBoard(OrganisationId Organisation, MetricCode Metric, DateRange Days, DateOnly Day);

/// <summary>Somebody's amount on a board.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Name">The name shown to others.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
public sealed record BoardAmount(PersonId PersonId, string Name, long Amount);

/// <summary>What a board comes to.</summary>
/// <param name="People">How many people are on it.</param>
/// <param name="Total">What all of them did: a count, or money in minor units.</param>
public readonly record struct BoardSize(int People, long Total);

/// <summary>
/// Totals for boards, kept ready beside the ledger and always equal to its sums: what a question costs grows with what it shows, not with what
/// was reported. Includes what the present unit of work has added.
/// </summary>
public interface IBoardTotals
{
    /// <summary>What each of several people did of a metric in a range; people without anything are absent.</summary>
    Task<IReadOnlyDictionary<PersonId, long>> OfAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken);

    /// <summary>The best of a company, best first; equal ones by name. Who did nothing comes only where fewer than asked did something.</summary>
    Task<IReadOnlyList<BoardAmount>> TopAsync(CompanyBoard board, int most, CancellationToken cancellationToken);

    /// <summary>How many people are on a company's board, and what they did together.</summary>
    Task<BoardSize> SizeAsync(CompanyBoard board, CancellationToken cancellationToken);

    /// <summary>What each of several people did, and how many of a company's board did more than each; whether or not they are on it themselves.</summary>
    Task<IReadOnlyDictionary<PersonId, (long Amount, int Ahead)>> PlacesAsync(
        CompanyBoard board, IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken);

    /// <summary>Those nearest to an amount on a company's board: above it, nearest first, or at or below it.</summary>
    Task<IReadOnlyList<BoardAmount>> NearAsync(CompanyBoard board, long amount, bool above, int most, CancellationToken cancellationToken);
}
