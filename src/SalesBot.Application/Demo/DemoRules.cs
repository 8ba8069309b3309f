using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Demo;

/// <summary>What the demo company pays: a commission by tiers, awards for new customers and proposals, one for teams and one for targets.</summary>
internal static class DemoRules
{
    private const string Currency = "CNY";

    /// <summary>The rules, in force since the company's first month.</summary>
    /// <param name="manager">Who made them.</param>
    /// <param name="from">The first day of that month.</param>
    /// <param name="now">When the company is founded.</param>
    /// <param name="nextId">Gives ids that are the same each time.</param>
    public static IEnumerable<RuleVersion> Of(Person manager, DateOnly from, DateTimeOffset now, Func<Guid> nextId)
    {
        var number = 0;
        foreach (var terms in Terms)
        {
            yield return new RuleVersion(nextId(), nextId(), manager.OrganisationId, ++number, 1, from, manager.Id, now.ToUniversalTime())
            {
                Terms = terms,
                Currency = Currency,
            };
        }
    }

    private static IEnumerable<IncentiveTerms> Terms =>
    [
        new(IncentiveKind.Commission, Metrics.Revenue) { Tiers = [new(0, Yuan(300_000), Percent(2)), new(Yuan(300_000), null, Percent(3))] },
        new(IncentiveKind.UnitAward, Metrics.NewCustomer) { Amount = Yuan(500), OncePerCustomer = true },
        new(IncentiveKind.UnitAward, Metrics.Proposal) { Amount = Yuan(50) },
        new(IncentiveKind.TeamAward, Metrics.Revenue) { Amount = Yuan(2_000), Split = AwardSplit.Equal },
    ];

    private static long Yuan(long units) => units * Metric.MinorUnitsPerUnit;

    private static long Percent(long percent) => percent * IncentiveTerms.Whole / 100;
}
