using CsCheck;
using SalesBot.Domain.ActionMaps;
using SalesBot.Domain.Activities;
using Xunit;

namespace SalesBot.Domain.Tests.ActionMaps;

public sealed class ActionMapTests
{
    private static readonly FunnelCounts Best = new(0, 2, 6, 20, 60);

    private static readonly Gen<Conversion> AnyRate =
        Gen.Select(Gen.Long[1, 3_000], Gen.Long[1, 1_000]).Select((came, outOf) => new Conversion(came, outOf, ConversionSource.Own));

    private static readonly Gen<Conversions> AnyConversions =
        from size in Gen.Long[1, 100_000_000]
        from win in AnyRate
        from propose in AnyRate
        from visit in AnyRate
        select new Conversions(new Conversion(size, 1, ConversionSource.Own), win, propose, visit);

    [Fact]
    public void T17_AMillionAtStatedRatios_BecomesWorkForEveryDay()
    {
        // 1,000,000 at 50,000 a deal; one of five proposals wins; ten calls, three visits, one proposal.
        var conversions = new Conversions(
            Conversion.Stated(50_000_00, 1), Conversion.Stated(20, 100), Conversion.Stated(1, 3), Conversion.Stated(3, 10));

        var map = ActionMap.Of(1_000_000_00, 0, conversions, 50, FunnelCounts.None);

        Assert.Equal([(20, 2, 1), (100, 10, 2), (300, 30, 6), (1000, 100, 20)], map.Steps.Select(step => (step.Needed, step.PerWeek, step.PerDay)));
        Assert.True(map.IsWithinReach);
        Assert.Null(map.Bottleneck);
    }

    [Fact]
    public void Of_RoundedUpAtEveryStep_NeverLeavesTheTargetShort() => Gen.Select(AnyConversions, Gen.Long[0, 10_000_000_00], Gen.Int[0, 260]).Sample(
        (conversions, target, days) =>
        {
            var map = ActionMap.Of(target, 0, conversions, days, Best);
            var (orders, proposals, visits, calls) = (map.Steps[0].Needed, map.Steps[1].Needed, map.Steps[2].Needed, map.Steps[3].Needed);
            Assert.True(IsEnough(orders, conversions.DealSize, target));
            Assert.True(IsEnough(proposals, conversions.OrdersPerProposal, orders));
            Assert.True(IsEnough(visits, conversions.ProposalsPerVisit, proposals));
            Assert.True(IsEnough(calls, conversions.VisitsPerCall, visits));
            Assert.All(map.Steps, step => Assert.True((Int128)step.PerDay * Math.Max(1, days) >= step.Needed && step.PerWeek >= step.PerDay));
        });

    [Fact]
    public void Of_AHigherTarget_NeverAsksForLess() => Gen.Select(AnyConversions, Gen.Long[0, 10_000_000_00], Gen.Long[0, 1_000_000_00], Gen.Int[1, 260]).Sample(
        (conversions, target, more, days) =>
        {
            var (less, higher) = (ActionMap.Of(target, 0, conversions, days, Best), ActionMap.Of(target + more, 0, conversions, days, Best));
            Assert.All(less.Steps.Zip(higher.Steps), pair => Assert.True(
                pair.First.Needed <= pair.Second.Needed && pair.First.PerDay <= pair.Second.PerDay && pair.First.PerWeek <= pair.Second.PerWeek));
            Assert.True(less.IsWithinReach || !higher.IsWithinReach);
        });

    [Fact]
    public void Of_NothingLeft_AsksForNothing() => Gen.Select(AnyConversions, Gen.Long[0, 10_000_000_00], Gen.Long[0, 1_000_000_00], Gen.Int[0, 260]).Sample(
        (conversions, target, beyond, days) =>
        {
            var map = ActionMap.Of(target, target + beyond, conversions, days, Best);
            Assert.All(map.Steps, step => Assert.Equal((0, 0, 0), (step.Needed, step.PerWeek, step.PerDay)));
            Assert.True(map.IsWithinReach);
            Assert.Null(map.Bottleneck);
        });

    [Fact]
    public void Of_AsMuchAsTheBestWeekAndOneMore_TheLatterIsOutOfReach()
    {
        var conversions = new Conversions(Conversion.Stated(100, 1), Conversion.Stated(1, 1), Conversion.Stated(1, 1), Conversion.Stated(1, 1));
        var best = new FunnelCounts(0, 10, 10, 10, 10);

        Assert.True(ActionMap.Of(2_000, 0, conversions, 10, best).IsWithinReach);
        Assert.False(ActionMap.Of(2_001, 0, conversions, 10, best).IsWithinReach);
        Assert.False(ActionMap.Of(1, 0, conversions, 0, best).IsWithinReach);
    }

    [Fact]
    public void Bottleneck_TheStepThatAsksForMostAgainstItsBestWeek()
    {
        var conversions = new Conversions(Conversion.Stated(100, 1), Conversion.Stated(1, 2), Conversion.Stated(1, 2), Conversion.Stated(1, 2));

        var map = ActionMap.Of(1_000, 0, conversions, 10, new FunnelCounts(0, 10, 20, 10, 100));

        Assert.Equal((Metrics.Visit, 200L), (map.Bottleneck!.Metric, map.Bottleneck.PercentOfBest!.Value));
    }

    [Theory]
    [InlineData(6, 30, 0.2, ConversionSource.Own)]
    [InlineData(3, 15, 0.2, ConversionSource.Own)]
    [InlineData(3, 5, 0.4666667, ConversionSource.Team)]
    [InlineData(0, 0, 0.4, ConversionSource.Team)]
    public void T17_AConversionOfLittle_IsDrawnToTheTeam(long came, long outOf, double rate, ConversionSource source)
    {
        var conversion = Conversion.Of((came, outOf), (40, 100), 15)!.Value;

        Assert.Equal((rate, source), (Math.Round((double)conversion.Rate, 7), conversion.Source));
    }

    [Fact]
    public void Conversion_OfNothing_IsUnknown()
    {
        Assert.Null(Conversion.Of((0, 0), (0, 0), 15));
        Assert.Null(Conversion.Of((0, 20), (40, 100), 15));
        Assert.Equal(new Conversion(2, 2, ConversionSource.Own), Conversion.Of((2, 2), (0, 0), 15));
    }

    [Fact]
    public void Conversion_OfGreatMoney_StaysExactEnough() =>
        Assert.Equal(700_000_000_000_00m, Conversion.Of((700_000_000_000_00, 1), (700_000_000_000_00 * 9, 9), 5)!.Value.Rate);

    // Where more than can be counted is needed, as much is asked for as can be.
    private static bool IsEnough(long units, Conversion conversion, long amount) =>
        units >= 1_000_000_000_000_000 || (Int128)units * conversion.Came >= (Int128)amount * conversion.OutOf;
}
