using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Activities;

/// <summary>How the money of a report is shared with colleagues (T19); the parts add up to it exactly.</summary>
/// <param name="Own">How much the person's own part weighs, 0 or more.</param>
/// <param name="Others">The colleagues, each with what the part weighs, more than 0.</param>
public sealed record CreditSplit(long Own, IReadOnlyList<CreditedColleague> Others)
{
    /// <summary>Divides an item; the minor units left over go as <see cref="Apportionment"/> says, the person's own part first.</summary>
    internal IEnumerable<ReportedItem> Divide(ReportedItem item) =>
        Divide(item, [Own, .. Others.Select(other => other.Weight)], [.. Others.Select(other => new Credit(other.Person.Id, other.Person.TeamId))]);

    /// <summary>Divides an item by weights, the first of which is the person's own.</summary>
    internal static IEnumerable<ReportedItem> Divide(ReportedItem item, IReadOnlyList<long> weights, IReadOnlyList<Credit> others)
    {
        var parts = Apportionment.Divide(item.Amount, weights);
        yield return item with { Amount = parts[0] };
        for (var i = 0; i < others.Count; i++)
            yield return item with { Amount = parts[i + 1], CreditedTo = others[i] };
    }
}

/// <summary>A colleague who shares in a report.</summary>
/// <param name="Person">Who.</param>
/// <param name="Weight">How much the part weighs beside the others.</param>
public sealed record CreditedColleague(Person Person, long Weight);
