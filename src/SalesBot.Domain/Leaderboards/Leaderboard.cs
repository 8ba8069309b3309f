using SalesBot.Domain.People;

namespace SalesBot.Domain.Leaderboards;

/// <summary>One row of a leaderboard.</summary>
/// <param name="Rank">From 1; people with the same amount share a rank and the next one skips.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
/// <param name="PreviousRank">The rank in the period before; null for somebody who was not on it or had nothing.</param>
public sealed record Standing(int Rank, PersonId PersonId, long Amount, int? PreviousRank);

/// <summary>Ranks people on an amount.</summary>
public static class Leaderboard
{
    /// <summary>
    /// Ranks people. Everybody in <paramref name="people"/> is on the board, with 0 where nothing was reported. Equal amounts share a
    /// rank; among them the order of <paramref name="people"/> is kept, so that the board is the same however often it is built.
    /// </summary>
    public static IReadOnlyList<Standing> Rank(
        IReadOnlyList<PersonId> people, IReadOnlyDictionary<PersonId, long> now, IReadOnlyDictionary<PersonId, long> before)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(before);
        var previous = Ranks(people, before);
        var ranks = Ranks(people, now);
        return
        [
            .. people.Select((person, place) => (person, place, amount: now.GetValueOrDefault(person)))
                .OrderByDescending(row => row.amount).ThenBy(row => row.place)
                .Select(row => new Standing(
                    ranks[row.person], row.person, row.amount,
                    before.GetValueOrDefault(row.person) > 0 ? previous[row.person] : null)),
        ];
    }

    private static Dictionary<PersonId, int> Ranks(IReadOnlyList<PersonId> people, IReadOnlyDictionary<PersonId, long> amounts)
    {
        var first = new Dictionary<long, int>();
        var place = 0;
        foreach (var amount in people.Select(p => amounts.GetValueOrDefault(p)).OrderDescending())
            first.TryAdd(amount, ++place);
        return people.ToDictionary(p => p, p => first[amounts.GetValueOrDefault(p)]);
    }
}
