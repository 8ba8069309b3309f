using CsCheck;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Honours;

public sealed class HonourTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly OrganisationId Company = new(Guid.Parse("00000000-0000-0000-0000-00000000000c"));

    [Fact]
    public void Held_WhatWasTakenBack_IsNotHeldAndCanBeGivenAnew()
    {
        var first = Given();
        var back = first.TakenBack(Guid.NewGuid(), DateTimeOffset.UnixEpoch);
        var again = Given();

        Assert.Equal([first], Honour.Held([first]));
        Assert.Empty(Honour.Held([first, back]));
        Assert.Equal([again], Honour.Held([first, back, again]));
        Assert.Throws<InvalidOperationException>(() => back.TakenBack(Guid.NewGuid(), DateTimeOffset.UnixEpoch));
        Assert.Equal((first.Id, first.Key), (back.Reverses, back.Key));
    }

    [Fact]
    public void BestPeriods_Before_NeedsEnoughOfThem()
    {
        var days = Enumerable.Range(0, 11).Select(at => (Monday.AddDays(at - 20), (long)(at + 1))).ToList();
        var sums = BestPeriods.Sums(days, PeriodKind.Day, default);

        Assert.Equal(10, BestPeriods.Before(sums, sums[10].Period)?.Value);
        Assert.Null(BestPeriods.Before(sums, sums[9].Period));
        Assert.Equal(11, BestPeriods.Of(sums)?.Value);
    }

    [Fact]
    public void BestPeriods_Sums_AddUpToWhatWasDone() => Gen.Select(Gen.Int[0, 200], Gen.Long[0, 1_000_000]).Array[0, 60].Sample(
        done =>
        {
            var days = done.Select(one => (Monday.AddDays(-one.Item1), one.Item2)).ToList();

            foreach (var kind in BestPeriods.Kinds)
                Assert.Equal(days.Sum(one => one.Item2), BestPeriods.Sums(days, kind, default).Sum(one => one.Value));
        },
        iter: 300, seed: "0000BestA111");

    [Fact]
    public void Improvements_FromLittle_DoNotCount()
    {
        var ranked = Improvements.Rank<string>([new("a", 10, 12), new("b", 1, 9), new("c", 8, 12), new("d", 0, 50), new("e", 12, 11), new("f", 3, 9)]);

        // The average of those with any is 6.8, so that three do not do.
        Assert.Equal(["c", "a"], ranked.Select(one => one.Who));
        Assert.Equal(50, ranked[0].Percent);
        Assert.Empty(Improvements.Rank<string>([new("a", 2, 9)]));
    }

    [Fact]
    public void Improvements_TheFirst_HasTheGreatestRelativeGain() => Gen.Select(Gen.Long[0, 50], Gen.Long[0, 50]).Array[1, 12].Sample(
        all =>
        {
            var ranked = Improvements.Rank<int>([.. all.Select((one, at) => new Improvement<int>(at, one.Item1, one.Item2))]);

            Assert.All(ranked, one => Assert.True(one.Before >= Improvements.LeastBase && one.Now > one.Before));
            Assert.All(ranked.Zip(ranked.Skip(1)), pair => Assert.True(pair.First.Now * pair.Second.Before >= pair.Second.Now * pair.First.Before));
        },
        iter: 500, seed: "0000ImprA222");

    [Fact]
    public void Kudos_ToOneself_CannotBe()
    {
        var me = new PersonId(Guid.NewGuid());

        Assert.Throws<ArgumentException>(() => new Kudos(Guid.NewGuid(), me, me, "", Monday, DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void Redemption_IsDecidedOnce()
    {
        var wish = new Redemption(Guid.NewGuid(), Company, Guid.NewGuid(), "x", 5, new(Guid.NewGuid()), new(Guid.NewGuid()), DateTimeOffset.UnixEpoch);

        Assert.True(wish.Decide(RedemptionState.Declined, new(Guid.NewGuid()), DateTimeOffset.UnixEpoch));
        Assert.False(wish.Decide(RedemptionState.Approved, new(Guid.NewGuid()), DateTimeOffset.UnixEpoch));
        Assert.Equal(RedemptionState.Declined, wish.State);
        Assert.Equal(0, new Reward(Guid.NewGuid(), Company, "x", 5, 2, DateTimeOffset.UnixEpoch).Left(3));
    }

    private static Honour Given() => new(
        Guid.NewGuid(), "k", HonourKind.Badge, Company, new Feat(Metrics.Call, PeriodKind.Day, Monday, Monday, 20, 10), ["e"], DateTimeOffset.UnixEpoch);
}
