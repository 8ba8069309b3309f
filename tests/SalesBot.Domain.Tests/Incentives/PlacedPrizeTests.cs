using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using Xunit;
using static SalesBot.Domain.Tests.Incentives.Rules;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>What contests pay by place and by step, for any amounts, sides and outcome.</summary>
public sealed class PlacedPrizeTests
{
    private static readonly DateTimeOffset Night = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void EveryPlace_IsPaidExactlyAndResumsFromItsTrace()
    {
        var random = new Random(20261128);
        for (var run = 0; run < 600; run++)
        {
            List<long> places = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.NextInt64(1, 100_000))];
            var isLost = random.Next(3) == 0;
            var paid = Decided(random, ContestRules.Usual with { Prize = new(places[0], "CNY") { ByRank = places, IsLostOnTie = isLost } });

            var lines = Evaluate(paid);

            var result = paid.Contest.Result!;
            Resums(lines, result);
            var ranks = result.Lines.Where(line => line.Total > 0).Select(line => line.Rank).ToList();
            var expected = ranks.Distinct().Sum(rank => ranks.Count(other => other == rank) is var level && level > 1 && isLost ? 0 : places.Skip(rank - 1).Take(level).Sum());
            Assert.Equal(expected, lines.Sum(line => line.Amount));
            foreach (var level in lines.GroupBy(line => line.Contest!.Sides[line.Contest.Side].Rank))
                Assert.InRange(level.Max(line => line.TeamAmount!.Value) - level.Min(line => line.TeamAmount!.Value), 0, 1);
        }
    }

    [Fact]
    public void EveryStep_IsPaidToWhoGotNoFurther()
    {
        var random = new Random(5);
        for (var run = 0; run < 600; run++)
        {
            List<long> amounts = [random.NextInt64(1, 500), random.NextInt64(500, 1_000), random.NextInt64(1_000, 90_000)];
            var rules = new ContestRules(ContestMeasure.Total, ContestFormat.Steps) { Steps = [2, 4, 7], Prize = new(amounts[^1], "CNY") { BySteps = amounts } };
            var paid = Decided(random, rules);

            var lines = Evaluate(paid);

            var result = paid.Contest.Result!;
            Resums(lines, result);
            var due = result.Lines.Sum(line => line.Total >= 7 ? amounts[2] : line.Total >= 4 ? amounts[1] : line.Total >= 2 ? amounts[0] : 0);
            Assert.Equal(due, lines.Sum(line => line.Amount));
            Assert.All(lines, line => Assert.Equal(result.Lines[line.Contest!.Side].Step, line.Contest.Step));
        }
    }

    [Fact]
    public void TheHash_ChangesWithEveryAmount()
    {
        var contest = Contest(3);
        List<string> texts = [];
        foreach (var prize in (ContestPrize[])[new(500, "CNY"), new(500, "CNY") { ByRank = [500, 300] }, new(500, "CNY") { ByRank = [500, 301] }, new(500, "CNY") { BySteps = [500, 300] }])
        {
            contest.Agree(ContestRules.Usual with { Prize = prize });
            texts.Add(contest.Canonical());
        }

        Assert.Equal(texts.Count, texts.Distinct().Count());
    }

    // Each displayed amount is what its side gets, its basis what its sources come to, and nobody is paid for nothing.
    private static void Resums(IReadOnlyList<StatementLine> lines, ContestResult result)
    {
        foreach (var side in lines.GroupBy(line => line.Contest!.Side))
        {
            Assert.Equal(side.First().TeamAmount, side.Sum(line => line.Amount));
            Assert.Equal(result.Members![side.Key], side.Select(line => line.Person));
            Assert.All(side, line => Assert.Equal((result.Lines[side.Key].Total, result.Lines[side.Key].Total), (line.Basis, line.Sources.Sum(source => source.Amount))));
            Assert.True(result.Lines[side.Key].Total > 0);
        }
    }

    private static Contest Contest(int sides) =>
        new(new Guid(77, 0, 0, new byte[8]), new(Guid.Empty), Metrics.Call, November.Start, November.End, [], [.. Enumerable.Range(0, sides).Select(Person)]);

    private static PersonId Person(int side) => new(new Guid(side + 1, 0, 6, new byte[8]));

    private static PaidContest Decided(Random random, ContestRules rules)
    {
        var contest = Contest(random.Next(2, 7));
        contest.Agree(rules);
        List<LineSource> work = [.. contest.People.SelectMany(person => Enumerable.Range(0, random.Next(0, 3)).Select(_ => person)).Select((person, i) =>
            new LineSource(new(new Guid(i, 0, 0, new byte[8])), new(new Guid(i, 0, 1, new byte[8])), person, Metrics.Call, November.Start, random.Next(1, 6), 0))];
        var outcome = ContestOutcome.Of(
            contest, [.. contest.People.Select(person => new SideWork(1, [.. work.Where(line => line.Person == person).Select(line => new SideLine(line.Day, DateTimeOffset.UnixEpoch, line.Amount))]))],
            Night, November.End.AddDays(1));
        contest.Decide(outcome with { Members = [.. contest.People.Select(person => (IReadOnlyList<PersonId>)[person])], Day = November.End });
        return new PaidContest(contest, "0123abcd", [.. contest.People.Select((_, i) => $"P{i}")], work);
    }

    private static IReadOnlyList<StatementLine> Evaluate(PaidContest paid) =>
        new IncentiveMonth(November, [], [], [], new Dictionary<(PersonId, MetricCode), long>()) { Contests = [paid] }.Evaluate();
}
