using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Incentives;

/// <summary>A line of the ledger that stands, as far as incentives look at it.</summary>
/// <param name="Entry">The line.</param>
/// <param name="Report">The report from which it came.</param>
/// <param name="Person">Who did it.</param>
/// <param name="Team">The team in which it was done.</param>
/// <param name="Metric">What was done.</param>
/// <param name="Amount">How much: a count, or money in minor units; below 0 only where so much less of it is supposed.</param>
/// <param name="Day">The local day.</param>
/// <param name="At">When the line was written; among claims of one day the earlier one wins.</param>
public sealed record EarnedFact(
    ActivityEntryId Entry, ReportId Report, PersonId Person, TeamId? Team, MetricCode Metric, long Amount, DateOnly Day, DateTimeOffset At)
{
    /// <summary>The customers named, in order, as written.</summary>
    public IReadOnlyList<string> Customers { get; init; } = [];

    /// <summary>Facts with so much less of them, the latest first; none goes below nothing.</summary>
    public static IReadOnlyList<EarnedFact> Less(IEnumerable<EarnedFact> facts, long amount)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        var left = facts.ToList();
        left.Sort(Compare);
        for (var i = left.Count - 1; i >= 0 && amount > 0; i--)
        {
            var taken = Math.Min(Math.Max(0, left[i].Amount), amount);
            left[i] = left[i] with { Amount = left[i].Amount - taken };
            amount -= taken;
        }

        return left;
    }

    /// <summary>The order in which facts count: by day, then by when they were written, then by their number.</summary>
    public static int Compare(EarnedFact one, EarnedFact two)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(two);
        var byDay = one.Day.CompareTo(two.Day);
        if (byDay != 0)
            return byDay;
        var byTime = one.At.CompareTo(two.At);
        return byTime != 0 ? byTime : one.Entry.Value.CompareTo(two.Entry.Value);
    }
}

/// <summary>Somebody whose money is worked out.</summary>
/// <param name="Person">The person.</param>
/// <param name="Team">The person's team.</param>
/// <param name="SharesTeamAward">Whether the person belongs to the team at the month's end, as a rep.</param>
public sealed record IncentiveMember(PersonId Person, TeamId? Team, bool SharesTeamAward);
