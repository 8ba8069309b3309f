using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Contests;

/// <summary>Money that a contest pays: to the winning side, by the place, or by the step that a side has reached.</summary>
/// <param name="Amount">How much the first or highest gets, in minor units: the side, or each of its members.</param>
/// <param name="Currency">The ISO code of the money; empty in an order, where it is the company's.</param>
public sealed record ContestPrize(long Amount, string Currency)
{
    /// <summary>Whether each member gets the amount, and not the side as a whole.</summary>
    public bool IsForEach { get; init; }

    /// <summary>Whether nobody gets anything where several sides are level; otherwise these split it.</summary>
    public bool IsLostOnTie { get; init; }

    /// <summary>What each place gets, from the first on; empty where only the winner is paid.</summary>
    public IReadOnlyList<long> ByRank { get; init; } = [];

    /// <summary>What each step brings to every side that gets no further, in the order of the steps; empty where steps are not paid.</summary>
    public IReadOnlyList<long> BySteps { get; init; } = [];

    /// <summary>Whether it is amounts that can be paid.</summary>
    public bool IsPayable => ByRank.Concat(BySteps).Append(Amount).All(amount => amount is > 0 and <= IncentiveTerms.LargestAmount);

    /// <summary>Whether both pay the same to everybody.</summary>
    public bool Equals(ContestPrize? other) =>
        other is not null && (Amount, Currency, IsForEach, IsLostOnTie) == (other.Amount, other.Currency, other.IsForEach, other.IsLostOnTie)
            && ByRank.SequenceEqual(other.ByRank) && BySteps.SequenceEqual(other.BySteps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Currency, IsForEach, IsLostOnTie, ByRank.Count, BySteps.Count);
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
        var parts = prize.BySteps.Count > 0 ? BySteps(contest.Rules, prize, result) : ByRank(prize, result, members);
        return [.. parts.Where(part => part.Amount > 0 && members[part.Side].Count > 0).SelectMany(part => OfSide(part.Side, members[part.Side], part.Amount, prize.IsForEach))];
    }

    // Who is level splits what their places get together. Whoever did nothing has no place.
    private static IEnumerable<(int Side, long Amount)> ByRank(ContestPrize prize, ContestResult result, IReadOnlyList<IReadOnlyList<PersonId>> members)
    {
        IReadOnlyList<long> places = prize.ByRank.Count > 0 ? prize.ByRank : [prize.Amount];
        foreach (var level in result.Lines.Index().Where(line => line.Item.Total > 0 && members[line.Index].Count > 0).GroupBy(line => line.Item.Rank).OrderBy(level => level.Key))
        {
            List<int> sides = [.. level.Select(line => line.Index)];
            var sum = places.Skip(level.Key - 1).Take(sides.Count).Sum();
            if (sum == 0 || (sides.Count > 1 && prize.IsLostOnTie))
                continue;
            foreach (var (i, part) in Apportionment.Divide(sum, [.. sides.Select(_ => 1L)]).Index())
                yield return (sides[i], part);
        }
    }

    private static IEnumerable<(int Side, long Amount)> BySteps(ContestRules rules, ContestPrize prize, ContestResult result)
    {
        foreach (var (side, line) in result.Lines.Index())
            if (rules.Steps.Index().FirstOrDefault(step => step.Item == line.Step, (-1, 0)).Index is >= 0 and var step && step < prize.BySteps.Count)
                yield return (side, prize.BySteps[step]);
    }

    private static IEnumerable<PrizeShare> OfSide(int side, IReadOnlyList<PersonId> members, long part, bool isForEach)
    {
        var whole = isForEach ? checked(part * members.Count) : part;
        var shares = Apportionment.Divide(whole, [.. members.Select(_ => 1L)]);
        return members.Select((person, i) => new PrizeShare(side, person, shares[i], whole, members.Count));
    }
}
