using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Contests;

/// <summary>Money that the winning side of a contest gets.</summary>
/// <param name="Amount">How much, in minor units: for the side, or for each of its members.</param>
/// <param name="Currency">The ISO code of the money; empty in an order, where it is the company's.</param>
public sealed record ContestPrize(long Amount, string Currency)
{
    /// <summary>Whether each member gets the amount, and not the side as a whole.</summary>
    public bool IsForEach { get; init; }

    /// <summary>Whether nobody gets anything where several sides are level; otherwise these split it.</summary>
    public bool IsLostOnTie { get; init; }

    /// <summary>Whether it is an amount that can be paid.</summary>
    public bool IsPayable => Amount is > 0 and <= IncentiveTerms.LargestAmount;
}

/// <summary>What one member of a winning side gets.</summary>
/// <param name="Side">The place of the side.</param>
/// <param name="Person">Who gets it.</param>
/// <param name="Amount">How much, in minor units.</param>
/// <param name="OfSide">What the whole side gets, in minor units.</param>
/// <param name="Heads">Among how many the side shares it.</param>
public sealed record PrizeShare(int Side, PersonId Person, long Amount, long OfSide, int Heads);

/// <summary>Divides the prize of a decided contest. Only what was frozen counts, so that it comes out the same whenever it is worked out.</summary>
public static class PrizeShares
{
    /// <summary>The shares; none before the result, without a winner, or where a tie pays nobody. They add up to the prize exactly.</summary>
    public static IReadOnlyList<PrizeShare> Of(Contest contest)
    {
        ArgumentNullException.ThrowIfNull(contest);
        if (contest is not { State: ContestState.Decided, Rules.Prize: { } prize, Result: { Members: { } members } result })
            return [];
        var winners = result.Winners.Where(side => members[side].Count > 0).ToList();
        if (winners.Count == 0 || (winners.Count > 1 && prize.IsLostOnTie))
            return [];
        var parts = Apportionment.Divide(prize.Amount, [.. winners.Select(_ => 1L)]);
        return [.. winners.SelectMany((side, i) => OfSide(side, members[side], parts[i], prize.IsForEach))];
    }

    private static IEnumerable<PrizeShare> OfSide(int side, IReadOnlyList<PersonId> members, long part, bool isForEach)
    {
        var whole = isForEach ? checked(part * members.Count) : part;
        var shares = Apportionment.Divide(whole, [.. members.Select(_ => 1L)]);
        return members.Select((person, i) => new PrizeShare(side, person, shares[i], whole, members.Count));
    }
}
