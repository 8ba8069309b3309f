using CsCheck;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Domain.Tests.Targets;

public sealed class BreakdownTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private static readonly Gen<long[]> Weights = Gen.Long[0, 1_000_000].Array[1, 60].Where(weights => weights.Any(w => w > 0));
    private static readonly Gen<long> Amounts = Gen.OneOf(Gen.Long[0, 500], Gen.Long[0, 1_000_000_000_000_000]);

    [Fact]
    public void Divide_AHundredOverThree_Gives34And33And33() =>
        Assert.Equal([34, 33, 33], Apportionment.Divide(100, [1, 1, 1]));

    [Fact]
    public void Divide_ByHistory_KeepsItsRatio() =>
        Assert.Equal([50, 30, 20], Apportionment.Divide(100, [500, 300, 200]));

    [Fact]
    public void Divide_Anything_AddsUpExactlyAndNoPartIsOneUnitOffItsShare() =>
        Gen.Select(Amounts, Weights).Sample((amount, weights) =>
        {
            var parts = Apportionment.Divide(amount, weights);
            var all = weights.Sum(w => (decimal)w);
            Assert.Equal(amount, parts.Sum());
            for (var i = 0; i < parts.Length; i++)
                Assert.InRange(parts[i] - ((decimal)amount * weights[i] / all), -0.999_999_999m, 0.999_999_999m);
        }, seed: Seed);

    [Fact]
    public void Divide_AmongEqualWeights_DiffersByOneUnitAtMostAndTheFirstGetMore() =>
        Gen.Select(Amounts, Weights).Sample((amount, weights) =>
        {
            var parts = Apportionment.Divide(amount, weights);
            foreach (var equal in weights.Select((weight, i) => (weight, part: parts[i])).GroupBy(p => p.weight))
            {
                var shares = equal.Select(p => p.part).ToList();
                Assert.InRange(shares[0] - shares[^1], 0, 1);
                Assert.Equal(shares.OrderDescending(), shares);
            }
        }, seed: Seed);

    [Fact]
    public void Divide_TheSameTwice_IsTheSame() =>
        Gen.Select(Amounts, Weights).Sample(
            (amount, weights) => Assert.Equal(Apportionment.Divide(amount, weights), Apportionment.Divide(amount, weights)), seed: Seed);

    [Fact]
    public void Divide_InCoarseUnits_AddsUpAndAllButOnePartIsWhole() =>
        Gen.Select(Amounts, Weights, Gen.Long[1, 100_000]).Sample((amount, weights, grain) =>
        {
            var parts = Apportionment.Divide(amount, weights, grain);
            Assert.Equal(amount, parts.Sum());
            Assert.InRange(parts.Count(part => part % grain != 0), 0, 1);
            Assert.DoesNotContain(parts.Zip(weights), pair => pair.Second == 0 && pair.First != 0);
        }, seed: Seed);

    [Fact]
    public void Of_WithPins_KeepsThemAndDividesTheRest() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Select(Gen.Long[0, 100], Gen.Long[0, 10_000], Gen.Bool).Array[1, 20]).Sample((amount, raw) =>
        {
            var parts = raw.Select(p => new BreakdownPart(p.Item1) { Pin = p.Item3 ? p.Item2 : null }).ToArray();
            var pinned = parts.Sum(p => p.Pin ?? 0);
            switch (Breakdown.Of(amount, parts))
            {
                case BreakdownResult.Divided divided:
                    Assert.Equal(amount, divided.Amounts.Sum());
                    Assert.All(parts.Zip(divided.Amounts), p => Assert.Equal(p.First.Pin ?? p.Second, p.Second));
                    break;
                case BreakdownResult.PinsAboveWhole above:
                    Assert.Equal(pinned, above.Pinned);
                    Assert.True(pinned > amount);
                    break;
                case BreakdownResult.NobodyForTheRest rest:
                    Assert.Equal(amount - pinned, rest.Left);
                    Assert.All(parts, p => Assert.True(p.Pin is not null || p.Weight == 0));
                    break;
                default:
                    Assert.Fail("There are parts.");
                    break;
            }
        }, seed: Seed);

    [Fact]
    public void Of_Nobody_IsRefused() => Assert.IsType<BreakdownResult.NoParts>(Breakdown.Of(5, []));

    [Fact]
    public void Resplit_OfAnyGoal_AddsUpAndNeverTakesWhatWasReached() =>
        Gen.Select(Gen.Long[0, 200_000], Gen.Select(Gen.Long[0, 10_000], Gen.Long[0, 15_000], Gen.Long[0, 40]).Array[1, 15], Gen.Long[1, 500])
            .Sample((amount, raw, grain) =>
            {
                var parts = raw.Select(p => new StandingPart(p.Item1, p.Item2, p.Item3)).ToArray();
                if (Resplit.Of(amount, parts, grain) is not BreakdownResult.Divided divided)
                    return;
                Assert.Equal(amount, divided.Amounts.Sum());
                foreach (var (before, after) in parts.Zip(divided.Amounts))
                {
                    Assert.True(after >= Math.Min(before.Before, before.Done));
                    Assert.True(amount >= parts.Sum(p => p.Before) ? after >= before.Before : after <= before.Before);
                }
            }, seed: Seed);

    [Fact]
    public void Resplit_WithPins_KeepsThemAndAddsUp() =>
        Gen.Select(Gen.Long[0, 200_000], Gen.Select(Gen.Long[0, 10_000], Gen.Long[0, 40], Gen.Long[0, 10_000], Gen.Bool).Array[1, 15]).Sample((amount, raw) =>
        {
            var parts = raw.Select(p => new StandingPart(p.Item1, 0, p.Item2) { Pin = p.Item4 ? p.Item3 : null }).ToArray();
            if (Resplit.Of(amount, parts) is not BreakdownResult.Divided divided)
                return;
            Assert.Equal(amount, divided.Amounts.Sum());
            Assert.All(parts.Zip(divided.Amounts), p => Assert.Equal(p.First.Pin ?? p.Second, p.Second));
        }, seed: Seed);

    [Fact]
    public void Resplit_WithPinsAboveTheWhole_IsRefused() =>
        Assert.Equal(new BreakdownResult.PinsAboveWhole(70), Resplit.Of(60, [new(50, 0, 1) { Pin = 70 }, new(50, 0, 1)]));

    [Fact]
    public void Resplit_BelowWhatIsReached_IsRefused() =>
        Assert.Equal(new BreakdownResult.PinsAboveWhole(70), Resplit.Of(60, [new(50, 40, 1), new(50, 30, 1)]));

    [Fact]
    public void Resplit_ARise_GoesToThoseWithTimeLeft() =>
        Assert.Equal([60L, 40, 20], ((BreakdownResult.Divided)Resplit.Of(120, [new(50, 10, 10), new(40, 0, 0), new(10, 9, 10)])).Amounts);
}
