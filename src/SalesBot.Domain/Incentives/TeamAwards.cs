using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Incentives;

/// <summary>An award for a team that reaches the sum of its members' targets, divided so that the shares add up to it exactly.</summary>
internal static class TeamAwards
{
    /// <summary>The lines of a rule: one for each member of each team, of 0 where the team has not reached its target.</summary>
    public static IEnumerable<StatementLine> Of(
        RuleSpan span, IReadOnlyList<IncentiveMember> members, ILookup<PersonId, EarnedFact> facts,
        IReadOnlyDictionary<(PersonId Person, MetricCode Metric), long> targets)
    {
        var terms = span.Version.Terms!;
        var byTeam = facts.SelectMany(own => own).ToLookup(fact => fact.Team);
        foreach (var team in members.Where(member => member.Team is not null && span.Version.IsFor(member.Team)).GroupBy(member => member.Team!.Value))
        {
            var sharing = team.Where(member => member.SharesTeamAward).ToList();
            if (sharing.Count == 0)
                continue;
            var done = byTeam[team.Key].Sum(fact => fact.Amount);
            var target = sharing.Sum(member => targets.GetValueOrDefault((member.Person, terms.Metric)));
            var award = BonusFormula.OfTeam(terms, done, target);
            List<long> weights = [.. sharing.Select(member => terms.Split == AwardSplit.Equal ? 1 : byTeam[team.Key].Where(fact => fact.Person == member.Person).Sum(fact => fact.Amount))];

            // A team whose target was reached by those who have left divides what it gets equally.
            if (weights.All(weight => weight == 0))
                weights = [.. sharing.Select(_ => 1L)];
            var parts = Apportionment.Divide(award, weights);
            List<LineSource> sources = [.. byTeam[team.Key].Select(fact => IncentiveMonth.SourceOf(fact, 0))];
            for (var i = 0; i < parts.Length; i++)
            {
                yield return IncentiveMonth.Line(span.Version, sharing[i].Person, parts[i]) with
                {
                    Basis = done,
                    Target = target,
                    TeamAmount = award,
                    Weight = weights[i],
                    WeightOfAll = weights.Sum(),
                    Sources = sources,
                };
            }
        }
    }
}
