using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>Rules, deals and months for tests.</summary>
internal static class Rules
{
    public static readonly DateRange November = new(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30));
    public static readonly PersonId Ann = new(new Guid(1, 0, 0, new byte[8]));
    public static readonly PersonId Ben = new(new Guid(2, 0, 0, new byte[8]));
    public static readonly PersonId Cat = new(new Guid(3, 0, 0, new byte[8]));
    public static readonly TeamId East = new(new Guid(9, 0, 0, new byte[8]));

    private static readonly IncentiveMember[] Team = [new(Ann, East, true), new(Ben, East, true), new(Cat, East, true)];

    public static IncentiveTerms Flat(long perMillion) => new(IncentiveKind.Commission, Metrics.Revenue) { Tiers = [new(0, null, perMillion)] };

    public static IncentiveTerms Tiered(bool whole) => new(IncentiveKind.Commission, Metrics.Revenue)
    {
        Tiers = [new(0, 50_000_000, 50_000), new(50_000_000, null, 80_000)],
        OnWholeAmount = whole,
    };

    public static RuleVersion Version(IncentiveTerms? terms, int number = 1, int version = 1, DateOnly? from = null) =>
        new(new Guid(number, (short)version, 7, new byte[8]), new Guid(number, 0, 8, new byte[8]), new(Guid.Empty), number, version, from ?? November.Start, Ann, DateTimeOffset.UnixEpoch)
        {
            Terms = terms,
            Currency = "CNY",
        };

    public static EarnedFact Fact(int id, PersonId person, MetricCode metric, long amount, int day, params string[] customers) =>
        new(new(new Guid(id, 0, 0, new byte[8])), new(new Guid(id, 0, 1, new byte[8])), person, East, metric, amount, new DateOnly(2026, 11, 1).AddDays(day - 1), DateTimeOffset.UnixEpoch.AddMinutes(id))
        { Customers = customers };

    public static IReadOnlyList<StatementLine> Evaluate(IEnumerable<RuleVersion> versions, IEnumerable<EarnedFact> facts, params (PersonId Person, long Revenue)[] targets) =>
        new IncentiveMonth(November, [.. versions], [.. facts], Team, targets.ToDictionary(target => (target.Person, Metrics.Revenue), target => target.Revenue)).Evaluate();
}
