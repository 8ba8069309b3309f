using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using Xunit;
using static SalesBot.Domain.Tests.Incentives.Rules;

namespace SalesBot.Domain.Tests.Incentives;

public sealed class IncentiveRulesTests
{
    [Fact]
    public void Commission_TenPercentOf200000_Is20000Exactly()
    {
        var line = Assert.Single(Evaluate([Version(Flat(100_000))], [Fact(1, Ann, Metrics.Revenue, 20_000_000, 3)]));

        Assert.Equal((Ann, 2_000_000L, 20_000_000L, "CNY"), (line.Person, line.Amount, line.Basis, line.Currency));
        Assert.Equal(2_000_000, Assert.Single(line.Sources).Share);
    }

    [Theory]
    [InlineData(false, 60_000_000, 3_300_000)]
    [InlineData(true, 60_000_000, 4_800_000)]
    [InlineData(false, 50_000_000, 2_500_000)]
    [InlineData(true, 50_000_000, 2_500_000)]
    [InlineData(true, 50_000_001, 4_000_000)]
    [InlineData(false, 0, 0)]
    [InlineData(true, 0, 0)]
    public void Commission_ByTiers_CountsTheBoundToTheLowerTier(bool whole, long sum, long paid) =>
        Assert.Equal(paid, CommissionFormula.Of(Tiered(whole), sum));

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(-1, 2, -1)]
    [InlineData(3, 2, 2)]
    [InlineData(149, 100, 1)]
    [InlineData(150, 100, 2)]
    [InlineData(-149, 100, -1)]
    public void Rounding_GoesToTheNearestAndHalvesAwayFromZero(long numerator, long denominator, long rounded) =>
        Assert.Equal(rounded, IncentiveRounding.Round(numerator, denominator));

    [Theory]
    [InlineData(99_999_999, 0)]
    [InlineData(100_000_000, 500_000)]
    [InlineData(150_000_000, 750_000)]
    [InlineData(200_000_000, 1_000_000)]
    [InlineData(900_000_000, 1_000_000)]
    public void Bonus_AtExactlyTheTarget_IsPaidAndTheCapHolds(long done, long paid)
    {
        var terms = new IncentiveTerms(IncentiveKind.TargetBonus, Metrics.Revenue) { Amount = 500_000, Cap = 1_000_000, Accelerator = 1_000 };
        Assert.Equal(paid, BonusFormula.Of(terms, done, 100_000_000));
    }

    [Theory]
    [InlineData(79_999, 0)]
    [InlineData(80_000, 400_000)]
    [InlineData(99_999, 499_995)]
    [InlineData(100_000, 500_000)]
    [InlineData(120_000, 650_000)]
    public void Bonus_WithAThresholdAndAnAccelerator_GrowsFromTheThreshold(long done, long paid)
    {
        var terms = new IncentiveTerms(IncentiveKind.TargetBonus, Metrics.Revenue) { Amount = 500_000, Threshold = 800, Accelerator = 1_500 };
        Assert.Equal(paid, BonusFormula.Of(terms, done, 100_000));
    }

    [Theory]
    [InlineData(100_000, 500_000)]
    [InlineData(120_000, 500_000)]
    [InlineData(130_000, 575_000)]
    public void Bonus_WithAnAcceleratorFromALaterMark_AddsOnlyWhatIsBeyondIt(long done, long paid)
    {
        var terms = new IncentiveTerms(IncentiveKind.TargetBonus, Metrics.Revenue) { Amount = 500_000, Accelerator = 1_500, AcceleratesFrom = 1_200 };
        Assert.Equal(paid, BonusFormula.Of(terms, done, 100_000));
        Assert.Null(terms.Check());
        Assert.Equal(TermsRefusal.RateOutOfRange, (terms with { AcceleratesFrom = 900 }).Check());
    }

    [Fact]
    public void Bonus_WithoutATarget_PaysNothing() =>
        Assert.Equal(0, BonusFormula.Of(new IncentiveTerms(IncentiveKind.TargetBonus, Metrics.Revenue) { Amount = 500_000 }, 1_000_000, 0));

    [Fact]
    public void NewCustomer_ClaimedByTwo_IsPaidOnceToTheFirstAndBothSeeIt()
    {
        var rule = new IncentiveTerms(IncentiveKind.UnitAward, Metrics.NewCustomer) { Amount = 50_000, OncePerCustomer = true };

        var lines = Evaluate(
            [Version(rule)],
            [Fact(2, Ben, Metrics.NewCustomer, 2, 5, "ACME Ltd.", "Other"), Fact(1, Ann, Metrics.NewCustomer, 1, 5, "Acme ltd"), Fact(3, Ann, Metrics.NewCustomer, 1, 9, "acme LTD")]);

        var (ann, ben) = (lines.Single(line => line.Person == Ann), lines.Single(line => line.Person == Ben));
        Assert.Equal((50_000L, 50_000L), (ann.Amount, ben.Amount));
        Assert.Equal([50_000L, 0L], ann.Sources.Select(source => source.Share));
        Assert.Equal(new CustomerConflict("Acme ltd", Ben, false), Assert.Single(ann.Sources[0].Conflicts));
        Assert.Equal(new CustomerConflict("ACME Ltd.", Ann, true), Assert.Single(ben.Sources[0].Conflicts));
    }

    [Fact]
    public void NewCustomer_PaidInAnEarlierMonth_IsNotPaidAgain()
    {
        var rule = new IncentiveTerms(IncentiveKind.UnitAward, Metrics.NewCustomer) { Amount = 50_000, OncePerCustomer = true };

        var lines = Evaluate(
            [Version(rule, from: new DateOnly(2026, 10, 1))], [Fact(1, Ann, Metrics.NewCustomer, 1, -5, "Acme"), Fact(2, Ben, Metrics.NewCustomer, 1, 5, "Acme"), Fact(3, Ben, Metrics.NewCustomer, 2, 6)]);

        var line = Assert.Single(lines);
        Assert.Equal((Ben, 100_000L), (line.Person, line.Amount));
    }

    [Fact]
    public void TeamAward_AtTheTarget_IsPaidAndOneCentBelowIsNot()
    {
        var rule = new IncentiveTerms(IncentiveKind.TeamAward, Metrics.Revenue) { Amount = 200_000 };
        var below = Evaluate([Version(rule)], [Fact(1, Ann, Metrics.Revenue, 9_999_999, 1)], (Ann, 5_000_000), (Ben, 5_000_000));
        var at = Evaluate([Version(rule)], [Fact(1, Ann, Metrics.Revenue, 10_000_000, 1)], (Ann, 5_000_000), (Ben, 5_000_000));

        Assert.All(below, line => Assert.Equal(0, line.Amount));
        Assert.Equal([66_667L, 66_667L, 66_666L], at.Select(line => line.Amount));
    }

    [Fact]
    public void TeamAward_ByContribution_GivesNothingToWhoBroughtNothing()
    {
        var rule = new IncentiveTerms(IncentiveKind.TeamAward, Metrics.Revenue) { Amount = 200_000, Split = AwardSplit.ByContribution };
        var lines = Evaluate([Version(rule)], [Fact(1, Ann, Metrics.Revenue, 7_500_000, 1), Fact(2, Ben, Metrics.Revenue, 2_500_000, 1)], (Ann, 10_000_000));

        Assert.Equal([150_000L, 50_000L, 0L], lines.Select(line => line.Amount));
    }

    [Fact]
    public void Versions_HoldFromTheirFirstDayAndAnEndIsAVersion()
    {
        RuleVersion[] versions =
        [
            Version(Flat(10_000)), Version(Flat(20_000), version: 2, from: new DateOnly(2026, 11, 11)), Version(null, version: 3, from: new DateOnly(2026, 11, 21)),
        ];

        var lines = Evaluate(versions, [.. Enumerable.Range(1, 30).Select(day => Fact(day, Ann, Metrics.Revenue, 10_000, day))]);

        Assert.Equal([(1, 1_000L), (2, 2_000L)], lines.Select(line => (line.RuleVersion, line.Amount)));
    }

    [Fact]
    public void ALaterVersionThatBeginsEarlier_TakesThePlaceOfBoth()
    {
        RuleVersion[] versions = [Version(Flat(10_000)), Version(Flat(20_000), version: 2, from: new DateOnly(2026, 11, 11)), Version(Flat(30_000), version: 3, from: new DateOnly(2026, 11, 6))];

        Assert.Equal([(1, 1, 5), (3, 6, 30)], RuleSpan.In(versions, November).Select(span => (span.Version.Version, span.Days.Start.Day, span.Days.End.Day)));
    }

    [Fact]
    public void ACampaign_CountsInItsDaysOnly()
    {
        var campaign = Version(new IncentiveTerms(IncentiveKind.UnitAward, Metrics.Order) { Amount = 20_000 }, from: new DateOnly(2026, 11, 23)) with { Until = new DateOnly(2026, 11, 27) };
        var line = Assert.Single(Evaluate([campaign], [.. new[] { 22, 23, 27, 28 }.Select(day => Fact(day, Ann, Metrics.Order, 1, day))]));

        Assert.Equal((40_000L, 2L), (line.Amount, line.Basis));
    }

    [Theory]
    [InlineData(new long[] { 0, 50, 60, -1 }, TermsRefusal.TierGap)]
    [InlineData(new long[] { 0, 50, 40, -1 }, TermsRefusal.TiersOverlap)]
    [InlineData(new long[] { 0, 50, 50, 90 }, TermsRefusal.TierGap)]
    [InlineData(new long[] { 0, 0, 0, -1 }, TermsRefusal.TierBackwards)]
    [InlineData(new long[] { 10, 50, 50, -1 }, TermsRefusal.TierBackwards)]
    public void Tiers_WithAGapOrAnOverlap_AreRefused(long[] bounds, TermsRefusal refusal)
    {
        IncentiveTier[] tiers = [new(bounds[0], bounds[1], 50_000), new(bounds[2], bounds[3] < 0 ? null : bounds[3], 80_000)];
        Assert.Equal(refusal, new IncentiveTerms(IncentiveKind.Commission, Metrics.Revenue) { Tiers = tiers }.Check());
    }

    [Fact]
    public void TwoRulesForTheSame_ContradictAndACampaignOnTopDoesNot()
    {
        static RuleSpan Span(RuleVersion version) => new(version, new DateRange(version.From, version.Until ?? DateOnly.MaxValue));
        var standing = Version(new IncentiveTerms(IncentiveKind.UnitAward, Metrics.Order) { Amount = 20_000 });
        var other = Version(new IncentiveTerms(IncentiveKind.UnitAward, Metrics.Order) { Amount = 30_000 }, number: 2);

        Assert.True(Span(standing).Contradicts(Span(other)));
        Assert.False(Span(standing).Contradicts(Span(other with { Until = new DateOnly(2026, 11, 7) })));
        Assert.False(Span(standing with { TeamId = East }).Contradicts(Span(other with { TeamId = new(Guid.NewGuid()) })));
        Assert.False(Span(standing).Contradicts(Span(Version(Flat(10_000), number: 2))));
    }
}
