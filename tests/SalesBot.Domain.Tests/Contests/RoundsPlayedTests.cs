using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Contests;

/// <summary>Rounds of a day, rounds that are over, and head starts (L8, L13).</summary>
public sealed class RoundsPlayedTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void L8_RoundsOfADay_DropTheLastOfEachDay()
    {
        var result = Of(Daily(3, 2), Monday.AddDays(2), TimeZoneInfo.Utc, [On(0, 5), On(1, 1)], [On(0, 1), On(1, 99)], [On(0, 7), On(1, 3)]);

        Assert.Equal([2, 3, 1], result.Lines.Select(line => line.Rank));
        Assert.Equal([Monday, Monday.AddDays(1)], result.Rounds.Select(round => round.LastDay!.Value));
        Assert.Equal([5L, 1, 7], result.Rounds[0].Amounts);
    }

    [Fact]
    public void L13_WhatComesAfterARound_ChangesNothingOfIt_AndIsShown()
    {
        var result = Of(Daily(3, 2), Monday.AddDays(1), TimeZoneInfo.Utc, [On(0, 5)], [On(0, 1), new(Monday, Start.AddHours(30), 50)], [On(0, 7)]);

        Assert.DoesNotContain(1, result.Rounds[0].Matches[0].Through);
        Assert.Equal([0L, 50, 0], result.Rounds[0].Late);
        Assert.True(result.Rounds[0].WouldEndOtherwise);
    }

    [Fact]
    public void L13_WithoutAnEndToARound_LaterLinesCount()
    {
        var result = Of(Daily(3, 2), Monday.AddDays(1), null, [On(0, 5)], [On(0, 1), new(Monday, Start.AddHours(30), 50)], [On(0, 7)]);

        Assert.DoesNotContain(0, result.Rounds[0].Matches[0].Through);
        Assert.Equal([0L, 0, 0], result.Rounds[0].Late);
    }

    [Fact]
    public void L8_TheRoundThatIsPlayed_ShowsItsOwnFiguresOfThoseWhoAreLeft()
    {
        var result = Of(Daily(3, 2), Monday.AddDays(1), TimeZoneInfo.Utc, [On(0, 5), On(1, 2)], [On(0, 1)], [On(0, 7), On(1, 4)]);

        Assert.Equal([0, 2], result.Running!.Matches.Single().Sides.Order());
        Assert.Equal([2L, 0, 4], result.Running.Amounts);
        Assert.Equal(Monday.AddDays(1), result.Running.LastDay);
        Assert.Null(Of(Daily(3, 2), Monday.AddDays(2), TimeZoneInfo.Utc, [On(0, 5)], [On(0, 1)], [On(0, 7)]).Running);
    }

    [Fact]
    public void L8_AHeadStart_CountsForTheScoreAndForNoTotal()
    {
        var contest = New(2, 7, ContestRules.Usual with { HeadStarts = [0, 3] });

        var result = Of(contest, Monday.AddDays(7), TimeZoneInfo.Utc, [On(0, 5)], [On(0, 3)]);

        Assert.Equal([1], result.Winners);
        Assert.Equal([5L, 3], result.Lines.Select(line => line.Total));
        Assert.Equal([5m, 6], result.Lines.Select(line => line.Score));
    }

    [Fact]
    public void L8_AHeadStartInARace_IsThereSoMuchSooner()
    {
        var contest = New(2, 7, new(ContestMeasure.Total, ContestFormat.Race) { Goal = 10, HeadStarts = [4, 0] });

        var result = Of(contest, Monday.AddDays(1), TimeZoneInfo.Utc, [On(0, 6)], [On(0, 9)]);

        Assert.NotNull(result.Lines[0].ReachedAt);
        Assert.Null(result.Lines[1].ReachedAt);
    }

    [Fact]
    public void L13_TheHash_KnowsHeadStartsAndRounds_AndIsWhatItWasWithoutThem()
    {
        var contest = Daily(3, 2);
        var daily = contest.Canonical();
        contest.Agree(contest.Rules with { RoundDays = ContestRules.UsualRoundDays });
        var weekly = contest.Canonical();
        contest.Agree(contest.Rules with { HeadStarts = [0, 3, 0] });

        Assert.EndsWith("|rounds 1", daily, StringComparison.Ordinal);
        Assert.DoesNotContain("rounds", weekly, StringComparison.Ordinal);
        Assert.EndsWith("|ahead 0,3,0", contest.Canonical(), StringComparison.Ordinal);
    }

    private static Contest Daily(int sides, int days) => New(sides, days, new(ContestMeasure.Total, ContestFormat.Elimination) { RoundDays = 1 });

    private static Contest New(int sides, int days, ContestRules rules)
    {
        var contest = new Contest(
            Guid.Parse("019ac000-0000-7000-8000-000000000001"), new(Guid.NewGuid()), Metrics.Call, Monday, Monday.AddDays(days - 1), [],
            [.. Enumerable.Range(0, sides).Select(_ => new PersonId(Guid.NewGuid()))]);
        contest.Agree(rules);
        return contest;
    }

    private static SideLine On(int day, long amount) => new(Monday.AddDays(day), Start.AddDays(day).AddHours(9), amount);

    private static ContestResult Of(Contest contest, DateOnly today, TimeZoneInfo? zone, params SideLine[][] lines) =>
        ContestOutcome.Of(contest, [.. lines.Select(own => new SideWork(1, own))], DateTimeOffset.MaxValue, today, zone);
}
