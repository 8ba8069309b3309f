using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Contests;

public sealed class ContestOutcomeTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Race_IsWonByWhoWasThereFirstAndStayed_WhoeverEndsHigher()
    {
        var contest = Of(2, 7, new(ContestMeasure.Total, ContestFormat.Race) { Goal = 10 });

        var result = Result(contest, Work((0, 9), (5, 1), (6, -1), (8, 1)), Work((1, 2), (7, 30)));

        Assert.Equal([1], result.Winners);
        Assert.Equal((Start.AddHours(8), Start.AddHours(7)), (result.Lines[0].ReachedAt, result.Lines[1].ReachedAt));
    }

    [Fact]
    public void Race_PerHead_TakesAsMuchOfEveryHead()
    {
        var contest = Of(2, 7, new(ContestMeasure.PerHead, ContestFormat.Race) { Goal = 10 });

        var result = Result(contest, Work((1, 29)) with { Heads = 3 }, Work((2, 10)));

        Assert.Null(result.Lines[0].ReachedAt);
        Assert.Equal([1], result.Winners);
    }

    [Fact]
    public void Steps_CountTheHighestAlone_AndTheSameOneIsATie()
    {
        var contest = Of(3, 7, new(ContestMeasure.Total, ContestFormat.Steps) { Steps = [5, 10, 15] });

        var result = Result(contest, Work((1, 10)), Work((1, 14)), Work((1, 9)));

        Assert.Equal([10L, 10, 5], result.Lines.Select(line => line.Step));
        Assert.Equal([1, 1, 3], result.Lines.Select(line => line.Rank));
    }

    [Fact]
    public void Elimination_DropsTheLastOfEachWeek_WhateverItDoesLater()
    {
        var contest = Of(3, 14, new(ContestMeasure.Total, ContestFormat.Elimination));

        var result = Result(contest, Work((1, 5), (7 * 24, 1)), Work((1, 1), (7 * 24, 99)), Work((1, 7), (7 * 24, 3)));

        Assert.Equal([2, 3, 1], result.Lines.Select(line => line.Rank));
        Assert.Equal(2, result.Rounds.Count);
    }

    [Fact]
    public void Handicap_ComparesEachWithItsOwnBasis()
    {
        var contest = Of(2, 7, new(ContestMeasure.Handicap, ContestFormat.Battle) { Bases = [100_000, 10_000] });

        var result = Result(contest, Work((1, 110)), Work((1, 12)));

        Assert.Equal([110m, 120m], result.Lines.Select(line => line.Score));
        Assert.Equal([1], result.Winners);
    }

    [Fact]
    public void LinesWrittenLater_OrOutsideTheDays_DoNotCount()
    {
        var contest = Of(2, 7, ContestRules.Usual);
        var late = new SideWork(1, [new(Monday, Start.AddDays(8), 50), new(Monday.AddDays(-1), Start, 50), new(Monday, Start, 1)]);

        Assert.Equal([1L, 2], ContestOutcome.Of(contest, [late, Work((1, 2))], Start.AddDays(7), Monday.AddDays(7)).Lines.Select(line => line.Total));
    }

    [Theory]
    [InlineData(ContestFormat.Elimination)]
    [InlineData(ContestFormat.Tournament)]
    public void Rounds_OfAnyScores_LeaveOneWinner_AndTheSameOneEachTime(ContestFormat format)
    {
        var random = new Random(20261102);
        for (var run = 0; run < 300; run++)
        {
            var sides = random.Next(2, Contest.MostSides + 1);
            var draw = ContestRounds.Draw(Guid.NewGuid(), sides);
            var weeks = Enumerable.Range(0, ContestRounds.Needed(format, sides))
                .Select(_ => (IReadOnlyList<decimal>)[.. Enumerable.Range(0, sides).Select(_ => (decimal)random.Next(4))]).ToList();

            var rounds = ContestRounds.Play(format, draw, weeks);

            Assert.Equal(Enumerable.Range(0, sides), draw.Order());
            Assert.Single(ContestRounds.Left(draw, rounds));
            Assert.Single(ContestRounds.Ranks(sides, rounds), 1);
            Assert.Equal(ContestRounds.Ranks(sides, rounds), ContestRounds.Ranks(sides, ContestRounds.Play(format, draw, weeks)));
        }
    }

    [Fact]
    public void Race_OfAnyLines_IsThereExactlyWhenTheTotalIs()
    {
        var random = new Random(42);
        for (var run = 0; run < 500; run++)
        {
            var changes = Enumerable.Range(0, random.Next(12)).Select(_ => new TotalChange(Start.AddHours(random.Next(9)), random.Next(-4, 8))).ToList();
            var reached = Race.ReachedAt(changes, 10);

            Assert.Equal(changes.Sum(change => change.Amount) >= 10, reached is not null);
            foreach (var later in changes.Where(change => change.At >= reached))
                Assert.True(changes.Where(change => change.At <= later.At).Sum(change => change.Amount) >= 10);
        }
    }

    [Fact]
    public void TheRulesAsText_ChangeWithAnyRule_AndOnlyThen()
    {
        var contest = Of(2, 7, ContestRules.Usual);
        var plain = contest.Canonical();
        ContestRules[] others =
        [
            new(ContestMeasure.PerHead, ContestFormat.Battle), new(ContestMeasure.Total, ContestFormat.Race) { Goal = 3 }, ContestRules.Usual with { Steps = [1] },
            ContestRules.Usual with { Floor = 1 }, ContestRules.Usual with { Bases = [1] }, ContestRules.Usual with { Stake = "x" }, ContestRules.Usual with { Version = 2 },
        ];
        var texts = others.Select(rules =>
        {
            contest.Agree(rules);
            return contest.Canonical();
        }).Append(plain).ToList();
        contest.Agree(ContestRules.Usual);
        contest.Lead(1, Start);
        contest.TellHalfTime();

        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.Equal(plain, contest.Canonical());
    }

    [Fact]
    public void AResult_IsFrozenOnceAndForAll()
    {
        var contest = Of(2, 7, ContestRules.Usual);
        contest.Decide(Result(contest, Work((1, 1)), Work((1, 2))));

        Assert.Throws<InvalidOperationException>(() => contest.Decide(Result(contest, Work(), Work())));
        Assert.Equal([1], contest.Result!.Winners);
    }

    private static Contest Of(int sides, int days, ContestRules rules)
    {
        var contest = new Contest(
            Guid.Parse("019ac000-0000-7000-8000-000000000001"), new(Guid.NewGuid()), Metrics.Call, Monday, Monday.AddDays(days - 1), [],
            [.. Enumerable.Range(0, sides).Select(_ => new PersonId(Guid.NewGuid()))]);
        contest.Agree(rules);
        return contest;
    }

    private static SideWork Work(params (int Hour, long Amount)[] lines) =>
        new(1, [.. lines.Select(line => new SideLine(Monday.AddDays(line.Hour / 24), Start.AddHours(line.Hour), line.Amount))]);

    private static ContestResult Result(Contest contest, params SideWork[] work) =>
        ContestOutcome.Of(contest, work, DateTimeOffset.MaxValue, contest.End.AddDays(1));
}
