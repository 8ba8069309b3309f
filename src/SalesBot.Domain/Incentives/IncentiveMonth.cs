using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Incentives;

/// <summary>All that the money of a month depends on.</summary>
/// <param name="Days">The month.</param>
/// <param name="Versions">Every version of every rule of the company.</param>
/// <param name="Facts">
/// What stands in the ledger for the month, in any order; of metrics that are paid once per customer also what was done since such a rule began.
/// </param>
/// <param name="Members">Whose money is worked out, each once.</param>
/// <param name="Targets">The targets of the month per person and metric: counts, or money in minor units.</param>
public sealed record IncentiveMonth(
    DateRange Days, IReadOnlyList<RuleVersion> Versions, IReadOnlyList<EarnedFact> Facts, IReadOnlyList<IncentiveMember> Members,
    IReadOnlyDictionary<(PersonId Person, MetricCode Metric), long> Targets)
{
    /// <summary>The contests that ended in the month and pay a prize.</summary>
    public IReadOnlyList<PaidContest> Contests { get; init; } = [];

    /// <summary>
    /// Works the month out: the same lines in the same order each time, by rule, then in the order of <see cref="Members"/>, and prizes of contests last; nothing is changed.
    /// Currencies are never added up: each line has its own.
    /// </summary>
    public IReadOnlyList<StatementLine> Evaluate()
    {
        var spans = RuleSpan.In(Versions, Days);
        var sorted = Facts.Where(fact => fact.Amount > 0 && fact.Day <= Days.End).ToList();
        sorted.Sort(EarnedFact.Compare);
        var byMetric = sorted.ToLookup(fact => fact.Metric);
        var lines = new List<StatementLine>();
        foreach (var span in spans)
        {
            var facts = byMetric[span.Version.Terms!.Metric].Where(fact => span.Version.IsFor(fact.Team));
            lines.AddRange(span.Version.Terms.Kind switch
            {
                IncentiveKind.Commission => Commissions(span, Within(facts, span.Days)),
                IncentiveKind.UnitAward => UnitAwards.Of(span, Members, facts, ClaimsSince(span.Version)),
                IncentiveKind.TeamAward => TeamAwards.Of(span, Members, Within(facts, span.Days), Targets),
                IncentiveKind.TargetBonus => Bonuses(span, Within(facts, span.Days)),
                _ => throw new InvalidOperationException($"No such kind: {span.Version.Terms.Kind}."),
            });
        }

        lines.AddRange(Contests.SelectMany(ContestAwards.Of));
        return lines;
    }

    private static ILookup<PersonId, EarnedFact> Within(IEnumerable<EarnedFact> facts, DateRange days) =>
        facts.Where(fact => days.Contains(fact.Day)).ToLookup(fact => fact.Person);

    // A customer paid for under an earlier version of the rule is not paid for again.
    private DateOnly ClaimsSince(RuleVersion version) =>
        Versions.Where(other => other.RuleId == version.RuleId && other.Terms is { OncePerCustomer: true }).Min(other => (DateOnly?)other.From) ?? version.From;

    private IEnumerable<StatementLine> Commissions(RuleSpan span, ILookup<PersonId, EarnedFact> facts)
    {
        foreach (var member in Members)
        {
            if (!facts.Contains(member.Person))
                continue;

            // Each deal adds what the sum so far comes to less what it came to before, so that the parts are the whole, to the minor unit.
            var (sum, paid) = (0L, 0L);
            var sources = new List<LineSource>();
            foreach (var fact in facts[member.Person])
            {
                sum = checked(sum + fact.Amount);
                var upToHere = CommissionFormula.Of(span.Version.Terms!, sum);
                sources.Add(SourceOf(fact, upToHere - paid));
                paid = upToHere;
            }

            yield return Line(span.Version, member.Person, paid) with { Basis = sum, Sources = sources };
        }
    }

    private IEnumerable<StatementLine> Bonuses(RuleSpan span, ILookup<PersonId, EarnedFact> facts)
    {
        foreach (var member in Members.Where(member => span.Version.IsFor(member.Team)))
        {
            var target = Targets.GetValueOrDefault((member.Person, span.Version.Terms!.Metric));
            var done = facts[member.Person].Sum(fact => fact.Amount);
            if (target == 0 && done == 0)
                continue;
            yield return Line(span.Version, member.Person, BonusFormula.Of(span.Version.Terms, done, target)) with
            {
                Basis = done,
                Target = target,
                Sources = [.. facts[member.Person].Select(fact => SourceOf(fact, 0))],
            };
        }
    }

    internal static LineSource SourceOf(EarnedFact fact, long share) =>
        new(fact.Entry, fact.Report, fact.Person, fact.Metric, fact.Day, fact.Amount, share) { Customers = fact.Customers };

    internal static StatementLine Line(RuleVersion version, PersonId person, long amount) =>
        new(person, version.RuleId, version.Id, version.Number, version.Version, version.Terms!, version.Currency, amount);
}
