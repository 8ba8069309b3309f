using CsCheck;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Leaderboards;

/// <summary>Every rank can be worked out again from what people did, whatever they did.</summary>
public sealed class LeaderboardPropertyTests
{
    private const string Seed = "0N0XIzNsQ0O2";

    private static readonly Gen<(PersonId[] People, (int Person, long Amount)[] Now, (int Person, long Amount)[] Before)> Boards =
        Gen.Select(Gen.Int[1, 12], Lines, Lines).Select((heads, now, before) =>
            (Enumerable.Range(1, heads).Select(i => new PersonId(new Guid(i, 0, 0, new byte[8]))).ToArray(), now, before));

    private static Gen<(int Person, long Amount)[]> Lines => Gen.Select(Gen.Int[0, 11], Gen.Long[-3, 6], (person, amount) => (person, amount)).Array[0, 60];

    [Fact]
    public void EveryRank_IsOnePlusThoseWhoDidMore_AndTheBoardIsTheLedgersSum() => Boards.Sample(board =>
    {
        var (now, before) = (Sums(board.People, board.Now), Sums(board.People, board.Before));

        var ranked = Leaderboard.Rank(board.People, now, before);

        Assert.Equal(board.People.ToHashSet(), ranked.Select(row => row.PersonId).ToHashSet());
        Assert.Equal(board.People.Length, ranked.Count);
        Assert.Equal(board.Now.Where(line => line.Person < board.People.Length).Sum(line => line.Amount), ranked.Sum(row => row.Amount));
        foreach (var row in ranked)
        {
            var place = Array.IndexOf(board.People, row.PersonId);
            Assert.Equal(board.Now.Where(line => line.Person == place).Sum(line => line.Amount), row.Amount);
            Assert.Equal(1 + board.People.Count(other => now.GetValueOrDefault(other) > row.Amount), row.Rank);
            var was = before.GetValueOrDefault(row.PersonId);
            Assert.Equal(was > 0 ? 1 + board.People.Count(other => before.GetValueOrDefault(other) > was) : null, row.PreviousRank);
        }

        Assert.Equal(ranked.OrderByDescending(row => row.Amount).ThenBy(row => Array.IndexOf(board.People, row.PersonId)), ranked);
    }, seed: Seed, iter: 1_000);

    [Fact]
    public void AScore_IsTheSumOfItsShownParts_AndNeverFallsWithMoreWork() =>
        Gen.Select(Gen.Int[1, 100], Gen.Long[0, 5_000_000], Gen.Long[0, 5_000_000], Gen.Long[0, 1_000]).Sample((percent, done, goal, more) =>
        {
            var weight = new ScoreWeight(new("call"), percent);
            var (part, after) = (ScoreWeights.Part(weight, done, goal), ScoreWeights.Part(weight, done + more, goal));
            Assert.Equal(goal == 0 ? 0 : (long)Math.Round(percent * 10m * done / goal, MidpointRounding.AwayFromZero), part.Tenths);
            Assert.True(after.Tenths >= part.Tenths);
        }, seed: Seed, iter: 1_000);

    private static Dictionary<PersonId, long> Sums(PersonId[] people, (int Person, long Amount)[] lines) => lines.Where(line => line.Person < people.Length)
        .GroupBy(line => people[line.Person]).Select(own => (own.Key, Sum: own.Sum(line => line.Amount))).Where(own => own.Sum != 0).ToDictionary(own => own.Key, own => own.Sum);
}
