using CsCheck;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using Xunit;
using static SalesBot.Domain.Tests.Incentives.Rules;

namespace SalesBot.Domain.Tests.Incentives;

public sealed class IncentivePropertyTests
{
    private const string Seed = "0N0XIzNsQ0O2";

    private static readonly Gen<IncentiveTerms> Commissions = Gen.Select(Gen.Long[1, 100_000_000].Array[0, 4], Gen.Long[0, 1_000_000].Array[5], Gen.Bool).Select((steps, rates, whole) =>
    {
        var bounds = new List<long> { 0 };
        foreach (var step in steps)
            bounds.Add(bounds[^1] + step);
        return new IncentiveTerms(IncentiveKind.Commission, Metrics.Revenue)
        {
            Tiers = [.. bounds.Select((from, i) => new IncentiveTier(from, i + 1 < bounds.Count ? bounds[i + 1] : null, rates[i]))],
            OnWholeAmount = whole,
        };
    });

    private static readonly Gen<IncentiveTerms> Others = Gen.Select(Gen.Int[0, 4], Gen.Long[1, 10_000_000], Gen.Long[0, 3_000]).Select((kind, amount, accelerator) => kind switch
    {
        0 => new IncentiveTerms(IncentiveKind.UnitAward, Metrics.NewCustomer) { Amount = amount, OncePerCustomer = true },
        1 => new IncentiveTerms(IncentiveKind.UnitAward, Metrics.Proposal) { Amount = amount },
        2 => new IncentiveTerms(IncentiveKind.TeamAward, Metrics.Revenue) { Amount = amount },
        3 => new IncentiveTerms(IncentiveKind.TeamAward, Metrics.Revenue) { Amount = amount, Split = AwardSplit.ByContribution },
        _ => new IncentiveTerms(IncentiveKind.TargetBonus, Metrics.Revenue) { Amount = amount, Accelerator = accelerator, Cap = amount * 2, Threshold = 800 },
    });

    private static readonly Gen<(int Person, int Metric, long Amount, int Day, int Customer)[]> Facts =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Long[1, 30_000_000], Gen.Int[-20, 30], Gen.Int[0, 6], (person, metric, amount, day, customer) => (person, metric, amount, day, customer)).Array[0, 40];

    private static readonly Gen<(IReadOnlyList<RuleVersion> Rules, IReadOnlyList<EarnedFact> Facts, long Target)> Months =
        Gen.Select(Commissions, Others.Array[0, 4], Facts, Gen.Long[0, 200_000_000]).Select((commission, others, facts, target) => (
            (IReadOnlyList<RuleVersion>)[.. others.Prepend(commission).Select((terms, i) => Version(terms, i + 1))],
            (IReadOnlyList<EarnedFact>)[.. facts.Select((fact, i) => Made(fact, i + 1))], target));

    [Fact]
    public void EveryFigure_ResumsFromItsTrace() => Months.Sample(month =>
    {
        foreach (var line in Evaluate(month.Rules, month.Facts, (Ann, month.Target), (Ben, month.Target)))
        {
            Assert.Equal(line.Basis, line.Sources.Sum(source => source.Amount));
            Assert.All(line.Sources, source => Assert.Equal(source.Amount, month.Facts.Single(fact => fact.Entry == source.Entry).Amount));
            Assert.Equal(line.Amount, Again(line));
            if (line.IsSharedOut)
                Assert.Equal(line.Amount, line.Sources.Sum(source => source.Share));
            if (line.Terms.Kind == IncentiveKind.TeamAward)
                Assert.Equal(line.Target > 0 && line.Basis >= line.Target ? line.Terms.Amount : 0, line.TeamAmount);
        }
    }, seed: Seed, iter: 400);

    [Fact]
    public void ShareOfATeam_SumToItsAwardExactly() => Months.Sample(month =>
    {
        var awards = Evaluate(month.Rules, month.Facts, (Ann, month.Target)).Where(line => line.Terms.Kind == IncentiveKind.TeamAward);
        foreach (var award in awards.GroupBy(line => line.VersionId))
            Assert.Equal(award.First().TeamAmount, award.Sum(line => line.Amount));
    }, seed: Seed, iter: 400);

    [Fact]
    public void Evaluation_OfTheSameInAnyOrder_IsTheSame() => Months.Sample(month =>
    {
        var once = Evaluate(month.Rules, month.Facts, (Ann, month.Target));
        var again = Evaluate(month.Rules, month.Facts.Reverse(), (Ann, month.Target));

        Assert.Equal(once.Select(Flat), again.Select(Flat));

        static string Flat(StatementLine line) => $"{line.Key} {line.Amount} {string.Join(",", line.Sources.Select(source => $"{source.Entry}:{source.Share}"))}";
    }, seed: Seed, iter: 200);

    [Fact]
    public void MarginalTiers_AreContinuousAndNeverFall() => Gen.Select(Commissions, Gen.Long[0, 400_000_000]).Sample((terms, sum) =>
    {
        var marginal = terms with { OnWholeAmount = false };
        Assert.InRange(CommissionFormula.Of(marginal, sum + 1) - CommissionFormula.Of(marginal, sum), 0, 1);
        foreach (var tier in marginal.Tiers.Skip(1))
            Assert.InRange(CommissionFormula.Of(marginal, tier.From + 1) - CommissionFormula.Of(marginal, tier.From), 0, 1);
    }, seed: Seed);

    [Fact]
    public void Adjustments_BringWhatWasPaidToWhatIsDueAndThenNothingMore() => Gen.Select(Months, Gen.Int[0, 40]).Sample((month, gone) =>
    {
        var first = new DateOnly(2026, 11, 1);
        var closed = Evaluate(month.Rules, month.Facts, (Ann, month.Target));
        var now = Evaluate(month.Rules, month.Facts.Where((_, i) => i % 41 != gone), (Ann, month.Target));

        var adjustments = Adjustments.Of(first, now, closed);

        Assert.Equal(now.Sum(line => line.Amount), closed.Sum(line => line.Amount) + adjustments.Sum(line => line.Amount));
        Assert.All(adjustments.Where(line => line.IsSharedOut), line => Assert.Equal(line.Amount, line.Sources.Sum(source => source.Share)));
        Assert.Empty(Adjustments.Of(first, now, [.. closed, .. adjustments]));
        Assert.Empty(Adjustments.Of(first, closed, closed));
    }, seed: Seed, iter: 300);

    private static EarnedFact Made((int Person, int Metric, long Amount, int Day, int Customer) fact, int id)
    {
        var person = fact.Person switch { 0 => Ann, 1 => Ben, _ => Cat };
        return fact.Metric switch
        {
            0 => Fact(id, person, Metrics.Revenue, fact.Amount, fact.Day),
            1 => Fact(id, person, Metrics.NewCustomer, 1 + (fact.Amount % 3), fact.Day, fact.Customer == 0 ? [] : [$"C{fact.Customer}", $"c {fact.Customer + 1}"]),
            _ => Fact(id, person, Metrics.Proposal, 1 + (fact.Amount % 9), fact.Day),
        };
    }

    // By other means than the evaluation: in decimals, from the basis.
    private static long Again(StatementLine line) => line.Terms.Kind switch
    {
        IncentiveKind.Commission when line.Terms.OnWholeAmount => Rounded(line.Basis * (decimal)line.Terms.Tiers.Last(tier => tier.From < line.Basis || tier.From == 0).PerMillion / 1_000_000m),
        IncentiveKind.Commission => Rounded(line.Terms.Tiers.Sum(tier => Math.Max(0, Math.Min(line.Basis, tier.To ?? long.MaxValue) - tier.From) * (decimal)tier.PerMillion / 1_000_000m)),
        IncentiveKind.UnitAward when !line.Terms.OncePerCustomer => line.Basis * line.Terms.Amount,
        IncentiveKind.UnitAward => line.Sources.Sum(source => source.Share),

        // The exact share of the team's money, to one minor unit; which of the two it is, the sum of all shares tells.
        IncentiveKind.TeamAward => Math.Clamp(line.Amount, Cut(line), Cut(line) + ((decimal)line.TeamAmount!.Value * line.Weight % line.WeightOfAll == 0 ? 0 : 1)),
        _ => line.Target is not > 0 || line.Basis * 1_000m < line.Target.Value * (decimal)line.Terms.Threshold ? 0
            : Math.Min(line.Terms.Cap ?? long.MaxValue, line.Basis <= line.Target
                ? Rounded((decimal)line.Terms.Amount * line.Basis / line.Target.Value)
                : Rounded(line.Terms.Amount + (line.Terms.Amount * (decimal)line.Terms.Accelerator / 1_000m * (line.Basis - line.Target.Value) / line.Target.Value))),
    };

    private static long Cut(StatementLine line) => (long)decimal.Floor((decimal)line.TeamAmount!.Value * line.Weight / line.WeightOfAll);

    private static long Rounded(decimal value) => (long)Math.Round(value, MidpointRounding.AwayFromZero);
}
