using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Contests;

public sealed class ContestPropertyTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);
    private static readonly DateTimeOffset Midnight = new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void AResult_IsWhatTheLinesBeforeItsEndSumUpTo_WhateverIsWrittenLater()
    {
        var random = new Random(20261127);
        for (var run = 0; run < 600; run++)
        {
            var contest = Any(random, random.Next(2, 6));
            var work = contest.Sides.Select(_ => AnyWork(random)).ToList();
            var at = Midnight.AddDays(contest.Range.Days);

            var result = ContestOutcome.Of(contest, work, at, contest.End.AddDays(1));
            var withLater = work.Select(side => side with { Lines = [.. side.Lines, new SideLine(Monday, at.AddTicks(1), random.Next(-50, 50))] }).ToList();
            var again = ContestOutcome.Of(contest, withLater, at, contest.End.AddDays(1));

            var totals = work.Select(side => Counted(contest, side, at).Sum(line => line.Amount)).ToList();
            Assert.Equal(totals, result.Lines.Select(line => line.Total));
            Assert.Equal(result.Lines, again.Lines);
            var scores = totals.Select((total, i) => Expected(contest, i, total, work[i].Heads)).ToList();
            Assert.Equal(scores, result.Lines.Select(line => line.Score));
            if (contest.Rules.Format == ContestFormat.Battle)
                Assert.Equal(scores.Select(score => 1 + scores.Count(other => other > score)), result.Lines.Select(line => line.Rank));
            if (contest.Rules.Format == ContestFormat.Steps)
                Assert.Equal(scores.Select(score => contest.Rules.Steps.Where(step => step <= score).Append(0).Max()), result.Lines.Select(line => line.Step));
            if (contest.Rules.Format == ContestFormat.Race)
                Assert.Equal(totals.Select(total => total >= contest.Rules.Goal), result.Lines.Select(line => line.ReachedAt is not null));
            Assert.Equal(result.Lines.Index().Where(line => line.Item is { Rank: 1, Total: > 0 }).Select(line => line.Index), result.Winners);
        }
    }

    [Fact]
    public void Ties_ShareTheRankAndTheWin_AndTheNextRankSkips()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var contest = Of(4, ContestRules.Usual);
            var amounts = contest.Sides.Select(_ => random.Next(1, 3)).ToList();

            var result = ContestOutcome.Of(contest, [.. amounts.Select(amount => new SideWork(1, [new SideLine(Monday, Midnight, amount)]))], Midnight.AddDays(7), Monday.AddDays(7));

            Assert.Equal(amounts.Index().Where(one => one.Item == amounts.Max()).Select(one => one.Index), result.Winners);
            Assert.All(result.Lines.Where(line => line.Rank > 1), line => Assert.Equal(result.Winners.Count + 1, line.Rank));
        }
    }

    [Fact]
    public void ARehearsal_IsThePastWeeksPlayedAsContests()
    {
        var random = new Random(2026);
        for (var run = 0; run < 200; run++)
        {
            var (sides, measure) = (random.Next(2, 5), (ContestMeasure)random.Next(4));
            var weeks = Enumerable.Range(0, ContestRehearsal.Length).Select(week => (
                Contest: Of(sides, new ContestRules(measure, ContestFormat.Battle) { Bases = [.. Enumerable.Range(0, sides).Select(_ => random.Next(1, 9) * 1000L)] }, Monday.AddDays(-7 * (week + 1))),
                Work: Enumerable.Range(0, sides).Select(_ => (Heads: random.Next(1, 4), Amount: (long)random.Next(6))).ToList())).ToList();

            var rehearsal = ContestRehearsal.Of(measure, weeks.Select(week => (week.Contest.Start, (IReadOnlyList<SideStanding>)[
                .. week.Work.Select((side, i) => new SideStanding(week.Contest.Sides[i], side.Amount, side.Heads) { Basis = week.Contest.BasisOf(i) })])));

            foreach (var (rehearsed, week) in rehearsal.Weeks.Zip(weeks))
            {
                var played = ContestOutcome.Of(
                    week.Contest, [.. week.Work.Select(side => new SideWork(side.Heads, [new SideLine(week.Contest.Start, Midnight, side.Amount)]))],
                    DateTimeOffset.MaxValue, week.Contest.End.AddDays(1));
                Assert.Equal(played.Winners is [var only] ? only : (int?)null, rehearsed.Winner);
                Assert.Equal(played.Lines.Select(line => line.Score), rehearsed.Scores);
            }

            Assert.Equal(rehearsal.Weeks.Count, Enumerable.Range(0, sides).Sum(rehearsal.Wins) + rehearsal.Weeks.Count(week => week.Winner is null));
        }
    }

    private static IEnumerable<SideLine> Counted(Contest contest, SideWork side, DateTimeOffset at) =>
        side.Lines.Where(line => line.At <= at && line.Day >= contest.Start && line.Day <= contest.End);

    private static decimal Expected(Contest contest, int side, long total, int heads) => contest.Rules.Measure switch
    {
        ContestMeasure.Total => total,
        ContestMeasure.PerHead => (decimal)total / heads,
        _ => total * 100m / (contest.Rules.Bases[side] / 1000m),
    };

    private static Contest Any(Random random, int sides) => random.Next(3) switch
    {
        0 => Of(sides, new ContestRules(ContestMeasure.Total, ContestFormat.Race) { Goal = random.Next(1, 30) }),
        1 => Of(sides, new ContestRules(ContestMeasure.Total, ContestFormat.Steps) { Steps = [5, 10, 15] }),
        _ => Of(sides, new ContestRules((ContestMeasure)random.Next(4), ContestFormat.Battle) { Bases = [.. Enumerable.Range(0, sides).Select(_ => random.Next(1, 9) * 1000L)] }),
    };

    private static SideWork AnyWork(Random random) => new(random.Next(1, 5),
    [
        .. Enumerable.Range(0, random.Next(10)).Select(_ => new SideLine(Monday.AddDays(random.Next(-2, 9)), Midnight.AddHours(random.Next(-20, 24 * 9)), random.Next(-3, 12))),
    ]);

    private static Contest Of(int sides, ContestRules rules, DateOnly? start = null)
    {
        var first = start ?? Monday;
        var contest = new Contest(Guid.Parse("019ac000-0000-7000-8000-000000000001"), new(Guid.NewGuid()), Metrics.Call, first, first.AddDays(6), [],
            [.. Enumerable.Range(0, sides).Select(_ => new PersonId(Guid.NewGuid()))]);
        contest.Agree(rules);
        return contest;
    }
}
