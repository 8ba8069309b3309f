using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using Xunit;
using static SalesBot.Domain.Tests.Incentives.Rules;

namespace SalesBot.Domain.Tests.Incentives;

public sealed class OverTargetTests
{
    [Theory]
    [InlineData(99_999, 0)]
    [InlineData(100_000, 0)]
    [InlineData(109_999, 0)]
    [InlineData(110_000, 50_000)]
    [InlineData(119_999, 50_000)]
    [InlineData(120_000, 100_000)]
    [InlineData(199_999, 200_000)]
    public void I6_EachFullStepBeyondTheTargetIsPaid_UpToTheCap(long done, long paid) =>
        Assert.Equal(paid, BonusFormula.Of(Beyond(IncentiveKind.TargetBonus) with { Cap = 200_000 }, done, 100_000));

    [Fact]
    public void I6_WithoutATargetNothingIsBeyondIt() => Assert.Equal(0, BonusFormula.Of(Beyond(IncentiveKind.TargetBonus), long.MaxValue, 0));

    [Fact]
    public void I6_AnEnormousResultStillFits() => Assert.Equal(50_000L * 1_000_000, BonusFormula.Of(Beyond(IncentiveKind.TargetBonus), long.MaxValue, 1));

    [Theory]
    [InlineData(109, 0)]
    [InlineData(110, 50_000)]
    [InlineData(135, 150_000)]
    public void I5_ATeamsStepsAreSharedExactly(long done, long paid)
    {
        var lines = Evaluate([Version(Beyond(IncentiveKind.TeamAward))], [Fact(1, Ann, Metrics.Revenue, done, 3)], (Ann, 40), (Ben, 30), (Cat, 30));

        Assert.Equal(3, lines.Count);
        Assert.Equal(paid, lines.Sum(line => line.Amount));
        Assert.All(lines, line => Assert.Equal(paid, line.TeamAmount));
    }

    [Fact]
    public void I6_ItComesOnTopOfWhatTheTargetPays()
    {
        var (award, beyond) = (Version(new(IncentiveKind.TeamAward, Metrics.Revenue) { Amount = 200_000 }), Version(Beyond(IncentiveKind.TeamAward), number: 2));
        var spans = RuleSpan.In([award, beyond], November);

        Assert.False(spans[0].Contradicts(spans[1]));
        Assert.True(spans[1].Contradicts(RuleSpan.In([Version(Beyond(IncentiveKind.TeamAward), number: 3)], November)[0]));
    }

    [Fact]
    public void I6_WhatIsAlwaysTheSameHasNothingToCap()
    {
        Assert.Equal(TermsRefusal.NothingToCap, new IncentiveTerms(IncentiveKind.TeamAward, Metrics.Revenue) { Amount = 200_000, Cap = 300_000 }.Check());
        Assert.Null((Beyond(IncentiveKind.TeamAward) with { Cap = 300_000 }).Check());
    }

    private static IncentiveTerms Beyond(IncentiveKind kind) => new(kind, Metrics.Revenue) { Amount = 50_000, BeyondStep = 100 };
}
