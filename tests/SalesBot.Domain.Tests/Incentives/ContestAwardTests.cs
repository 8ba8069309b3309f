using CsCheck;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using Xunit;
using static SalesBot.Domain.Tests.Incentives.Rules;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>What contests pay, for any prize, teams and outcome.</summary>
public sealed class ContestAwardTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private static readonly DateTimeOffset Night = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<PaidContest> Contests = Gen.Select(
        Gen.Long[1, 5_000_000], Gen.Bool, Gen.Bool, Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3].Array[0, 6]).Array[2, 5]).Select((amount, each, lost, sides) =>
        {
            var contest = new Contest(new Guid(77, 0, 0, new byte[8]), new(Guid.Empty), Metrics.Call, November.Start, November.End, [.. sides.Select((_, i) => new TeamId(new Guid(i + 1, 0, 5, new byte[8])))]);
            contest.Agree(ContestRules.Usual with { Prize = new(amount, "CNY") { IsForEach = each, IsLostOnTie = lost } });

            // So many people a side, of whom each has reported each of these calls.
            IReadOnlyList<IReadOnlyList<PersonId>> members = [.. sides.Select((side, i) => (IReadOnlyList<PersonId>)[.. Enumerable.Range(0, side.Item1).Select(head => new PersonId(new Guid(i + 1, (short)(head + 1), 6, new byte[8])))])];
            List<LineSource> work = [.. members.SelectMany((side, i) => side.SelectMany(person => sides[i].Item2.Select(calls => (person, calls)))).Select((one, i) =>
                new LineSource(new(new Guid(i, 0, 0, new byte[8])), new(new Guid(i, 0, 1, new byte[8])), one.person, Metrics.Call, November.Start, one.calls, 0))];
            var outcome = ContestOutcome.Of(
                contest, [.. members.Select(side => new SideWork(side.Count, [.. work.Where(line => side.Contains(line.Person)).Select(line => new SideLine(line.Day, DateTimeOffset.UnixEpoch, line.Amount))]))], Night, November.End.AddDays(1));
            contest.Decide(outcome with { Members = members, Day = November.End });
            return new PaidContest(contest, "0123abcd", [.. sides.Select((_, i) => $"T{i}")], work);
        });

    [Fact]
    public void EveryPrize_AddsUpExactlyAndResumsFromTheResult() => Contests.Sample(paid =>
    {
        var lines = Evaluate(paid);
        var (prize, result) = (paid.Contest.Rules.Prize!, paid.Contest.Result!);
        var winners = result.Lines.Index().Where(line => line.Item.Rank == 1 && line.Item.Total > 0).Select(line => line.Index).ToList();
        if (winners.Count == 0 || (winners.Count > 1 && prize.IsLostOnTie))
        {
            Assert.Empty(lines);
            return;
        }

        Assert.Equal(winners.SelectMany(side => result.Members![side]), lines.Select(line => line.Person));
        if (!prize.IsForEach)
            Assert.Equal(prize.Amount, lines.Sum(line => line.Amount));
        else
            Assert.All(lines, line => Assert.InRange(line.Amount, prize.Amount / winners.Count, (prize.Amount / winners.Count) + 1));
        foreach (var side in lines.GroupBy(line => line.Contest!.Side))
        {
            Assert.Equal(side.First().TeamAmount, side.Sum(line => line.Amount));
            Assert.InRange(side.Max(line => line.Amount) - side.Min(line => line.Amount), 0, 1);
            Assert.All(side, line => Assert.Equal((line.Contest!.Sides[side.Key].Total, line.Basis), (line.Sources.Sum(source => source.Amount), line.Sources.Sum(source => source.Amount))));
        }
    }, seed: Seed, iter: 500);

    [Fact]
    public void APrize_IsPaidOnceHoweverOftenItIsWorkedOut() => Contests.Sample(paid =>
    {
        var (once, again) = (Evaluate(paid), Evaluate(paid));

        Assert.Equal(once.Select(line => (line.Key, line.Amount)), again.Select(line => (line.Key, line.Amount)));
        Assert.Equal(once.Count, once.Select(line => line.Key).Distinct().Count());
        Assert.Empty(Adjustments.Of(November.Start, again, once));
        Assert.Equal(once.Sum(line => line.Amount), Adjustments.Of(November.Start, once, []).Sum(line => line.Amount));
    }, seed: Seed, iter: 200);

    [Fact]
    public void TheHash_ChangesWithThePrizeAndNotWithoutOne() => Contests.Sample(paid =>
    {
        var (with, rules) = (paid.Contest.Canonical(), paid.Contest.Rules);
        paid.Contest.Agree(rules with { Prize = rules.Prize! with { Amount = rules.Prize.Amount + 1 } });
        Assert.NotEqual(with, paid.Contest.Canonical());
        paid.Contest.Agree(rules with { Prize = null });
        Assert.StartsWith(paid.Contest.Canonical(), with, StringComparison.Ordinal);
        Assert.NotEqual(with, paid.Contest.Canonical());
    }, seed: Seed, iter: 50);

    private static IReadOnlyList<StatementLine> Evaluate(PaidContest paid) =>
        new IncentiveMonth(November, [], [], [], new Dictionary<(PersonId, MetricCode), long>()) { Contests = [paid] }.Evaluate();
}
